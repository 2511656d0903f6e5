import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom says to advice and comfort that name one thing. */
export const rebuffs: NonNullable<Scenario["asides"]> = {
  seeSomebody: [
    "I'm not one for that. What would I say to a man with a notepad? || Sitting in a room to be looked into. I'd not know where to put my hands.",
  ],
  medicine: [
    "I don't want something to make me not mind. || There's no bottle for what's missing.",
  ],
  screens: [
    "I've hardly a phone to cut down on. || It's an old phone. It rings, and that's about the lot.",
  ],
  selfCare: [
    "I have my bath of a Sunday, same as always. It's not dirt that's the matter. || Candles are for when the power's off, in our house.",
  ],
  calm: [
    "I can sit still till I'm blue. It's quiet already, that's the trouble. || I've all the quiet a man could want. Breathing I can do.",
  ],
  exercise: [
    "I walk the dog twice a day. It walks with me. || Run, with these knees. I've walked it round this town, it comes home with me.",
  ],
  sayNo: ["There's nobody asking me for anything. I wish there was. || I've nobody to say no to."],
  talkToThem: [
    "I never learned to. I'd get the kettle on and talk about the kettle. || I've stood in the doorway with my mouth open. It doesn't come.",
  ],
  busy: [
    "If it was a matter of keeping busy I'd be the happiest man in Wales. || I've painted and dug and mended till there's nothing left to mend. Busy's not it.",
  ],
  plan: ["It'd be a short list. || I could write it down. I'd only have it twice, then."],
  rest: ["I've had every week off since March. || Rest is what I've got. I'd hand some back."],
  overthinking: [
    "If there was a switch for it I'd have found it, I was a maintenance sort of man. || I don't go looking for it. It comes up the stairs by itself.",
  ],
  meantWell: [
    "Maybe they didn't. It's done, whichever way they meant it. || I daresay. I've had it on me since, all the same.",
  ],
  othersWorse: [
    "Aye, plenty worse off. I know. I'd said as much to myself. || There's always some poor beggar worse off. He's no help to me at night.",
  ],
  positive: [
    "I was told to buck up at the job centre as well. || Chin up, is it. They've that on a mug down the centre.",
  ],
  atLeast: [
    "I've that, aye. I count it some nights. It doesn't come to enough. || I know what I've got. It's why I've no business feeling like this.",
  ],
  common: [
    "Aye, so they do. I've not met one yet who'd say so. || Maybe everybody does. Not one of them's told me.",
  ],
  timeHeals: [
    "People said that in March. || I was told it'd pick up by the summer.",
    "I've time. I've more of it than anybody. || Time's the thing I've too much of.",
  ],
  beStrong: ["I was strong. It was what I was paid for. || Strong's for lifting. This isn't that."],
};
