import type { Appraisal } from "./appraisal";
import { briefAsides } from "./aside-kind";
import type { Exchange } from "./exchange";
import type { ParsedLine } from "./line";
import type { Random } from "./random";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";
import type { Voice } from "./voice";

/** A message under way: its lines in order, the rules that chose them, the topics it told. */
export interface Composition {
  lines: ParsedLine[];
  /** Lines that tell of the story, beside those that only take up what the supporter did. */
  story: Set<ParsedLine>;
  /** Lines that answer what was asked or met; they are never cut. */
  essential: Set<ParsedLine>;
  /** Lines that answer about risk: they go before the length of a message. */
  ofSafety: Set<ParsedLine>;
  /** Lines that put a question off or say that it is not known. */
  putOff: Set<ParsedLine>;
  /** Lines of small things, told where nothing else is left. */
  small: Set<ParsedLine>;
  rules: string[];
  told: string[];
  /** The cue that an answer went on about, with the words said; null where none. */
  wentOn: { id: string; quote: string } | null;
}

/** What composing needs; `state` already carries the feelings after the message. */
export interface Composing {
  exchange: Exchange;
  appraisal: Appraisal;
  state: SimulatorState;
  scenario: Scenario;
  voice: Voice;
  random: Random;
}

/** A message in which nothing stands yet. */
export function emptyComposition(): Composition {
  return {
    lines: [],
    story: new Set(),
    essential: new Set(),
    ofSafety: new Set(),
    putOff: new Set(),
    small: new Set(),
    rules: [],
    told: [],
    wentOn: null,
  };
}

/** Puts a line of the story into a message, with the rule that chose it. */
export function tell(out: Composition, line: ParsedLine, rule: string): void {
  out.lines.push(line);
  out.story.add(line);
  out.rules.push(rule);
}

/** The rule by which small things are told. */
const tellsSmallThings = "says:more";

/** Rules by which a question is put off or not known. */
const putOffBy =
  /^(?:aside:(?:offside|unnamed|undated|uncounted|said)|says:(?:deflect|dontKnow)(?::.*)?)$/;

/** Puts a line that is not of the story into a message, with the rule that chose it. */
export function remark(out: Composition, line: ParsedLine, rule: string): void {
  out.lines.push(line);
  out.rules.push(rule);
  if (putOffBy.test(rule)) out.putOff.add(line);
  if (rule === tellsSmallThings) out.small.add(line);
}

/** Takes out of a message that something was put off: what is told in its place stands alone. */
export function dropPutOff(out: Composition): void {
  out.lines = out.lines.filter((line) => !out.putOff.has(line));
  out.rules = out.rules.filter((rule) => !putOffBy.test(rule));
  out.putOff.clear();
}

/** Takes out of a message what is small beside what is told next. */
export function dropSmall(out: Composition): void {
  out.lines = out.lines.filter((line) => !out.small.has(line));
  out.rules = out.rules.filter((rule) => rule !== tellsSmallThings);
  out.small.clear();
}

/** The rule by which it is told what was at earlier times. */
export const answersPast = "answers:risk-past";

/** The rule by which a question about risk is neither affirmed nor denied. */
export const hedgesAboutRisk = "hedges-about-risk";

/** The rule by which a question that asks back is answered in few words that are true of anything. */
export const inFewWords = "says:asked-back:";

/** What a time or a figure is confirmed by that was given back. */
export const givenBack = "confirm:given-back";

const byFewWords = new RegExp(
  `^(?:${inFewWords}|says:${givenBack}$|aside:(?:${briefAsides.join("|")})$)`,
);

/** Whether a question about what was not told is answered in few words: nothing new stands behind them. */
export function answersInFewWords({ rules }: Composition): boolean {
  return rules.some((rule) => byFewWords.test(rule));
}

/** Rules by which something of the story is told. */
const toldBy = /^(?:answers|asked-back|goes-on-about|tells-within):/;

/** Whether a message tells something of the story, and not that nothing is told. */
export function tells({ rules }: Composition): boolean {
  return rules.some((rule) => toldBy.test(rule));
}

/** Whether a message answers what was asked, and not only with something that has a word of it. */
export function answersFully({ rules }: Composition): boolean {
  return rules.some((rule) => rule !== "answers:fact" && toldBy.test(rule));
}
