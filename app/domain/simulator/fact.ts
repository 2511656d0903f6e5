import { dayNames, monthNames } from "./calendar-words";
import { factWeight } from "./constants";
import type { DisclosureLayer } from "./cue";
import { functionWords, inquiryWords } from "./function-words";
import { specificStems, stem, stems } from "./lexeme";
import { parseLine } from "./line";
import { isPutNear } from "./near-words";
import type { Scenario } from "./scenario";
import { isOftenAsked } from "./topic";

interface Indexed {
  line: string;
  layer: DisclosureLayer;
  stems: ReadonlySet<string>;
}
interface Index {
  lines: readonly Indexed[];
  /** In how many lines a stem stands. */
  frequency: ReadonlyMap<string, number>;
}

const inquiryStems: ReadonlySet<string> = new Set(inquiryWords.map(stem));

const indexes = new WeakMap<Scenario, Index>();

/** Everything the client could tell, with the layer that it belongs to; nothing that speaks of risk, or only after some words. */
function tellable(scenario: Scenario): { line: string; layer: DisclosureLayer }[] {
  const { topics, cues, story, replies } = scenario;
  const at = (layer: DisclosureLayer, lines: readonly string[]) =>
    lines.map((line) => ({ line, layer }));
  return [
    ...Object.entries(topics)
      .filter(([topic, spec]) => topic !== "risk" && !isPutNear(spec) && !isOftenAsked(topic))
      .flatMap(([, topic]) => at(topic.layer, topic.answers)),
    ...Object.values(cues)
      .filter(({ risk }) => !risk)
      .flatMap((cue) => at(cue.layer, cue.deeper)),
    ...story.flatMap((lines, layer) => at(layer as DisclosureLayer, lines)),
    ...at(0, replies.more),
    ...at(1, replies.coping),
  ];
}

/**
 * The index of a scenario's lines: built once a scenario, since it depends on nothing else. A line
 * counts with all its wordings: what is known does not hang on how a session words it.
 */
function indexOf(scenario: Scenario): Index {
  const known = indexes.get(scenario);
  if (known) return known;
  const lines = tellable(scenario).map(({ line, layer }) => ({
    line,
    layer,
    stems: new Set(stems(parseLine(line).text)),
  }));
  const frequency = new Map<string, number>();
  for (const { stems: found } of lines)
    for (const stem of found) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const index = { lines, frequency };
  indexes.set(scenario, index);
  return index;
}

/** Stems of a question that name something in particular, beyond the words of asking itself ("how's"). */
export function namedIn(question: string): string[] {
  return specificStems(question).filter(
    (stem) => !inquiryStems.has(stem) && !functionWords.has(stem),
  );
}

const day = new RegExp(`\\b(?:on|in|last|that|this) (${dayNames}|${monthNames})s?\\b`, "i");

/** The day of the week or the month that a question is about, in small letters; null where it names none. */
export function dayNamed(question: string): string | null {
  return day.exec(question)?.[1]?.toLowerCase() ?? null;
}

/** Lines of the story that name something, as a stem. */
export function linesNaming(name: string, scenario: Scenario, deepest: DisclosureLayer): string[] {
  return indexOf(scenario)
    .lines.filter(({ layer, stems: found }) => layer <= deepest && found.has(name))
    .map(({ line }) => line);
}

/**
 * Lines of the story that speak of what a question names, best first: each named stem weighs by how
 * rare it is in the scenario (inverse document frequency, Sparck Jones 1972). Empty where nothing
 * weighs enough.
 */
export function factsAbout(
  question: string,
  scenario: Scenario,
  deepest: DisclosureLayer,
): string[] {
  const { lines, frequency } = indexOf(scenario);
  const named = namedIn(question);
  const weight = (stem: string) => Math.log(lines.length / (frequency.get(stem) ?? Infinity));
  return lines
    .filter(({ layer }) => layer <= deepest)
    .map(({ line, stems: found }) => ({
      line,
      score: named.reduce((sum, stem) => sum + (found.has(stem) ? weight(stem) : 0), 0),
    }))
    .filter(({ score }) => score >= factWeight)
    .sort((a, b) => b.score - a.score)
    .map(({ line }) => line);
}

/** Whether a statement is of the client's own life, as the list of clients or the story tells it. */
export function isOfTheirLife(text: string, scenario: Scenario): boolean {
  const card = new Set(stems(scenario.summary));
  return namedIn(text).some((stem) => card.has(stem)) || factsAbout(text, scenario, 3).length > 0;
}
