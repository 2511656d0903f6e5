import { parseLine } from "../simulator/line";
import type { Scenario } from "../simulator/scenario";
import { utterances } from "../simulator/sentence";
import { wordingsOf } from "../simulator/wording";

const known = new WeakMap<Scenario, ReadonlySet<string>>();

function tailsOf(scenario: Scenario): ReadonlySet<string> {
  const found = known.get(scenario);
  if (found) return found;
  const { style, missed, pullBack, met, confirm } = scenario.replies;
  const lines = [...style, ...missed, ...pullBack, ...met, ...confirm].flatMap(wordingsOf);
  const made = new Set(lines.flatMap((line) => utterances(parseLine(line).text)));
  known.set(scenario, made);
  return made;
}

/** Whether a sentence is one that the client puts before or behind whatever is said ("That's it, yes.", "I do go on"). */
export function isTail(sentence: string, scenario: Scenario): boolean {
  const parts = utterances(sentence);
  return parts.length > 0 && parts.every((part) => tailsOf(scenario).has(part));
}
