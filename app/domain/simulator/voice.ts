import { agreesWithTheHour } from "./hour-of-talk";
import { parseLine } from "./line";
import type { ParsedLine } from "./line";
import type { Random } from "./random";
import type { Scenario } from "./scenario";
import { isSpokenOf, specificStems } from "./lexeme";
import { normalised, utterances } from "./sentence";
import { takes, wordingFor } from "./wording";

/** Chooses wording for one message, and never a sentence that this session has heard before. */
export interface Voice {
  /** A line at random among those that may be said; null when none is left. */
  any(pool: readonly string[]): ParsedLine | null;
  /** The first line in order that may be said; null when none is left. */
  next(pool: readonly string[]): ParsedLine | null;
  /**
   * Coming back to something that was spoken of before and is not what is spoken of `now`, each thing once
   * and each way once; null when nothing is left.
   */
  comeBack(mentioned: ReadonlySet<string>, now: string): ParsedLine | null;
  /** The same where nothing else is left to say, though it was come back to before. */
  comeBackAgain(mentioned: ReadonlySet<string>): ParsedLine | null;
  /** The text of a line as this session words it. */
  wording(line: string): string;
  /** Whether something of a line was said before, whatever it shows. */
  wasSaid(line: string): boolean;
  /** A line at random in a wording of another take, where nothing else is left; null when none is left. */
  anyOtherwise(pool: readonly string[]): ParsedLine | null;
  /** Every utterance said so far, this message's included, normalised, in order. */
  said(): readonly string[];
}

/**
 * A voice for one turn. `said` is what the session has heard, `take` which wording of each line it says,
 * `mayShow` decides whether a line with a given cue may be said now; what `supporter` has said counts as spoken of.
 */
export function voiceFor(
  scenario: Scenario,
  said: readonly string[],
  take: number,
  random: Random,
  mayShow: (cue: string) => boolean,
  supporter: readonly string[] = [],
): Voice {
  const heard = new Set(said);
  const order = [...said];
  const wasSpokenOf = (named: string) => isSpokenOf(named, [...order, ...supporter]);

  const fits = (line: ParsedLine): boolean => {
    const parts = utterances(line.text);
    return (
      line.marks.every((mark) => mayShow(mark.cue)) &&
      (line.after === undefined || line.after.some(wasSpokenOf)) &&
      agreesWithTheHour(line.text, said) &&
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

  const returns = inTake(scenario.returns);
  const threadsAfter = (mentioned: ReadonlySet<string>) =>
    inTake(
      scenario.threads
        .filter(({ after }) => after === null || mentioned.has(after))
        .map(({ text }) => text),
    );
  const withThreads = (templates: readonly string[], threads: readonly string[]) =>
    templates.flatMap((line) => threads.map((thread) => line.replaceAll("[thread]", thread)));

  return {
    any: (pool) => anyOf(inTake(pool)),
    wording: (line) => parseLine(wordingFor(line, take)).text,
    wasSaid: (line) =>
      utterances(parseLine(wordingFor(line, take)).text).some((part) => heard.has(part)),
    next: (pool) => chosen(inTake(pool), () => 0),
    anyOtherwise: (pool) => anyOf(pool.map((line) => wordingFor(line, (take + 1) % takes))),
    comeBack(mentioned, now) {
      const all = order.join(" ");
      const present = new Set(specificStems(now));
      const spokenOf = (thread: string) => {
        const parts = specificStems(thread);
        return parts.some((part) => all.includes(part)) && !parts.some((part) => present.has(part));
      };
      const usedThread = (thread: string) => order.some((one) => one.includes(normalised(thread)));
      const usedReturn = (template: string) => {
        const parts = template.split("[thread]").map(normalised);
        const [before = "", after = ""] = [parts.at(0), parts.at(-1)];
        return order.some((one) => one.startsWith(before) && one.endsWith(after));
      };
      const threads = threadsAfter(mentioned).filter(
        (thread) => spokenOf(thread) && !usedThread(thread),
      );
      return anyOf(
        withThreads(
          returns.filter((line) => !usedReturn(line)),
          threads,
        ),
      );
    },
    comeBackAgain(mentioned) {
      const threads = threadsAfter(mentioned);
      const pairs = threads.flatMap((first) =>
        threads.filter((second) => second !== first).map((second) => `${first} and ${second}`),
      );
      return anyOf(withThreads(returns, threads)) ?? anyOf(withThreads(returns, pairs));
    },
    said: () => order,
  };
}
