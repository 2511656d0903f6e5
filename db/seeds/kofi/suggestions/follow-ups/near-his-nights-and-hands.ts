import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearHisNightsAndHands: StoryMoment[] = [
  {
    cue: null,
    said: ["got to the part", "I'd gone past their"],
    mi: ["What did it set going, when your mind got there?"],
    empathy: ["You were only driving, and it closed your hands."],
    support: ["They can open here, or not. What are they doing this minute?"],
  },
  {
    cue: null,
    said: ["He'd wanted buses, and", "He did, in the"],
    mi: ["What do you see, when you think of him picking them?"],
    empathy: ["He chose them himself, and there's a story in it."],
    support: ["I can see him in the shop. What was he saying?"],
  },
  {
    cue: null,
    said: ["Stars, to go with", "She said she's nine"],
    mi: ["What do you hear in that, about how old she wants to be?"],
    empathy: ["She's half grown up and half not, and you go along with both."],
    support: ["I like her for that. What did you tell her?"],
  },
  {
    cue: null,
    said: ["Twenty minutes, about three", "The shop gets its"],
    mi: ["What would your afternoon need, to have rest in it?"],
    empathy: ["Even the little bit of sleep going has something against it."],
    support: ["What do you do with that hour, then? Tired answers are fine."],
  },
  {
    cue: null,
    said: ["Neil's chair, and whether", "It's a short loop"],
    mi: ["When it's round again, what does it want from you?"],
    empathy: ["It's the same few things, over and over, until you drop."],
    support: ["Want to set one of them down here, before tonight?"],
  },
  {
    cue: null,
    said: ["Ama was sick on", "A caravan with my"],
    mi: ["What was it, in those days, that made a mess feel so good?"],
    empathy: [],
    support: ["I laughed. What's the bit they still talk about?"],
  },
  {
    cue: null,
    said: ["Fifty-fifty, the rep says", "Fourteen years ought to"],
    mi: ["What would you want them to weigh, when they decide?"],
    empathy: ["It's your whole living, and nobody will really tell you."],
    support: [],
  },
  {
    cue: null,
    said: ["did, for years, with", "I'd be stood there"],
    mi: ["What did being asked do for you, then?"],
    empathy: ["It was an everyday thing, and you were in the thick of it."],
    support: ["Coat off, then. How was today's?"],
  },
  {
    cue: null,
    said: ["fella at the cash", "Today it was a"],
    mi: ["What do you do with it, when all you did was be there?"],
    empathy: ["It was an ordinary thing you did, and somebody got careful."],
    support: ["I'm glad you told me, small as it was. How long did it stay?"],
  },
  {
    cue: null,
    said: ["Knees bent, head on", "I sit before they"],
    mi: ["What is it like, to have so many ways of coming in smaller?"],
    empathy: ["You've got it down to an art, and it's all for their comfort."],
    support: ["Stand how you like. How do you sit when nobody's there?"],
  },
];
