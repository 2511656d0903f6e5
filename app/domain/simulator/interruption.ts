import { asideOf } from "./aside";
import type { AsideKind } from "./aside-kind";
import type { Composing, Composition } from "./composition";
import { goOn } from "./go-on";
import { words } from "./lexeme";
import { offerMore } from "./offer-more";
import { goOnWithTold } from "./told-lately";

const asksBack =
  /\b(?:go on|go ahead|carry on|keep (?:going|talking)|continue|(?:you were|were you) saying|where were (?:we|you)|back to you|as you were|tell me more)\b/i;

/** Small things beside which a supporter comes back to the client. */
const besideComingBack = ["smalltalk", "back", "away"] as const;

/** A sentence with no more words than these only goes along with one ("haha sorry", "anyway"). Design choice. */
const wordsBeside = 3;

/** Whether nothing in a message but what is beside it all could take up anything the client has shown. */
function isAllBeside({ exchange }: Composing): boolean {
  return exchange.heard.sentences.every(
    ({ text }) =>
      asideOf(text) !== null || asksBack.test(text) || words(text).length <= wordsBeside,
  );
}

/**
 * What a message speaks of beside it all, where it does nothing else than ask the client to go on: a remark in passing, or
 * small talk after which it comes back to them. Null where it says or asks anything of the client.
 */
export function interruptionIn(composing: Composing): AsideKind | null {
  const { appraisal, exchange } = composing;
  const { asides, questions, hurt, advice, met } = appraisal;
  if (hurt !== null || advice !== null) return null;
  if (met.length > 0 && !isAllBeside(composing)) return null;
  if (!questions.every(({ sentence }) => asksBack.test(sentence))) return null;
  if (asides.includes("interrupted")) return "interrupted";
  if (!asksBack.test(exchange.message)) return null;
  return besideComingBack.find((kind) => asides.includes(kind)) ?? null;
}

/** Goes on, where it is asked for, with what was last told, else with what was last shown, else with something new. */
export function goOnAfterIt(composing: Composing, out: Composition): void {
  const { exchange, state } = composing;
  if (!asksBack.test(exchange.message)) return;
  out.lines.forEach((line) => out.essential.add(line));
  const last = state.live.at(-1)?.id ?? state.focus?.id ?? null;
  if (goOnWithTold(composing, out) || goOn(composing, last, out)) return;
  offerMore(composing, out);
}
