import { z } from "zod";
import { annotationSchema, longestNote } from "../annotation";
import { codePointLength } from "../../practice/span";
import { storableText } from "../../practice/storable-text";

/** Why a disagreement came about, as the adjudicator sees it. */
export const disagreementReasons = [
  "definition-unclear",
  "cue-overlooked",
  "span-extent",
  "severity-judgement",
  "slip",
  "context-needed",
] as const;
export type DisagreementReason = (typeof disagreementReasons)[number];

/**
 * What becomes of a unit: what all said stands; one reviewer's mark stands; a mark made of theirs; a
 * new one; none; or both readings can be held, which is a finding and no failure to decide.
 */
export const decisionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("agree") }),
  z.strictObject({ kind: z.literal("choose"), annotationId: z.uuidv7() }),
  z.strictObject({ kind: z.literal("merge"), annotation: annotationSchema }),
  z.strictObject({ kind: z.literal("write"), annotation: annotationSchema }),
  z.strictObject({ kind: z.literal("neither") }),
  z.strictObject({ kind: z.literal("ambiguous") }),
]);
export type Decision = z.infer<typeof decisionSchema>;
export type DecisionKind = Decision["kind"];

export const decisionKinds = ["agree", "choose", "merge", "write", "neither", "ambiguous"] as const;

const note = storableText.refine(
  (text) => codePointLength(text) <= longestNote,
  `At most ${longestNote} characters.`,
);

/** One act of an adjudicator. A null decision or reason clears what was set. */
export const adjudicationActSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("decided"),
    unitId: z.uuidv7(),
    decision: decisionSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal("reason-given"),
    unitId: z.uuidv7(),
    reason: z.enum(disagreementReasons).nullable(),
  }),
  z.strictObject({ type: z.literal("note-written"), unitId: z.uuidv7(), note }),
  z.strictObject({ type: z.literal("finished") }),
]);
export type AdjudicationAct = z.infer<typeof adjudicationActSchema>;

/** An act as it is kept in a JSON column. */
export const storedAdjudicationActSchema = z.strictObject({
  v: z.literal(1),
  act: adjudicationActSchema,
});
export type StoredAdjudicationAct = z.infer<typeof storedAdjudicationActSchema>;

/**
 * One act with its place in the log; as in a review, `id` is made on the device and is the key of
 * idempotence, `seq` is the server's order from 1. An undo carries the inverse act and names the event
 * that it takes back.
 */
export const adjudicationEventSchema = z.strictObject({
  id: z.uuidv7(),
  adjudicationId: z.uuid(),
  seq: z.number().int().min(1).nullable(),
  act: adjudicationActSchema,
  undoes: z.uuidv7().nullable(),
  at: z.iso.datetime(),
});
export type AdjudicationEvent = z.infer<typeof adjudicationEventSchema>;
