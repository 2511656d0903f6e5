import { z } from "zod";
import { skills } from "../review/skills";

const count = z.number().int().min(0);
const rating = z.number().nullable();

/** A session record as it is stored. */
export const storedRecordSchema = z.strictObject({
  v: z.literal(1),
  seen: count,
  issues: z.partialRecord(z.enum(skills), count),
  missed: count,
  advice: count,
  tags: z.record(z.string(), count),
  unsafe: count,
  bothSaw: count,
  selfFlags: count,
  expertFlags: count,
  scales: z.record(z.string(), z.strictObject({ self: rating, experts: rating })),
});
export type StoredSessionRecord = z.infer<typeof storedRecordSchema>;

/** What a peer stands still on, as it is stored. */
export const storedStuckSchema = z.strictObject({
  v: z.literal(1),
  on: z
    .array(z.strictObject({ skill: z.enum(skills), latest: z.number(), before: z.number() }))
    .min(1),
});
export type StoredStuck = z.infer<typeof storedStuckSchema>;
