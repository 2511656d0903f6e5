import { z } from "zod";
import { storableText } from "~/domain/practice/storable-text";
import { overlapNames, overlaps } from "~/domain/cohort/cohort";
import { consentPurposes } from "~/domain/cohort/consent";

const day = z
  .union([z.literal(""), z.iso.date("Enter a date such as 2026-11-30.")])
  .default("")
  .transform((text) => text || null);

/** What the form of a cohort sends about the cohort itself. */
export const cohortFields = {
  name: z
    .string({ error: "Give the cohort a name." })
    .trim()
    .min(1, "Give the cohort a name.")
    .max(120, "Use at most 120 characters.")
    .pipe(storableText),
  startsOn: day,
  endsOn: day,
  trainingOn: z
    .array(day)
    .max(20, "A cohort has at most 20 training days.")
    .default([])
    .transform((days) => [...new Set(days.flatMap((each) => each ?? []))].sort()),
  overlap: z.enum(overlapNames, "Choose how many experts review a session.").default("half"),
  asks: z.array(z.enum(consentPurposes)).default([]),
};

const inOrder = (read: { startsOn: string | null; endsOn: string | null }) =>
  read.endsOn === null || (read.startsOn !== null && read.startsOn <= read.endsOn);
const order = {
  path: ["endsOn"],
  message: "The last day needs a first day, and is not before it.",
};

/** A cohort's name, days, overlap and consents. */
export const cohortFormSchema = z
  .object(cohortFields)
  .refine(inOrder, order)
  .transform(({ overlap, ...facts }) => ({ ...facts, ...overlaps[overlap] }));

/** The same with what only the set-up asks. */
export const setUpSchema = z
  .object({
    ...cohortFields,
    id: z.uuidv7("Reload the page and try again."),
    studyKey: z
      .string()
      .max(80)
      .default("")
      .transform((key) => key || null),
    supports: z.enum(["plan", "arms"]).default("plan"),
    expertIds: z.array(z.uuid()).max(500).default([]),
  })
  .refine(inOrder, order)
  .transform(({ overlap, ...facts }) => ({ ...facts, ...overlaps[overlap] }));

/** The fields of a form in which these may stand more than once. */
export function formValues(form: FormData, lists: readonly string[]): Record<string, unknown> {
  const single = Object.fromEntries(form);
  return { ...single, ...Object.fromEntries(lists.map((name) => [name, form.getAll(name)])) };
}

/** Messages by field, in the order of the form. */
export function messagesByField(error: z.ZodError): Record<string, string[]> {
  const messages: Record<string, string[]> = {};
  for (const { path, message } of error.issues)
    (messages[String(path[0] ?? "")] ??= []).push(message);
  return messages;
}
