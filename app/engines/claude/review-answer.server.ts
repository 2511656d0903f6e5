import { z } from "zod";
import { storableText } from "../../domain/practice/storable-text";
import { annotationLevels, confidences, severities } from "../../domain/review/codebook";
import type { NamedMark } from "../../domain/review/model-reviewer/named-marks";

const nth = z.number().int();

/** The shape that the model is asked for. What a mark names is looked up afterwards, one by one. */
export const reviewAnswerSchema = z.object({
  marks: z.array(
    z.object({
      tag: storableText,
      level: z.enum(annotationLevels),
      turn: nth.nullable(),
      quote: storableText.nullable(),
      occurrence: nth,
      evidence: z.object({ turn: nth, quote: storableText, occurrence: nth }).nullable(),
      severity: z.literal(severities).nullable(),
      confidence: z.enum(confidences),
      reason: storableText,
    }),
  ),
});

/** The marks of a whole answer. Throws a SyntaxError or a ZodError where it is not what was asked for. */
export function readReviewAnswer(json: string): NamedMark[] {
  return reviewAnswerSchema.parse(JSON.parse(json)).marks;
}
