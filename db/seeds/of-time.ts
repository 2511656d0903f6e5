import type { DisclosureLayer } from "~/domain/simulator/cue";
import type { TopicSpec } from "~/domain/simulator/scenario";

interface NamesOfATime {
  /** Words that name it, of a question when it was and of one how long it went on. */
  of?: readonly string[];
  when?: readonly string[];
  howLong?: readonly string[];
}

interface OfTime extends NamesOfATime {
  layer?: DisclosureLayer;
  answers: string[];
}

/** What asks for the time of one thing: the words of a name may stand anywhere in the question. */
export function asksForTheTime({ of = [], when = [], howLong = [] }: NamesOfATime): string[] {
  return [
    ...[...of, ...when].map((name) => `when: ${name}`),
    ...[...of, ...howLong].map((name) => `how long: ${name}`),
  ];
}

/** A topic that tells the time of one thing, and is told to nothing else. */
export function ofTime({ layer = 0, answers, ...names }: OfTime): TopicSpec {
  return { layer, asks: asksForTheTime(names), answers };
}
