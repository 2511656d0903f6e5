import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of the village: pond, frogs, cow, and the room he has drawn. */
export const pondAndCow: Scenario["topics"] = {
  "cousin-bride": {
    layer: 0,
    asks: ["who did he marry", "did your cousin marry", "the bride", "cousins bride", "marry whom"],
    answers: [
      "A girl from the next village, she teaches small children. || She is from the village next to ours. I have seen only her sleeve.",
    ],
  },
  "village-far": {
    layer: 0,
    asks: [
      "how far is the village",
      "far is your village",
      "get to your village",
      "village from comilla",
      "far from comilla",
      "village from the town",
      "near comilla",
    ],
    answers: [
      "One hour from the town by bus, and then rickshaw. || From Comilla an hour. For the last part one takes a rickshaw.",
    ],
  },
  "pond-fish": {
    layer: 0,
    asks: [
      "fish in the pond",
      "swim in the pond",
      "the pond deep",
      "learn to swim",
      "learned to swim",
      "can you swim",
      "how big is the pond",
    ],
    answers: [
      "There are small carp in it. As boys we swam there. || I learned swimming in it. It goes up to my neck.",
    ],
  },
  frogs: {
    layer: 0,
    asks: [
      "the frogs sound",
      "frogs sound",
      "frogs like",
      "about the frogs",
      "how loud are the frogs",
      "hear the frogs",
    ],
    answers: [
      "Like many small motors, until morning. || They begin all together, after the rain. One can't talk then.",
    ],
  },
  "brothers-do": {
    layer: 0,
    asks: [
      "your brothers do",
      "brothers do",
      "brothers study",
      "sister do",
      "sister study",
      "brothers work",
      "what do they study",
      "your sister doing",
    ],
    answers: [
      "One fixes radios, one is in college. My sister is in class twelve. || The sister still learns. Of the brothers one has radios and one has books.",
    ],
  },
  "mother-cooks": {
    layer: 0,
    asks: [
      "your mother cook",
      "mothers cooking",
      "mother make to eat",
      "food from home",
      "food do you miss",
      "dish do you miss",
      "your favourite food",
      "your favourite dish",
      "you like to eat",
      "favourite meal",
      "favourite dish",
    ],
    answers: [
      "Hilsa fish with mustard. Here it is too dear. || Fish curry, as my mother makes it. I try, and it is not it.",
    ],
  },
  cow: {
    layer: 0,
    asks: [
      "have a cow",
      "the cow",
      "many cows",
      "cow called",
      "sell milk",
      "sells milk",
      "the calf",
      "calf called",
    ],
    answers: [
      "One cow, and a brown calf since spring. || There is one cow. The calf is brown, Mou wants to ride on it.",
    ],
  },
  "father-day": {
    layer: 0,
    asks: [
      "father do all day",
      "your father do",
      "father still work",
      "what does your father",
      "father do now",
      "father doing now",
    ],
    answers: [
      "He feeds the cow, sells the milk, goes to the mosque. || Early the cow, then the prayer, then he walks a little.",
    ],
  },
  "room-size": {
    layer: 0,
    asks: [
      "how big is the room",
      "big would the room",
      "how big would it",
      "show me the drawing",
      "draw the room",
      "drew the room",
      "when did you draw it",
    ],
    answers: [
      "Three metres by four. I drew it on a cement bag. || It is small, three by four. It is a drawing with pencil, I took a photo.",
    ],
  },
  doll: {
    layer: 1,
    asks: [
      "what doll",
      "doll look like",
      "doll for mou",
      "where is the doll",
      "buy the doll",
      "bought the doll",
      "the doll now",
      "kind of doll",
    ],
    answers: [
      "With a red dress, from Little India. It waits in its box. || A small one with black hair. It lies under the bed, in paper.",
    ],
  },
  "photo-cloth": {
    layer: 0,
    asks: [
      "photo by your bed",
      "photo in your cloth",
      "photo above your bed",
      "photo do you keep",
      "who is on the photo",
      "who is in the photo",
      "who is on that photo",
      "which photo do you",
    ],
    answers: [
      "Shirin with Mou on the arm, before our door. || My wife and my girl, at the Eid when I was home.",
    ],
  },
};
