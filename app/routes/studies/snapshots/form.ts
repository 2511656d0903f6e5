import { z } from "zod";
import { longestSnapshotName } from "~/domain/exchange/snapshot/facts";
import { storableText } from "~/domain/practice/storable-text";

/** Makes a snapshot, or stops or takes up again the making of one. */
export const snapshotsSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("make"),
    snapshotId: z.uuidv7(),
    name: storableText
      .max(longestSnapshotName, `At most ${longestSnapshotName} characters.`)
      .refine((name) => name.trim() !== "", "Give the snapshot a name."),
    seed: z.coerce
      .number({ error: "A whole number." })
      .int("A whole number.")
      .min(0, "0 or more.")
      .max(2_147_483_647, "At most 2,147,483,647."),
  }),
  z.object({ intent: z.enum(["cancel", "retry"]), jobId: z.uuid() }),
]);
