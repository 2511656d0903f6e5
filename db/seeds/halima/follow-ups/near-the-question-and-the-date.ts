import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of her sleep, the thirty-one questions, the evening plan, the date and the bath towel. */
export const nearTheQuestionAndTheDate: Scenario["topics"] = {
  "scraps-how-much": {
    layer: 0,
    asks: [
      ...["near: in little pieces, like a torn cloth", "near: oh, in scraps"],
      ...["how many hours do you get", "how much sleep is that", "how long are the pieces"],
    ],
    answers: [
      "Three and a bit, dear, if you sew the pieces together. || Never more than an hour and a half in one length.",
    ],
  },
  "scraps-what-wakes": {
    layer: 0,
    asks: [
      ...["near: in little pieces, like a torn cloth", "near: oh, in scraps"],
      ...["what is she up for at three", "why is she up at three", "what does she do at three"],
    ],
    answers: [
      "Prayers, dear, and then she's dressed for school. || She thinks it's morning, and I've given up arguing with the window.",
    ],
  },
  "scraps-manage-day": {
    layer: 0,
    asks: [
      ...["near: in little pieces, like a torn cloth", "near: oh, in scraps"],
      ...["how do you manage the day", "how do you keep going", "what is the next day like"],
    ],
    answers: [
      "On tea, and by not sitting down. || It's a bit like being on a boat, dear, one holds on to the sink.",
    ],
  },
  "tally-question": {
    layer: 1,
    asks: [
      ...["near: asked me the same question, i counted", "near: kept a tally out of mischief"],
      ...["what was the question", "what did she ask you", "which question was it"],
    ],
    answers: [
      "Where's my daughter, dear, every time as if it were new. || She wanted her daughter, and there I was, passing the rice.",
    ],
  },
  "tally-why-count": {
    layer: 1,
    asks: [
      ...["near: asked me the same question, i counted", "near: kept a tally out of mischief"],
      ...["why did you count", "what made you count", "what made you keep a tally"],
    ],
    answers: [
      "So as to have something to do besides answer. || It was a joke with myself, dear, up to about twenty.",
    ],
  },
  "tally-arms-feel": {
    layer: 1,
    asks: [
      ...["near: asked me the same question, i counted", "near: kept a tally out of mischief"],
      ...[
        "what was it like to see her arms",
        "how did you feel when she put up her arms",
        "what went through you then",
      ],
    ],
    answers: [
      "As if I'd broken a plate that was older than me. || I went cold, dear, I'd have given my tongue to have it back.",
    ],
  },
  "tally-hit-never": {
    layer: 1,
    asks: [
      ...["near: asked me the same question, i counted", "near: kept a tally out of mischief"],
      ...[
        "did she never hit you",
        "how did she punish you as children",
        "was she gentle as a mother",
      ],
    ],
    answers: [
      "Never, she'd only take her glasses off. || She'd make one write it out, dear, I've beautiful handwriting from being bad.",
    ],
  },
  "tally-then": {
    layer: 1,
    asks: [
      ...["near: asked me the same question, i counted", "near: kept a tally out of mischief"],
      ...[
        "what did you do then",
        "how did you calm her",
        "what happened after she put up her arms",
      ],
    ],
    answers: [
      "I went to the tap, and when I came back she asked for pudding. || I knelt down so as to be small, and she patted my scarf.",
    ],
  },
  "cold-tea-how-long": {
    layer: 0,
    asks: [
      ...["near: sit here until the tea's cold", "near: when this cup is cold i'll go"],
      ...["how long have you got", "how long until the tea is cold", "when will you go in"],
    ],
    answers: ["Ten minutes, dear, I drink slowly on purpose. || It's tepid now, don't tell it."],
  },
  "cold-tea-look": {
    layer: 0,
    asks: [
      ...["near: sit here until the tea's cold", "near: when this cup is cold i'll go"],
      ...[
        "are you dreading the night",
        "how do you feel about tonight",
        "what will the night be like",
      ],
    ],
    answers: [
      "A little, like the last stair in the dark. || I think she'll be early, dear, there's a moon.",
    ],
  },
  "cold-tea-want": {
    layer: 0,
    asks: [
      ...["near: sit here until the tea's cold", "near: when this cup is cold i'll go"],
      ...[
        "what would you like tonight instead",
        "what would make tonight easier",
        "what would help tonight",
      ],
    ],
    answers: [
      "To be called at seven, with the curtains drawn back by somebody. || One visit to the gate, dear, and not four.",
    ],
  },
  "date-why-happy": {
    layer: 0,
    asks: [
      ...["near: january 1974, the first day", "near: january, in 1974"],
      ...["why is she happy there", "what made that day so good", "why that day"],
    ],
    answers: [
      "It was her first classroom that was only hers. || She'd new shoes, dear, and nobody'd been late yet.",
    ],
  },
  "date-write-see": {
    layer: 0,
    asks: [
      ...["near: january 1974, the first day", "near: january, in 1974"],
      ...[
        "when does she write it",
        "how often does she write the date",
        "what does she write it on",
      ],
    ],
    answers: [
      "On anything, envelopes, the edge of the newspaper. || After her tea, dear, in rows, like lace.",
    ],
  },
  "date-you-where": {
    layer: 0,
    asks: [
      ...["near: january 1974, the first day", "near: january, in 1974"],
      ...["where were you in 1974", "were you born then", "are you in that day"],
    ],
    answers: [
      "Six years off yet, dear, she's quite carefree. || I'm not in it, nor Azman, nor the wedding ring.",
    ],
  },
  "chin-how-help": {
    layer: 0,
    asks: [
      ...["near: holds the towel up to her chin", "near: she won't undress before a stranger"],
      ...["how do you get her to trust you", "what helps in the bath", "how do you manage it"],
    ],
    answers: [
      "I sing the man's part, and she comes in on the chorus. || I hand her the flannel, dear, and let her be in charge of the front.",
    ],
  },
  "chin-you-feel": {
    layer: 0,
    asks: [
      ...["near: holds the towel up to her chin", "near: she won't undress before a stranger"],
      ...[
        "how is it for you to be a stranger",
        "what is it like to turn your face away",
        "how do you feel washing her",
      ],
    ],
    answers: ["Shy, dear, I'd never seen my mother's back before. || Like a burglar with soap."],
  },
  "chin-nurse-could": {
    layer: 0,
    asks: [
      ...["near: holds the towel up to her chin", "near: she won't undress before a stranger"],
      ...[
        "could the nurse bathe her",
        "could someone else wash her",
        "does she let others wash her",
      ],
    ],
    answers: [
      "She'd let the nurse, but the nurse has only twenty minutes for the leg. || A uniform does it, dear, I've thought of buying one.",
    ],
  },
  "question-what-said": {
    layer: 1,
    asks: [
      ...["near: she'd asked me a question", "near: she'd done nothing at all"],
      ...["what did you say to her", "how did you speak to her", "what were your words"],
    ],
    answers: [
      "I don't know where she is, and would she stop. || Just wait, I said, and it wasn't the word, it was the edge on it.",
    ],
  },
  "light-who-want": {
    layer: 0,
    asks: [
      ...["near: like a shop that's left its light on", "near: wide awake with it"],
      ...[
        "who would you like there at that hour",
        "who could you call then",
        "is there anyone awake",
      ],
    ],
    answers: [
      "There's a lamp across the road, dear, I've never seen who's under it. || Zain, he was wide awake at any hour if there was a biscuit in it.",
    ],
  },
  "light-do-then": {
    layer: 0,
    asks: [
      ...["near: like a shop that's left its light on", "near: wide awake with it"],
      ...[
        "what do you do with the loneliness",
        "how do you get through that hour",
        "what do you do at that hour",
      ],
    ],
    answers: [
      "I fold, dear, and I talk to the kettle. || I hum, low, so that she doesn't come in on the chorus.",
    ],
  },
  "comfort-try": {
    layer: 0,
    asks: [
      ...["near: then i'd have two to comfort", "near: easier to carry than her crying"],
      ...[
        "have you tried telling her more",
        "what would you say if she did not cry",
        "did you ever tell her the truth",
      ],
    ],
    answers: [
      "I got as far as the nights, and then she'd a parcel. || If she'd hold still I'd say, I'm not all right.",
    ],
  },
  "comfort-who-you": {
    layer: 0,
    asks: [
      ...["near: then i'd have two to comfort", "near: easier to carry than her crying"],
      ...["who comforts you", "who would comfort you", "who could hold you"],
    ],
    answers: [
      "My mother does, by accident, she pats whoever's nearest. || Nobody on the payroll, dear.",
    ],
  },
};
