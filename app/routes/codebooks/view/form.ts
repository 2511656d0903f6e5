import { z } from "zod";
import { storableText } from "~/domain/practice/storable-text";

export const viewSchema = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("copy"),
      title: z
        .string({ error: "Give the copy a title." })
        .trim()
        .min(1, "Give the copy a title.")
        .max(80, "Use at most 80 characters.")
        .pipe(storableText),
    }),
    z.object({ intent: z.literal("begin") }),
    z.object({ intent: z.literal("discard") }),
  ],
  { error: "This form is not known here." },
);
