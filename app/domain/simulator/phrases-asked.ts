import { hasPhrase, stems } from "./lexeme";
import type { Scenario } from "./scenario";
import { standIns, wordedTopics } from "./topic";
import { standardAsks } from "./topic-asks";
import { asksForAnything } from "./when-it-was";

const standardPhrases = new Map(
  wordedTopics.map((topic) => [topic, standardAsks[topic].map(stems)]),
);

const phrasesFound = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** The stems of a topic's asks, but for those for a time; worked out once for each list. */
export function phrasesOf(asks: readonly string[] | undefined): readonly (readonly string[])[] {
  if (asks === undefined) return [];
  const phrases = phrasesFound.get(asks) ?? asksForAnything(asks).map(stems);
  phrasesFound.set(asks, phrases);
  return phrases;
}

/** What asks for one topic: a phrase, standard or of the scenario's own. */
interface Ask {
  topic: string;
  /** The topic's place in the scenario. */
  place: number;
  isOwn: boolean;
  phrase: readonly string[];
}

/** The asks of a scenario by the stem of each that is looked for first. */
type AsksByStem = ReadonlyMap<string, readonly Ask[]>;

/** The stem of a phrase that fewest sentences have, as far as its length tells. */
function rarest(phrase: readonly string[]): string {
  return phrase.reduce((found, part) => (part.length > found.length ? part : found), "");
}

const asksFound = new WeakMap<Scenario["topics"], AsksByStem>();

/** The phrases of all topics, with the standard ones of those that a topic stands in for; worked out once. */
function asksOf({ topics }: Pick<Scenario, "topics">): AsksByStem {
  const known = asksFound.get(topics);
  if (known) return known;
  const found = new Map<string, Ask[]>();
  const names = Object.keys(topics);
  const add = (topic: string, phrases: readonly (readonly string[])[], isOwn: boolean) => {
    const place = names.indexOf(topic);
    for (const phrase of phrases) {
      const stem = rarest(phrase);
      const among = found.get(stem) ?? [];
      among.push({ topic, place, isOwn, phrase });
      found.set(stem, among);
    }
  };
  for (const [topic, phrases] of standardPhrases) {
    const told = topics[topic] ? topic : standIns[topic];
    if (told !== undefined && topics[told]) add(told, phrases, false);
  }
  for (const [topic, { asks }] of Object.entries(topics)) add(topic, phrasesOf(asks), true);
  asksFound.set(topics, found);
  return found;
}

/** Stems in the longest phrases by which a topic is asked for; 0 where by none. */
export interface LongestAsked {
  topic: string;
  place: number;
  standard: number;
  own: number;
}

/** The topics that readings of a sentence, in stems, ask for by any phrase, as they stand in the scenario. */
export function topicsAskedFor(
  readings: readonly (readonly string[])[],
  scenario: Pick<Scenario, "topics">,
): readonly LongestAsked[] {
  const asks = asksOf(scenario);
  const found = new Map<string, LongestAsked>();
  for (const stem of new Set(readings.flat())) {
    for (const { topic, place, isOwn, phrase } of asks.get(stem) ?? []) {
      const longest = found.get(topic);
      const which = isOwn ? "own" : "standard";
      if (phrase.length <= (longest?.[which] ?? 0)) continue;
      if (!readings.some((inOrder) => hasPhrase(inOrder, phrase))) continue;
      const none = { topic, place, standard: 0, own: 0 };
      found.set(topic, { ...(longest ?? none), [which]: phrase.length });
    }
  }
  return [...found.values()].sort((a, b) => a.place - b.place);
}
