import { plain } from "../hearing/plain";
import { splitSentences } from "../hearing/sentences";
import { featureGroups, featuresOf, type Features } from "./features";
import { unpackWeights, type ScreenWeights } from "./weights";

/** How strongly a text reads like what a screen was trained to hear: above 0 it is heard. */
export interface LearnedScreen {
  /** The score of a passage in its plain form. */
  scorePlain: (said: string) => number;
  /** The highest score of a text's sentences and of the whole. */
  scoreText: (text: string) => number;
}

/** A screen over packed weights, which are read when first asked. */
export function createLearnedScreen(packed: string): LearnedScreen {
  let weights: ScreenWeights | undefined;
  const scorePlain = (said: string): number => {
    weights ??= unpackWeights(packed);
    return scoreFeatures(featuresOf(said), weights);
  };
  return {
    scorePlain,
    scoreText: (text) => Math.max(...passagesOf(text).map(scorePlain)),
  };
}

/** What is read of a text, in its plain form: each sentence, and the whole where there are several. */
export function passagesOf(text: string): string[] {
  const sentences = splitSentences(text).map((sentence) => plain(sentence.text));
  return sentences.length === 1 ? sentences : [...sentences, sentences.join(" ")];
}

function scoreFeatures(features: Features, { bias, groups }: ScreenWeights): number {
  let score = bias;
  for (const group of featureGroups) {
    const keys = features[group];
    if (keys.length === 0) continue;
    const known = groups[group];
    let sum = 0;
    for (const key of keys) sum += known.get(key) ?? 0;
    score += sum / Math.sqrt(keys.length);
  }
  return score;
}
