import { z } from "zod";

/** Ekman's six and neutral, in the order in which they are always shown. */
export const emotionCategories = [
  "sadness",
  "fear",
  "anger",
  "disgust",
  "happiness",
  "surprise",
  "neutral",
] as const;
export type EmotionCategory = (typeof emotionCategories)[number];

/** Who made a reading. */
export const readingSources = ["simulator", "claude", "text-model", "expert"] as const;
export type ReadingSource = (typeof readingSources)[number];

/** Whose readings a peer may have been shown: what the emotion display is made of. */
export const displayedSources: readonly ReadingSource[] = ["simulator", "claude", "text-model"];

const unit = z.number().min(-1).max(1);
const share = z.number().min(0).max(1);

export const distributionSchema = z
  .object({
    sadness: share,
    fear: share,
    anger: share,
    disgust: share,
    happiness: share,
    surprise: share,
    neutral: share,
  })
  .refine((d) => Math.abs(emotionCategories.reduce((sum, c) => sum + d[c], 0) - 1) < 1e-6, {
    message: "A distribution sums to 1.",
  });

/** Shares over the seven categories; sums to 1. */
export type EmotionDistribution = Record<EmotionCategory, number>;

/**
 * How a client's message reads: valence and arousal in [-1, 1] and a distribution over categories.
 */
export const readingSchema = z.object({
  valence: unit,
  arousal: unit,
  distribution: distributionSchema,
});
export type Reading = z.infer<typeof readingSchema>;

/** The reading of a text in which there is nothing to read; it says nothing about what is expressed. */
export const nothingRead: Reading = {
  valence: 0,
  arousal: 0,
  distribution: {
    sadness: 0,
    fear: 0,
    anger: 0,
    disgust: 0,
    happiness: 0,
    surprise: 0,
    neutral: 1,
  },
};

/** Whether a reading is `nothingRead`: no reading of words puts every share on one category. */
export function isNothingRead({ valence, arousal, distribution }: Reading): boolean {
  return valence === 0 && arousal === 0 && distribution.neutral === 1;
}

/** The most likely category; the first in the fixed order on a tie. */
export function likeliestCategory(distribution: EmotionDistribution): EmotionCategory {
  return emotionCategories.reduce((best, category) =>
    distribution[category] > distribution[best] ? category : best,
  );
}
