import { z } from "zod";
import { emotionCategories } from "../../domain/emotion/reading";
import type { EmotionDistribution } from "../../domain/emotion/reading";
import { codePointLength } from "../../domain/practice/span";
import { storableText } from "../../domain/practice/storable-text";
import type { ProposedStep } from "../../domain/simulator/bounded-step";
import { cueKinds, disclosureLayers } from "../../domain/simulator/cue";

/** Longest message of a client, in code points: five long sentences. */
export const longestClientMessage = 1200;
const unit = z.number().min(-1).max(1);
const share = z.number().min(0).max(1);

/** How far shares may be from summing to 1 and still be read as shares. Design choice: a model adds up loosely. */
const roundingError = 0.25;

const sharesSchema = z.object(
  Object.fromEntries(emotionCategories.map((category) => [category, share])) as Record<
    (typeof emotionCategories)[number],
    typeof share
  >,
);

/** The shape that the model is asked for; `text` comes first, so that it can be shown as it comes. */
export const clientAnswerSchema = z.object({
  text: storableText,
  reading: z.object({ valence: unit, arousal: unit, distribution: sharesSchema }),
  trust: z.number().min(1).max(4),
  openness: share,
  cues: z.array(
    z.object({
      quote: storableText,
      id: z.string(),
      kind: z.enum(cueKinds),
      explicit: z.boolean(),
      layer: z.literal(disclosureLayers),
    }),
  ),
  told: z.array(z.string()),
});

const checkedSchema = clientAnswerSchema
  .refine(({ text }) => text.trim() !== "" && codePointLength(text) <= longestClientMessage)
  .refine(({ reading }) => Math.abs(total(reading.distribution) - 1) <= roundingError);

function total(shares: EmotionDistribution): number {
  return emotionCategories.reduce((sum, category) => sum + shares[category], 0);
}

function summingToOne(shares: EmotionDistribution): EmotionDistribution {
  const sum = total(shares);
  return Object.fromEntries(
    emotionCategories.map((category) => [category, shares[category] / sum]),
  ) as EmotionDistribution;
}

/**
 * A whole answer as the client's proposed step. Throws a SyntaxError or a ZodError where it is not
 * what was asked for: no JSON, a missing field, a number out of range, an empty or endless text.
 */
export function readClientAnswer(json: string): ProposedStep {
  const { reading, cues, ...rest } = checkedSchema.parse(JSON.parse(json));
  return {
    ...rest,
    reading: { ...reading, distribution: summingToOne(reading.distribution) },
    cues: cues.map((cue) => ({ ...cue, id: cue.id === "" ? null : cue.id })),
  };
}
