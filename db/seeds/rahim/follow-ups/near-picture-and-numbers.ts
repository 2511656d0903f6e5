import type { Scenario } from "~/domain/simulator/scenario";

const saidPictureHow = [
  "near: i keep it outside the picture",
  "near: i hold the phone so it is not seen",
];
const saidNumbersWhat = ["near: make the numbers in my head", "near: at night the sums begin"];
const saidPartWhy = ["near: maybe i tell my wife", "near: the arm i could tell her"];
const saidRingsWhy = ["near: office phone shows on my screen", "near: number of the office comes"];
const saidReadWhat = ["near: she can read me", "near: knows my face like a letter"];

/** What Rahim answers of a word just said: the picture of the call, the numbers, the part he may tell. */
export const nearPictureAndNumbers: Scenario["topics"] = {
  "near-picture-how": {
    layer: 0,
    asks: [
      ...saidPictureHow,
      ...[
        "how do you hold the phone",
        "how do you hide the arm",
        "how do you keep it out of the picture",
      ],
    ],
    answers: [
      "With the good hand, high, so only the face goes in. || Against a water bottle I put it, and I sit near.",
    ],
  },
  "near-picture-almost": {
    layer: 0,
    asks: [
      ...saidPictureHow,
      ...["did she ever nearly see it", "has she seen the arm", "does she notice the arm"],
    ],
    answers: [
      "One time the shawl slid, and I coughed till it was back. || Not yet, but Mou asked why I wave with only one.",
    ],
  },
  "near-picture-why": {
    layer: 0,
    asks: [
      ...saidPictureHow,
      ...[
        "why do you keep it from her",
        "why don't you show her the arm",
        "why hide it from your wife",
      ],
    ],
    answers: [
      "Because after the arm she would ask for the pay. || If she sees it, she sells something more.",
    ],
  },
  "near-picture-who": {
    layer: 0,
    asks: [
      ...saidPictureHow,
      ...["who else does not know", "who knows of the arm", "who has seen the arm"],
    ],
    answers: [
      "The men here have seen it, in Comilla no one. || Here every man who has eyes, there nobody.",
    ],
  },
  "near-numbers-what": {
    layer: 0,
    asks: [
      ...saidNumbersWhat,
      ...["what numbers are they", "which numbers do you count", "what are the sums about"],
    ],
    answers: [
      "What they need at home, and what I've got here. || Money and days, I lay one over the other.",
    ],
  },
  "near-numbers-when": {
    layer: 0,
    asks: [
      ...saidNumbersWhat,
      ...["when do the sums start", "how long do you lie awake", "what time does it begin"],
    ],
    answers: [
      "At eleven, when the light goes, they come. || From midnight to four, then rings the first alarm.",
    ],
  },
  "near-numbers-do": {
    layer: 0,
    asks: [
      ...saidNumbersWhat,
      ...["what do you do when you lie awake", "do you get up at night", "what do you do then"],
    ],
    answers: [
      "I lie still, because the bed makes noise for twelve men. || Sometimes I go out to the stair, there is air.",
    ],
  },
  "near-numbers-end": {
    layer: 0,
    asks: [
      ...saidNumbersWhat,
      ...["do the numbers ever come out right", "do the sums ever end", "does it come out right"],
    ],
    answers: [
      "No, they only stop for the alarm. || One night it was right, I had counted August two times.",
    ],
  },
  "near-numbers-who": {
    layer: 0,
    asks: [
      ...saidNumbersWhat,
      ...["who hears you at night", "who notices you are awake", "does anyone notice"],
    ],
    answers: [
      "Jashim hears me turn, and he says nothing. || The man above me, he knocks one time, softly.",
    ],
  },
  "near-part-why": {
    layer: 1,
    asks: [
      ...saidPartWhy,
      ...["why only the arm", "why not the months", "why would you keep how long"],
    ],
    answers: [
      "The arm is bad luck, the months are a lie. || An arm can happen to each one, but the hiding is me.",
    ],
  },
  "near-part-when": {
    layer: 1,
    asks: [
      ...saidPartWhy,
      ...["when will you tell her", "when would you tell your wife", "when is a good time"],
    ],
    answers: [
      "On a Friday, after Mou sleeps. || Not this call, perhaps the next, if my voice holds.",
    ],
  },
  "near-part-begin": {
    layer: 1,
    asks: [
      ...saidPartWhy,
      ...[
        "how would you begin",
        "what words would you use",
        "what will you say first",
        "how would you tell her",
      ],
    ],
    answers: [
      "Shirin, don't be afraid, it's only the arm, like this. || I'd start with, I am eating well, and then the arm.",
    ],
  },
  "near-part-react": {
    layer: 1,
    asks: [
      ...saidPartWhy,
      ...["how will she react", "what will she say about the arm", "will she be angry"],
    ],
    answers: [
      "She'll ask for a photo of it, at once. || First she will cry, and after that she wants the doctor's name.",
    ],
  },
  "near-part-stops": {
    layer: 1,
    asks: [
      ...saidPartWhy,
      ...["what stops you from telling her", "what holds you back", "what keeps you from telling"],
    ],
    answers: [
      "The question that comes after it, since when. || When I breathe in for it, Mou takes the phone.",
    ],
  },
  "near-rings-why": {
    layer: 0,
    asks: [
      ...saidRingsWhy,
      ...["why do you stand up", "why does your hand get wet", "why does your breath stop"],
    ],
    answers: [
      "Because they hold the paper, and one stands before that. || My father stood for the land office, I learned it from him.",
    ],
  },
  "near-rings-who": {
    layer: 0,
    asks: [...saidRingsWhy, ...["who calls from the office", "who is on the phone"]],
    answers: [
      "A man from the pay desk, he is always in a hurry. || It's a woman mostly, she says Rahim very short.",
    ],
  },
  "near-read-what": {
    layer: 0,
    asks: [
      ...saidReadWhat,
      ...["what would she read in you", "what does she see in your face", "what would she read"],
    ],
    answers: [
      "That I don't sleep, it's written under the eyes. || All of it, she begins at the forehead.",
    ],
  },
  "near-read-long": {
    layer: 0,
    asks: [
      ...saidReadWhat,
      ...["how long are the calls", "how short do you make the call", "how long do you talk"],
    ],
    answers: [
      "Less than half an hour, then I say somebody needs me. || Some are only so long as one tea.",
    ],
  },
  "near-read-once": {
    layer: 0,
    asks: [
      ...saidReadWhat,
      ...["has she read you before", "did she ever guess something", "when did she read you"],
    ],
    answers: [
      "Yes, one fever, she knew it from my good morning. || Once I'd lost a tooth, and she asked why I smile with half.",
    ],
  },
  "near-read-her": {
    layer: 0,
    asks: [
      ...saidReadWhat,
      ...["can you read her too", "what do you read in her", "can you read her face"],
    ],
    answers: [
      "Yes, when she's hungry she speaks of the neighbours. || A little, when she hides a thing she pulls the scarf.",
    ],
  },
  "near-read-why": {
    layer: 0,
    asks: [
      ...saidReadWhat,
      ...[
        "why do you keep the calls short",
        "why are you afraid she reads you",
        "why make the call short",
      ],
    ],
    answers: [
      "Because after ten minutes my face gets tired of smiling. || The longer she looks, the less I can hold it.",
    ],
  },
};
