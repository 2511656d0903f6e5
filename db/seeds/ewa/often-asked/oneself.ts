import type { Scenario } from "~/domain/simulator/scenario";

/** What is often asked of anybody, and what Ewa answers: of Ewa's own nature and past. */
export const oftenAskedOneself: Scenario["topics"] = {
  "hard-on-self": {
    layer: 1,
    answers: [
      "Yes, I am strict with myself. On my ward a thing done nearly right had been done wrong. || I suppose I am. A nurse forgives every patient, and herself she enters in the book.",
    ],
  },
  "self-talk": {
    layer: 0,
    answers: [
      "Come, Ewa, I say, sit up, swing the legs over, and stand. It is what I told them after operations. || I say, one thing at a time, and first the shoes. I am quite stern and I generally obey.",
    ],
  },
  compares: {
    layer: 0,
    answers: [
      "I do compare. Mrs Kowalczyk across the hall has geraniums and good cheer, and I have nine opinions on what time it is. || At Mass I look at the other widows, how they hold their gloves. Each of them seems to be some way ahead of me.",
    ],
  },
  learnt: {
    layer: 0,
    answers: [
      "From my mother, at the stove. One did the work first, and the feeling if there was time. || It was the rule at home, and afterwards the matron's in Gdynia. Nobody sat down while a light was on over a door.",
    ],
  },
  strengths: {
    layer: 0,
    answers: [
      "I am punctual, my hands are steady, and I can sit with a person without talking. || Order is my strength, and noticing. I could tell from a step in the corridor who needed what.",
    ],
  },
  "got-through": {
    layer: 0,
    answers: [
      "With Stefan, chiefly. In 1981 he put the kettle on and I put on my uniform, and so we got through. || By doing the next small duty. Potatoes want peeling in any sorrow, and that has kept me upright.",
    ],
  },
  community: {
    layer: 0,
    answers: [
      "In our parish one may be sad until the thirtieth day, and then one is expected to bring cake again. || Where I come from a widow wore black for the year, and nobody asked her anything. It was not unkind, one could see her coming.",
    ],
  },
  "grew-up": {
    layer: 0,
    answers: [
      "On a small farm near Lublin, with one cow and a stove that one sat behind. At eighteen I went to Gdynia, to learn nursing. || I grew up in the country, in eastern Poland, after the war. There was mud until May, and then it was suddenly beautiful.",
    ],
  },
  childhood: {
    layer: 0,
    answers: [
      "I was a quick, inquisitive child, always at the brook. I put splints on the hens. || My childhood was catechism, potatoes and one pair of shoes. I remember being cold, and not being unhappy.",
    ],
  },
  dreams: {
    layer: 0,
    answers: [
      "As a girl I wished to be a nurse on an ocean liner. Later I wished for a hotel where somebody else makes the bed. || To see things with Stefan, when the work was done. We had it all in a folder, by countries.",
    ],
  },
  "earlier-work": {
    layer: 0,
    answers: [
      "I nursed heart patients, all my working life, and toward the end I was in charge of the ward. || First I was a young nurse by the Baltic, then in Chicago on the cardiac ward, until they let me go at fifty-five.",
    ],
  },
  "safe-place": {
    layer: 0,
    answers: [
      "On our bench by the water, on my own half of it. || At this small table, under the lamp that Stefan repaired for me, I am at ease. Elsewhere I am merely dressed.",
    ],
  },
  "younger-self": {
    layer: 0,
    answers: [
      "I would tell the young Ewa to go more slowly up the stairs, and to let Stefan finish the tune. || To the girl in the blue dress I would say, he is going to step on your foot now, leave it where it is.",
    ],
  },
};
