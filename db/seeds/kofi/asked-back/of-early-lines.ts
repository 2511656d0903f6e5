import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks briefly what an early line meant. */
export const ofEarlyLines: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I've been in a bedsit", "It's been one room over a chicken shop"],
    answers: {
      mean: [
        "I had to find somewhere quick, and that was it. || It's what I could pay for, near enough to the kids.",
      ],
    },
  },
  {
    said: ["three pounds a minute to hear Vivaldi", "You pay to be told you're important"],
    answers: {
      mean: [
        "They charge you for being kept waiting. || I paid for forty minutes of music, is what it comes to.",
      ],
    },
  },
  {
    said: ["I'm not allowed to stop", "taken my stop off"],
    answers: {
      mean: [
        "My life's in that house, and I can only go past. || That I can see it all and I'm not in it.",
      ],
    },
  },
  {
    said: ["I've ironed the shirt already", "it looks more ready than I am"],
    answers: {
      mean: [
        "I want to look right on Monday, and I know it won't help. || The shirt's done. I've not got a clue what to say.",
      ],
    },
  },
  {
    said: ["I'm not a Wednesday dad", "I got it as a clip"],
    answers: {
      mean: [
        "I don't have them in the week, so I miss things. || It happened on a weekday, and weekdays aren't mine.",
      ],
    },
  },
  {
    said: ["voice, and now there's a form", "gone down as threatening"],
    answers: {
      mean: [
        "They've written me up. It goes to a hearing Monday. || That it's on paper now, and it's his word on it.",
      ],
      who: ["Neil did, that's my manager. || My manager, he's called Neil, he does the rota."],
    },
  },
  {
    said: ["Judge gave it eleven minutes", "than it took that judge"],
    answers: {
      mean: [
        "He'd not read it. It was sorted before we sat down. || Eleven minutes, that's a tea break. For two kids.",
      ],
    },
  },
  {
    said: ["hand my kids over on the step", "the door does its little click"],
    answers: {
      mean: [
        "Six o'clock they go back to their mum's. || That's the end of my weekend, right there on the step.",
      ],
    },
  },
  {
    said: ["bag on your shoulder", "There's always something left in the car"],
    answers: {
      mean: [
        "I've got their stuff and not them. || They've gone in, and I'm stood there with a rice cake.",
      ],
    },
  },
  {
    said: ["the one you all want", "got anger written down already"],
    answers: {
      mean: [
        "Everyone asks if I'm angry. Nobody asks about my kids. || It's the first thing people see on me. I'm saying there's more.",
      ],
    },
  },
  {
    said: ["I missed a stop", "keep my eyes on the road"],
    answers: {
      mean: [
        "It was Kwame's song, so I wasn't concentrating. || It threw me for a second, hearing that.",
      ],
      then: [
        "I pulled in at the next one and said sorry on the speaker. || I got the doors open late. An old boy swore at me.",
      ],
    },
  },
  {
    said: ["There's the bunks, there's me on the sofa", "I kip on the sofa next to them"],
    answers: {
      mean: [
        "It's one room. They have the bunks, I have what's left. || I've only the one room, so the kids get the beds.",
      ],
      where: [
        "Peckham, over the chicken shop. Second floor, no lift. || Above the fryers, in Peckham. You can smell it in the pillows.",
      ],
    },
  },
  {
    said: ["With a text and a smiley", "a little yellow face, smiling"],
    answers: {
      mean: [
        "He never rang me. He sent a text, like it was nothing. || You take a man's weekend, you pick up a phone first.",
      ],
    },
  },
];
