import { tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { namesPerson, personMeant, saidBefore } from "./person-meant";
import type { AskedQuestion } from "./question";
import type { SafetyMatter } from "./risk-matter";
import { safetyMatter } from "./safety-matter";
import { aboutRisk } from "./state";
import type { Scenario } from "./scenario";
import { say, sayAside } from "./say";
import { openAnswers } from "./tell-answer";

/** What a sentence asks about safety, once a thought of suicide was told or denied just now; null where it does not. */
export function matterOf(
  { exchange, state, scenario }: Composing,
  sentence: string,
): SafetyMatter | null {
  const about = aboutRisk(state);
  if (about === null) return null;
  return safetyMatter(sentence, about, scenario, saidBefore(exchange, state));
}

/** Says a line of a pool in the wording of another take; false where none is left. */
export function sayOfSafetyOtherwise(
  composing: Composing,
  pool: readonly string[],
  out: Composition,
): boolean {
  const line = composing.voice.anyOtherwise(pool);
  if (line === null) return false;
  out.lines.push(line);
  out.rules.push("says-otherwise:safety");
  return true;
}

/** Says that it was said; false where even that was. */
export function sayItWasSaid(composing: Composing, out: Composition): boolean {
  return say(composing, "already", out, "already:safety") || sayAside(composing, "nodded", out);
}

/** Those of the story whom a line names. */
export function namedInLine(line: string, scenario: Scenario): string[] {
  return Object.keys(scenario.people ?? {}).filter((id) => namesPerson(line, id, scenario));
}

/** Lines that name nobody, or whom the question means; those that name them first. */
function ofWhomIsMeant(composing: Composing, pool: readonly string[], sentence: string): string[] {
  const { scenario, exchange, state } = composing;
  const meant = personMeant(sentence, scenario, saidBefore(exchange, state));
  if (meant === null) return [...pool];
  const named = (line: string) => namesPerson(line, meant.id, scenario);
  return pool
    .filter((line) => named(line) || namedInLine(line, scenario).length === 0)
    .sort((a, b) => Number(named(b)) - Number(named(a)));
}

/**
 * Answers what is asked about safety once a thought of suicide was told, never with the story; false where
 * something else is asked, or the scenario has no lines for it.
 */
export function tellOfSafety(
  composing: Composing,
  { sentence, matter }: Pick<AskedQuestion, "sentence" | "matter">,
  out: Composition,
): boolean {
  const { scenario, voice } = composing;
  if (matter === null) return false;
  const lines = scenario.riskMore?.[matter] ?? [];
  const pool = matter === "tell" ? ofWhomIsMeant(composing, lines, sentence) : lines;
  const own = voice.next(pool);
  const helps =
    own === null && matter === "keeps" ? voice.next(openAnswers(composing, "helps")) : null;
  const line = own ?? helps;
  if (line !== null) {
    tell(out, line, `answers:risk-${matter}`);
    if (helps !== null) out.told.push("helps");
    return true;
  }
  if (lines.length === 0) return false;
  return sayOfSafetyOtherwise(composing, pool, out) || sayItWasSaid(composing, out);
}
