import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about her brother's call, the gate and the one long day. */
export const ofTheFirstLayer: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["all of it about turmeric", "it was turmeric again"],
    answers: {
      why: [
        "I thought if I moved I'd say something. {He'd never once asked what time I'd got up|siblings?}. || I hadn't anything left to put on my face. {Forty minutes, and I wasn't in one of them|siblings?}.",
      ],
      felt: [
        "{Flat, like a cushion that everybody has got up from|siblings?}. And a bit wicked. || {I was so lonely that I read the calendar|siblings?}. It's still on last month.",
      ],
      then: [
        "I went and turned her over, she'd slipped down. He'd have liked to hear about that side. || I got up because she called. The wall and I hadn't finished.",
      ],
      youSaid: [
        "How good of you, and I'd try it in her milk. I said it in my best telephone voice. || I told him how thoughtful it was, twice, with a smile in it. You can hear a smile down the line.",
      ],
      theySaid: [
        "That it's good for the blood, and there was a professor. {Of me he asked whether I'd a pen handy|siblings?}. || There'd been a study, with mice. {At the end it was, well, I mustn't keep you from her|siblings?}.",
      ],
      often: [
        "Most weeks there's some root or other. Before this one it was fish oil. || It has been turmeric since about March, dear. He doesn't tire of a thing.",
      ],
    },
  },
  {
    said: ["I've not slept a whole night", "dressed, with the handbag on her arm"],
    answers: {
      why: [
        "She thinks she's expected somewhere. {And I can't shut an eye while there's a gate in it|broken?}. || She wants to go home, dear, and it's the only way out she knows. {So there's an end of the night for the two of us|broken?}.",
      ],
      then: [
        "I stand with her until her feet are cold, and then she lets me bring her in. || I wait beside her with the torch. When she's forgotten what we're waiting for we go in.",
      ],
      often: [
        "Each night, dear, now. I could give you the hour without looking. || Every night since Ramadan, and some nights twice. She's very regular, she ran a school.",
      ],
      felt: [
        "{I'm so tired at that gate that the leaves move|broken?}. And she looks quite fresh. || Cold in the ankles, dear. {And a bit unreal, like somebody walking about inside a yawn|broken?}.",
      ],
      when: [
        "Three o'clock, as a rule. You could set the azan by her. || About three in the morning, and again before it's light if I'm unlucky.",
      ],
      theySaid: [
        "Good evening, she says, am I late? I tell her she's in very good time. || She told me last night that I needn't have waited up. I said it was no trouble.",
      ],
    },
  },
  {
    said: ["it's one day, over and over", "it's the same day with another date"],
    answers: {
      why: [
        "Because by evening {there's nothing left in me but grey water|worn-out?}. Forgive me, that isn't elegant. || I've been everybody's and it has all gone down the drain. {One gets thin with so much use|worn-out?}.",
        "As for my daughter, she thinks that what's on paper is off the mind. She's twenty-one. || My daughter believes it lightens one. It'd be a dull book, everybody goes to bed in the end.",
      ],
      mean: [
        "Useful, and nobody looks at it. {You only notice a floor cloth when it falls apart|worn-out?}. || I mean {there's hardly a dry thread in me by night|worn-out?}, and on the hook is where I'd be left alone.",
      ],
      felt: [
        "To say it? I laughed. It was a few minutes before I'd stopped finding it funny. || A bit low, dear, afterwards. One shouldn't look too closely at one's own comparisons.",
      ],
      youSaid: [
        "I told my daughter I'd buy a nice notebook. I've bought rubber gloves since, two pairs. || That I'd think about a diary, I told her. She said, Mak, that means no, and it did.",
      ],
    },
  },
];
