import { emotionCategories, type EmotionCategory } from "../emotion/reading";
import { sentences } from "./sentence";
import { stem, words } from "./lexeme";

/** Words by which people name what they feel, in any form. Written for Attune. */
const names: Partial<Record<EmotionCategory, string>> = {
  sadness:
    "sad sadness cry crying cried tears weep grief grieve mourn mourning lonely lonesome heartbroken miserable gutted homesick",
  fear: "afraid scared scary frighten frightened terrified terror panic panicking worried worry anxious nervous dread",
  anger:
    "angry anger furious fury rage raging livid fuming mad cross resent resentment bitter shout shouting snapped",
  disgust: "disgust disgusted disgusting sickened revolting",
  happiness: "happy glad relieved relief grateful lighter smiling",
  surprise: "surprised shocked astonished",
};
const feelingOf = new Map(
  emotionCategories.flatMap((feeling) =>
    (names[feeling] ?? "")
      .split(" ")
      .filter(Boolean)
      .map((word) => [stem(word), feeling] as const),
  ),
);

const denials = new Set("not never no dont didnt isnt wasnt cant couldnt wont without".split(" "));
/** How many words a denial reaches. Design choice. */
const reach = 3;

/** Whose feeling it is. */
const otherPeople = new Set(
  "he she they hes shes theyre his her their him them you your".split(" "),
);
const ofSelf = new Set("i im ive id ill me my mine myself".split(" "));

/**
 * The feelings that a message names as its writer's own, each once. A sentence counts that speaks of the
 * writer, or of nobody; a feeling that is denied does not.
 */
export function namedFeelings(text: string): EmotionCategory[] {
  const found = sentences(text).flatMap((sentence) => {
    const said = words(sentence);
    const speaksOfOthers = said.some((word) => otherPeople.has(word));
    if (speaksOfOthers && !said.some((word) => ofSelf.has(word))) return [];
    return said.flatMap((word, at) => {
      const feeling = feelingOf.get(stem(word));
      if (feeling === undefined) return [];
      return said.slice(Math.max(0, at - reach), at).some((one) => denials.has(one))
        ? []
        : [feeling];
    });
  });
  return [...new Set(found)];
}
