import { z } from "zod";
import { suggestionJudgements } from "../suggestion/category";
import { annotationPatchSchema, annotationSchema } from "./annotation";
import { confidences } from "./codebook";

/** A scale's rating, one of the scale's values; null is "not applicable". */
export const ratingSchema = z.strictObject({
  value: z.number().nullable(),
  confidence: z.enum(confidences).nullable(),
});
export type Rating = z.infer<typeof ratingSchema>;

/** Which reply to a client turn was best: one of those offered, or the one that the peer wrote. */
export const bestReplySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("suggestion"), suggestionId: z.uuid() }),
  z.strictObject({ kind: z.literal("own") }),
]);
export type BestReply = z.infer<typeof bestReplySchema>;

/** What the reviewer read in a client turn: valence and arousal in [-1, 1]. */
export const ownReadingSchema = z.strictObject({
  valence: z.number().min(-1).max(1),
  arousal: z.number().min(-1).max(1),
});
export type OwnReading = z.infer<typeof ownReadingSchema>;

/**
 * One act. Each touches only the entity that it names, so it can be applied without the rest of the
 * review. A null rating, judgement or choice clears what was set. A null reading says that
 * the turn was skipped; a reading or a skip is given once, for then the curve is shown.
 */
export const actSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("annotation-added"), annotation: annotationSchema }),
  z.strictObject({
    type: z.literal("annotation-changed"),
    annotationId: z.uuidv7(),
    patch: annotationPatchSchema,
  }),
  z.strictObject({ type: z.literal("annotation-removed"), annotationId: z.uuidv7() }),
  z.strictObject({
    type: z.literal("rating-set"),
    scale: z.string().min(1).max(48),
    rating: ratingSchema.nullable(),
  }),
  z.strictObject({ type: z.literal("turn-visited"), turnId: z.uuid() }),
  z.strictObject({
    type: z.literal("suggestion-judged"),
    suggestionId: z.uuid(),
    judgement: z.enum(suggestionJudgements).nullable(),
  }),
  /** `turnId` is the client turn after which the suggestions were shown. */
  z.strictObject({
    type: z.literal("best-reply-chosen"),
    turnId: z.uuid(),
    choice: bestReplySchema.nullable(),
  }),
  z.strictObject({
    type: z.literal("reading-set"),
    turnId: z.uuid(),
    reading: ownReadingSchema.nullable(),
  }),
  z.strictObject({ type: z.literal("review-locked") }),
  z.strictObject({ type: z.literal("review-submitted") }),
  z.strictObject({ type: z.literal("review-handed-back") }),
]);
export type Act = z.infer<typeof actSchema>;

/** An act as it is kept in a JSON column. */
export const storedActSchema = z.strictObject({ v: z.literal(1), act: actSchema });
export type StoredAct = z.infer<typeof storedActSchema>;

/**
 * One act with its place in the log. `id` is made on the device and is the key of idempotence; `seq`
 * is the server's order within the review, from 1, and null while it waits. An undo carries the
 * inverse act and names the event that it takes back in `undoes`; a redo carries the inverse of an
 * undo and names that undo in `redoes`; at most one of the two is set. `at` is the device's clock.
 */
export const reviewEventSchema = z
  .strictObject({
    id: z.uuidv7(),
    reviewId: z.uuid(),
    seq: z.number().int().min(1).nullable(),
    act: actSchema,
    undoes: z.uuidv7().nullable(),
    redoes: z.uuidv7().nullable(),
    at: z.iso.datetime(),
  })
  .refine((event) => event.undoes === null || event.redoes === null, {
    message: "An event undoes or redoes, never both.",
  });
export type ReviewEvent = z.infer<typeof reviewEventSchema>;
