import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of small matters about her daughter, Zosia, the bridge circle and the neighbor. */
export const herPeopleInDetail: Scenario["topics"] = {
  "sunday-talk": {
    layer: 0,
    asks: [
      ...[
        "talk about on sunday",
        "talk about on the telephone",
        "talk about with them",
        "talk about with anna",
      ],
      ...[
        "talk about with her",
        "talk about on the phone",
        "what do you talk about on",
        "what do they tell you",
      ],
      ...["what does anna tell you"],
    ],
    answers: [
      "The weather in Seattle, her office, and what I have cooked. || Her week at the office, the rain there, and my soup. It fills the half hour.",
    ],
  },
  "telling-anna": {
    layer: 0,
    asks: [
      ...[
        "imagine telling anna",
        "telling anna a little",
        "tell anna a little",
        "telling her a little",
      ],
      ...["tell her a little", "tell her some of this", "telling anna some", "tell anna some of"],
    ],
    answers: [
      "One sentence, perhaps, after the weather. I could write it down beforehand. || A little of it, yes. I should begin with the afternoons.",
    ],
  },
  "left-unpolished": {
    layer: 0,
    asks: [
      ...["left unpolished", "leave unpolished", "be unpolished", "not polishing"],
      ...["not polish", "unpolished then", "not be polished"],
    ],
    answers: [
      "The silver, and the taps. And I should not have had my hair done. || The spoons, the hall mirror, and my answer when she asks how I am.",
    ],
  },
  "anna-work": {
    layer: 0,
    asks: [
      ...["annas job", "job does anna", "what does anna do", "work does anna"],
      ...["does she do for work", "kind of office", "which office", "her office like"],
      ...["in her office", "what does your daughter do"],
    ],
    answers: [
      "She is with a shipping company, quite high up. She has explained it to me twice. || It has to do with ships and containers, and many people ask her things.",
    ],
  },
  "zosia-whose": {
    layer: 0,
    asks: [
      ...["zosia annas daughter", "zosia annas child", "annas daughter", "any other grandchildren"],
      ...["more grandchildren", "only grandchild", "is zosia your daughter", "daughter zosia"],
    ],
    answers: [
      "Zosia is Anna's daughter, and the only grandchild. || Zosia is my granddaughter, Anna's girl. There are no others.",
    ],
  },
  "zosia-city": {
    layer: 0,
    asks: [
      ...["which city", "what city", "where does she study", "where does zosia study"],
      ...["which university", "what university", "where is zosia", "where does zosia live"],
      ...["where is she studying"],
    ],
    answers: [
      "In Ohio, a day away by bus. There are many squirrels, she says. || At a university in Ohio. I have looked at it on the map.",
    ],
  },
  "cats-name": {
    layer: 0,
    asks: [
      ...["zosias cat", "whose cat", "the cat called", "cats name"],
      ...["has a cat", "the cat look", "what cat"],
    ],
    answers: [
      "The cat comes with her student house, and it is called Bigos. || A gray one that lives in her house. They call it Bigos.",
    ],
  },
  "irena-lid": {
    layer: 0,
    asks: [
      ...["the lid", "lid of hers", "irenas lid", "her lid"],
      ...["potato dish", "the potato one"],
    ],
    answers: [
      "It is a blue enamel lid, from the potato dish in October. || An enamel one, blue. It stands behind my bread box.",
    ],
  },
  "bridge-where": {
    layer: 0,
    asks: [
      ...["where did you play", "whose house did", "at whose house", "whose place"],
      ...["where was the bridge", "play at your", "where were the evenings"],
    ],
    answers: [
      "In turn, at each couple's. Every fourth time it was here. || We took turns with it, and had two tables in our front room.",
    ],
  },
  "herring-how": {
    layer: 0,
    asks: [
      ...["the herring", "your herring", "make herring", "herring made"],
      ...["herring taste", "herring recipe"],
    ],
    answers: [
      "With apple, onion and cream. It has to stand overnight. || The way my mother did it, with sour cream and an apple.",
    ],
  },
  "bridge-won": {
    layer: 0,
    asks: [
      ...["who won", "you good at bridge", "good at bridge", "good player"],
      ...["you and stefan win", "win at bridge", "did you win"],
    ],
    answers: [
      "Tadek and Irena, as a rule. We were second and argued about it. || Irena's side, mostly. Stefan counted well and forgot what was trumps.",
    ],
  },
  "nine-walk": {
    layer: 0,
    asks: [
      ...["where did he walk", "evening walk", "his walk at nine", "walk at nine"],
      ...["go at nine", "walk every evening", "his evening walk"],
    ],
    answers: [
      "Round by the school and back, with his flashlight, every evening. || Two blocks and home again, and he tried the street door twice.",
    ],
  },
  "kowalczyk-hears": {
    layer: 0,
    asks: [
      ...["she hear the bell", "hear you knock", "how deaf", "is she quite deaf"],
      ...["hear the door", "know you are at the door", "hearing aid"],
    ],
    answers: [
      "She has a lamp that blinks for the bell. || Very little gets through. She sees the lamp blink when I ring.",
    ],
  },
  "pierogi-filling": {
    layer: 0,
    asks: [
      ...["in the pierogi", "filling", "kind of pierogi", "what kind of dumplings"],
      ...["pierogi filled", "dumplings filled", "sort of pierogi"],
    ],
    answers: [
      "Potato and white cheese, with fried onion. || They are the potato ones, she puts onion on top.",
    ],
  },
  "machine-boy": {
    layer: 0,
    asks: [
      ...["boy at the stand like", "boys name", "who is the boy", "who is at the stand"],
      ...["about the boy"],
    ],
    answers: [
      "He is perhaps seventeen and very polite. He does his homework there. || A student, I believe, with cold hands. He knows everybody's paper.",
    ],
  },
};
