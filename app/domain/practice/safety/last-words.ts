import { ownWordsLevels, screenOwnWords, type OwnWordsLevel } from "./own-words";

const rank = (level: OwnWordsLevel) => ownWordsLevels.indexOf(level);
const toClient = /\b(?:you|your|yours|yourself|u|ur)\b|\?/i;

/** The two as if they had been sent in one go, where both are the writer's own. */
function together(before: string, last: string): string | null {
  if (toClient.test(before) || toClient.test(last)) return null;
  return `${before.replace(/[\s.,!…]+$/u, "")} ${last}`;
}

/**
 * Screens the last of a peer's messages, and the last two together: what is begun in one message may
 * only be finished in the next. `own` are the peer's messages in order. What the message before raised
 * by itself is not raised again, unless the two together weigh more.
 */
export function screenLastWords(own: readonly string[]): OwnWordsLevel {
  const last = own.at(-1);
  if (last === undefined) return "none";
  const alone = screenOwnWords(last);
  const before = own.at(-2);
  if (before === undefined) return alone;
  const both = together(before, last);
  const joined = both === null ? "none" : screenOwnWords(both);
  const raised = Math.max(rank(alone), rank(screenOwnWords(before)));
  return rank(joined) > raised ? joined : alone;
}
