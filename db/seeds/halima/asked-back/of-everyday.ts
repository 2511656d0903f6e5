import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about her sleep, her food, her body and her days. */
export const ofEveryday: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["In little pieces, like a torn cloth", "Oh, in scraps"],
    answers: {
      why: [
        "She hasn't a night in her any more. {And when she drops off I'm left holding mine|broken?}. || It's the gate, dear, and then it's the waiting for it. {I can't get back in once I'm out|broken?}.",
      ],
    },
  },
  {
    said: ["My back has opinions about it", "like a watchman. You should hear"],
    answers: {
      why: [
        "She'd step over anything else, and she won't step over a person. She apologises and wakes me. || So that she has to go through me, dear. The bolt alone I don't trust, she was a clever woman.",
      ],
      often: [
        "Every night since Ramadan. My own bed's only for the laundry. || I've been down there since the fasting month. It was to be for a week.",
      ],
    },
  },
  {
    said: ["I cook for her and forget to cook for me", "Her meals I never miss"],
    answers: {
      why: [
        "When hers is done I've lost interest. {My stomach has shut by then, like a bank|broken?}. || It isn't worth a plate, dear. {By the time I might sit she's asking to be taken home|broken?}.",
      ],
    },
  },
  {
    said: ["watches me till it's gone", "counts my mouthfuls"],
    answers: {
      why: [
        "She thinks I'm thin. She's like my mother, she believes what she can count. || Nadia, my eldest, has her suspicions. She's held up my skirt to the light.",
      ],
      felt: [
        "Fussed over, and I rather like it. I couldn't tell you what it tastes of. || I get shy. It's a long time since anyone looked to see was it going down.",
      ],
    },
  },
  {
    said: ["my back, the usual choir", "Towards evening there's a humming"],
    answers: {
      mean: [
        "Like a fridge that's been left on in an empty house. {It doesn't stop for my sitting down|worn-out?}. || {As if I'd swallowed the telephone|worn-out?}. It's not a pain, it's more like being rung.",
      ],
      when: [
        "From about four, dear, with the handbag. It lets go when she's under. || Sunset, as a rule. In the mornings I hum for myself.",
      ],
    },
  },
  {
    said: ["Everyone asked me for the diet", "The ladies want to know my secret"],
    answers: {
      why: [
        "I'm on my feet, and {I eat what's over, there isn't much over|broken?}. || {It's from eating like a bird at somebody else's dish|broken?}.",
      ],
      youSaid: [
        "Stairs, I told them. It was easier than porridge. || That it's all in the portions. One wouldn't call it a lie.",
      ],
    },
  },
  {
    said: ["They love her very much, from there", "Nobody could love her more"],
    answers: {
      why: [
        "They've work, and lives, and I was here. {A thing gets left where it's put|siblings?}. || That's where they went, dear, and this is where she is. {Nobody's measured it but me|siblings?}.",
      ],
      mean: [
        "There are hearts on the telephone. {I've never seen one hold a basin|siblings?}. || {It's a love that doesn't smell of anything|siblings?}.",
      ],
    },
  },
  {
    said: ["she'd come home and fail her papers", "She only hears the good half"],
    answers: {
      why: [
        "She's the first of mine to get so far. {One of us has to be let off this|worn-out?}. || They have one chance at it, at that age. {She'd see me and she'd never go back|worn-out?}.",
      ],
      youSaid: [
        "That her grandmother called the imam a naughty boy. It's true, and it's not what kept me up. || The dancing, I tell her, and what the cat stole. She thinks that we live in a comedy.",
      ],
    },
  },
  {
    said: ["a good man, he laughed at everything", "I've been a widow six years"],
    answers: {
      felt: [
        "Like a wireless being switched off in the next house, dear. You hadn't known that you were listening. || It was so quiet that I could hear the fridge think. One doesn't get used to it, one turns on a tap.",
      ],
    },
  },
  {
    said: ["the ladies from the surau", "I had the surau ladies"],
    answers: {
      why: [
        "There was nobody to leave her with. {And no gets easier to say until it's all you say|siblings?}. || It's a Thursday evening, and that's her worst time. {One can't keep asking a woman who's always got a mother|siblings?}.",
      ],
      felt: [
        "A bit left on the shelf. {I could smell the onions from my gate|siblings?}. || {It stung the once, and I'd no right to it|siblings?}.",
      ],
    },
  },
  {
    said: ["she's very good at that", "never makes a speech about it"],
    answers: {
      why: [
        "She nursed somebody herself, I believe. She's never told me, one can see it by the folding. || It isn't in her nature to make anything of it. She taught scales for forty years, she knows how to wait.",
      ],
    },
  },
  {
    said: ["I still buy his brand of biscuits", "His biscuits are in my cupboard"],
    answers: {
      why: [
        "If they weren't there I'd have to see that they weren't there. || My hand takes them down off the shelf at the shop. I've given up arguing with it.",
      ],
      felt: [
        "It's a comfort, till I get to the till. It's always the one packet. || Silly, and a bit accompanied.",
      ],
    },
  },
  {
    said: ["Where would I put him", "He'd have to sleep beside the wheelchair"],
    answers: {
      why: [
        "I've had a good one. And I'm too tired to be charming past breakfast. || Who'd I have met, dear, the man who brings the mattress? I never looked, either.",
      ],
    },
  },
];
