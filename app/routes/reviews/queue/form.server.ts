import { z } from "zod";
import { queueParts } from "~/domain/review/queue";
import { rowPlaceSchema } from "../../row-place";

/** A further page of one part of the queue. */
export const pageSchema = z.object({
  kind: z.enum(["expert", "self"]),
  part: z.enum(queueParts),
  after: rowPlaceSchema.optional(),
  study: z.string().max(60).optional(),
});
