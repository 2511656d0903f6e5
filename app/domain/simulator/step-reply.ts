import { say } from "./answer";
import type { Composing, Composition } from "./composition";
import { namesPerson, personMeant, saidBefore } from "./person-meant";
import { reachesOut } from "./reaching-out";
import type { Scenario } from "./scenario";

const asksWho = /\b(?:who|whom|anyone|anybody|someone|somebody)\b/i;
const asksWhen = /^(?:(?:and|so|but|then|okay),? )*(?:when|what time|which day|how soon)\b/i;

function namedIn(line: string, scenario: Scenario): string[] {
  return Object.keys(scenario.people ?? {}).filter((id) => namesPerson(line, id, scenario));
}

/** Whom a step is about: somebody who is asked for, or somebody meant; null where it is about neither. */
function whomAbout({ exchange, state, scenario }: Composing): "who" | { id: string } | null {
  const before = saidBefore(exchange, state);
  const steps = exchange.heard.sentences
    .map(({ text }) => text)
    .filter((text) => reachesOut(text, scenario) || asksWhen.test(text));
  for (const text of steps.reverse()) {
    if (asksWho.test(text)) return "who";
    const meant = personMeant(text, scenario, before);
    if (meant !== null) return { id: meant.id };
  }
  return null;
}

/** The lines for a step, in pools of which the first is the closest to whom it is about. */
function poolsFor(composing: Composing): readonly (readonly string[])[] {
  const { scenario, exchange } = composing;
  const all = scenario.replies.safety;
  const about = whomAbout(composing);
  const ofNobody = all.filter((line) => namedIn(line, scenario).length === 0);
  if (about === "who") return [all.filter((line) => !ofNobody.includes(line)), all];
  const when = exchange.heard.sentences.some(({ text }) => asksWhen.test(text));
  const last = when ? [] : [all];
  if (about === null) return when ? [ofNobody] : last;
  return [all.filter((line) => namesPerson(line, about.id, scenario)), ofNobody, ...last];
}

/**
 * Says how the client takes a step towards safety: a line that names somebody where it is asked who, one
 * that names whoever the step is about, else any. Asked when, it never names somebody else; false where
 * nothing is left to say.
 */
export function sayToStep(composing: Composing, out: Composition): boolean {
  return poolsFor(composing).some((pool) => say(composing, "safety", out, "safety", pool));
}
