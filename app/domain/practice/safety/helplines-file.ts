import { z } from "zod";
import { latestDate } from "./helpline-verification";
import { dialled, type Helpline } from "./helplines";
import { canonicalLocale } from "./locale";

/** What a helplines file holds, or what is wrong with it, a sentence for each fault. */
export type HelplinesFile =
  { ok: true; lines: readonly Helpline[] } | { ok: false; problems: readonly string[] };

/** Longest texts, in characters. Design choice: a name fits the foot of a page on a phone. */
const longest = { name: 60, hours: 120 };

/** Two digits (an emergency number) to fifteen (ITU-T E.164), after a plus or a star where there is one. */
const called = /^[+*]?\d{2,15}$/;

/** A value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > longest.name ? `${json.slice(0, longest.name)}…` : json;
}

const isText: z.core.$ZodErrorMap = ({ input }) =>
  input === undefined ? "is missing" : `${shown(input)} is not a text in quotation marks`;

const text = (most: number) =>
  z
    .string({ error: isText })
    .trim()
    .min(1, "is empty")
    .max(most, `is longer than ${most} characters`);

const locale = z.string({ error: isText }).transform((tag, context) => {
  const canonical = canonicalLocale(tag);
  if (canonical !== null) return canonical;
  context.addIssue(`${shown(tag)} is not a language tag such as en-SG`);
  return z.NEVER;
});

const number = z
  .string({ error: isText })
  .trim()
  .refine((value) => called.test(dialled(value)), {
    error: ({ input }) => `${shown(input)} is not a number to dial`,
  });

const verifiedOn = (now: Date) =>
  z.iso
    .date({ abort: true, error: ({ input }) => `${shown(input)} is not a date such as 2026-05-12` })
    .refine((date) => date <= latestDate(now), {
      error: ({ input }) => `${shown(input)} is in the future`,
    });

const entry = (now: Date) =>
  z.strictObject(
    {
      locale,
      name: text(longest.name),
      number,
      hours: text(longest.hours).nullable().default(null),
      verifiedOn: verifiedOn(now).nullable().default(null),
    },
    {
      error: (issue) =>
        issue.code === "unrecognized_keys"
          ? `${issue.keys.map(shown).join(", ")} is nothing that a helpline has`
          : "it is not an object with locale, name and number",
    },
  );

const file = (now: Date) =>
  z
    .array(entry(now), "It is not a list of helplines.")
    .min(1, "It holds no helpline.")
    .superRefine((lines, context) => {
      lines.forEach((line, index) => {
        const first = lines.findIndex(
          (other) => other.locale === line.locale && dialled(other.number) === dialled(line.number),
        );
        if (first === index) return;
        const message = `it is entry ${first + 1} again: ${line.number} of ${line.locale}`;
        context.addIssue({ code: "custom", path: [index], message });
      });
    });

function nameOf(held: unknown, index: number): string {
  const line: unknown = Array.isArray(held) ? held[index] : undefined;
  const named = z.object({ name: z.string().trim().min(1) }).safeParse(line);
  return named.success ? ` (${named.data.name.slice(0, longest.name)})` : "";
}

function problemOf(held: unknown, { path, message }: z.core.$ZodIssue): string {
  const [index, field] = path;
  if (typeof index !== "number") return message;
  const what = field === undefined ? message : `${String(field)} ${message}`;
  return `Entry ${index + 1}${nameOf(held, index)}: ${what}.`;
}

/**
 * Reads what a helplines file holds as JSON: a list of `{locale, name, number, hours?, verifiedOn?}`. Tags come
 * out in the standard's writing. Refused are fields of other names, numbers that cannot be called, dates that no
 * place on earth has at `now`, and a number that stands twice for one locale.
 */
export function parseHelplinesFile(held: unknown, now: Date): HelplinesFile {
  const parsed = file(now).safeParse(held);
  if (parsed.success) return { ok: true, lines: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(held, issue)) };
}
