import { z } from "zod";
import { readingSchema } from "../emotion/reading";
import { suggestionCategories } from "../suggestion/category";
import { engineFailures } from "./engine-failure";
import type { PracticeTurn } from "./practice-turn";
import { speakers } from "./turn";

/**
 * Why no answer came. `session-closed`: the session ended meanwhile. Nothing is lost by any of them,
 * and each but the last may be tried again.
 */
export const answerFailures = [...engineFailures, "session-closed"] as const;
export type AnswerFailure = (typeof answerFailures)[number];

/**
 * What reaches the page while the client answers: pieces of text, as many as there are, then either the turn as
 * it is stored, whose text replaces the pieces, or one failure.
 */
export type AnswerEvent =
  | { type: "text"; delta: string }
  | { type: "turn"; turn: PracticeTurn }
  | { type: "failure"; failure: AnswerFailure };

const turnSchema = z.object({
  id: z.string(),
  position: z.number().int().min(0),
  speaker: z.enum(speakers),
  text: z.string(),
  reading: readingSchema.nullable(),
  suggestions: z.array(
    z.object({ id: z.string(), category: z.enum(suggestionCategories), text: z.string() }),
  ),
});

/** One line of the stream, as a page reads it. */
export const answerEventSchema: z.ZodType<AnswerEvent> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), delta: z.string() }),
  z.object({ type: z.literal("turn"), turn: turnSchema }),
  z.object({ type: z.literal("failure"), failure: z.enum(answerFailures) }),
]);
