import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks briefly what an early line meant. */
export const ofEarlyLines: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["held the same cup of tea four times", "I've reheated it four times"],
    answers: { mean: ["Every time I sat down he woke. || I never got to the end of one cup."] },
  },
  {
    said: ["three changes of clothes", "I'm on my third top"],
    answers: {
      mean: [
        "He's sick on me a lot, it's quite normal. || It's the milk, it comes back up. He's fine.",
      ],
    },
  },
  {
    said: ["I dreamt about a spreadsheet", "I had a dream about stock levels"],
    answers: {
      mean: [
        "In the dream I knew how to do everything. || I was good at something for a minute, that's why I liked it.",
      ],
    },
  },
  {
    said: ["fan on so I can't hear anything", "for four minutes nobody exists"],
    answers: {
      mean: [
        "I can't hear him crying in there, so I can't be needed. || It's the only door in the house I can shut.",
      ],
    },
  },
  {
    said: ["enjoy every minute", "says treasure it"],
    answers: {
      mean: [
        "They're being kind. I just don't enjoy every minute. || It's a nice thing to say, and I feel like a fraud.",
      ],
      who: [
        "Ladies in the street, mostly, and one man with a dog. || Older ladies, usually. I don't know them.",
      ],
    },
  },
  {
    said: ["They start around four", "They begin at four o'clock"],
    answers: {
      mean: [
        "It gets dark and there are hours to go till anyone's home. || It's the stretch between four and eight, with just the two of us.",
      ],
    },
  },
  {
    said: ["feel nothing, just loud", "nothing in me, only noise"],
    answers: {
      mean: [
        "I know he's crying and I ought to feel sorry for him. {I don't feel anything|numb}. || {That it's only a sound|numb}. I pick him up, and that's all that happens.",
      ],
    },
  },
  {
    said: ["The nights all joined up", "been one long night since"],
    answers: {
      mean: [
        "I can't tell one night from the next any more. || There isn't a gap between them, it's feed after feed.",
      ],
    },
  },
  {
    said: ["leaflet that said so", "leaflet said three months"],
    answers: {
      mean: [
        "It's four now, and it's just the same. || The date's been and gone and I feel the same.",
      ],
      who: [
        "The health visitor left it, with the one about teeth. || It came from the health visitor.",
      ],
    },
  },
  {
    said: ["waitress at my own wedding", "my own party and I've got the tray"],
    answers: {
      mean: [
        "It's supposed to be about us, and I'm the one running round. || Everyone else gets to sit and hold him. I do the tea.",
      ],
    },
  },
  {
    said: ["offered to take a night", "took a whole night for me"],
    answers: {
      mean: [
        "He did it very well, I just didn't sleep. || I'd been given the night off, and my ears hadn't.",
      ],
      then: [
        "In the morning I said I'd slept beautifully. || I told him it was lovely, and we didn't do it again.",
      ],
    },
  },
  {
    said: ["Everyone laughed, me too", "We all had a good laugh"],
    answers: {
      mean: [
        "It was funny to them. {I'd frightened myself|not-doing-well}. || They thought baby brain. {I thought, what else have I put somewhere|not-doing-well}?",
      ],
    },
  },
  {
    said: ["oh, you do it like that", "is that how you do it"],
    answers: {
      mean: [
        "She isn't rude, ever. It just ends up done her way. || Only that I never seem to have done it right.",
      ],
      who: [
        "Rohan's mother, she's with us till January. || My mother-in-law, sorry, I should've said.",
      ],
      youSaid: [
        "I say oh, thank you, and I watch. || That it looks much neater. It does, as well.",
      ],
    },
  },
];
