import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about whatever she said. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "I don't really know why, sorry. || I couldn't give you a reason, I'm afraid.",
        "I've asked myself, and I don't get anywhere. || I've not found the why of it yet.",
        "It's just how it's turned out, I think. || There may be a reason, it's never introduced itself.",
      ],
      when: [
        "Not so very long ago, it all runs together. || Recently, I think, I'm hopeless with days just now.",
        "Some time since the summer. || I'd have to count back on my fingers.",
        "I couldn't swear to the day. || A little while back, I'm sorry to be so vague.",
      ],
      often: [
        "Often enough, to be honest. || More than I like to say.",
        "It comes and goes, a bit more lately. || On and off, I've not kept count of that one.",
        "Not all the time, but a fair amount. || It's not new, let's put it like that.",
      ],
      who: [
        "Nobody you'd know, sorry. || Just someone here, it doesn't matter who.",
        "I'd feel unkind saying who. || I'd rather not point at anybody.",
        "The usual people, there aren't so many. || One of my own lot, that's close enough, I think.",
      ],
      where: [
        "Around here, nowhere special. || Only round about, I don't get far.",
        "At home or near it, it's all I see these days. || Not far from the house, I should think.",
        "I don't know that the place matters. || It could have been anywhere, really.",
      ],
      then: [
        "Oh, nothing much, I carried on. || I just went on with the day.",
        "I tidied something, I expect, I usually do. || That was all, and then it was the next thing.",
        "It didn't come to anything. || It sort of stopped there.",
      ],
      mean: [
        "I mean it just as I said it, sorry. || Only what it sounds like, I think.",
        "I can't seem to find better words for it. || I've said it as clearly as I can, isn't that feeble?",
        "I'm not sure I could explain it any further. || It's hard to put, and that's the nearest I've got.",
      ],
      felt: [
        "Not very nice, if I'm allowed to say that. || Uncomfortable, I suppose, and I smiled.",
        "A bit low, I think. || A bit sad, and then cross with myself for it.",
        "It got to me more than I let on. || I minded, I didn't show it.",
      ],
      theySaid: [
        "Nobody said a lot. || They didn't really say anything.",
        "Something kind, I expect, they're always kind. || I can't remember the words, they were perfectly nice.",
        "I didn't wait to hear, to be truthful. || I'd gone before anyone could say very much.",
      ],
      youSaid: [
        "Hardly anything, I smiled. || I don't think I said a word.",
        "Something polite, I'm sure. || Only what you'd say to be pleasant.",
        "I kept it to myself. || I swallowed it, mostly.",
      ],
    },
  },
];
