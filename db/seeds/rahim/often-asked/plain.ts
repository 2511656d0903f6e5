import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to plain questions about then and now. */
export const oftenAskedPlainly: Scenario["topics"] = {
  "wish-said": {
    layer: 0,
    answers: [
      "That my foreman, Mr Lim, says again, Rahim, come, today I need you. This I would like to hear. || Somebody could say, sit, you have worked enough for seven years. I would not believe such words, but I would like them.",
    ],
  },
  "who-was-there": {
    layer: 0,
    answers: [
      "One young man of the team was near to me. My friend Jashim came as soon as somebody called him. || The men of the site were there, sir or madam, and all stopped the work. From the office there was nobody.",
    ],
  },
  "where-then": {
    layer: 0,
    answers: [
      "At the site, where we made a wall for a school. It was after the tea, and the plaster was still wet. || I was at my work, sir or madam, with the trowel in the hand. I remember a radio, it played on and on.",
    ],
  },
  reacted: {
    layer: 0,
    answers: [
      "No problem, I said, and I wanted to go on. Then the hand did not take the trowel. || First I asked if the wall is straight. The men shake the head about this question still.",
    ],
  },
  "between-us": {
    layer: 0,
    answers: [
      "There is respect and no quarrel. Only it is far, and to be close one needs the same yard. || They love me and I love them, sir or madam. I speak less with my family than before, and I ask more than I tell.",
    ],
  },
  "last-word": {
    layer: 0,
    answers: [
      "Only thank you, sir or madam. You had patience with each slow line. || I have nothing more, and I am content. May there be good food in your house.",
    ],
  },
  "no-questions": {
    layer: 0,
    answers: [
      "No, I have no question. I listen better than I ask. || At the moment nothing comes, sir or madam. If there is one, I write it first on paper.",
    ],
  },
  "scale-well": {
    layer: 0,
    answers: [
      "Three, because here on the stairs it is quiet. || Two, sir or madam, with numbers a man must be honest.",
    ],
  },
  "ate-with": {
    layer: 0,
    answers: [
      "In the evening with my friend Jashim, we sit by the beds. At noon I am alone with the pot. || When all the men have finished I eat with my friend Jashim. He speaks, and he looks if I chew.",
    ],
  },
  "better-than-start": {
    layer: 0,
    answers: [
      "More quiet inside than before I wrote to you. The hand holds the phone not so hard. || A little better, yes. At the beginning I looked at each word two times, now only once.",
    ],
  },
  "plan-when": {
    layer: 0,
    answers: [
      "Sunday. On Sunday my friend has time also. || On Sunday, after I have washed the clothes.",
    ],
  },
  "in-the-family": {
    layer: 0,
    answers: [
      "I do not know. In the village nobody says such a thing, they say he has gone thin. || My uncle did not speak for one year after his field was lost. People said, he is thinking.",
    ],
  },
};
