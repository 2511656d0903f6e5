import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about the bleep, the buns and Monday. */
export const ofTheFirstLayer: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I'm off nights and I can't sleep", "My nights are over till next week"],
    answers: {
      why: [
        "Habit, I'm told. {Ten nights of jumping at it and the body doesn't know it's been handed in|sleep?}. || {Some bit of me reckons if I nod off I'll miss one|sleep?}. It doesn't check the roster.",
      ],
      then: [
        "Got up, checked my hip. {Lay back down and waited for the next one|sleep?}. || I put the pillow over my head. {It's in there as well|sleep?}.",
      ],
      often: [
        "Every time I come off nights. It's lasted longer since August. || It's a nights thing, it used to go by the second day. This lot, it's stayed.",
      ],
      felt: [
        "{Heart's up before I am|sleep?}. Takes a while to talk it down. || Stupid, mainly. {And wide awake, like I've been caught napping|sleep?}.",
      ],
      mean: [
        "It's the pager on your belt. Five notes, I could whistle it for you. || A bleep's a pager. It's 2020-something and that's what we've got.",
      ],
    },
  },
  {
    said: ["eating nine hot cross buns", "a tray of hot cross buns"],
    answers: {
      why: [
        "They were there and they were soft. {I didn't want to talk to anyone with my mouth empty|jokes?}. || It's something to do with your face. {If you're chewing nobody gets a sentence out of you|jokes?}.",
      ],
      mean: [
        "A bad night. {I usually tell the buns instead, they get a laugh|jokes?}. || A night went wrong. {I've noticed I always get to the buns before I get to the night|jokes?}.",
      ],
      when: [
        "August, on a Sunday night. Five weeks back. || Five weeks ago. It was still dark when I drove in and dark when I got home.",
      ],
      felt: [
        "The buns? Cold in the middle. {I couldn't tell you about the rest, I was busy with the buns|jokes?}. || Full. {That's the only reading I took|jokes?}.",
      ],
      who: [
        "One of my patients, on the ward. || It was a patient of mine, a lady I'd got fond of.",
      ],
      then: [
        "Washed the plate and went to bed with my eyes open. Then it was time to go in. || I put the tray in the recycling, under something. Next shift was at eight.",
      ],
    },
  },
  {
    said: ["I just don't remember driving", "I couldn't tell you one thing in between"],
    answers: {
      why: [
        "{I think I hand over at the door and nobody picks me up|empty-tank?}. || {There's only enough for the ward, so the rest gets done with the lights off|empty-tank?}.",
      ],
      mean: [
        "I'm on the motorway and then I'm on my street. {Whoever did the bit in the middle, good on him|empty-tank?}. || {I'll have shopping in my hand and no idea about the shop|empty-tank?}.",
      ],
      often: [
        "Most shifts since August. I've been walking home off nights, so don't worry about that one. || It's pretty standard by now. I noticed it in winter, when there was milk I didn't remember buying.",
      ],
      felt: [
        "At first it's sort of restful. {Then I'm holding my keys and it's a bit creepy|empty-tank?}. || {Like someone's cut the tape and stuck the ends together|empty-tank?}.",
      ],
      theySaid: [
        "Nobody's noticed. I say good morning to the right people. || No one's said, I look the same from outside.",
      ],
    },
  },
];
