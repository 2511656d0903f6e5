import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs tells of small things about the team and its games. */
export const courtAndStreet: Scenario["topics"] = {
  "ball-or-school": {
    layer: 0,
    asks: [
      ...["is that basketball", "is it basketball", "basketball or school", "do you mean school"],
      ...["you mean basketball", "mean school", "is this about basketball"],
    ],
    answers: [
      "basketball, sorry. i'm point guard for our school || ball po. school team, i bring it up the court",
    ],
  },
  "practise-for": {
    layer: 0,
    asks: ["practise for", "practice for", "training for", "train for", "what is practice for"],
    answers: ["the playoffs, they're in two weeks || playoffs po, so it's drills and more drills"],
  },
  "walk-home": {
    layer: 0,
    asks: [
      ...["youd walk home", "you would walk home", "walk a friend home", "friend to walk home"],
      ...["walk home with", "do you walk home", "who do you walk"],
    ],
    answers: [
      "kiko, till the corner. he talks about food the whole way || i walk with kiko, he's my best friend, two streets over. then it's me and the dog",
    ],
  },
  "on-the-team-long-way": {
    layer: 0,
    asks: [
      ...["on the team youd walk", "on the team you would walk"],
      ...["walk the long way", "go the long way", "take the long way"],
    ],
    answers: [
      "on the team? no po, i'd race them to the siomai || not one of those guys. they'd ask why we aren't on a jeep",
    ],
  },
  "the-team-name": {
    layer: 0,
    asks: [
      "team called",
      "name of the team",
      "your teams name",
      "team name",
      "team colours",
      "jersey colour",
    ],
    answers: ["wildcats. green and white || we're the wildcats, everything's green"],
  },
  "the-bird": {
    layer: 0,
    asks: ["what bird", "the bird", "that bird", "kind of bird", "a bird"],
    answers: [
      "a maya, one of those small brown ones. it's there every day || just a maya, tiny and brown. kiko says it's my agent",
    ],
  },
  "on-tarpaulin": {
    layer: 0,
    asks: ["tarpaulin say", "say on the tarpaulin", "written on the tarpaulin", "else is on it"],
    answers: [
      "'go wildcats', and the bank that paid for it || wildcats, the year, and my name spelled right for once",
    ],
  },
  "which-game-lost": {
    layer: 0,
    asks: [
      "who did you play",
      "which school did you play",
      "who did you lose",
      "lost to",
      "the score",
      "final score",
      "won the game",
      "win the game",
      "did you win",
      "won today",
    ],
    answers: ["the school with the pool. 60 to 58 || 58-60, to the rich school across the river"],
  },
  "the-handshake": {
    layer: 0,
    asks: ["the handshake", "how does the handshake", "your handshake"],
    answers: [
      "it takes like nine seconds, there's a part with elbows || it starts with a slap and ends with a fake sneeze",
    ],
  },
  "towel-thief": {
    layer: 0,
    asks: [
      "the towel",
      "whose towel",
      "steals the towel",
      "stole the towel",
      "stole it",
      "who took the towel",
    ],
    answers: [
      "nobody's confessed. we think it's marco, our center || it was kiko's towel. he dried off with a shirt",
    ],
  },
  "shoes-given-back": {
    layer: 0,
    asks: [
      "did you give them back",
      "give kiko his shoes",
      "give kiko the shoes",
      "kikos shoes",
      "still have his shoes",
    ],
    answers: ["ya, washed, mama made me || i gave them back with new laces"],
  },
};
