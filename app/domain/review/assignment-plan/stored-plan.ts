import { z } from "zod";
import { reviewerParts, strata } from "./plan";

const limit = z.number().int().min(0).nullable();

/**
 * A confirmed plan as it is kept in a JSON column: input, seed and result, enough to work it out again
 * and compare.
 */
export const storedPlanSchema = z.strictObject({
  v: z.literal(1),
  dueAt: z.iso.datetime().nullable(),
  /** Held assignments handed over although they were begun, by id. */
  handedOver: z.array(z.string()),
  input: z.strictObject({
    sessions: z.array(
      z.strictObject({
        id: z.string(),
        number: z.number().int(),
        minutes: z.number().int(),
        ownerId: z.string().nullable(),
        strata: z.strictObject({ scenario: z.string(), cohort: z.string(), peer: z.string() }),
        target: z.number().int().nullable(),
      }),
    ),
    reviewers: z.array(
      z.strictObject({
        id: z.string(),
        code: z.string(),
        part: z.enum(reviewerParts),
        maxSessions: limit,
        maxMinutes: limit,
      }),
    ),
    held: z.array(
      z.strictObject({
        id: z.string(),
        sessionId: z.string(),
        reviewerId: z.string(),
        begun: z.boolean(),
        done: z.boolean().optional(),
        ordinal: z.number().int(),
      }),
    ),
    barred: z.array(z.strictObject({ sessionId: z.string(), reviewerId: z.string() })),
    shares: z.strictObject({ double: z.number(), triple: z.number() }),
    strata: z.array(z.enum(strata)),
    reshare: z.boolean(),
    leaveOpen: z.boolean(),
    seed: z.number().int(),
  }),
  plan: z.strictObject({
    targets: z.record(z.string(), z.number().int()),
    made: z.array(
      z.strictObject({ sessionId: z.string(), reviewerId: z.string(), ordinal: z.number().int() }),
    ),
    ended: z.array(z.string()),
    /** In words, as they were shown. */
    problems: z.array(z.string()),
  }),
});
export type StoredPlan = z.infer<typeof storedPlanSchema>;
