import { z } from "zod";
import { file, readFiled, unfile } from "~/components/device/filed";
import { suggestionActs } from "~/domain/suggestion/category";

const eventSchema = z.object({
  id: z.string(),
  suggestionId: z.string(),
  act: z.enum(suggestionActs),
  at: z.string(),
  durationMs: z.number().nullable(),
});
export type KeptEvent = z.infer<typeof eventSchema>;

const unsentSchema = z.object({
  id: z.string(),
  text: z.string(),
  firstKeyMs: z.number().nullable(),
  composeMs: z.number().nullable(),
  pauseMs: z.number().nullable(),
  events: z.array(eventSchema),
});
/** A message that was sent and not confirmed. */
export type Unsent = z.infer<typeof unsentSchema>;

const keptSchema = z.object({
  draft: z.string(),
  unsent: unsentSchema.nullable(),
  events: z.array(eventSchema),
});
/** What the device keeps of one session until the server has confirmed it. */
export type Kept = z.infer<typeof keptSchema>;

const nothing: Kept = { draft: "", unsent: null, events: [] };

/** What is kept of a session; nothing where the browser keeps nothing, or something else. */
export function readKept(sessionId: string): Kept {
  const parsed = keptSchema.safeParse(readFiled("practice", sessionId));
  return parsed.success ? parsed.data : nothing;
}

/** All words that are kept of a session and that it does not have: what was to be sent, then what was begun. */
export function wordsKept(
  { draft, unsent }: Pick<Kept, "draft" | "unsent">,
  turns: readonly { id: string }[],
): string {
  const isStored = turns.some(({ id }) => id === unsent?.id);
  const words = [isStored ? "" : (unsent?.text ?? ""), draft];
  return words.filter((each) => each.trim() !== "").join("\n");
}

/** Changes what is kept. */
export function keep(sessionId: string, change: Partial<Kept>): void {
  const next = { ...readKept(sessionId), ...change };
  const isEmpty = next.draft === "" && next.unsent === null && next.events.length === 0;
  if (isEmpty) unfile("practice", sessionId);
  else file("practice", sessionId, next);
}
