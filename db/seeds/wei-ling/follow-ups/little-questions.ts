import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to little questions: her name, her birthday, her friend's job, who is at the kettle when. */
export const littleQuestions: Scenario["topics"] = {
  "mass-dance": {
    layer: 0,
    asks: ["mass dance", "a mass dance", "what is a mass dance"],
    answers: [
      "everyone does the same steps on a field, in the sun || it's an orientation thing, three hundred people and one song",
    ],
  },
  "xin-yi-studies": {
    layer: 0,
    asks: ["friend in melbourne study", "studying in melbourne", "xin yi study", "xin yi studying"],
    answers: ["architecture, same year as me || she's in second year of architecture over there"],
  },
  "xin-yi-job": {
    layer: 0,
    asks: [
      "job does she have",
      "what job does she",
      "her part time job",
      "bubble tea shop",
      "xin yi work",
    ],
    answers: ["she makes bubble tea, three times a week || it's a bubble tea shop near her room"],
  },
  "her-dreams": {
    layer: 0,
    asks: ["do you dream", "have dreams"],
    answers: ["not much, the sleep's too short for it || i don't remember any lately"],
  },
  "her-birthday": {
    layer: 0,
    asks: ["your birthday", "when is your birthday", "whens your birthday"],
    answers: ["in february, i'll be 21 || february. it's always near new year so nobody's free"],
  },
  "her-nickname": {
    layer: 0,
    asks: ["have a nickname", "got a nickname", "your nickname", "call you at home"],
    answers: ["ah girl, at home || my family says ah girl. my brother says jie"],
  },
  "name-means": {
    layer: 0,
    asks: ["your name mean", "wei ling mean", "meaning of your name", "who named you"],
    answers: [
      "something like clever. ah ma picked it || my ah ma chose it. it's supposed to mean bright",
    ],
  },
  "made-her-laugh": {
    layer: 0,
    asks: ["thing you laughed at", "makes you laugh", "made you laugh", "last time you laughed"],
    answers: ["that possum xin yi sent, in the hat || xin yi's possum. it looked so serious"],
  },
  "at-the-kettle": {
    layer: 0,
    asks: ["when is she out there", "when is she there", "see her at the kettle", "see her there"],
    answers: ["about ten, most evenings || around ten, when she fills it"],
  },
  "watching-often": {
    layer: 0,
    asks: ["often do you watch", "watch every night", "watch them every"],
    answers: [
      "most nights, through the gap in the curtain || nearly every night. i leave a small gap",
    ],
  },
  "brother-to-be": {
    layer: 0,
    asks: ["he want to be", "wei jie want to be", "brother want to be", "brother want to do"],
    answers: ["an animator, he says || animator, this year. ma says we'll see"],
  },
  "gets-up-at": {
    layer: 0,
    asks: ["time do you get up", "time do you wake", "when do you get up", "when do you wake"],
    answers: [
      "seven for the thumb, and then properly at nine || officially at seven. really it's more like nine",
    ],
  },
  "library-banner-says": {
    layer: 0,
    asks: [
      "banner at the library",
      "library banner say",
      "banner outside say",
      "at the library say",
    ],
    answers: ["you got this, in big yellow letters || just you can do it, and a cartoon owl"],
  },
};
