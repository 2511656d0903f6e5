import { answerAll } from "./answer-all";
import { asksOfInside } from "./asked-of-inside";
import { dropPutOff, tells } from "./composition";
import type { Composing, Composition } from "./composition";
import { cueAskedAbout } from "./cue-spoken-of";
import { goOn } from "./go-on";
import { asksToGoOn } from "./interruption";
import { offerMore } from "./offer-more";
import type { AskedQuestion } from "./question";
import { sentenceBudget } from "./sentence-budget";
import { goOnWithTold } from "./told-lately";
import { followUpTopics } from "./topic-asked";

/** Whether a question names nothing in particular: it asks for what the slip passed over, in whatever words. */
function asksForIt({ topic, person, matter }: AskedQuestion): boolean {
  return person === null && matter === null && (topic === null || followUpTopics.has(topic));
}

/**
 * After an apology what is asked is told, and never met by a refusal or "I don't know" where it asks for what the slip passed over, or
 * for what it is like within. The apology is always taken beside it. False where nothing is asked.
 */
export function takeUpAgain(composing: Composing, out: Composition): boolean {
  const { appraisal, state, scenario } = composing;
  const { questions } = appraisal;
  if (questions.length === 0 || appraisal.asides.length > 0) return false;
  out.lines.forEach((line) => out.essential.add(line));
  const last = cueAskedAbout(composing) ?? state.live.at(-1)?.id ?? state.focus?.id ?? null;
  const more = () => goOn(composing, last, out) || offerMore(composing, out);
  if (questions.every(asksForIt) && more()) return true;
  answerAll(composing, sentenceBudget(state, scenario), out);
  if (tells(out) || !questions.every(({ sentence }) => asksOfInside(sentence))) return true;
  dropPutOff(out);
  more();
  return true;
}

/** Goes on, where it is asked for, with what was last told, else with what was last shown, else with something new. */
export function goOnAfterInterruption(composing: Composing, out: Composition): void {
  const { exchange, state } = composing;
  if (!asksToGoOn(exchange)) return;
  out.lines.forEach((line) => out.essential.add(line));
  const last = state.live.at(-1)?.id ?? state.focus?.id ?? null;
  if (goOnWithTold(composing, out) || goOn(composing, last, out)) return;
  offerMore(composing, out);
}
