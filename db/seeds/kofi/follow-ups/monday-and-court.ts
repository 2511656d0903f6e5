import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of Monday, of the court, and of what he keeps to himself. */
export const mondayAndCourt: Scenario["topics"] = {
  outcome: {
    layer: 0,
    asks: [
      ...["if you won", "like if you won"],
      ...["good outcome", "best outcome", "best case", "want to happen on monday"],
      ...["like to happen on monday", "hope happens on monday", "hope for on monday"],
      ...["hope for monday", "hoping for on monday", "hoping for", "want from monday"],
      ...["want out of monday", "monday to go", "good result", "want to happen"],
    ],
    answers: [
      "I want my Saturday back and that word off the paper. In that order. || That they scrub the word and give me back my rest day. I'd shake hands on that.",
      "I'd like to walk out of there the same size I walked in. || And I'd like one of them to say it, you had a point, Kofi.",
    ],
  },
  union: {
    layer: 0,
    asks: [
      ...["whos going with you", "who is going with you", "who goes with you"],
      "anyone going with you",
      "going in with you",
      "with you at the hearing",
      "with you on monday",
      "go with you on monday",
      ...["union rep", "the rep", "your rep", "the union", "union say", "rep say", "rep said"],
      ...["represent you", "somebody with you on monday", "someone with you on monday"],
      ...["go in with you", "going in with you", "come in with you", "coming in with you"],
      "with you on monday",
    ],
    answers: [
      "The union fella would, but I'm allowed one person, and I'd sooner Desmond from the depot. || There's a rep I could have. You get the one seat, and he knows the rules but he doesn't know me.",
      "The rep said keep it short, say sorry, take the course. I said whose rep are you? || He told me sit on my hands and nod, the rep. That's forty quid a month well spent.",
    ],
  },
  "family-court": {
    layer: 0,
    asks: [
      "happened with the judge",
      "happened in court",
      "happened at court",
      "how did court go",
      "more about the court",
      "court like",
      ...["happened in court", "in the court", "in court", "court like", "court go", "judge say"],
      ...["say anything in there", "get to say anything", "say anything in court", "get a word in"],
      ...["did you speak", "get to speak"],
      ...["judge said", "the judge like", "the judge do", "family court", "eleven minutes"],
    ],
    answers: [
      "The judge read it off a sheet and said is that acceptable. {I heard myself say yes. I say yes in rooms like that|fury}. || He had my name wrong, the judge, all the way through. {I sat there and let him, because if I speak up it's a tone|fury}.",
      "Every other weekend and half of August, that's what came out of it. {I nodded, and I was outside before I'd worked out what I'd nodded at|missing}. || I'd brought photos, for the judge. {Nobody asked, so I took them home again in the envelope|missing}.",
    ],
  },
  mediation: {
    layer: 0,
    asks: [
      ...["say in mediation", "wanted to say there", "want to say there"],
      ...["mediator say", "mediator said", "mediator do", "mediation like", "mediation go"],
      ...["happened in mediation", "happened at mediation", "in mediation", "at mediation"],
    ],
    answers: [
      "She asked Abena how she felt, and me how I'd behave. {Same table, two different questions|fury}. || It was let's hear from Mum first, both times. {When it got round to me it was ten to, and she was looking at the clock|fury}.",
    ],
  },
  maintenance: {
    layer: 0,
    asks: [
      "pay maintenance",
      "child support",
      "pay for the kids",
      ...["much do you pay", "much maintenance", "you pay her", "pay each month", "pay a month"],
      ...["enough to live on", "live on"],
      ...["the maintenance", "about money", "money like", "is money tight", "for money"],
      ...["manage for money", "money worries", "afford it", "afford to"],
    ],
    answers: [
      "Six hundred, first of the month, never once late. What's over does the rent and the sandwiches. || Half of what I clear, near enough, six hundred. I've not missed one.",
    ],
  },
  "not-telling": {
    layer: 0,
    asks: [
      ...["stops you telling", "stop you telling", "stopped you telling", "stopping you telling"],
      ...["stops you from telling", "stopped you from telling", "why not tell", "havent you told"],
      ...["not told anyone", "not told anybody", "keep it to yourself", "keeping it to yourself"],
      "hard to tell",
    ],
    answers: [
      "Everyone I've told a thing to this year's picked up a pen. {So I've stopped telling|room}. || Once it's said it's theirs, and they write it down. {It's safer kept in|room}.",
    ],
  },
  "not-telling-abena": {
    layer: 0,
    asks: [
      ...["stops you telling abena", "stop you telling abena", "telling abena", "tell abena about"],
      ...["not told abena", "stops you telling her about", "stop you telling her about"],
      ...["telling her about", "tell her about", "telling your ex"],
    ],
    answers: [
      "Abena'd use it. Or she'd be kind about it, {and I don't know which is worse|fury}. || Because it'd be in a solicitor's letter by Friday. Or she'd say oh Kofi, {and I couldn't stand that either|fury}.",
    ],
  },
};
