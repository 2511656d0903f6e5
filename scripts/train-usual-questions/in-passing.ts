import { stems } from "~/domain/simulator/lexeme";
import { phrasesOf } from "~/domain/simulator/phrases-asked";
import { isKnownTopic } from "~/domain/simulator/topic";
import { scenarios } from "~db/seeds/scenarios";

/** Usual questions for something else in which a phrase has to stand. Design choice. */
const leastSentences = 2;
/** Longest phrase of a story, in stems, that is looked for. Design choice. */
const longest = 4;

interface Sentence {
  topic: string;
  stems: readonly string[];
}

/** The sentences of the corpus's files, each with what it asks for. */
function sentencesIn(texts: readonly string[]): Sentence[] {
  return texts.flatMap((text) => {
    let topic = "";
    return text.split("\n").flatMap((line) => {
      const heading = /^== (\S+)/.exec(line)?.[1];
      if (heading !== undefined) topic = heading;
      const isSentence = heading === undefined && line.trim() !== "" && !line.startsWith("#");
      return isSentence && isKnownTopic(topic) ? [{ topic, stems: stems(line) }] : [];
    });
  });
}

/** What every run of two to `longest` stems is asked for, with how often. */
function countsOf(sentences: readonly Sentence[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { topic, stems: all } of sentences) {
    const runs = new Set<string>();
    for (let length = 2; length <= longest; length += 1)
      for (let from = 0; from + length <= all.length; from += 1)
        runs.add(all.slice(from, from + length).join(" "));
    for (const run of runs) {
      const byTopic = counts.get(run) ?? new Map<string, number>();
      byTopic.set(topic, (byTopic.get(topic) ?? 0) + 1);
      counts.set(run, byTopic);
    }
  }
  return counts;
}

/**
 * The phrases by which the shipped stories' own topics are asked for that stand in usual questions for something else as well,
 * as stems with a blank between them, in order.
 */
export function phrasesInPassingFrom(texts: readonly string[]): string[] {
  const counts = countsOf(sentencesIn(texts));
  const own = scenarios.flatMap(({ topics }) =>
    Object.entries(topics).flatMap(([topic, { asks }]) =>
      isKnownTopic(topic) ? [] : phrasesOf(asks).map((phrase) => phrase.join(" ")),
    ),
  );
  const isSaidElsewhere = (phrase: string) =>
    [...(counts.get(phrase)?.values() ?? [])].reduce((sum, count) => sum + count, 0) >=
    leastSentences;
  return [...new Set(own)].filter(isSaidElsewhere).sort();
}
