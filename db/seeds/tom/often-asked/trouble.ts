import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to what is often asked of anybody's trouble. */
export const oftenAskedTrouble: Scenario["topics"] = {
  "when-bad": {
    layer: 0,
    answers: [
      "I get up and see to something, a tap or the stove, or I let Bess out and stand with her. || When it's bad I go down to the kitchen and have a voice on low. If it's light I walk the dog till I'm tired.",
    ],
  },
  signs: {
    layer: 0,
    answers: [
      "I stop hearing what folk are saying to me, that's the first of it. Then I've the same page open an hour. || When Bess's lead's still on the hook at eight I know it's a bad day coming. I'll have made tea twice and drunk neither.",
    ],
  },
  "how-often": {
    layer: 0,
    answers: [
      "{Nearly every night since the clocks went back|nights}. In the daytime it'll let me be perhaps two days out of the seven. || {Six nights in the week it has me up|nights}, I'd say. The flatness is daily, you could time it by the post.",
    ],
  },
  "worst-time": {
    layer: 0,
    answers: [
      "{Three to five of a morning, me up and the house not|nights}. In the day it's about when the afternoon shift went on. || {The small hours, when there's only me|nights}. And a Sunday, once our daughter's driven off.",
    ],
  },
  "better-times": {
    layer: 0,
    answers: [
      "When there's a job in my hands and somebody waiting on it, I'm better. I forget to be low till I've finished. || With the little one, or up at the leeks, I can go an hour without it. I've no need to be anybody there.",
    ],
  },
  "worst-fear": {
    layer: 1,
    answers: [
      "That I'll be sat in this kitchen at sixty, still going through the jobs page. {And Gwen out earning for the two of us|gwen}. || That {Gwen gets so used to doing it all|gwen}, she stops expecting me to. And Nia only knows the man in the chair.",
    ],
  },
  beneath: {
    layer: 1,
    answers: [
      "Under all the saying I'm grand there's {a man who misses being sent for|useless}. I'd not have owned to that in the works. || Sadness, I suppose you'd call it. {I was of use to folk and I'm not now, and that's under most of it|useless}.",
    ],
  },
  fault: {
    layer: 0,
    answers: [
      "I blame cheap steel and head office, in the daylight. {At night I think a better man would have got himself a job by August|useless}. || Four hundred of us can't all have done wrong, I know that. {How I've been since, the sitting about, that's my own doing|useless}.",
    ],
  },
  effects: {
    layer: 0,
    answers: [
      "I've lost weight and sleep, and {I go the back way to miss my own mates|apart}. Gwen's working doubles into the bargain. || My legs are like wet sacks by noon. And {I've got out of the way of talking to anybody|apart}.",
    ],
  },
  lost: {
    layer: 0,
    answers: [
      "My trade, my mates, {and being any use to folk|useless}. The wage was the least of it. || The lads, my sleep, and Gwen's singing, all since March. {And knowing what I'm good for|useless}.",
    ],
  },
  regret: {
    layer: 0,
    answers: [
      "I should have rung Dai that first week he was gone. It was easy then and it's not now. || I wish I'd shaken every hand on that last shift. I walked out as if I'd be in on the Friday.",
    ],
  },
  miss: {
    layer: 0,
    answers: [
      "Being bawled at across a yard by somebody who was pleased to see me. I miss the men, aye, more than the money. || I miss Baz going on, and the glow of it on the mess room wall. And walking home with some news on me.",
    ],
  },
  "if-fails": {
    layer: 0,
    answers: [
      "If nothing comes of it I'm a man at home till his pension, and Gwen's on her feet till hers. {I'd be ashamed, chiefly|useless}. || We'd eat, and we'd keep the house, if it all went wrong. {I'd just have fifteen years of taking in parcels|useless}.",
    ],
  },
  "good-outcome": {
    layer: 0,
    answers: [
      "A job with a start time and a lad to show, I'd not be fussy what. And Gwen down to her ordinary shifts. || Part-time would do, boilers or a college bench, so long as somebody'd miss me. Then Gwen could drop the doubles.",
    ],
  },
  "what-next": {
    layer: 0,
    answers: [
      "I've a form or two in and I'm waiting on the post. Then it's January, for my blood pressure. || Carys wants to know by Christmas am I coming to stay. And the job centre wants me back in a fortnight.",
    ],
  },
};
