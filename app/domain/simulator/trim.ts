import { codePointLength } from "../practice/span";
import type { Composition } from "./composition";
import { sentenceLimit } from "./constants";
import { specificStems, words } from "./lexeme";
import type { ParsedLine } from "./line";
import type { Scenario } from "./scenario";
import { sentences } from "./sentence";

/** A lead that agrees goes when the line after it agrees too. */
export function dropEchoedYes(out: Composition): void {
  const agrees = /^(yeah|yes|ya|yep|mm+|ok|right|honestly|exactly)\b/i;
  const lead = out.rules.findIndex((rule) => rule === "says:met" || rule === "says:confirm");
  if (lead < 0 || out.lines.length < 2) return;
  if (agrees.test(out.lines[1]?.text ?? "")) {
    out.lines.shift();
    out.rules.splice(lead, 1);
  }
}

/** Whoever complains of how they are asked puts nothing off as well. */
export function dropPutOffBesideComplaint(out: Composition): void {
  const at = out.rules.indexOf("aside:forLater");
  if (at < 0 || !out.rules.includes("says:interrogated") || out.lines.length < 2) return;
  out.rules.splice(at, 1);
  out.lines.pop();
}

/** "There isn't more to it" goes where more comes after it. */
export function dropRestBeforeMore(out: Composition): void {
  const rest = out.rules.indexOf("aside:nodded");
  if (rest < 0 || !out.rules.some((rule) => rule.startsWith("offers:"))) return;
  out.rules.splice(rest, 1);
  out.lines.shift();
}

/** Words of content that two lines share when they tell one thing, and their share of the shorter. Design choice. */
const wordsOfOneFact = 3;
const shareOfOneFact = 0.6;

/** Whether a line tells what another has told already, in other words. */
function tellsTheSame(line: ParsedLine, other: ParsedLine): boolean {
  const [own, theirs] = [specificStems(line.text), specificStems(other.text)];
  const shared = own.filter((part) => theirs.includes(part)).length;
  return shared >= wordsOfOneFact && shared / own.length >= shareOfOneFact;
}

/** A line that tells again what stands before it goes, unless it shows what the client feels, or answers about risk. */
export function dropSaidTwice(out: Composition): void {
  out.lines = out.lines.filter(
    (line, at) =>
      line.marks.length > 0 ||
      out.ofSafety.has(line) ||
      !out.lines.slice(0, at).some((before) => tellsTheSame(line, before)),
  );
}

/** How many sentences a message has so far. */
export function sentenceCount(out: Composition): number {
  return out.lines.reduce((total, line) => total + sentences(line.text).length, 0);
}

/** Words from which on a first sentence answers by itself. Design choice. */
const wordsOfAnAnswer = 2;

/** "No, no.": what is denied or granted stands in the next sentence. */
const bareYesOrNo =
  /^(?:yes|yeah|ya|aye|no|nope|nah|never|oh|dear|not that|well)(?:,? (?:yes|yeah|ya|aye|no|nope|nah|never|dear|sir|madam))*\W*$/i;

/** The first sentence of a line, with the next where that asks, is a single word or a bare yes or no. */
function inBrief(line: ParsedLine): ParsedLine {
  const [first = "", second = ""] = sentences(line.text);
  const isEnough =
    words(first).length >= wordsOfAnAnswer && !first.endsWith("?") && !bareYesOrNo.test(first);
  const last = isEnough ? first : second;
  const text = line.text.slice(0, line.text.indexOf(last) + last.length);
  const length = codePointLength(text);
  return { text, marks: line.marks.filter(({ end }) => end <= length) };
}

/** An answer of which each line is said in brief. */
export function briefly(answer: Composition): Composition {
  const brief = new Map(answer.lines.map((line) => [line, inBrief(line)]));
  const said = (line: ParsedLine) => brief.get(line) ?? line;
  return {
    ...answer,
    lines: answer.lines.map(said),
    story: new Set([...answer.story].map(said)),
    putOff: new Set([...answer.putOff].map(said)),
  };
}

/**
 * Lets go of what is not an answer, last first, until the message is short enough. Of several answers about risk
 * those beside the thought are then said in brief, the last first, and after that its lead goes; never an answer about risk.
 */
export function trimmed(out: Composition, budget: number, { cues }: Scenario): Composition {
  const lines = [...out.lines];
  const kept = new Set(out.ofSafety);
  const limit = Math.min(sentenceLimit, budget + 1);
  const size = () => lines.reduce((total, line) => total + sentences(line.text).length, 0);
  for (let index = lines.length - 1; index >= 0 && lines.length > 1 && size() > limit; index -= 1) {
    const line = lines[index];
    if (line && !out.essential.has(line) && !kept.has(line)) lines.splice(index, 1);
  }
  const isThought = ({ marks }: ParsedLine) => marks.some(({ cue }) => cues[cue]?.risk);
  const several = kept.size > 1;
  for (let index = lines.length - 1; index >= 0 && several && size() > sentenceLimit; index -= 1) {
    const line = lines[index];
    if (!line || !kept.has(line) || isThought(line)) continue;
    const brief = inBrief(line);
    kept.add(brief);
    lines[index] = brief;
  }
  while (lines.length > 1 && size() > sentenceLimit) {
    const first = lines.findIndex((line) => !kept.has(line));
    if (first < 0) break;
    lines.splice(first, 1);
  }
  return { ...out, lines };
}
