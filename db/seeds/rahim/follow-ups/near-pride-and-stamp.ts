import type { Scenario } from "~/domain/simulator/scenario";

const sonPillar = [
  "near: a son is a pillar",
  "near: a pillar with a crack",
  "near: a son is the post of the house",
  "near: this post is split",
];
const pride = [
  "near: they are proud of me",
  "near: i can't look at this pride",
  "near: when they say my name there is pride",
];
const stampArm = [
  "near: for one paper with a stamp",
  "near: it is a stamp and a bone",
  "near: both of them don't say when",
];
const listName = [
  "near: one morning my name is on the list",
  "near: list by the office door",
  "near: i am afraid of this list",
];
const oneBag = [
  "near: put down one bag of two",
  "near: i have given it to a phone",
  "near: the phone did not cry",
];
const quietMan = [
  "near: i have become a quiet man",
  "near: i don't talk so much now",
  "near: now it is another kind",
  "near: this is another quiet",
];

/** What Rahim answers of a word he said last: the pillar, the pride, the stamp, the list. */
export const nearPrideAndStamp: Scenario["topics"] = {
  "near-pillar-who": {
    layer: 2,
    asks: [
      ...sonPillar,
      ...["who stands under that roof", "who is under the roof", "who are they"],
    ],
    answers: [
      "My wife, my girl, my father and my mother, and two brothers half. || All four of them, and the sister until she marries.",
    ],
  },
  "near-pillar-who-says": {
    layer: 2,
    asks: [
      ...sonPillar,
      ...["who says that", "where did you hear that saying", "who taught you that"],
    ],
    answers: [
      "Everybody says it, first I had it from my grandfather. || My father said it, the day I carried my first sack.",
    ],
  },
  "near-pillar-tell": {
    layer: 2,
    asks: [
      ...sonPillar,
      ...["would you tell them about the crack", "why don't they know"],
      "what would you tell them",
    ],
    answers: [
      "If I tell it they run out in the rain, so I hold still. || I'd say, lean a bit to the other side, only for a year.",
    ],
  },
  "near-pillar-other": {
    layer: 2,
    asks: [
      ...sonPillar,
      ...["is there another pillar", "who else could carry the roof", "could your brothers help"],
    ],
    answers: [
      "My brother is a thin one, he has his radios. || Shirin carries already, but nobody calls her a pillar.",
    ],
  },
  "near-pride-say": {
    layer: 1,
    asks: [
      ...pride,
      ...["what do they say when they are proud", "what do they tell people"],
      "how do they show it",
    ],
    answers: [
      "Our Rahim builds that city, my mother says, as if I did it alone. || They show the photo with the vest to each guest.",
    ],
  },
  "near-pride-who": {
    layer: 1,
    asks: [
      ...pride,
      ...["who is proud of you", "which of them is the proudest", "who is it that is proud"],
    ],
    answers: [
      "My father most, in the tea shop it makes him a head taller. || Both are, but mother says it aloud.",
    ],
  },
  "near-pride-see": {
    layer: 1,
    asks: [
      ...pride,
      ...["what would you see if you looked at it", "what would you see there"],
      "why can't you look",
    ],
    answers: [
      "Two old people who believe me, it's this what I'd see. || Because it's for a man who stopped in August.",
    ],
  },
  "near-pride-need": {
    layer: 1,
    asks: [
      ...pride,
      ...["what would they have to know", "what would make it yours again"],
      "what would you like them to be proud of",
    ],
    answers: [
      "That it's two months of nothing. If they nod also then, it is mine. || Of the school with my stairs, that was true work.",
    ],
  },
  "near-stamp-what": {
    layer: 0,
    asks: [
      ...stampArm,
      ...["what paper is it", "what is the stamp for", "what does the paper say"],
    ],
    answers: [
      "It says that the arm was hurt at work, so the insurance must read it. || It's the paper of my case, without stamp it is only a paper.",
    ],
  },
  "near-stamp-who": {
    layer: 0,
    asks: [
      ...stampArm,
      ...["who gives the stamp", "who has to stamp it", "who is the paper with now"],
    ],
    answers: [
      "Somebody upstairs in the company, I never saw this hand. || The office has it, on whose table they don't say.",
    ],
  },
  "near-stamp-then": {
    layer: 0,
    asks: [
      ...stampArm,
      ...["what happens when you have the stamp", "what would you do first with it"],
      "what comes after the stamp",
    ],
    answers: [
      "Then the money for the sick months can come, and I'd send it the same day. || I'd call Shirin, not on a Friday, so she knows it's good.",
    ],
  },
  "near-list-who": {
    layer: 0,
    asks: [...listName, ...["whose names are on the list", "who was on it", "who makes the list"]],
    answers: [
      "Men who are finished here, the office types them. || In summer one of our floor, a man from Sylhet.",
    ],
  },
  "near-list-when": {
    layer: 0,
    asks: [
      ...listName,
      ...["when does the list come", "how often do you look at it", "when did you last look"],
    ],
    answers: [
      "On Mondays it comes, so on Sunday I don't eat much. || I looked this week, there were three, and none was I.",
    ],
  },
  "near-list-then": {
    layer: 0,
    asks: [
      ...listName,
      ...["what would you do if your name is there", "what happens when you are on the list"],
      "what then with the ticket",
    ],
    answers: [
      "Then there are some days, and somebody drives you with your bag. || I would ask for one week, and they'd say, it is booked.",
    ],
  },
  "near-bag-second": {
    layer: 0,
    asks: [
      ...oneBag,
      ...["what is in the other bag", "what is the other one", "what do you still hold"],
    ],
    answers: [
      "The other is the telling at home, this one has no handle. || In the second is the money, words don't make it lighter.",
    ],
  },
  "near-bag-give": {
    layer: 0,
    asks: [
      ...oneBag,
      ...["who could take the other bag", "who would you give it to"],
      "could someone carry it with you",
    ],
    answers: [
      "Jashim would take one side, if I let him. || Shirin, if she can put it down again after.",
    ],
  },
  "near-quiet-before": {
    layer: 0,
    asks: [
      ...quietMan,
      ...["what was the quiet before", "how was the old quiet", "what were you like before"],
    ],
    answers: [
      "Before, I was quiet because I was tired and content, like a fed cow. || It was a quiet with whistling in it.",
    ],
  },
  "near-quiet-say": {
    layer: 0,
    asks: [
      ...quietMan,
      ...["what did you say to jashim", "what did you answer jashim", "how did you answer him"],
    ],
    answers: [
      "I said, I'm saving words, they are also money. || To him I said nothing, so he was right.",
    ],
  },
  "near-quiet-when": {
    layer: 0,
    asks: [
      ...quietMan,
      ...["when did it become another quiet", "when did jashim say that"],
      "since when are you so quiet",
    ],
    answers: [
      "He said it last week, over the onions. || It's so since the arm, in the second week it came.",
    ],
  },
};
