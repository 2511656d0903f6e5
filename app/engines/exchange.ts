import { hear } from "../domain/practice/hearing/hear";
import type { ConversationTurn } from "../domain/practice/turn";
import type { Exchange } from "../domain/simulator/exchange";
import { suggestionCategories } from "../domain/suggestion/category";

/**
 * The supporter's last message with what it answers and what was heard in it. The message is empty
 * where the last turn is not the supporter's. Of the suggestions `shown` so far, the last three were for it.
 */
export function exchangeOf(
  history: readonly ConversationTurn[],
  shown: readonly string[] = [],
): Exchange {
  const last = history.at(-1);
  const message = last?.speaker === "supporter" ? last.text : "";
  const clientMessage = history.findLast((turn) => turn.speaker === "client")?.text ?? null;
  const earlier = history
    .slice(0, -1)
    .filter((turn) => turn.speaker === "supporter")
    .map((turn) => turn.text);
  const offered = shown.slice(-suggestionCategories.length);
  return { message, clientMessage, earlier, offered, heard: hear(message, clientMessage) };
}
