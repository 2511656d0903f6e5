import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of the dormitory. */
export const room: Scenario["topics"] = {
  cooking: {
    layer: 0,
    asks: [
      "do you cook",
      "you cooking",
      "will you cook",
      "like to cook",
      "the dish",
      "what dish",
      "how do you cook",
      "cook for",
    ],
    answers: [
      "Potato with mustard oil, dal, fish on Friday if someone pays. The onion I hold with my elbow, and they call for more chilli. || I make dal, and mashed potato, mustard oil on it. The onion I cut with one hand and one elbow, and they say, more chilli, brother.",
    ],
  },
  stairs: {
    layer: 0,
    asks: [
      "the stairs",
      "the stair",
      "the steps",
      "which stairs",
      "where do you sit",
      "are you sitting",
      "where you sit",
      "on the stairs",
    ],
    answers: [
      "It is the stair behind the block, on the fifth step. Nobody passes at this hour, so I need no face. || I sit behind the block, where the stairs are. At this time no man comes by, and my face can rest.",
    ],
  },
  sums: {
    layer: 0,
    asks: [
      "the numbers",
      "which numbers",
      "what numbers",
      "numbers in your head",
      "the sums",
      "what sums",
      "you add up",
      "do you count",
      "you counting",
    ],
    answers: [
      "The loan, then the rice at home, then school for Mou. {I take away one from the other, and it is always under zero|night?}. || First what we owe, second what they eat, third the school. {I begin again each time, because it must be wrong, and it is not wrong|night?}.",
    ],
  },
  egg: {
    layer: 0,
    asks: ["the egg", "an egg", "egg mean", "this egg"],
    answers: [
      "The egg is Jashim's way to say, eat. He puts it and he looks at the wall. || With the egg Jashim says it, brother, live. His mouth says nothing.",
    ],
  },
  trowel: {
    layer: 0,
    asks: ["the trowel", "your trowel", "your tools", "under the mattress"],
    answers: [
      "My first master gave me this trowel, I was sixteen. {If I sell it I am not a mason|waiting?}. || The trowel is from my ustad, the handle knows my hand since I was sixteen. {While I keep it, I am still something|waiting?}.",
    ],
  },
  lorry: {
    layer: 0,
    asks: [
      ...["then what do you do"],
      "the lorry",
      "lorry leaves",
      "lorry goes",
      "lorry has gone",
      "after they leave",
      "when they leave",
      "when they go",
      "men have gone",
    ],
    answers: [
      "When the lorry is gone I fold the blankets, mine and some of theirs. {It takes one half hour, and then there is the day|waiting}. || I make the beds, after the lorry. {Twelve beds, half an hour, and all the day is still there|waiting}.",
    ],
  },
  days: {
    layer: 0,
    asks: [
      "do all day",
      "do you do in the day",
      "do during the day",
      "your days like",
      "your day like",
      "the days like",
      "spend the day",
      "spend your days",
      "fill the day",
    ],
    answers: [
      "In the day I wash, I walk to the gate, I pray, I look at the phone. {At ten it is already all done|waiting}. || I pray, I clean the room, I walk one time round the block. {By ten o'clock I have finished everything|waiting}.",
    ],
  },
  evenings: {
    layer: 0,
    asks: [
      "evenings like",
      "your evenings",
      "the evenings",
      "do in the evening",
      "when they come back",
      "when the men come",
    ],
    answers: [
      "In the evening they come with dust and noise, and I have the rice ready. It is my best hour. || At six the men are back, all dusty, shouting for the shower. I have cooked, and for one hour I am useful.",
    ],
  },
  guard: {
    layer: 0,
    asks: ["the guard", "guard know", "the gate"],
    answers: [
      "The guard is from Nepal, an old soldier. He sees who does not go with the lorry, and he gives me his newspaper. || At the gate is one Nepali, he was in the army. He knows I stay behind, so after reading he keeps the newspaper for me.",
    ],
  },
  "food-money": {
    layer: 0,
    asks: [
      "pays for your food",
      "pay for food",
      "money for food",
      "money and food",
      "food and money",
      "managing for money",
      "managing for food",
      "money to eat",
      "enough to eat",
      "afford food",
      "afford to eat",
      "what do you live on",
      "you live on",
    ],
    answers: [
      "For food the men in the room put together, and I cook it. {They say it is fair, I eat small so that it is|night}. || The room collects, each man gives, and my part is the cooking. {So I take the small plate|night}.",
    ],
  },
  "who-knows-here": {
    layer: 0,
    asks: [
      "there who knows",
      "here who knows",
      "knows about the work",
      "know about the work",
      "knows about the accident",
      "know about the accident",
      "know about the arm",
      "knows about the arm",
    ],
    answers: [
      "Of the arm Jashim knows, he brought me to the clinic that day. The other men see the sling and don't ask. || Jashim, he went with me in the van that day. For the rest there is a sling to look at, and they ask nothing.",
    ],
  },
};
