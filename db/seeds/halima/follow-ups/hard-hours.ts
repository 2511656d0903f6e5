import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of the hours in which it is too much. */
export const hardHours: Scenario["topics"] = {
  "at-three": {
    layer: 0,
    asks: [
      "at three in the morning",
      "at three oclock",
      "at three",
      "three in the morning",
      "mind at three",
      "head at three",
      "mind at night",
      "head at night",
      "think about at night",
    ],
    answers: [
      "I count rooftops through the kitchen window, and there's always one lit. {I've made up a whole woman in there, to be awake with|siblings}. || There's one other lamp in the street at that hour. {I say good morning to it|siblings}, God knows who it is.",
      "{That I'm forty-six, and if I'm careful I may have this for fifteen years|worn-out}. Sums, dear. It's all sums, at that hour. || Arithmetic. {My age, her age, and how many more nights that makes|worn-out}.",
    ],
  },
  question: {
    layer: 0,
    asks: [
      "question does she ask",
      "same question",
      "asks for her daughter",
      "ask for her daughter",
      "where is my daughter",
      "what question",
      "asks you where",
      "you answer when she",
      "answer when she asks",
      "when she asks",
      "tell her when she asks",
      ...["say instead", "tell her instead", "stop saying its you", "say to her instead"],
      ...["say to her now", "say to her now instead", "tell her now instead", "say now instead"],
    ],
    answers: [
      "Where's my daughter, she was here a moment ago. I used to say, it's me, Mak. {She looked so let down that I stopped|unknown}. || She asks me where her daughter's got to. {I once said, here, and she told me kindly not to joke|unknown}.",
      "So now I tell her that the girl's on her way, in time for tea. {It's the truest lie I've got|unknown}. || These days I say she's been held up, your daughter, she sends her love. {That part I can say with my whole heart|unknown}.",
    ],
  },
  "maid-game": {
    layer: 1,
    asks: ["new maid", "the maid", "are you the maid", "new girl", "good house"],
    answers: [
      "She told me my wages were a disgrace and she'd speak to the mistress. {I was so glad that somebody would|unknown}. || I was promised a day off in the week, she'd see to it herself. {It's the nicest anyone's been to me about it|unknown}.",
    ],
  },
  towel: {
    layer: 1,
    asks: ["the towel", "bite on the", "biting on", "behind the door", "on the towel"],
    answers: [
      "It keeps the sound in. It's the yellow one, I don't let anyone dry their hands on it. {There's a place where the teeth go|temper}. || It takes the noise. A yellow hand towel, and {there's a corner gone quite thin|temper}. I'd be mortified if it got into the guest pile.",
    ],
  },
  paper: {
    layer: 2,
    asks: [
      "little paper",
      "the paper",
      "scrap of paper",
      "on the paper",
      "count the hours",
      "the hours until",
      "in pencil",
    ],
    answers: [
      "Little strokes, in fives, like a prisoner in a cartoon. {One for each hour until she sleeps, I cross them off|bad-daughter?}. || Only strokes. Fourteen in the morning, and {I've the pencil ready before I've said good morning to her|bad-daughter?}.",
    ],
  },
  register: {
    layer: 1,
    asks: [
      "the register",
      "school register",
      "register say",
      "class register",
      "girls from 1968",
      "front row",
    ],
    answers: [
      "Two columns, the name, and a word in red. Talkative. Careless. Promising. {I caught myself looking for mine, as if I'd been in the class|unknown}. || There's a remark by each girl, in her red ink, neat, or dreamy, or late again. {I wanted one too, foolish woman|unknown}.",
    ],
  },
  "the-date": {
    layer: 0,
    asks: [
      "what date",
      "which date",
      "date does she",
      "the date",
      "same day in 1974",
      "day in 1974",
      "in 1974",
    ],
    answers: [
      "The second of January 1974, the first day of a school year. She'd a classroom of her own, with a fan. I think she's happy there. || It's the 2nd of January, in 1974, the day the schools opened. I've stopped turning the page for her.",
    ],
  },
};
