import { z } from "zod";
import { readingSchema, type Reading } from "../emotion/reading";
import { messageTextSchema } from "../practice/message";
import { speakers, type ConversationTurn, type Speaker } from "../practice/turn";

/** Where the reply that is put to the client comes from. */
export const whatIfSources = ["better-reply", "suggestion", "written"] as const;
export type WhatIfSource = (typeof whatIfSources)[number];

/** The most client answers that one question goes on for. Design choice: further on, the peer's real replies fit less and less. */
export const mostAnswers = 4;

/**
 * Another reply in place of a supporter turn, put to the same client with the same seed. `id` is made
 * on the device; `sourceId` is the annotation's or the suggestion's, null where the reply was written
 * for this. After the first of `answers` client turns, the peer's real next replies are used.
 */
export const whatIfRequestSchema = z.strictObject({
  id: z.uuidv7(),
  turnId: z.uuid(),
  reply: messageTextSchema,
  source: z.enum(whatIfSources),
  sourceId: z.uuid().nullable(),
  answers: z.number().int().min(1).max(mostAnswers),
});
export type WhatIfRequest = z.infer<typeof whatIfRequestSchema>;

/** One turn of a simulated course; readings stand at client turns only. */
export interface WhatIfTurn {
  position: number;
  speaker: Speaker;
  text: string;
  reading: Reading | null;
}

/** A simulated course as it is kept in a JSON column, from the replaced supporter turn on. */
export const storedWhatIfSchema = z.strictObject({
  v: z.literal(1),
  turns: z.array(
    z.strictObject({
      position: z.number().int().min(0),
      speaker: z.enum(speakers),
      text: z.string(),
      reading: readingSchema.nullable(),
    }),
  ),
});
export type StoredWhatIf = z.infer<typeof storedWhatIfSchema>;

/** What stands before a supporter turn, and the peer's real replies after it, in order. */
export interface AroundReply {
  before: readonly ConversationTurn[];
  later: readonly string[];
}

/**
 * A session around one of its turns. Null where the turn is not the supporter's, or answers nothing
 * because no client turn stands just before it.
 */
export function aroundReply(
  turns: readonly ConversationTurn[],
  position: number,
): AroundReply | null {
  const at = turns.findIndex((turn) => turn.position === position);
  if (turns[at]?.speaker !== "supporter" || turns[at - 1]?.speaker !== "client") return null;
  const later = turns.slice(at + 1).filter((turn) => turn.speaker === "supporter");
  return { before: turns.slice(0, at), later: later.map((turn) => turn.text) };
}
