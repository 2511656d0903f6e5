import { z } from "zod";
import { longestSnapshotName, snapshotSteps } from "../exchange/snapshot/facts";
import { storableText } from "../practice/storable-text";
import { modelReviewers } from "../review/model-reviewer/reviewer";
import { unitFailures } from "./job";

/** The units that were passed over, each with the reason, as they are kept in a JSON column. */
export const storedFailuresSchema = z.strictObject({
  v: z.literal(1),
  units: z.record(z.uuid(), z.enum(unitFailures)),
});
export type StoredFailures = z.infer<typeof storedFailuresSchema>;

/** Longest filter of results in an address: five values of 200 characters, each of which may take twelve. */
const longestFilter = 16_000;

/** Most units in one job. */
export const mostUnits = 5000;

/** What is to be done, by kind. Every unit can be done again without doing anything twice. */
export const jobPayloadSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("model-reviews"),
    reviewer: z.enum(modelReviewers),
    /** The units, in order. */
    sessionIds: z.array(z.uuid()).min(1).max(mostUnits),
  }),
  z.strictObject({
    kind: z.literal("snapshot"),
    name: storableText.min(1).max(longestSnapshotName),
    seed: z.int().min(0).max(2_147_483_647),
    replicates: z.int().min(0).max(100_000),
  }),
  z.strictObject({
    kind: z.literal("import"),
    fileId: z.uuid(),
    /** Rows of the file. */
    rows: z.int().min(1),
  }),
  z.strictObject({
    kind: z.literal("study-statistics"),
    codebookVersionId: z.uuid(),
    /** The version of the study's statistics that it was asked for. */
    version: z.int().min(0),
    /** Its units: sessions that are behind, and tags. */
    stale: z.int().min(0),
    tags: z.int().min(0),
  }),
  z.strictObject({
    kind: z.literal("study-answers"),
    codebookVersionId: z.uuid(),
    /** The part of the study, as an address names it. */
    filter: z.string().max(longestFilter),
    /** Names the state of the study's data that it was asked for, sessions behind or not. */
    asked: z.string().max(200),
    /** Its units: sessions to be read, and answers. */
    sessions: z.int().min(0),
    answers: z.int().min(0),
  }),
]);
export type JobPayload = z.infer<typeof jobPayloadSchema>;
export type JobKind = JobPayload["kind"];

/** Every kind of job. */
export const jobKinds = [
  "model-reviews",
  "snapshot",
  "import",
  "study-statistics",
  "study-answers",
] as const satisfies readonly JobKind[];

/** A payload as it is kept in a JSON column. */
export const storedPayloadSchema = z.strictObject({ v: z.literal(1), payload: jobPayloadSchema });
export type StoredPayload = z.infer<typeof storedPayloadSchema>;

/** How many units a job has, before any of them is done. */
export function unitsOf(payload: JobPayload): number {
  switch (payload.kind) {
    case "model-reviews":
      return payload.sessionIds.length;
    case "snapshot":
      return snapshotSteps.length;
    case "import":
      return payload.rows;
    case "study-statistics":
      return payload.stale + payload.tags;
    case "study-answers":
      return payload.sessions + payload.answers;
  }
}
