import type { Scenario } from "~/domain/simulator/scenario";

const slippersRoom = [
  "near: i look at twelve pairs of slippers",
  "near: the room is empty but for me",
  "near: i am the only one",
  "near: i put the slippers straight",
  "near: two by two i set the slippers",
];
const guardUncle = [
  "near: nobody says my name",
  "near: the guard says uncle",
  "near: my own cough is the only voice",
];
const lorrySix = [
  "near: i hear the gate and then the fan",
  "near: six o'clock the lorry takes all of them",
  "near: go out at six with the lorry",
  "near: after the gate closes",
];
const busNumbers = [
  "near: i walked to the bus stop",
  "near: watched the numbers",
  "near: i went up to the bus stop",
  "near: i read the numbers",
];

/** What Rahim answers of a word he said last: the slippers, the lorry, the bus stop. */
export const nearSlippersAndLorry: Scenario["topics"] = {
  "near-slippers-why": {
    layer: 0,
    asks: [
      ...slippersRoom,
      ...["why do you look at the slippers", "why do you put them straight"],
      "what makes you set the slippers",
    ],
    answers: [
      "They're what is left of the men, so I look after them. || A straight row looks as if somebody will come soon.",
    ],
  },
  "near-slippers-day": {
    layer: 0,
    asks: [
      ...slippersRoom,
      ...["what do you do all day there", "how do you spend the hours in the room"],
      "what do you do in the empty room",
    ],
    answers: [
      "I sweep, I pray, I go to the window, and then I know the floor again. || With the broom one hour goes, for the others I have no tool.",
    ],
  },
  "near-slippers-hear": {
    layer: 0,
    asks: [
      ...slippersRoom,
      ...["what do you hear in the empty room", "how quiet is it", "what is the quiet like"],
    ],
    answers: [
      "The fan, a tap that drops, and far away a drill. || Another block is building, I hear their hammer and I know what he does wrong.",
    ],
  },
  "near-slippers-when": {
    layer: 0,
    asks: [
      ...slippersRoom,
      ...["when do the men come back", "when does it get dark", "how long are you alone"],
    ],
    answers: [
      "After twelve hours, a bit more, first the lorry and then the voices. || I'm alone from six to six, on a long day until nine.",
    ],
  },
  "near-slippers-react": {
    layer: 0,
    asks: [
      ...slippersRoom,
      ...["what do the men say when they see them", "do they notice the straight slippers"],
      "did anyone say something about it",
    ],
    answers: [
      "One said, who has done this, the army? Nobody guessed me. || They step in without looking, with wet feet.",
    ],
  },
  "near-uncle-why": {
    layer: 0,
    asks: [
      ...guardUncle,
      ...["why does the guard say uncle", "why does he call you uncle", "what does uncle mean"],
    ],
    answers: [
      "It is respect, he does so with all who stay behind. || For him I'm uncle because I sit, old men sit.",
    ],
  },
  "near-uncle-want": {
    layer: 0,
    asks: [
      ...guardUncle,
      ...["what would you want to be called", "who would you like to say your name"],
      "what should he call you",
    ],
    answers: [
      "Rahim, with the long i, as my mother says it. || Ustad, this was my name on the site, I turn my head for it still.",
    ],
  },
  "near-uncle-talk": {
    layer: 0,
    asks: [
      ...guardUncle,
      ...["what do you talk about with the guard", "do you speak with the guard"],
      "do you answer him",
    ],
    answers: [
      "He asks, rice finished? I say, finished. It's our whole talk. || A bit, he shows me the football in his paper.",
    ],
  },
  "near-uncle-last": {
    layer: 0,
    asks: [
      ...guardUncle,
      ...["when did you last hear your name", "who says your name", "when do you hear it again"],
    ],
    answers: [
      "In the evening Jashim says it, through the door, before he sees me. || Last night, somebody needed the key, so, three times even.",
    ],
  },
  "near-lorry-where": {
    layer: 0,
    asks: [
      ...lorrySix,
      ...["where does the lorry go", "where do they go at six", "what site do they go to"],
    ],
    answers: [
      "To a new school in the west, one hour they drive. || They're building in Tuas, by the sea, it goes round there first.",
    ],
  },
  "near-lorry-then": {
    layer: 0,
    asks: [
      ...lorrySix,
      ...["what do you do when the lorry has gone", "what do you do then"],
      "what comes after the gate",
    ],
    answers: [
      "I lie down as if I slept, and at half past I get up. || First the blankets, then I drink what is left of their tea.",
    ],
  },
  "near-lorry-awake": {
    layer: 0,
    asks: [
      ...lorrySix,
      ...["are you awake when they leave", "do you get up with them"],
      "do you say goodbye to them",
    ],
    answers: [
      "I am awake, but with closed eyes, it's easier for all of us. || Yes, I stand up and find somebody's glove for him.",
    ],
  },
  "near-lorry-want": {
    layer: 0,
    asks: [
      ...lorrySix,
      ...["would you like to be on it", "what would you give to go along"],
      "do you wish you were on the lorry",
    ],
    answers: [
      "On it, yes, also without pay, only to be shaken. || I'd stand the whole way, if there's no place.",
    ],
  },
  "near-lorry-said": {
    layer: 0,
    asks: [
      ...lorrySix,
      ...["what do they say when they go", "does anyone say something to you"],
      "what does jashim say when he leaves",
    ],
    answers: [
      "Jashim knocks on my bed two times, that's his good morning. || They say, guard the room, boss, and one laughs.",
    ],
  },
  "near-bus-why": {
    layer: 0,
    asks: [
      ...busNumbers,
      ...["why did you walk to the bus stop", "why don't you get on", "what made you go there"],
    ],
    answers: [
      "To be among people who go somewhere. || I don't get on because each ride is money, and for where?",
    ],
  },
  "near-bus-which": {
    layer: 0,
    asks: [
      ...busNumbers,
      ...["which bus would you take", "which number do you wait for", "where does the bus go"],
    ],
    answers: [
      "The 182, it passes my old site. || One goes to the airport in the end, this number I don't look at.",
    ],
  },
  "near-bus-long": {
    layer: 0,
    asks: [
      ...busNumbers,
      ...["how long did you stay there", "how long did you watch", "when did you come back"],
    ],
    answers: [
      "For eleven buses, it's one hour or a bit more. || Until the noon prayer, then I went back in the shade.",
    ],
  },
  "near-bus-people": {
    layer: 0,
    asks: [
      ...busNumbers,
      ...["who was at the bus stop", "did anyone talk to you", "did someone see you there"],
    ],
    answers: [
      "One old lady, she told me that the 182 is late, I knew it. || A driver opened for me, I waved no, he shook the head.",
    ],
  },
};
