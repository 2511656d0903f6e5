import { z } from "zod";
import { releaseModes } from "~/domain/practice/study";
import { storableText } from "~/domain/practice/storable-text";

export const newStudySchema = z.object({
  title: z
    .string({ error: "Give the study a title." })
    .trim()
    .max(120, "Use at most 120 characters.")
    .pipe(storableText),
  key: z
    .string({ error: "Give the study a short name for its address." })
    .trim()
    .max(60, "Use at most 60 characters.")
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case letters, digits and single hyphens."),
  blinded: z.boolean().default(false),
  release: z.enum(releaseModes, "Choose how feedback is released."),
});
