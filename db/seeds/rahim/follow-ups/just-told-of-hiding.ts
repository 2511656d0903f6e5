import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks further about the lie, the mirror, the plate and the letter, just told. */
export const justToldOfHiding: Scenario["topics"] = {
  "called-back": {
    layer: 1,
    asks: [...["call back", "called back", "call them back"], ...["call her again"]],
    answers: [
      "Three times. {Then the credit was at its end, and the tooth also asleep|apart}. || I did it on the stair, with the arm up for the signal. {She had gone to show it to the hens|apart}.",
    ],
  },
  "told-so-long": {
    layer: 1,
    asks: [
      ...["have you told her that", "you told her so", "long have you said"],
      ...["been telling her nights"],
    ],
    answers: [
      "Since August. {It was for one week, I thought|lying}. || Two months, that is ten Fridays. {Now it has its own clock, my night shift|lying}.",
    ],
  },
  guilty: {
    layer: 1,
    asks: [...["feel guilty", "guilty about", "guilt about"], ...["your conscience"]],
    answers: [
      "At the prayer, when the forehead is down. {There one lies badly|lying}. || {My mother washed my mouth with ash once, for less|lying}, so, yes.",
    ],
  },
  "which-banks": {
    layer: 1,
    asks: ["which of the banks", ...["which bank", "which banks", "what banks"], ...["the banks"]],
    answers: [
      "The green one, the government one, and one which I made up. {My father has asked for its address|lying}. || First the true one. {Then two from the signs I see out of the bus|lying}.",
    ],
  },
  "as-i-say-it": {
    layer: 1,
    asks: ["feel when you say it", "when you say it", "when you lie to"],
    answers: [
      "The voice becomes friendly. {It is a voice for selling|lying}. || {My hand looks for something to hold, as if I would fall|lying}. It finds the railing.",
    ],
  },
  "think-i-do": {
    layer: 1,
    asks: [
      ...["which work do they think", "think you do", "do they think you are doing"],
      ...["think youre doing"],
    ],
    answers: [
      "Supervisor, my father says. {Shirin says tiles, she has never believed the vest|lying}. || That I lay marble in a tower. {I have described it to them, it is beautiful|lying}.",
    ],
  },
  "in-the-mirror": {
    layer: 1,
    asks: ["see in the mirror", "you see there", "mirror what do"],
    answers: [
      "A man who asks me, ready? {I say, a little more with the eyes|lying}. || My teeth, and behind them nothing glad. {I wet the hair, it helps|lying}.",
    ],
  },
  "seen-at-mirror": {
    layer: 1,
    asks: [
      ...["see you there", "anyone see you in", "sees you practise"],
      ...["see you practise", "anyone come in"],
    ],
    answers: [
      "One time the electrician. {He took the soap, and he went out on his toes|lying}. || I put the tap on, so it is washing. {A man who smiles at a wall, they'd worry|lying}.",
    ],
  },
  "turn-plate": {
    layer: 1,
    asks: ["turn the plate", "turning the plate", "turn it so that"],
    answers: [
      "{From one side it is a meal|lying}. From the other one sees the bottom. || So that the rice makes a hill. {She knows rice, but she doesn't know my plate|lying}.",
    ],
  },
  "if-she-saw": {
    layer: 1,
    asks: [...["say if she saw it", "if she saw it", "she saw the plate"], ...["she saw that"]],
    answers: [
      "She would be silent. {And on Saturday there would be less for herself in the pot|lying}. || My name, Rahim. {Only so, with the long i|lying}, and I'd look on the floor.",
    ],
  },
  pages: {
    layer: 1,
    asks: [
      ...["how many pages", "how long is it", "how long is the letter"],
      ...["long is the letter"],
    ],
    answers: [
      "Two pages, on both sides. {The second is mostly numbers|lying}. || One page and a half. {I write small, so that it is less|lying}.",
    ],
  },
  "letter-read": {
    layer: 1,
    asks: [
      ...["anyone read it", "anybody read it", "read the letter"],
      ...["show the letter", "shown it to"],
    ],
    answers: [
      "No one. {Only my heel|lying}. || Jashim has seen that I limp on the good side. {He asked nothing|lying}.",
    ],
  },
  "people-would-say": {
    layer: 0,
    asks: [
      ...["would people say", "what would they say", "would the village say"],
      ...["people say if"],
    ],
    answers: [
      "Pagol. It's a short word, mad, and it goes from house to house. || That in my family there's something in the blood. Then who marries my sister.",
    ],
  },
  "if-nobody-knew": {
    layer: 0,
    asks: [
      ...["if nobody knew", "if no one knew", "without anybody knowing"],
      ...["nobody would know"],
    ],
    answers: [
      "If it was dark and he didn't write, perhaps. || To you I write, and nobody knows. So I have gone a little already.",
    ],
  },
};
