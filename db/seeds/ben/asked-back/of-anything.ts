import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back whatever he has told. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "Couldn't tell you why, honestly. || No idea why, I'd like to know myself.",
        "I've not got a good reason. || Just how it went, I think.",
        "I'd have to think why. || Not sure why, to be honest.",
      ],
      when: [
        "A while back, it's all one long day. || Not that long ago, I'd have to check a roster.",
        "Don't ask me for dates, I've lost track. || Hard to say, the days have stuck together.",
        "Recently, give or take. || Sometime lately, I couldn't narrow it down.",
      ],
      often: [
        "More than it used to. || Often enough that I've noticed.",
        "On and off. || It comes in patches.",
        "I've not been counting, which is unlike me. || No chart on that one, sorry.",
      ],
      who: [
        "Just people from round here. || Nobody in particular.",
        "Just the usual people. || The same few faces, that's all.",
        "Hard to say who, exactly. || Can't think who, just now.",
      ],
      where: [
        "Nowhere special. || Just round about, the usual places.",
        "I don't remember where, exactly. || The where's gone, sorry.",
        "Somewhere in that same small loop I live in. || It's a small map, it'll have been on it.",
      ],
      then: [
        "Not a lot, I just kept going. || Then nothing, back to it.",
        "That was about it. || Nothing much after that.",
        "I got on with the next thing. || The next thing came along, it always does.",
      ],
      mean: [
        "Pretty much what it says. || I mean it straight, for once.",
        "Don't know how else to put it. || That's the best I can word it.",
        "Just that, really. || Only what it sounds like.",
      ],
      felt: [
        "Not great. || A bit rubbish, to be honest with you.",
        "Sort of flat, with a wobble in it. || Numb, then not.",
        "I didn't stop to look. || You don't check at the time.",
      ],
      theySaid: [
        "Nothing much. || Not a lot came back.",
        "I don't think anyone noticed. || It went past them, I reckon.",
        "Something nice and quick. || A couple of words, I've forgotten which.",
      ],
      youSaid: [
        "Not much, I made a noise. || Barely anything, for me.",
        "I kept it to myself. || It stayed in my head.",
        "Something polite, I think. || The polite thing, I'd guess.",
      ],
    },
  },
];
