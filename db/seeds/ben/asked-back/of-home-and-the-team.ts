import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about his parents, the team and the flat. */
export const ofHomeAndTheTeam: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["they're retired and they're on about me", "so I'm the hobby"],
    answers: {
      mean: [
        "I come up at the bowls, at church, at the butcher. He knows my rotations. || There's an album. Dad's got a map with the hospital on it.",
      ],
    },
  },
  {
    said: ["I do ten minutes of material", "I bring the A-grade stuff"],
    answers: {
      why: [
        "It's the highlight of their week, Mum says so. {You don't turn up to that with nothing|jokes?}. || {If I stop to breathe she asks if I'm sleeping|jokes?}. So I don't stop.",
      ],
      felt: [
        "Fine while it's on. {Then it's like the lights coming up and you're the one with the broom|jokes?}. || {My face aches|jokes?}. I do like making her laugh, though.",
      ],
    },
  },
  {
    said: ["and Mum sent fruitcake", "And a fruitcake in the post"],
    answers: {
      why: [
        "I'd got a grant form in on time, I think. It's Dad, he'd say it to a dog for sitting. || I'd told him I was busy. That's about the best news there is, in our house.",
      ],
      felt: [
        "{I wanted to say, for what|ashamed?}. I ate the fruitcake. || {Like getting someone else's mail|ashamed?}. It was a good cake.",
      ],
    },
  },
  {
    said: ["My reg is Sanjay, he's decent", "a ward full of nice people"],
    answers: {
      who: [
        "Sanjay's the registrar, so he's the one I ring when it's going wrong. Two kids, terrible car. || He's the one over me, Sanjay, and then there's me, and about nine nurses.",
      ],
    },
  },
  {
    said: ["not one of them's brought that night up", "But that night's never come up"],
    answers: {
      why: [
        "We don't, it's like not mentioning the score. {And I'm the one who'd have to go first|handover?}. || {I think they're waiting for me, and I'm waiting for them|handover?}. It's very polite.",
      ],
      felt: [
        "{Like there's a chair nobody sits in|handover?}. || {I've started wondering if I dreamt it|handover?}. Then I see the doors.",
      ],
    },
  },
  {
    said: ["I got two words and a pie", "There was a pie, from Sanjay"],
    answers: {
      why: [
        "He's kind, and he's got no idea what to say either. {None of us got that lecture|handover?}. || Pie's what you do. {I reckon he'd have stayed if I'd not been grinning|handover?}.",
      ],
      felt: [
        "{Looked after for about a minute|handover?}. I held on to the bag a while. || It was warm, that was nice. {Then it was gone and it was still that day|handover?}.",
      ],
    },
  },
  {
    said: ["one I only know by his bike", "The third's a bicycle in the hall"],
    answers: {
      why: [
        "I'm coming in when they're getting up. We've met, there was a meeting about the bin. || Shifts, mainly. I know them by their cereal.",
      ],
    },
  },
  {
    said: ["we leave each other notes about milk", "a relationship by fridge magnet"],
    answers: {
      mean: [
        "'Ben, is this yours?' And I write 'no', two days later. || 'Out of milk' on one side and a smiley on the other. That's been about a month of talking.",
      ],
    },
  },
  {
    said: ["and it was a printer", "a story about a printer jam"],
    answers: {
      felt: [
        "{A bit like knocking and getting the neighbour|handover?}. || It was almost restful. {Then I was in my room and I'd still had my day|handover?}.",
      ],
      youSaid: [
        "I said that sounded rough. || 'Mate', I said, with a hand on his shoulder. I'd just learned that one.",
      ],
    },
  },
];
