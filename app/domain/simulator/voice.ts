import { parseLine } from "./line";
import type { ParsedLine } from "./line";
import type { Random } from "./random";
import type { Scenario } from "./scenario";
import { normalised, utterances } from "./sentence";
import { takes, wordingFor } from "./wording";

/** Chooses wording for one message, and never a sentence that this session has heard before. */
export interface Voice {
  /** A line at random among those that may be said; null when none is left. */
  any(pool: readonly string[]): ParsedLine | null;
  /** The first line in order that may be said; null when none is left. */
  next(pool: readonly string[]): ParsedLine | null;
  /** Coming back to something that was mentioned before; null when every way was used. */
  comeBack(mentioned: ReadonlySet<string>): ParsedLine | null;
  /** A line at random in a wording of another take, where nothing else is left; null when none is left. */
  anyOtherwise(pool: readonly string[]): ParsedLine | null;
  /** Every utterance said so far, this message's included, normalised, in order. */
  said(): readonly string[];
}

/**
 * A voice for one turn. `said` is what the session has heard, `take` which wording of each line it says,
 * `mayShow` decides whether a line with a given cue may be said now.
 */
export function voiceFor(
  scenario: Scenario,
  said: readonly string[],
  take: number,
  random: Random,
  mayShow: (cue: string) => boolean,
): Voice {
  const heard = new Set(said);
  const order = [...said];

  const fits = (line: ParsedLine): boolean => {
    const parts = utterances(line.text);
    return (
      line.marks.every((mark) => mayShow(mark.cue)) &&
      new Set(parts).size === parts.length &&
      parts.every((part) => !heard.has(part))
    );
  };
  const uttered = (line: ParsedLine): ParsedLine => {
    for (const part of utterances(line.text)) {
      heard.add(part);
      order.push(part);
    }
    return line;
  };
  const inTake = (lines: readonly string[]) => lines.map((line) => wordingFor(line, take));
  const chosen = (
    wordings: readonly string[],
    choose: (count: number) => number,
  ): ParsedLine | null => {
    const usable = wordings.map(parseLine).filter(fits);
    const line = usable[choose(usable.length)];
    return line ? uttered(line) : null;
  };
  const atRandom = (count: number) => Math.floor(random() * count);
  const anyOf = (wordings: readonly string[]) => chosen(wordings, atRandom);

  return {
    any: (pool) => anyOf(inTake(pool)),
    next: (pool) => chosen(inTake(pool), () => 0),
    anyOtherwise: (pool) => anyOf(pool.map((line) => wordingFor(line, (take + 1) % takes))),
    comeBack(mentioned) {
      const threads = inTake(
        scenario.threads
          .filter(({ after }) => after === null || mentioned.has(after))
          .map(({ text }) => text),
      );
      const returns = inTake(scenario.returns);
      const used = (template: string) => {
        const [before = "", after = ""] = template.split("[thread]").map(normalised);
        return order.some((said) => said.startsWith(before) && said.endsWith(after));
      };
      const unused = returns.filter((template) => !used(template));
      const first = anyOf(
        unused.flatMap((line) => threads.map((thread) => line.replace("[thread]", thread))),
      );
      if (first) return first;
      const once = returns.flatMap((line) =>
        threads.map((thread) => line.replace("[thread]", thread)),
      );
      const found = anyOf(once);
      if (found) return found;
      const twice = returns.flatMap((line) =>
        threads.flatMap((first) =>
          threads
            .filter((second) => second !== first)
            .map((second) => line.replace("[thread]", `${first} and ${second}`)),
        ),
      );
      return anyOf(twice);
    },
    said: () => order,
  };
}
