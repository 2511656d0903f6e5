import { z } from "zod";
import { file, filedNames, readFiled, unfile } from "~/components/device/filed";
import type { SessionStatus } from "~/domain/practice/session-status";
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

/**
 * Lets go of what is never sent any more of sessions that are over: everything of one that was withdrawn, and what is no
 * words of one that has ended. Words that an ended session did not take stay until their writer lets them go.
 */
export function letGoOfOver(sessions: readonly { id: string; status: SessionStatus }[]): void {
  const filed = new Set(filedNames("practice"));
  for (const { id, status } of sessions) {
    if (!filed.has(id)) continue;
    if (status === "withdrawn") unfile("practice", id);
    else if (status === "ended") {
      const { draft } = readKept(id);
      keep(id, { events: [], ...(draft.trim() === "" ? { draft: "" } : {}) });
    }
  }
}
