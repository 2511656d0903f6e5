import type { Composing } from "./composition";
import { namedIn } from "./fact";
import { factWanted, holdsFact } from "./fact-wanted";
import { stems } from "./lexeme";
import { parseLine } from "./line";
import type { ParsedLine } from "./line";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";

/** How many of the things that a question names a line speaks of. */
export function sharedWith(line: string, named: readonly string[]): number {
  const said = stems(parseLine(line).text);
  return named.filter((stem) => said.includes(stem)).length;
}

/** Answers in order, but those first that hold the fact asked for and speak of what the question names. */
function closestFirst(
  answers: readonly string[],
  { sentence }: AskedQuestion,
  scenario: Scenario,
): readonly string[] {
  const named = namedIn(sentence);
  const wanted = factWanted(sentence);
  const fit = (line: string) =>
    sharedWith(line, named) +
    (wanted !== null && holdsFact(line, wanted, scenario) ? named.length + 1 : 0);
  return answers
    .map((line) => ({ line, fit: fit(line) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ line }) => line);
}

/** Topics all of whose answers say when or how much, with a figure or without. */
const tellsOfTime: ReadonlySet<string | null> = new Set(["since", "scale"]);

const asksHowOften =
  /\b(?:how (?:often|many (?:times|days|nights))|every (?:day|night|week)|most (?:days|nights))\b/i;
const tellsHowOften =
  /\b(?:most|every|each|nightly|daily|once|twice|times|(?:five|six|seven|4|5|6) (?:days|nights))\b/i;

/** Of the scale's answers one says how strong it is and another how often it comes. */
function toHowOften(question: AskedQuestion, lines: readonly string[]): readonly string[] {
  if (question.topic !== "scale" || !asksHowOften.test(question.sentence)) return lines;
  const often = lines.filter((line) => tellsHowOften.test(line));
  return often.length > 0 ? often : lines;
}

/** The lines that may answer a question, the one that fits best first. */
function answering(
  scenario: Scenario,
  answers: readonly string[],
  question: AskedQuestion,
): readonly string[] {
  const ordered = toHowOften(question, closestFirst(answers, question, scenario));
  const wanted = factWanted(question.sentence);
  const holding = ordered.filter((line) => wanted !== null && holdsFact(line, wanted, scenario));
  const alone = holding.length > 0 && !tellsOfTime.has(question.topic);
  return alone ? holding : ordered;
}

/**
 * The answer among lines that fits a question best. Where a fact is asked for and was told before,
 * nothing else is told in its place.
 */
export function bestAnswer(
  { scenario, voice }: Composing,
  answers: readonly string[],
  question: AskedQuestion,
): ParsedLine | null {
  return voice.next(answering(scenario, answers, question));
}

/** Whether everything that may answer a question was told, and nothing of it is kept back. */
export function wasTold(
  { scenario, voice }: Composing,
  answers: readonly string[],
  question: AskedQuestion,
): boolean {
  return answering(scenario, answers, question).every((line) => voice.wasSaid(line));
}
