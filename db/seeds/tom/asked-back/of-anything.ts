import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back, whatever he told. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "I couldn't give you a reason for it. || There'll be a why, but I've not got it.",
        "It's just how it's fallen. || I've asked myself that, and got no reply.",
        "I've not got to the bottom of that. || You'd need a cleverer man than me to say.",
      ],
      when: [
        "A while since. || It's some time back, I'd not swear to the day.",
        "I couldn't put a date on it. || I didn't mark it down.",
        "This year, most of it. || Not so long ago, as these things go.",
      ],
      often: [
        "Some weeks more than others. || On and off, I'd say.",
        "More than it did. || It's not every day, but it's regular.",
        "I've not counted. || It's been like it a fair bit, I don't keep a tally.",
      ],
      who: [
        "Nobody you'd know. || It's no one you'd have met.",
        "Just folk from round here. || People hereabouts, that's all.",
        "I'd sooner not say who, it's a small place. || I'll keep the names to myself, if you don't mind.",
      ],
      where: [
        "Round here. It's all round here. || In the town here, as near as I can say.",
        "Nowhere special. || No place you'd find on a map.",
        "Not far from where I'm sat. || Within a mile or two of this chair.",
      ],
      then: [
        "Nothing to speak of. I carried on. || I got on with the next thing.",
        "That was the end of it. || It stopped there, more or less.",
        "I put the kettle on, I expect. || I made a pot of tea over it, knowing me.",
      ],
      mean: [
        "I mean it the way it sounds. || Only what I said, there's nothing behind it.",
        "I can't put it plainer than that. || If there's a better word I've not got it.",
        "It's hard to say it twice. || I said it as near as I could.",
      ],
      felt: [
        "Heavy, I suppose. || Low, if I've to name it.",
        "None too good, if I'm straight. || Middling to bad.",
        "I don't rightly know. Weary. || Worn, I'd say.",
      ],
      theySaid: [
        "Not much that I heard. || Very little was said.",
        "Nobody made anything of it. || It went by without remark.",
        "I couldn't tell you what they made of it. || What they thought of it I never learned.",
      ],
      youSaid: [
        "I didn't say a lot. || Not much. I never do.",
        "I kept it to myself, mostly. || I let it go by.",
        "A word or two, nothing you'd write down after. || I'd have nodded, most like.",
      ],
    },
  },
];
