import { say, sayAside } from "./answer";
import type { Composing, Composition } from "./composition";
import { namesPerson, personMeant, saidBefore } from "./person-meant";
import { namesHelper, reachesOut } from "./reaching-out";
import type { Scenario } from "./scenario";

const asksWho = /\b(?:who|whom|anyone|anybody|someone|somebody)\b/i;
const asksWhen = /^(?:(?:and|so|but|then|okay),? )*(?:when|what time|which day|how soon)\b/i;

function namedIn(line: string, scenario: Scenario): string[] {
  return Object.keys(scenario.people ?? {}).filter((id) => namesPerson(line, id, scenario));
}

/** Whom a step is about: somebody who is asked for, a helper by profession, or somebody meant; null for none. */
function whomAbout({
  exchange,
  state,
  scenario,
}: Composing): "who" | "helper" | { id: string } | null {
  const before = saidBefore(exchange, state);
  const steps = exchange.heard.sentences
    .filter(
      ({ text, moves }) =>
        moves.includes("safety-step") || reachesOut(text, scenario) || asksWhen.test(text),
    )
    .map(({ text }) => text);
  for (const text of steps.reverse()) {
    if (asksWho.test(text)) return "who";
    const meant = personMeant(text, scenario, before);
    if (meant !== null) return { id: meant.id };
    if (namesHelper(text)) return "helper";
  }
  return null;
}

/**
 * Says how the client takes a step towards safety: a line that names somebody where it is asked who, one
 * that names whoever the step is about, one of nobody where it is a helper, else any. Asked when, it never
 * names somebody else; false where nothing is left to say.
 */
export function sayToStep(composing: Composing, out: Composition): boolean {
  const { scenario, exchange } = composing;
  const all = scenario.replies.safety;
  const about = whomAbout(composing);
  const from = (pool: readonly string[]) => say(composing, "safety", out, "safety", pool);
  const ofNobody = all.filter((line) => namedIn(line, scenario).length === 0);
  const ofSomebody = all.filter((line) => !ofNobody.includes(line));
  if (about === "who") return from(ofSomebody) || sayAside(composing, "company", out) || from(all);
  if (about === "helper")
    return from(ofNobody) || from(scenario.topics.professional?.answers ?? []) || from(all);
  const when = exchange.heard.sentences.some(({ text }) => asksWhen.test(text));
  if (about === null) return from(when ? ofNobody : all);
  const ofThem = all.filter((line) => namesPerson(line, about.id, scenario));
  return from(ofThem) || from(ofNobody) || (!when && from(all));
}
