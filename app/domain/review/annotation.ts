import { z } from "zod";
import { longestMessage } from "../practice/turn";
import { codePointLength, spanSchema } from "../practice/span";
import { storableText } from "../practice/storable-text";
import { annotationLevels, confidences, severities } from "./codebook";

/** Longest note, in Unicode code points. */
export const longestNote = 4000;

const bounded = (most: number) =>
  storableText.refine((text) => codePointLength(text) <= most, `At most ${most} characters.`);

/** The client's words that an annotation answers to: the turn, where in it, and the words themselves. */
export const evidenceSchema = z.strictObject({
  turnId: z.uuid(),
  span: spanSchema,
  quote: storableText,
});
export type Evidence = z.infer<typeof evidenceSchema>;

/**
 * One tag in a review. At level `span` turn, span and quote are set; at `turn` only the turn; at
 * `session` none of them. `evidence` is the client cue that went unanswered, needed by absences and
 * allowed elsewhere. `severity` is null for
 * strengths and, for an issue, while the reviewer has not said it. Null confidence: not said.
 */
export const annotationSchema = z.strictObject({
  id: z.uuidv7(),
  tag: z.string().min(1).max(48),
  level: z.enum(annotationLevels),
  turnId: z.uuid().nullable(),
  span: spanSchema.nullable(),
  quote: storableText.nullable(),
  evidence: evidenceSchema.nullable(),
  severity: z.literal(severities).nullable(),
  confidence: z.enum(confidences).nullable(),
  note: bounded(longestNote),
  betterReply: bounded(longestMessage),
});
export type Annotation = z.infer<typeof annotationSchema>;

/** Any fields but the id, at least one; what is not named stays as it is. */
export const annotationPatchSchema = annotationSchema
  .omit({ id: true })
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, "A change names at least one field.");
export type AnnotationPatch = z.infer<typeof annotationPatchSchema>;
