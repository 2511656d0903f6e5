import { tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { parseLine } from "./line";
import { permittedLayer } from "./permitted-layer";
import { normalised } from "./sentence";
import { latestOf } from "./state";
import type { Scenario } from "./scenario";
import { wordingsOf } from "./wording";

const spoken = (line: string) => wordingsOf(line).map((one) => normalised(parseLine(one).text));

function answersOf(topic: string, { topics }: Scenario): string[] {
  return (topics[topic]?.answers ?? []).flatMap(spoken);
}

/** The topics of some lines that were told, the latest first. */
function topicsOf(told: readonly string[], scenario: Scenario): string[] {
  const lines = told.map(normalised).toReversed();
  const topicOf = (line: string) =>
    Object.keys(scenario.topics).find((topic) => answersOf(topic, scenario).includes(line));
  return [...new Set(lines.flatMap((line) => topicOf(line) ?? []))];
}

/** The topics of what was told in the last exchanges, the latest first. */
export function topicsLately({ state, scenario }: Pick<Composing, "state" | "scenario">): string[] {
  const { told, before } = latestOf(state);
  return topicsOf([...before, ...told], scenario);
}

/** What would or could be done, wished or told, or is the most of its kind: a second answer of these comes only where it is asked for. */
const onlyWhenAsked: ReadonlySet<string> = new Set([
  "next-step",
  "one-change",
  "need",
  "could-call",
  "helps",
  "should-have-asked",
  "hardest",
  "worst-time",
  "worst-fear",
  "scale",
]);

/** Goes on with what the last message ended on, where that topic has more to tell; false where it has not. */
export function goOnWithTold(composing: Composing, out: Composition): boolean {
  const { scenario, state, voice } = composing;
  const [topic] = topicsOf(latestOf(state).told.slice(-1), scenario);
  if (topic === undefined || topic === "risk" || onlyWhenAsked.has(topic)) return false;
  const spec = scenario.topics[topic];
  if (!spec || spec.layer > permittedLayer(state)) return false;
  const line = voice.next(spec.answers);
  if (line === null) return false;
  tell(out, line, `goes-on-with:${topic}`);
  out.told.push(topic);
  return true;
}
