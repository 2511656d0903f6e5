import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom tells of his days and nights at home. */
export const home: Scenario["topics"] = {
  "card-stops": {
    layer: 0,
    asks: [
      ...["stops you ringing", "stop you ringing", "stops you calling", "stopping you ringing"],
      ...["not rung", "havent rung", "rung the number", "rung that number", "ring the card"],
      ...["why not ring", "stops you picking up"],
    ],
    answers: [
      "I'd not know the first word. {I've picked the phone up and it's hummed at me|shut-down}. || There's a bit where she says how can I help, and {I've no answer to that|shut-down}.",
    ],
  },
  card: {
    layer: 0,
    asks: [
      ...["card by the kettle", "the card say", "on the card", "the card", "woman at the surgery"],
      "who is the woman",
    ],
    answers: [
      "It's got a name on and a number. Gwen's put 'nice' next to it, in biro. || A lady's name and her Tuesdays and Thursdays. Gwen wrote it out big, so I'd not need my glasses.",
    ],
  },
  "kitchen-night": {
    layer: 0,
    asks: [
      ...["do in those hours", "doing while you're not sleeping", "when you're not sleeping"],
      ...["kitchen at three", "kitchen at night", "do in the kitchen", "sit in the kitchen"],
      ...["do at three", "do at night", "when you sit there", "when youre down there"],
      ...["sit up with", "awake at three"],
      ...["like in that kitchen", "in that kitchen at three"],
    ],
    answers: [
      "I sit with my tea and {I listen to the house be asleep|nights}. || Tea, and the table. {I've learned every knot in that table|nights}.",
    ],
  },
  telly: {
    layer: 0,
    asks: [
      ...["you watch", "on the telly", "on tv", "on the television", "which film", "what film"],
      "what programme",
    ],
    answers: [
      "Whatever's on with the sound down, snooker if there's snooker. You don't need the sound for snooker. || Old westerns. I could do the words myself, so I leave them off.",
    ],
  },
  fridge: {
    layer: 0,
    asks: [
      ...["on the fridge", "nia draw", "nia drawn", "she draw", "the drawing", "her drawings"],
      "drawings of",
    ],
    answers: [
      "Me and a house, and I've got it over my head. Nia says I'm putting it back after. || It's me, size of a tree, and a dog like a sausage. Nia's put a sun in every corner to be sure.",
    ],
  },
  allotment: {
    layer: 0,
    asks: ["the allotment", "your allotment", "grow on", "do you grow", "the leeks", "your garden"],
    answers: [
      "Leeks, spuds and a row of sweet peas for Gwen. It was my father's patch before it was mine. || Leeks mostly. I took a second at the show once, and I've not mentioned it above twice a week.",
      "It's put to bed for the winter. {I've gone up and looked at the soil|hollow}. || There's nothing doing up there till the spring. {I go and stand in the shed|hollow}.",
    ],
  },
  folder: {
    layer: 1,
    asks: [
      ...["in the folder", "the folder", "what papers", "which papers", "papers in order"],
      ...["in order for gwen", "putting in order"],
    ],
    answers: [
      "Bills, the house, the pension letters. {So it'd take her no finding|better-off}. || It's all in there, the bank, the insurance, who to ring. {Gwen's never had to do it, and I didn't want her stuck|better-off}.",
    ],
  },
  sums: {
    layer: 1,
    asks: ["what sums", "the sums", "those sums", "add up to", "adding up"],
    answers: [
      "What the house costs with me in it, and what it'd be without. {It comes out kinder without|better-off}. || I put down what I bring and what I take. {I'm on the wrong side of it, whichever way I rule the line|better-off}.",
    ],
  },
  them: {
    layer: 0,
    asks: [
      ...["who are the three", "mean by them", "mean by they", "who do you mean", "who are they"],
      ...["who is they", "whos they", "the three of them"],
    ],
    answers: [
      "My own, I mean. Gwen, and Carys, and the little one. || Gwen and our Carys and her girl. There's nobody else I'd be thinking of.",
    ],
  },
  bess: {
    layer: 0,
    asks: [
      ...["bess make of", "the dog make of", "bess think", "dog think", "bess do", "dog do"],
      ...["bess say", "dog say", "bess like with you", "bess notice", "dog notice"],
      ...["walk with bess", "bess sleep", "dog sleep"],
    ],
    answers: [
      "She puts her chin on my boot and sighs, as if it's me keeping her up. || Bess comes and leans on my leg. She'd sooner I went to my bed, I think.",
    ],
  },
  evenings: {
    layer: 0,
    asks: [
      ...["evenings like", "evening like", "evenings look", "do of an evening"],
      ...["do in the evening", "do in the evenings"],
    ],
    answers: [
      "Quiet, if Gwen's on. {I lay two places and then I sit and look at them|hollow}. || I get her tea on, I do that much. {Then it's the window, till her lights come up the road|hollow}.",
    ],
  },
  mornings: {
    layer: 0,
    asks: [
      ...["your mornings", "do all day", "do with yourself", "fill your day", "fill the day"],
      ...["spend your days", "spend your day", "are the mornings like", "are mornings like"],
      ...["with the mornings", "with your mornings", "mornings now", "do in the mornings"],
      "are your mornings like",
      "does a morning look",
      "a morning look like",
    ],
    answers: [
      "Dog, paper, dog. {By ten I've done the day and there's all of it left|hollow}. || I'm shaved by six with nowhere to take it. {It's the stretch from ten to four, it's like an empty shed|hollow}.",
    ],
  },
  laugh: {
    layer: 0,
    asks: ["last laugh", "last laughed", "what makes you laugh"],
    answers: [
      "August. Nia put my cap on the dog and saluted it. || The little one, in the summer. She'd wrapped my sandwiches up in eleven sheets of paper for safety.",
    ],
  },
};
