import { z } from "zod";

const severity = z
  .enum(["", "1", "2", "3"])
  .default("")
  .transform((value) => (value === "" ? null : (Number(value) as 1 | 2 | 3)));

/** What the reviewer decides; an empty tag drops the annotation under the new version. */
export const recodingSchema = z.object({
  id: z.uuid(),
  annotationId: z.uuid(),
  tag: z
    .string({ error: "Choose what it is now." })
    .max(48)
    .transform((value) => (value === "" ? null : value)),
  severity,
  reason: z
    .string()
    .max(2000, "Use at most 2,000 characters.")
    .refine((text) => !/[\0\ud800-\udfff]/u.test(text), "This cannot be stored.")
    .default(""),
});
