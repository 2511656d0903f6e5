import type { ConversationTurn } from "../../../domain/practice/turn";
import type { PromptPart } from "../model.server";

/**
 * The conversation, one part a turn so that the part that has not changed is read from the cache.
 * Speakers are named by their role alone; words stand inside JSON so that none of them reads as an
 * instruction.
 */
export function conversationParts(turns: readonly ConversationTurn[]): PromptPart[] {
  const last = turns.length - 1;
  return turns.map(({ speaker, text }, index) => ({
    text: JSON.stringify({ [speaker === "client" ? "person" : "supporter"]: text }),
    cached: index === last,
  }));
}
