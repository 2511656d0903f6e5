import { parseLine } from "./line";
import { scenarioLines, type Scenario } from "./scenario";
import { wordingsOf } from "./wording";

type Index = ReadonlyMap<string, boolean>;

const indexes = new WeakMap<Scenario, Index>();

const keyOf = (cue: string, quote: string) => `${cue}|${quote}`;

/** The words whose mark says how they show their cue: built once a scenario, since it depends on nothing else. */
function indexOf(scenario: Scenario): Index {
  const known = indexes.get(scenario);
  if (known) return known;
  const index = new Map<string, boolean>();
  for (const { line } of scenarioLines(scenario))
    for (const { cue, quote, explicit } of wordingsOf(line).flatMap((one) => parseLine(one).marks))
      if (explicit !== null) index.set(keyOf(cue, quote), explicit);
  indexes.set(scenario, index);
  return index;
}

/** Whether words that showed a cue said it outright: as their mark says, else as the cue does. */
export function saidOutright(scenario: Scenario, shown: { id: string; quote: string }): boolean {
  const ofWords = indexOf(scenario).get(keyOf(shown.id, shown.quote));
  return ofWords ?? scenario.cues[shown.id]?.explicit ?? false;
}
