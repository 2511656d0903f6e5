import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about his children and their mother, just told. */
export const ofThoseAroundHim: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Reads everything, cereal boxes", "She's got you worked out"],
    answers: {
      mean: [
        "She'll say, you've got your phone voice on. And I have. || She'll look at my eyes and say, did you eat? She's nine.",
      ],
      why: [
        "She's had to, this year. You read faces when you don't get told things. || She was born like it, she came out looking.",
      ],
    },
  },
  {
    said: ["Give us a comb and an hour", "All comes out when I've got"],
    answers: {
      mean: [
        "Who's fallen out, who's been sick, what they had for pudding. || She'll not say it to your face. She says it to the telly while I part it.",
      ],
    },
  },
  {
    said: ["Nine, and she's letting me off", "It's only assembly, Daddy"],
    answers: {
      felt: [
        "{Like I'd been let off by a very small judge|missing}. || {I'd sooner she'd had a go at me|missing}.",
      ],
      youSaid: [
        "I said thanks, Ama. I don't know what I should have said. || That I'd want to see it all the same. She said okay, kind as anything.",
      ],
    },
  },
  {
    said: ["That's the whole of me", "Ama's nine and misses nothing"],
    answers: {
      mean: [
        "Take them out, and there's a jacket and a set of keys. || She sees your face change, and he sees an Enviro400. That's them.",
      ],
    },
  },
  {
    said: ["It's the twelve days after", "I turn round, and it's Sunday"],
    answers: {
      felt: [
        "{Monday I'm still sweeping crumbs, and then there's none|missing}. || {Like somebody's speeded it up|missing}. Only that bit.",
      ],
      why: [
        "{There's nobody to get tea for|missing}. You don't know what to do with your legs. || Two nights, that's all it is. {You've hardly found their toothbrushes|missing}.",
      ],
    },
  },
  {
    said: ["it was the same okay", "I'd sooner have had tears"],
    answers: {
      why: [
        "They'd talked it over, I think. {They've learned to make it easy for me|missing}. || {Tears I can do something with|missing}. You can't wipe an all right.",
      ],
      youSaid: [
        "Love you, I said, both of you. Then I said it again to the beep. || I told them Sunday'd be double. They're not daft.",
      ],
    },
  },
  {
    said: ["all noise and knees", "it's elbows and racket"],
    answers: {
      why: [
        "I let him think it. I told him once I'd to count them in at night. || He's seen me in the cab and everyone else getting on. You'd think the same.",
      ],
    },
  },
  {
    said: ["like a ram", "the fella downstairs bangs"],
    answers: {
      felt: [
        "Winded. {I'd have it every day if they'd let me|missing}. || Like a climbing frame. {My neck misses it|missing}.",
      ],
    },
  },
  {
    said: ["why can't your bus stop", "just drive it here"],
    answers: {
      youSaid: [
        "That it's got a line it has to follow. {He said, follow it here|missing}. || I said I'd get told off. {He said who by, and I'd no answer to that|missing}.",
      ],
      felt: [
        "{Like I'd been asked the only question there is|missing}. || {I'd to look out of the side window|missing}.",
      ],
    },
  },
  {
    said: ["now it's texts about wellies", "call her names"],
    answers: {
      why: [
        "It's all we can say without one of us crying. || She's their mum. And she never called me any, fair's fair.",
      ],
      felt: [
        "{Like getting post for a fella who's moved|missing}. || {Sad, if I leave the radio off|missing}.",
      ],
    },
  },
  {
    said: ["Packed lunches, pick-up", "like booking a plumber"],
    answers: {
      why: [
        "It keeps the lid on. One nice word and we'd both be in bits. || The solicitors like it short. I think it got into us.",
      ],
    },
  },
  {
    said: ["I'm the one who told them", "Like I'd forgotten the swimming"],
    answers: {
      felt: [
        "{Like she'd been told a different bloke did it|fury}. || {As though I'd done it for the overtime|fury}.",
      ],
      then: [
        "She did a breath, and I did a breath, and we said Sunday. || She rang off, and I went back to my bus.",
      ],
    },
  },
];
