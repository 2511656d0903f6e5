import { z } from "zod";
import { releaseModes } from "~/domain/practice/study";
import { everyRange } from "~/domain/review/ask-range";
import { askWords, type Ask, type Asks } from "~/domain/review/asks";
import { storableText } from "~/domain/practice/storable-text";

const range = `Use a whole number from ${everyRange.least} to ${everyRange.most}.`;
const every = z
  .number({ error: range })
  .int(range)
  .min(everyRange.least, range)
  .max(everyRange.most, range)
  .default(4);
const askWord = z.enum(askWords, "Choose when experts are asked.").default("optional");

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
  /** "key/version"; without it the built-in codebook. */
  codebook: z
    .string()
    .regex(/^[a-z0-9_-]{1,80}\/[1-9]\d{0,8}$/, "Choose one of the published codebooks.")
    .transform((place) => {
      const [key = "", version] = place.split("/");
      return { key, version: Number(version) };
    })
    .optional(),
  suggestionsAsk: askWord,
  suggestionsEvery: every,
  emotionAsk: askWord,
  emotionEvery: every,
});

const askOf = (word: (typeof askWords)[number], n: number): Ask =>
  word === "every" ? { ask: word, every: n } : { ask: word };

/** What the study asks of its experts, out of the form's fields. */
export function asksOf(form: z.output<typeof newStudySchema>): Asks {
  return {
    v: 1,
    suggestions: askOf(form.suggestionsAsk, form.suggestionsEvery),
    emotion: askOf(form.emotionAsk, form.emotionEvery),
  };
}
