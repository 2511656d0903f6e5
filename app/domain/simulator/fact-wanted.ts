import { figureWords, monthNames, seasonNames } from "./calendar-words";
import { isRelation } from "./person";
import type { Scenario } from "./scenario";

/** A sort of fact that a question wants and that a line holds or does not: a name, or a figure. */
export type FactWanted = "name" | "figure";

const wantsName =
  /\bhow (?:is|was|are|were) (?:he|she|it|they|the \w+|your \w+) called\b|\bhow (?:do|did) (?:you|they) call (?:him|her|it|them)\b|\bwhat(?:['’]?s| is| was| are| were)\b(?! (?:it|that|this) like\b)[^?.!]*\b(?:names?\b(?! (?:card|tag|badge|day|plate))|called(?=\s*(?:$|[?.!,]|and\b|again\b)))|\b(?:know|tell me|remind me(?: of)?)\b[^?.!]*\b(?:names?\b|called(?=\s*(?:$|[?.!,])))|\bwhat (?:do|did) (?:you|they) call (?:him|her|it|them)\b|^(?:and |so |but )*(?:the |any |your |his |her |their )?names?\?/i;
const wantsFigure =
  /\bhow (?:long|many|much|old|often|far)\b|\bwhen (?:did|was|were|is|are|do|does|will)\b|\bwhat (?:age|year|date|time|day)\b/i;
const figure = new RegExp(
  `\\d|\\b(?:${figureWords}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-?\\w+|hundred|thousand|dozen|fortnight|yesterday|decades?)\\b|\\b(?:in|since|last) (?:${monthNames}|${seasonNames}|year)\\b`,
  "i",
);

/** The sort of fact that a question wants; null where any telling answers it. */
export function factWanted(sentence: string): FactWanted | null {
  if (wantsName.test(sentence)) return "name";
  return wantsFigure.test(sentence) ? "figure" : null;
}

/** Whether a line holds a fact of the sort: the name of somebody in the story, or a figure. */
export function holdsFact(line: string, wanted: FactWanted, scenario: Scenario): boolean {
  if (wanted === "figure") return figure.test(line);
  const called = Object.values(scenario.people ?? {})
    .flatMap(({ names }) => names)
    .filter((name) => !isRelation(name));
  const said = ` ${line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return called.some((name) => said.includes(` ${name} `));
}

const naming = /\b(?:called|named?|names?|goes by)\b/i;
/** Words in which a question for a name is put: they name nothing. */
const nameWords = /^(?:nam|call|remind|tell|know)/;

/** What a question for a name asks the name of, of the stems that it names. */
export function namedBeside(named: readonly string[]): string[] {
  return named.filter((part) => !nameWords.test(part));
}

/** Whether a line says how something is called, whoever or whatever it is. */
export function saysAName(line: string): boolean {
  return naming.test(line);
}
