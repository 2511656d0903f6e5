import { z } from "zod";
import { retentionMonths } from "~/domain/erasure/retention";

const { least, most } = retentionMonths;
const range = `Enter a whole number of months, from ${least} to ${most}, or leave it empty.`;

export const retentionFormSchema = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("set"),
      months: z
        .string()
        .trim()
        .transform((typed) => (typed === "" ? null : Number(typed)))
        .pipe(z.int(range).min(least, range).max(most, range).nullable()),
      unfrozenToo: z
        .literal("on")
        .optional()
        .transform((ticked) => ticked === "on"),
    }),
    z.object({ intent: z.literal("stop"), erasureId: z.uuid() }),
  ],
  { error: "This form is not known here." },
);
