import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about the health visitor, her father, her grandmother and a friend, just told. */
export const ofThoseFurtherOff: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["She's got a very kind face", "a warm sort of person"],
    answers: {
      why: [
        "It's her eyebrows, she listens with them. || She puts her bag down before she starts. Not everyone does.",
      ],
    },
  },
  {
    said: ["I've only met her a few", "only been a handful of visits"],
    answers: {
      youSaid: [
        "I've told her he's feeding beautifully. She's never heard about me. || Just the nice things. My mother-in-law's always there with the biscuits.",
      ],
    },
  },
  {
    said: ["she left me her number", "and wrote her number down"],
    answers: {
      why: [
        "I think she says it to everybody. || I wondered if she'd seen something. I'd thought I was quite good that day.",
      ],
    },
  },
  {
    said: ["waves at the baby from behind", "the bit of arm behind Amma"],
    answers: {
      felt: [
        "Fond. It's quite an expressive arm. || It makes me smile. He holds up his tea to show me.",
      ],
    },
  },
  {
    said: ["He sends me the cricket", "it's all cricket scores"],
    answers: {
      why: [
        "It's how he says he's thinking of me. I don't follow cricket, he knows that. || He'd never manage the other thing. So I get how many for how many.",
      ],
    },
  },
  {
    said: ["thought I was the cleverest person", "I could do no wrong"],
    answers: {
      when: [
        "Till I was nineteen. She went in my second year. || All the years I was small, and right up to university.",
      ],
    },
  },
  {
    said: ["She saved me the corner", "I got the whole corner"],
    answers: {
      why: [
        "I sat still for her stories, I think. The boys wouldn't. || I'd her nose, everyone said. She was pleased to see it again.",
      ],
    },
  },
  {
    said: ["an alto and she laughs like", "We'd share a lozenge"],
    answers: {
      where: [
        "Two roads from here, and choir's in the school. I've not been since June. || She's only two roads away. I've not been to choir since the summer.",
      ],
    },
  },
  {
    said: ["I've let it go quiet", "I'm the one who stopped"],
    answers: {
      why: [
        "{I couldn't do the cheerful bit, and then it'd been too long|far-away?}. || {She'd have asked how I was, and waited|far-away?}. I wasn't up to that in July.",
      ],
      theySaid: [
        "She sent a card when he came. I haven't answered it. || She's rung twice. She left a goose noise on the voicemail.",
      ],
    },
  },
];
