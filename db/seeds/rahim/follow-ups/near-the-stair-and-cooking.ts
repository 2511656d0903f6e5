import type { Scenario } from "~/domain/simulator/scenario";

const countDays = [
  "near: i count it is the only work",
  "near: two months and eleven days",
  "near: to count the days is my job",
];
const stairWind = [
  "near: sitting on the stairs there is wind",
  "near: sitting on the steps sir madam",
  "near: some wind comes",
];
const wantWork = [
  "near: that i want to work",
  "near: a man who sits and think he likes it",
  "near: that waiting is not rest",
  "near: heavier than bricks",
];
const cookNine = [
  "near: jashim comes at nine",
  "near: he is here at nine",
  "near: i will cook for him",
  "near: one hand cuts",
];

/** What Rahim answers of a word he said last: the counted days, the stair, the pot for Jashim. */
export const nearTheStairAndCooking: Scenario["topics"] = {
  "near-count-how": {
    layer: 0,
    asks: [
      ...countDays,
      ...["how do you count the days", "where do you count them", "do you write the days down"],
    ],
    answers: [
      "With a pencil, one small line for each, at the wall behind my pillow. || I make lines, and the Friday gets a longer one.",
    ],
  },
  "near-count-why": {
    layer: 0,
    asks: [...countDays, ...["why do you count the days", "what makes you count them"]],
    answers: [
      "So that one day is not the same as the other. || If nobody counts them then they did not happen, so I do.",
    ],
  },
  "near-count-until": {
    layer: 0,
    asks: [
      ...countDays,
      ...["until when do you count", "what are you counting to", "when will it end"],
    ],
    answers: [
      "I don't know to which number, this is what is bad. || To the day of the stamp, but this day has no name.",
    ],
  },
  "near-count-before": {
    layer: 0,
    asks: [
      ...countDays,
      ...["what was your work before the counting", "what did you do before these two months"],
    ],
    answers: [
      "I laid tiles and plaster, and on some days I counted only bags of cement. || Walls, from seven until seven, and on Sunday also when they asked.",
    ],
  },
  "near-stair-why": {
    layer: 0,
    asks: [
      ...stairWind,
      ...["why do you sit on the stairs", "what makes you go to the stairs"],
      "why not in your room",
    ],
    answers: [
      "Here it is cool, and nobody looks what I write. || In the room the fan only moves the heat, here it is real air.",
    ],
  },
  "near-stair-alone": {
    layer: 0,
    asks: [
      ...stairWind,
      ...["who is there with you", "are you alone on the stairs", "is anyone with you now"],
    ],
    answers: [
      "I am alone, only the cat is two steps under me. || Nobody, a man went past with a bucket, now it is empty.",
    ],
  },
  "near-stair-see": {
    layer: 0,
    asks: [
      ...stairWind,
      ...["what do you see from the stairs", "what can you see there", "what is around you"],
    ],
    answers: [
      "The fence, one crane with a red light, and clothes on a line. || I see the road behind the block, lorries go and they don't stop.",
    ],
  },
  "near-stair-stay": {
    layer: 0,
    asks: [
      ...stairWind,
      ...["how long will you sit there", "how long have you been on the stairs"],
      "do you sit there every evening",
    ],
    answers: [
      "Since the evening prayer, until the men come for food. || Each evening I am here, they call it my office.",
    ],
  },
  "near-not-rest-who": {
    layer: 0,
    asks: [
      ...wantWork,
      ...["who believes you like it", "who looks at you like that", "who says it is rest"],
    ],
    answers: [
      "The new ones in the block, they come from the site and see me dry. || Some men of the second floor, they say, Rahim has holiday.",
    ],
  },
  "near-not-rest-say": {
    layer: 0,
    asks: [
      ...wantWork,
      ...["what would you tell them", "what do you say to them"],
      "what do you want to say to these men",
    ],
    answers: [
      "I would say, take my bed for one week and give me your boots. || To them I say nothing, I carry their bucket a bit.",
    ],
  },
  "near-not-rest-why": {
    layer: 0,
    asks: [
      ...wantWork,
      ...["why is waiting so heavy", "what makes waiting heavier than work"],
      "why is it not rest",
    ],
    answers: [
      "Because bricks one can put down at six. || When you work the day goes by itself, now I must push it.",
    ],
  },
  "near-not-rest-once": {
    layer: 0,
    asks: [
      ...wantWork,
      ...["has someone said it to you", "did somebody say that you are lazy"],
      "did it happen often",
    ],
    answers: [
      "One said it, laughing, you've got a good life now. I laughed with him. || Not with words, they only say, you have slept well, no?",
    ],
  },
  "near-cook-what": {
    layer: 0,
    asks: [
      ...cookNine,
      ...["what will you cook tonight", "what are you cooking for jashim", "what is for dinner"],
    ],
    answers: [
      "Potato and egg curry, he likes it with much chilli. || Dal, and one small fish that was cheap because it was looking bad.",
    ],
  },
  "near-cook-why": {
    layer: 0,
    asks: [
      ...cookNine,
      ...["why do you cook for jashim", "what makes you cook for him"],
      "why does he come so late",
    ],
    answers: [
      "Because he has carried iron for twelve hours, and I have carried a phone. || It's overtime for him, and a man should not come to a cold pot.",
    ],
  },
  "near-cook-onehand": {
    layer: 0,
    asks: [
      ...cookNine,
      ...["how do you cook with one hand", "how do you cut with one hand"],
      "is it hard with the arm",
    ],
    answers: [
      "I put the potato on a nail in the board, then it doesn't run away. || The knife in the left, the right one only holds a little, at the belly.",
    ],
  },
  "near-cook-talk": {
    layer: 0,
    asks: [
      ...cookNine,
      ...["will you talk with him tonight", "what will you talk about"],
      "what do you do after eating",
    ],
    answers: [
      "Of his site mostly, then he shows me a film and sleeps in it. || We'll talk little, he chews and tells me who has fallen asleep on the lorry.",
    ],
  },
  "near-cook-tell": {
    layer: 0,
    asks: [
      ...cookNine,
      ...["would you tell him tonight", "could you say it to jashim"],
      "will you tell him how you are",
    ],
    answers: [
      "Perhaps, if he asks it before his eyes close. || Maybe one sentence, between the dal and the tea.",
    ],
  },
};
