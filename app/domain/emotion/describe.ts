import {
  emotionCategories,
  type EmotionCategory,
  type EmotionDistribution,
  type Reading,
} from "./reading";

const words: Record<EmotionCategory, string> = {
  sadness: "sad",
  fear: "afraid",
  anger: "angry",
  disgust: "repelled",
  happiness: "happy",
  surprise: "surprised",
  neutral: "neutral",
};

const clearly = 0.5;
const partly = 0.25;
/**
 * The least that the mood has to move to be called lower or brighter. Design choice, from what the embedded client
 * does: with the scripted supporters its mood falls by 0.11 at most in one message, which a hurt brings, and by 0.08
 * or more in 15 % (n = 1280 messages; eight supporters, ten scenarios, two seeds). A threshold above 0.11 would call
 * the worst that one message can do the same as before.
 */
const step = 0.08;
const strong = 0.35;

/**
 * A reading in a few plain words, for the peer: mood and energy, then the main feeling, for instance
 * "Low and tense, mostly sad". Never empty and without a full stop.
 */
export function describeReading(reading: Reading): string {
  const mood = moodWord(reading.valence);
  const energy = energyWord(reading);
  const both = energy === undefined ? mood : `${mood} and ${energy}`;
  return `${both}, ${describeFeelings(reading.distribution)}`;
}

function moodWord(valence: number): string {
  if (valence <= -0.6) return "Very low";
  if (valence <= -0.25) return "Low";
  if (valence < -0.1) return "A little low";
  if (valence <= 0.1) return "Even";
  if (valence < 0.25) return "A little brighter than even";
  if (valence < 0.6) return "In good spirits";
  return "In very good spirits";
}

function energyWord({ valence, arousal }: Reading): string | undefined {
  if (arousal >= 0.25) return valence > 0.1 ? "lively" : "tense";
  if (arousal <= -0.25) return valence < -0.1 ? "drained" : "calm";
  return undefined;
}

function describeFeelings(distribution: EmotionDistribution): string {
  const ranked = [...emotionCategories].sort((a, b) => distribution[b] - distribution[a]);
  const [first = "neutral", second = "neutral"] = ranked;
  if (distribution[first] >= clearly && distribution[second] < partly) {
    return first === "neutral" ? "no strong feeling shown" : `mostly ${words[first]}`;
  }
  if (distribution[second] < partly) return `no single feeling stands out`;
  if (first === "neutral") return `partly ${words[second]}`;
  if (second === "neutral") return `partly ${words[first]}`;
  return `${words[first]} and ${words[second]} together`;
}

/**
 * How the mood moved, for the peer: the last reading against the one two messages before it (or the
 * one before, when there are only two), for instance "A little lower than two messages ago." Where that is no
 * fall, but the last message brought one, it is said against the message before: a rise before it must not
 * hide what the last reply did. Readings stand in the order of the messages; for fewer than two it says
 * that it is too early to tell. It never says that all is the same where `describeReading` has other words for
 * the two readings.
 */
export function describeChange(readings: readonly Reading[]): string {
  const last = readings.at(-1);
  const [previous, before] = [readings.at(-2), readings.at(-3) ?? readings.at(-2)];
  if (!last || !previous || !before) return "Too early to see a change.";
  const since = readings.length === 2 ? "one message ago" : "two messages ago";
  const moved = last.valence - before.valence;
  const justMoved = last.valence - previous.valence;
  if (justMoved <= -step && moved > -step) return movedWords(justMoved, "one message ago");
  if (Math.abs(moved) >= step || moodWord(last.valence) !== moodWord(before.valence))
    return movedWords(moved, since);
  const stirred = last.arousal - before.arousal;
  if (Math.abs(stirred) >= strong || energyWord(last) !== energyWord(before)) {
    return `About the same mood, ${stirred > 0 ? "more stirred" : "calmer"} than ${since}.`;
  }
  if (describeReading(last) !== describeReading(before)) {
    return `About the same mood, with other feelings than ${since}.`;
  }
  return `About the same as ${since}.`;
}

function movedWords(moved: number, since: string): string {
  const amount = Math.abs(moved) >= strong ? "Clearly" : "A little";
  return `${amount} ${moved < 0 ? "lower" : "brighter"} than ${since}.`;
}
