import type { Scenario } from "~/domain/simulator/scenario";

/** What is often asked of anybody, and what Ewa answers: of Ewa's trouble itself. */
export const oftenAskedTrouble: Scenario["topics"] = {
  "when-bad": {
    layer: 0,
    answers: [
      "When it gets bad I take up the needles and say one row aloud, plain, purl. After that I can sit. || I recite the bones of the body, from the foot upward, as for an examination. By the knee it is generally a little better.",
    ],
  },
  signs: {
    layer: 0,
    answers: [
      "I find that I am cleaning what I cleaned in the morning. Then I know that it will be a long afternoon. || The first sign is that I leave the lamp unlit and turn my head toward the stairs.",
    ],
  },
  "how-often": {
    layer: 0,
    answers: [
      "The bad hour comes every day at four, and on some evenings again at eight. || There is no day without it, so seven in the week. I have looked for the exception, for the sake of accuracy.",
    ],
  },
  "worst-time": {
    layer: 0,
    answers: [
      "From four until six in the afternoon. In the week it is Sunday, once the soup pot has been put away. || Late afternoon is the worst, when others turn into their own street.",
    ],
  },
  "better-times": {
    layer: 0,
    answers: [
      "Before noon the grief is lighter, while there is something to wash. And by the lake, for as long as I sit there. || It lifts on Mondays, when I carry the caps to the hospital and somebody there is pleased to see me.",
    ],
  },
  "worst-fear": {
    layer: 1,
    answers: [
      "The worst would be to lose the sound of Stefan and not notice that I had. || What I fear is to end in a pleasant room where they speak to me slowly and remember my name from the door.",
    ],
  },
  beneath: {
    layer: 1,
    answers: [
      "Under the managing there is a woman who still has her ear to the door. || If you lift the politeness there is temper, I am cross with Stefan. And beneath it I only want him back.",
    ],
  },
  fault: {
    layer: 1,
    answers: [
      "It was Stefan's lungs, and nobody put that illness there. All the same I go over it, as one checks a bill. || I blame Stefan a little, for his pollen. What I lay at my own door I would rather not unpack today.",
    ],
  },
  effects: {
    layer: 0,
    answers: [
      "Losing Stefan has cost me my appetite, my Fridays and the habit of speaking before noon. My skirts have had to follow. || It makes me slow, I write an envelope in a quarter of an hour. And I have grown short with cheerful people.",
    ],
  },
  lost: {
    layer: 0,
    answers: [
      "I have lost my husband, then the card table, and then the person to whom one says good night. || With Stefan I lost the one who knew where everything was, in the cellar and in me.",
    ],
  },
  regret: {
    layer: 1,
    answers: [
      "I regret that I was so short with Stefan about the whistling. One might have hummed along. || I wish that I had listened to his chest in June, as a nurse, instead of packing for a trip in my head.",
    ],
  },
  "if-fails": {
    layer: 0,
    answers: [
      "If nothing comes of it I shall go on as now, tidy and alone, and become very good at it. || Then there would be more of the same afternoons, I suppose, and in the end my daughter would fetch me west.",
    ],
  },
  "good-outcome": {
    layer: 0,
    answers: [
      "That I could sit here of an evening and be sad and comfortable, both. Others have learned it, so it must be possible. || A good outcome would be a visitor at tea, Stefan's name said without ceremony, and one pot of soup finished while it is warm.",
    ],
  },
  "what-next": {
    layer: 0,
    answers: [
      "Next are the papers on Stefan's desk, which Zosia and I are to go through. And in February my doctor wishes to see me. || I am waiting for the spring, chiefly. Until then there is the tax office, which is also waiting, for me.",
    ],
  },
};
