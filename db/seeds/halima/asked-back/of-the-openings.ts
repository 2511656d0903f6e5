import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about her first words. */
export const ofTheOpenings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I have perhaps one hour", "My mother has gone off at last"],
    answers: {
      why: [
        "It's four years without a Sunday in them, dear. {There's no one who comes at six to take over|worn-out?}. || I'm up when she's up and I wash when she sleeps. {It doesn't leave a piece over for me|worn-out?}.",
      ],
      mean: [
        "As a stair carpet is worn, dear. {The sides are presentable, it's in the middle that one sees through|worn-out?}. || Somewhat is what one says to visitors, dear. {It goes down further than somewhat|worn-out?}.",
      ],
      often: [
        "It used to go away by the morning. {Now it's there before I've found my slippers|worn-out?}. || I had evenings of it at first. {These days it has stopped going home|worn-out?}.",
      ],
      felt: [
        "To write it down? A little like complaining of the weather to somebody in the rain. || Small, once I'd written it. I'd thought it would take up more of the line.",
      ],
    },
  },
  {
    said: ["my children say I write like", "my messages come in chapters"],
    answers: {
      why: [
        "I've asked myself. {I lie down tired and I get up tired, so it can't be the hours|worn-out?}. || A night mends the legs, dear. {It's some other part that isn't being mended|worn-out?}.",
      ],
      mean: [
        "One sleeps, and it's like sweeping with the windows open. {It has all blown in again by morning|worn-out?}. || It isn't in the muscles. {It's as if I'd been carrying a full tray across a room for years|worn-out?}.",
      ],
      often: [
        "Every day, I think, since the fasting month. Before that it had its afternoons off. || It's daily now, dear. I noticed it properly some time after Ramadan.",
      ],
      when: [
        "Lately is since the fasting month, dear, when her nights went. || These days means this year, chiefly. I couldn't give you the morning it began.",
      ],
    },
  },
];
