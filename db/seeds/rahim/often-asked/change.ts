import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to anybody's question about change and about this talk. */
export const oftenAskedChange: Scenario["topics"] = {
  importance: {
    layer: 0,
    answers: [
      "Nine. Four people stand behind me, so it is not a small thing. || I would say nine, sir or madam. The ten I leave for God.",
    ],
  },
  "why-not-lower": {
    layer: 0,
    answers: [
      "Because my daughter Mou grows while I sit. For her it can't be a small number. || Lower is for a man who has time. I have a family, and a bed that is not mine.",
    ],
  },
  "one-higher": {
    layer: 0,
    answers: [
      "If somebody goes with me, then I would dare more. Alone I stay on my number. || A sure date, from the doctor or from the company. Then it climbs by itself.",
    ],
  },
  "why-change": {
    layer: 0,
    answers: [
      "So I can sleep again, and look at my daughter with a straight back. || I want to be of use also in daylight, not only by the pot. And to tell something good at home.",
    ],
  },
  "does-for-you": {
    layer: 1,
    answers: [
      "When I hide it, they sleep well in Comilla. {I take the bad nights, so that they have the good ones|lying}. || To be silent keeps the company calm. {And at home nobody must cry because of me|lying}.",
    ],
  },
  "in-control": {
    layer: 0,
    answers: [
      "Small things are in my hand, the exercise, the cooking, to whom I speak. The stamp lies with another. || If I go to that office for workers, this I can decide. The arm and the company I can't push.",
    ],
  },
  "one-change": {
    layer: 0,
    answers: [
      "The arm, that it goes up again. From it come all the other things. || That somebody tells us the truth with a date. With this I could carry much.",
    ],
  },
  "if-free": {
    layer: 0,
    answers: [
      "I would lay one small floor, for nobody, only for joy. In the evening fish, a whole one. || A boat on the river with Shirin and Mou, and rice from a leaf. The phone I would leave in the house.",
    ],
  },
  "may-share": {
    layer: 0,
    answers: [
      "You can share it, sir or madam. Say it in simple words, then I will think about it. || Please tell me, I will hear it. If it costs money I can't do it, only this.",
    ],
  },
  "which-of-these": {
    layer: 0,
    answers: [
      "Whichever is quiet and costs nothing, that I could try. One at a time. || The smallest, I think, where no company sees me. With this I could begin.",
    ],
  },
  "in-the-way": {
    layer: 0,
    answers: [
      "That the company could hear of it, this stands before me. And I am ashamed to ask. || My own mouth, it says 'no problem' before I think. Also that I wait for a better day.",
    ],
  },
  "first-words": {
    layer: 0,
    answers: [
      "Jashim, sit one minute, I have told you of the arm and not of the rest. || I would say to my friend Jashim, brother, stop the film, I have something and don't know how to say it.",
    ],
  },
  "help-wanted": {
    layer: 0,
    answers: [
      "That one person reads the papers with me, slowly. And after it we drink tea, without pity. || Somebody could walk with me to that office and wait by the door. To be sorry for me is not needed.",
    ],
  },
  "should-have-asked": {
    layer: 0,
    answers: [
      "You could have asked how one lays a floor. There I have many words, also in English. || About my daughter Mou, perhaps. Of her I speak more easily than of me, and so one comes to the rest.",
    ],
  },
  "how-it-sits": {
    layer: 0,
    answers: [
      "It is as you say, sir or madam. I must be a little quiet with it. || I think it is right so. From another mouth it sounds more serious than from mine.",
    ],
  },
};
