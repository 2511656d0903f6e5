import { z } from "zod";
import { longestReason } from "~/domain/erasure/erasure";
import { storableText } from "~/domain/practice/storable-text";

export const erasureFormSchema = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("erase"),
      erasureId: z.uuid(),
      typed: z.string().max(300, "This is too long."),
      onRequest: z.literal("yes").optional(),
    }),
    z.object({ intent: z.literal("stop"), erasureId: z.uuid() }),
    z.object({
      intent: z.literal("decline"),
      reason: storableText
        .trim()
        .min(1, "Say why, so that they can answer.")
        .max(longestReason, `Use at most ${longestReason} characters.`),
    }),
  ],
  { error: "This form is not known here." },
);
