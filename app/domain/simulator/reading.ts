import { emotionCategories } from "../emotion/reading";
import type { EmotionCategory, EmotionDistribution, Reading } from "../emotion/reading";
import type { CueKind } from "./cue";
import { deepLayer } from "./depth";
import type { CueSpec } from "./scenario";

/**
 * Where each category lies on valence and arousal, after the circumplex (Russell 1980,
 * doi 10.1037/h0077714); the exact points are a design choice for people in distress, whose
 * sadness is rarely without tension.
 */
const places: Record<EmotionCategory, readonly [valence: number, arousal: number]> = {
  sadness: [-0.6, -0.05],
  fear: [-0.55, 0.6],
  anger: [-0.6, 0.8],
  disgust: [-0.75, 0.35],
  happiness: [0.65, 0.25],
  surprise: [0.15, 0.75],
  neutral: [0.05, -0.15],
};

/** Width of a category's region. Design choice. */
const width = 0.42;

/** Factors on the shares of a reading. */
type Leaning = Partial<EmotionDistribution>;

/** How what was just shown leans the reading, where its cue names no feeling. Design choice. */
const leaningOfKind: Record<CueKind, Leaning> = {
  feeling: { sadness: 1.2 },
  somatic: { fear: 1.7 },
  hopeless: { sadness: 1.8 },
  isolation: { sadness: 1.7 },
  "sleep-appetite": { fear: 1.3, sadness: 1.2 },
  "self-worth": { sadness: 1.5, disgust: 2 },
  burden: { sadness: 1.5, disgust: 1.4 },
  "risk-indirect": { sadness: 2, fear: 1.2 },
  "risk-direct": { sadness: 2, fear: 1.5 },
};

/** How much likelier a feeling is that a cue shows, that words name, that prevails, or that waits. Design choice. */
const shownFactor = 6;
const namedFactor = 4;
const prevailingFactor = 3;
const waitingFactor = 2;

/** How much less likely a calm or a glad face is beside a cue of distress, and while a told thought waits for a step. Design choice. */
const calmBesideCue = 0.5;
const gladBesideCue = 0.3;
const calmWhileRiskWaits = 0.3;
/** The same beside something heavy, whatever the talk has come to: nobody tells it calm, or glad. Design choice. */
const besideDepth: Leaning = { neutral: 0.15, happiness: 0.1 };

/**
 * How far a message that tells something heavy reads from the state towards sadness, by its layer: what a person
 * tells weighs where it is told, however much better the talk has made them. Design choice.
 */
const shareOfLine: Readonly<Record<number, number>> = { 2: 0.2, 3: 0.3 };

/** Factors on the shares after being hurt, and the base rate of each category in such talk. Design choice. */
const whenHurt: Leaning = { anger: 3, disgust: 1.8 };
const baseRate: EmotionDistribution = {
  sadness: 1.3,
  fear: 1,
  anger: 0.5,
  disgust: 0.25,
  happiness: 0.8,
  surprise: 0.3,
  neutral: 1,
};

/** What a message tells of its feeling beside the state. */
export interface Expressed {
  /** The cues that it shows. */
  shown: readonly Pick<CueSpec, "kind" | "feeling">[];
  /** The cue that it leaves waiting, where it shows none; null where none waits. */
  waiting: Pick<CueSpec, "feeling"> | null;
  /** The feelings that its words name. */
  named: readonly EmotionCategory[];
  /** What this client feels mostly. */
  prevailing: EmotionCategory | undefined;
  /** Whether the client was just hurt. */
  hurt: boolean;
  /** The deepest layer that it shows or goes on about. */
  depth: number;
  /** Whether a thought of suicide was told and waits for a step towards safety. */
  riskWaits: boolean;
}

/**
 * The valence that a message reads at: the state's, and of something heavy a share of its own weight. What goes deeper
 * than the message before reads no higher than that one did, `last`; what stays there rises with the state.
 */
export function valenceRead(
  valence: number,
  { depth, last, isDeeper }: { depth: number; last: number; isDeeper: boolean },
): number {
  const share = shareOfLine[depth] ?? 0;
  const from = share > 0 && isDeeper ? Math.min(valence, last) : valence;
  const [heaviest] = places.sadness;
  return Math.min(from, from + share * (heaviest - from));
}

function leanings({
  shown,
  waiting,
  named,
  prevailing,
  hurt,
  depth,
  riskWaits,
}: Expressed): Leaning[] {
  const own = shown.map(({ kind, feeling }) =>
    feeling ? { [feeling]: shownFactor } : leaningOfKind[kind],
  );
  const left = waiting?.feeling && shown.length === 0 ? [{ [waiting.feeling]: waitingFactor }] : [];
  return [
    ...own,
    ...left,
    ...named.map((feeling) => ({ [feeling]: namedFactor })),
    ...(prevailing ? [{ [prevailing]: prevailingFactor }] : []),
    ...(hurt ? [whenHurt] : []),
    ...(shown.length > 0 ? [{ neutral: calmBesideCue }] : []),
    ...(shown.length > 0 && !shown.some(({ feeling }) => feeling === "happiness")
      ? [{ happiness: gladBesideCue }]
      : []),
    ...(riskWaits ? [{ neutral: calmWhileRiskWaits }] : []),
    ...(depth >= deepLayer ? [besideDepth] : []),
  ];
}

/**
 * The reading of a client message: the valence that it reads at, the state's own arousal, and
 * shares over the seven categories that fall with distance on the plane and lean to what the message
 * expresses. Shares sum to 1.
 */
export function readingOf(valence: number, arousal: number, expressed: Expressed): Reading {
  const all = leanings(expressed);
  const weight = (category: EmotionCategory): number => {
    const [v, a] = places[category];
    const distance = (valence - v) ** 2 + (arousal - a) ** 2;
    const lean = all.reduce((product, leaning) => product * (leaning[category] ?? 1), 1);
    return baseRate[category] * lean * Math.exp(-distance / (2 * width * width));
  };
  const weights = emotionCategories.map(weight);
  const total = weights.reduce((sum, value) => sum + value, 0);
  const distribution = Object.fromEntries(
    emotionCategories.map((category, index) => [category, (weights[index] ?? 0) / total]),
  ) as EmotionDistribution;
  return { valence, arousal, distribution };
}
