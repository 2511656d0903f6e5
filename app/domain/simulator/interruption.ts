import { asideOf } from "./aside";
import type { AsideKind } from "./aside-kind";
import type { Appraisal } from "./appraisal";
import type { Exchange } from "./exchange";
import { words } from "./lexeme";

const asksBack =
  /\b(?:go on|go ahead|carry on|keep (?:going|talking)|continue|(?:you were|were you) saying|where were (?:we|you)|back to you|as you were|tell me more)\b/i;

/** What else is known of a message by which it is no mere interruption. */
type Beside = Pick<Appraisal, "asides" | "questions" | "hurt" | "advice" | "met">;

/** Whether a message asks the client to go on, wherever they were. */
export function asksToGoOn({ message }: Exchange): boolean {
  return asksBack.test(message);
}

/** "I'm listening, go on.": a clause that does nothing but ask for more. */
const bids =
  /(?:^|[.,;!] )(?:(?:please|and|so|okay|ok|anyway|but|do|just),? )*(?:go on|go ahead|carry on|keep (?:going|talking)|continue|you were saying|where were we)\W*(?:$|[.,;!?])/i;

/** Whether some clause of a message bids the client go on. */
export function bidsThemGoOn({ message }: Exchange): boolean {
  return bids.test(message);
}

/** Small things beside which a supporter comes back to the client. */
const besideComingBack = ["smalltalk", "back", "away"] as const;

/** A sentence with no more words than these only goes along with one ("haha sorry", "anyway"). Design choice. */
const wordsBeside = 3;

/** Whether nothing in a message but what is beside it all could take up anything the client has shown. */
function isAllBeside({ heard }: Exchange): boolean {
  return heard.sentences.every(
    ({ text }) =>
      asideOf(text) !== null || asksBack.test(text) || words(text).length <= wordsBeside,
  );
}

/**
 * What a message speaks of beside it all, where it does nothing else than ask the client to go on: a remark in passing, or
 * small talk after which it comes back to them. Null where it says or asks anything of the client.
 */
export function interruptionIn(
  exchange: Exchange,
  { asides, questions, hurt, advice, met }: Beside,
): AsideKind | null {
  if (hurt !== null || advice !== null) return null;
  if (met.length > 0 && !isAllBeside(exchange)) return null;
  if (!questions.every(({ sentence }) => asksBack.test(sentence))) return null;
  if (asides.includes("interrupted")) return "interrupted";
  if (!asksToGoOn(exchange)) return null;
  return besideComingBack.find((kind) => asides.includes(kind)) ?? null;
}
