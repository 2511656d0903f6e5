import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to little questions: breakfast, lunch, Sundays, his birthday, what papa does when he is home. */
export const littleQuestions: Scenario["topics"] = {
  "gets-up-at": {
    layer: 0,
    asks: ["time do you get up", "time do you wake", "when do you get up", "when do you wake"],
    answers: ["six, mama knocks || like six. there's a rooster and then there's my mom"],
  },
  breakfast: {
    layer: 0,
    asks: ["for breakfast", "have for breakfast", "what is for breakfast", "whats for breakfast"],
    answers: [
      "eggs and rice, i mostly push it around || garlic rice and eggs. i drink the milo and run",
    ],
  },
  "at-lunch": {
    layer: 0,
    asks: ["have for lunch", "for lunch", "eat lunch with", "at lunch with"],
    answers: [
      "rice and whatever's hot, with kiko and the guys || canteen, with the team. kiko eats half of mine",
    ],
  },
  "physics-teacher": {
    layer: 0,
    asks: [
      "who teaches",
      "teaches physics",
      "physics teacher",
      "who is sir alvin",
      "whos sir alvin",
    ],
    answers: ["sir alvin, he's the nice one || it's sir alvin. he draws stickmen shooting hoops"],
  },
  "talk-on-walk": {
    layer: 0,
    asks: ["talk about on the walk", "talk about on the way home"],
    answers: ["food, and who's getting benched || mostly what's for dinner at his place"],
  },
  "asks-if-ate": {
    layer: 0,
    asks: [
      "one who asks if you ate",
      "him asking if you ate",
      "he asks if you ate",
      "who asked if you ate",
    ],
    answers: ["that's kiko, my best friend on the team || kiko po. he asks it after practice"],
  },
  "kiko-plays": {
    layer: 0,
    asks: ["good player", "he play well", "kiko good", "he any good"],
    answers: [
      "best shooter we've got, don't tell him || he's good. when he misses he says it's the wind",
    ],
  },
  "listens-where": {
    layer: 0,
    asks: ["where do you listen", "when do you listen"],
    answers: ["in bed, with one earphone in || lights off, one ear, other ear for the door"],
  },
  "fourth-song": {
    layer: 0,
    asks: ["favourite track", "favorite track", "favourite song", "favorite song", "best song on"],
    answers: [
      "the fourth one, it's got a long intro || number four. nobody sings for a whole minute",
    ],
  },
  "on-sundays": {
    layer: 0,
    asks: ["do on sundays", "sundays like", "your sundays", "do on sunday", "do on a sunday"],
    answers: ["mass, fried chicken, nap, court || mass at nine and then we eat till three"],
  },
  "in-church": {
    layer: 0,
    asks: ["do in church", "do at mass", "do at church", "an altar server", "altar server"],
    answers: [
      "i'm an altar server, bells and candles || i serve. i hold the book and ring the bell",
    ],
  },
  "retreat-house": {
    layer: 0,
    asks: ["retreat house", "sleep at the retreat", "going to the retreat", "goes to the retreat"],
    answers: [
      "bunk beds, cold showers, and the whole grade || everybody in grade 12. it's bunk beds and a garden with saints",
    ],
  },
  "when-papa-is-home": {
    layer: 0,
    asks: [
      "do when hes home",
      "do when papa is home",
      "do when he is home",
      "do together when he",
      "do with papa when",
    ],
    answers: ["one on one in the mornings, he cheats || hoops on the gate ring, and then he sings"],
  },
  "papa-first-thing": {
    layer: 0,
    asks: ["first thing he does", "first thing papa does", "first thing your papa"],
    answers: [
      "hugs everyone, then he fixes something || he hugs us and goes to check the water pump",
    ],
  },
  "papas-box": {
    layer: 0,
    asks: [
      "bring you things",
      "he bring you",
      "bring home for you",
      "presents from him",
      "he bring home",
    ],
    answers: [
      "a whole box. chocolates, soap, corned beef || ya, one big box, with chocolate and like nine soaps",
    ],
  },
  "shoes-plain": {
    layer: 0,
    asks: ["are the shoes like", "shoes like", "colour are the shoes", "colour shoes"],
    answers: ["red high cuts with a white sole || they're red, high cut, really nice"],
  },
  "walls-have": {
    layer: 0,
    asks: ["on your wall", "on the wall besides", "on your walls"],
    answers: [
      "a crucifix, lola's calendar and a cavs poster || one cavs poster, one calendar from lola, and the cross",
    ],
  },
  "his-birthday": {
    layer: 0,
    asks: ["your birthday", "when is your birthday", "whens your birthday"],
    answers: ["in march, i turn 18 || march po. papa usually misses it by a week"],
  },
  "his-nickname": {
    layer: 0,
    asks: ["have a nickname", "got a nickname", "your nickname", "short for"],
    answers: ["migs is the nickname, it's from miguel || it's short for miguel"],
  },
  "goat-videos": {
    layer: 0,
    asks: [
      "really makes you laugh",
      "makes you laugh these days",
      "thing you laughed at",
      "laugh for real",
    ],
    answers: ["goat videos, always || goats. there's one that screams"],
  },
};
