import { z } from "zod";
import { queueParts } from "~/domain/review/queue";

/** A further page of one part of the queue: "2026-11-24T00:00:00.000Z~id" is the last row before it. */
export const pageSchema = z.object({
  kind: z.enum(["expert", "self"]),
  part: z.enum(queueParts),
  after: z
    .string()
    .transform((text) => text.split("~"))
    .pipe(z.tuple([z.iso.datetime(), z.uuid()]))
    .transform(([at, id]) => ({ at: new Date(at), id }))
    .optional(),
  study: z.string().max(60).optional(),
});
