import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs tells of what mama cooks, of the shows that are watched, and of what is in his room. */
export const mamasHouse: Scenario["topics"] = {
  "mama-cooks": {
    layer: 0,
    asks: [
      ...["mama cook", "your mama make", "she cook", "mom cook", "mama makes"],
      ...["for dinner tonight", "what is for dinner", "whats for dinner"],
    ],
    answers: [
      "sinigang, the really sour one, i have three bowls || sour soup most nights, and fried chicken on sundays, after mass",
    ],
  },
  "best-food": {
    layer: 0,
    asks: [
      "favourite food",
      "favorite food",
      "do you like to eat",
      "favourite ulam",
      "best food",
      "like eating",
    ],
    answers: [
      "siomai with chili. at home, my mom's soup || anything with rice. if i have to pick, siomai",
    ],
  },
  "mama-works": {
    layer: 0,
    asks: ["mama work", "mama do for work", "mom work", "mama have a job"],
    answers: [
      "three mornings at the parish office, then us || she helps at the parish office, and she runs our house",
    ],
  },
  "lolas-show": {
    layer: 0,
    asks: [
      "which teleserye",
      "what show does lola",
      "lolas show",
      "the villain on",
      "villain on her",
    ],
    answers: [
      "it's twins, one good and one bad. it's on at eight || two sisters switched at birth, and there's a hospital every week",
    ],
  },
  "lola-age": {
    layer: 0,
    asks: ["old is lola", "old is your lola", "lolas age"],
    answers: ["lola's 74. she says sixty || seventy-four, with bad knees, and still fast"],
  },
  "beas-shows": {
    layer: 0,
    asks: ["bea watch", "her shows", "which kdrama", "your sister watch", "what kdrama"],
    answers: [
      "kdramas, all of them. this one's got a rich guy with amnesia || my sister's on her third kdrama this month, she cries and eats",
    ],
  },
  "sticker-now": {
    layer: 0,
    asks: [
      "sticker still on",
      "still on your phone",
      "sticker still there",
      "still have the sticker",
    ],
    answers: [
      "ya, back corner. one edge is coming up || still on there. i pressed the edge down yesterday",
    ],
  },
  "the-fan": {
    layer: 0,
    asks: ["your fan", "the fan", "fan sound", "fix the fan", "fan still", "wrong with the fan"],
    answers: [
      "something inside is loose so it goes tak tak tak || it rattles. i put a folded card under it and it still rattles",
    ],
  },
  "gecko-eats": {
    layer: 0,
    asks: ["gecko eat", "lizard eat", "gecko still there", "the gecko doing", "gecko doing now"],
    answers: ["mosquitoes. he's had like four tonight || he's still up there, eating a moth"],
  },
  "cheese-curls": {
    layer: 0,
    asks: ["cheese curls", "which snacks", "what are you eating", "snack are you", "what snacks"],
    answers: [
      "the orange ones that stain, spicy cheese || cheese curls, three for twenty at the store",
    ],
  },
  "milk-teas": {
    layer: 0,
    asks: ["which milk tea", "milk tea flavour", "kind of milk tea", "flavour milk tea"],
    answers: [
      "wintermelon, half sugar || okinawa, extra pearls. i don't know what okinawa tastes of",
    ],
  },
  "the-roosters": {
    layer: 0,
    asks: ["the roosters", "eleven roosters", "whose roosters", "rooster"],
    answers: ["the neighbour's. they start at three || they're all one guy's, across the street"],
  },
};
