import { z } from "zod";
import { drillAnswerSchema, grades, type DrillAnswer, type DrillKind } from "~/domain/drills/card";
import { findSpan } from "~/domain/practice/span";

/** What the page of a drill sends: an answer, or when the card is to come back. */
export const drillFormSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("answer"),
    id: z.uuidv7(),
    seconds: z.coerce.number().int().min(0).max(86_400).catch(0),
    start: z.coerce.number().int().min(0).optional(),
    end: z.coerce.number().int().min(1).optional(),
    none: z.literal("yes").optional(),
    quote: z.string().max(4000).optional(),
    text: z.string().optional(),
    choice: z.string().optional(),
  }),
  z.object({ intent: z.literal("grade"), answerId: z.uuid(), grade: z.enum(grades) }),
]);
export type SentDrill = Extract<z.infer<typeof drillFormSchema>, { intent: "answer" }>;

/** Longest time that counts for one answer, in seconds. */
const longest = 180;
/** What an answer counts that nothing measured. */
const unmeasured = 30;

export function secondsOf({ seconds }: SentDrill): number {
  return seconds === 0 ? unmeasured : Math.min(seconds, longest);
}

function spanOf({ start, end, quote }: SentDrill, text: string) {
  if (start !== undefined && end !== undefined && end > start) return { start, end };
  return quote === undefined ? null : findSpan(text, quote.trim());
}

/** The answer in a form, or why it is none. `said` is the client's turn. */
export function answerOf(kind: DrillKind, sent: SentDrill, said: string): DrillAnswer | string {
  if (kind === "spot-cue") {
    const span = sent.none === "yes" ? null : spanOf(sent, said);
    if (span === null && sent.none !== "yes")
      return "Mark the words first, or say that you see none.";
    return { v: 1, kind, span };
  }
  const answer = kind === "better-reply" ? { text: sent.text } : { choice: sent.choice };
  const parsed = drillAnswerSchema.safeParse({ v: 1, kind, ...answer });
  if (parsed.success) return parsed.data;
  return kind === "better-reply"
    ? "Write a reply first, of at most 4,000 characters."
    : "Choose one of the two.";
}
