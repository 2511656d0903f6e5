import { hasPhrase, stems } from "./lexeme";
import { phrasesOf } from "./phrases-asked";
import type { Scenario } from "./scenario";
import { phrasesInPassing } from "./usual-questions/phrases-in-passing";

const inPassing: ReadonlySet<string> = new Set(phrasesInPassing);

/** Below this share of a question its own words are few beside what else it says. Chosen on the stories' own questions. */
const fewOfAll = 0.3;

/**
 * Whether all own words by which a sentence asks for a topic stand in usual questions for something else as well ("about
 * yours", "in the morning") and are few of its words, so that they may be said in passing.
 */
export function asksInPassing(sentence: string, topic: string, { topics }: Scenario): boolean {
  const asked = stems(sentence);
  const found = phrasesOf(topics[topic]?.asks).filter(
    (phrase) => phrase.length > 1 && hasPhrase(asked, phrase),
  );
  const most = Math.max(0, ...found.map(({ length }) => length));
  const areFew = most < asked.length * fewOfAll;
  return found.length > 0 && areFew && found.every((phrase) => inPassing.has(phrase.join(" ")));
}
