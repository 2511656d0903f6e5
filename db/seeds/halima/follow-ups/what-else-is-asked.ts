import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells to who asks for small things: a bangle, a dream, a page. */
export const whatElseIsAsked: Scenario["topics"] = {
  "nurse-does": {
    layer: 0,
    asks: [
      "what does the nurse do",
      "does the nurse do",
      "nurse do for",
      "nurse do when",
      "nurse do there",
    ],
    answers: [
      "She changes the dressing and takes the blood pressure. || The bandage, the blood pressure, and then a form.",
    ],
  },
  "lipstick-said": {
    layer: 0,
    asks: [
      "say about the lipstick",
      "said about the lipstick",
      "notice the lipstick",
      "say to the lipstick",
      "about your lipstick",
    ],
    answers: [
      "Nothing about that, only that I looked well. || She didn't mention it, dear. I looked well, that was all.",
    ],
  },
  "gate-says": {
    layer: 0,
    asks: [
      "what does she say at the gate",
      "does she say at the gate",
      "she say at the gate",
      "she say to you at the gate",
      "say when you find her",
    ],
    answers: [
      "Good evening, mostly, and is the car here yet. || She asks me the time, and if I'm waiting too.",
    ],
  },
  "house-muar": {
    layer: 0,
    asks: [
      "the house in muar",
      "house in muar like",
      "wooden house",
      "house on stilts",
      "house in muar look",
      "her old house",
      "house was like",
    ],
    answers: [
      "Wooden, with a verandah, and you could fish from the steps. || There was a long verandah, and the river went by it.",
    ],
  },
  "bangles-bought": {
    layer: 0,
    asks: [
      "buy the bangles",
      "bangles come from",
      "where did you buy the bangles",
      "when did you buy the bangles",
      "give her the bangles",
      "buy her the bangles",
    ],
    answers: [
      "From a little shop near the mosque, for her seventieth birthday. || They were for her seventieth birthday, dear.",
    ],
  },
  "sea-take": {
    layer: 0,
    asks: [
      "take to port dickson",
      "would you take to",
      "who would you take",
      "take to the sea",
      "come to the sea with you",
      "who would go with you",
    ],
    answers: ["My girls, and a flask of tea. || The girls, if they promised not to carry me."],
  },
  "sea-eat": {
    layer: 0,
    asks: [
      "would you eat there",
      "eat at the sea",
      "eat by the sea",
      "eat at port dickson",
      "have for lunch there",
    ],
    answers: ["Fried fish at a stall. || Noodles, dear, with prawns, at a plastic table."],
  },
  "step-does": {
    layer: 0,
    asks: [
      "do on the step",
      "do you do on the step",
      "sit on the step",
      "do out there",
      "do out on the step",
    ],
    answers: [
      "I drink my tea and look at the washing. || Nothing at all, dear, I look at the drain.",
    ],
  },
  dreamt: {
    layer: 0,
    asks: [
      "what did you dream",
      "did you dream",
      "dream about",
      "you dreamt",
      "dream was it",
      "tell me about the dream",
      "last dream",
    ],
    answers: [
      "Of a fitting, and the bride was my mother. || A bride came late, and under the veil it was my mother.",
    ],
  },
  "raya-many": {
    layer: 0,
    asks: [
      "how many come at raya",
      "many come at raya",
      "many come for raya",
      "people come at raya",
      "how many come for raya",
      "how many guests",
    ],
    answers: ["Twenty-two this year, with the small ones. || This year we were twenty-two, dear."],
  },
  "notebook-now": {
    layer: 0,
    asks: [
      "where is the notebook",
      "the notebook now",
      "where is the diary",
      "notebook now",
      "keep the notebook",
      "have the notebook",
    ],
    answers: [
      "In the kitchen drawer, under the string. || It's in the drawer with the string, dear.",
    ],
  },
  "notebook-says": {
    layer: 0,
    asks: [
      "write in the notebook",
      "write in it",
      "wrote in it",
      "written in it",
      "is in the notebook",
      "notebook say",
      "in the diary",
      "first page",
      "put in the diary",
    ],
    answers: [
      "What she ate on Tuesday. There's only the one page. || One page, dear, and it's mostly porridge.",
    ],
  },
  "brides-still": {
    layer: 0,
    asks: [
      "brides still",
      "hear from the brides",
      "meet your brides",
      "see your brides",
      "brides come back",
      "ever meet a bride",
      "remember a bride",
    ],
    answers: [
      "I met one at the fish stall, with three children. || Some greet me in the market, dear. They look for my pins.",
    ],
  },
  "girls-married": {
    layer: 0,
    asks: [
      "daughters live",
      "your daughters live",
      "where do your daughters",
      "where do the girls",
      "daughters far",
      "other daughter",
      "how many daughters",
      "three daughters",
      "second daughter",
    ],
    answers: [
      "Two are married and in town, the youngest is in Penang. || The older two live across the city, dear, and the little one's away.",
    ],
  },
  "half-hour": {
    layer: 0,
    asks: [
      "how long do you dance",
      "long do you sing",
      "how many songs",
      "long do the songs",
      "how many dances",
    ],
    answers: [
      "Four songs, or five. Then she wants to sit. || Half an hour at most, dear, she gets out of breath.",
    ],
  },
};
