import { z } from "zod";
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

const keyOf = (sessionId: string) => `attune.practice.${sessionId}`;

/** What is kept of a session; nothing where the browser keeps nothing, or something else. */
export function readKept(sessionId: string): Kept {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(keyOf(sessionId)) ?? "null");
    const parsed = keptSchema.safeParse(stored);
    return parsed.success ? parsed.data : nothing;
  } catch {
    return nothing;
  }
}

/** Changes what is kept. A browser that keeps nothing is borne: the page works, only less safely. */
export function keep(sessionId: string, change: Partial<Kept>): void {
  const next = { ...readKept(sessionId), ...change };
  const isEmpty = next.draft === "" && next.unsent === null && next.events.length === 0;
  try {
    if (isEmpty) window.localStorage.removeItem(keyOf(sessionId));
    else window.localStorage.setItem(keyOf(sessionId), JSON.stringify(next));
  } catch {
    return;
  }
}
