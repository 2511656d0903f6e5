import { codePointLength } from "../practice/span";
import type { LineMark, ParsedLine } from "./line";
import { words } from "./lexeme";
import { isRelation } from "./person";
import type { PersonSpec } from "./scenario";

/**
 * What may stand right before a name of which nothing is said yet: nothing, the end of a sentence, a small word or a verb. Any other word may
 * belong to the name ("old Baz", "clever Azman", "Aunty Joy"), a quote or a comma may call them, and "her name is" tells the name.
 */
const mayStandBefore =
  /(?:^|[.!?…] |(?<![\p{L}\p{N}])(?:and|or|nor|but|so|then|with|to|from|of|for|by|at|on|in|into|over|near|beside|besides|between|without|against|about|except|past|through|after|before|till|until|since|than|like|as|if|when|while|where|that|because|only|even|just|maybe|mostly|not|do|does|did|have|had|has|let|see|saw|tell|told|ask|ring|rang|text|know|knew|miss|get|got|give|gave|hear|heard|make|made|love|loves|trust|want|need|show|took|take|find|found|left|lost|met|meet|(?!named|called)\p{L}+(?:ed|ing)) )$/iu;
/** What follows a name and says who that is, calls them, or makes it somebody else's: "Tim, my brother", "tali's my sister". */
const isSaidBehind =
  /^(?:, |,? (?:from|at|next door|over the|across the|who|is my)\b|['’]s (?:my|from)\b)/iu;

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Where a name is said in a text as a word of its own; -1 where it is not. */
const placeOf = (name: string, text: string): number =>
  text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "iu"));

/** Whether somebody was named in a text, as it was written or as texts are compared, without marks ("tims driving up"). */
const isNamed = (name: string, text: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(name)}(?:['’]?(?:s|d|ll|re|ve))?(?![\\p{L}\\p{N}])`,
    "iu",
  ).test(text);

/** The name that an introduction says: the first by which somebody is meant that is no relation; null where it says none. */
export function nameIn(phrase: string, names: readonly string[]): string | null {
  return names.find((name) => !isRelation(name) && placeOf(name, phrase) >= 0) ?? null;
}

/** Words of an introduction that say who somebody is, and not only whose. */
const tellingWords = (text: string): string[] =>
  words(text).filter((word) => word.length > 2 && !["the", "from", "late", "best"].includes(word));

/** Each mark after some words were put in at a place, both in code points. */
function moved(marks: readonly LineMark[], text: string, at: number, by: number): LineMark[] {
  const points = [...text];
  return marks.map((mark) => {
    const start = mark.start >= at ? mark.start + by : mark.start;
    const end = mark.end > at ? mark.end + by : mark.end;
    return { ...mark, start, end, quote: points.slice(start, end).join("") };
  });
}

/** A line with some words put in at a place. */
function withWords(line: ParsedLine, added: string, index: number): ParsedLine {
  if (added === "") return line;
  const before = line.text.slice(0, index);
  const text = before + added + line.text.slice(index);
  const marks = moved(line.marks, text, codePointLength(before), codePointLength(added));
  return { ...line, text, marks };
}

/** Whether a place in a line lies within marked words. */
const isMarked = ({ text, marks }: ParsedLine, index: number): boolean => {
  const at = codePointLength(text.slice(0, index));
  return marks.some(({ start, end }) => start < at && at < end);
};

/** A line in which one name is said as its introduction says it, unless the line does that itself. */
function introducedBy(line: ParsedLine, phrase: string, name: string): ParsedLine {
  const at = placeOf(name, line.text);
  const before = line.text.slice(0, at);
  const behind = line.text.slice(at + name.length);
  const split = placeOf(name, phrase);
  const [lead, tail] = [phrase.slice(0, split), phrase.slice(split + name.length)];
  if (isMarked(line, at) || !mayStandBefore.test(before) || isSaidBehind.test(behind)) return line;
  if (tail !== "" && (/^['’]/.test(behind) || isMarked(line, at + name.length))) return line;
  const said = new Set(words(line.text));
  if (tellingWords(lead + tail).some((word) => said.has(word))) return line;
  const startsSentence = /(?:^|[.!?…] )$/.test(before);
  const isCapital = startsSentence && /^\p{Lu}/u.test(line.text.slice(at));
  const front = isCapital ? lead.charAt(0).toUpperCase() + lead.slice(1) : lead;
  const told = withWords(line, tail, at + name.length);
  return withWords(told, front, at);
}

/**
 * A line in which everybody who is named for the first time is said to be who they are: a stranger cannot know who Tim is.
 * `before` are all texts of the talk so far, of both sides. A line that says who they are itself stays as it is, as does one that names
 * somebody whom the scenario does not introduce.
 */
export function introduced(
  line: ParsedLine,
  before: readonly string[],
  people: Readonly<Record<string, Pick<PersonSpec, "names" | "introductions">>>,
): ParsedLine {
  return Object.values(people).reduce(
    (told, { names, introductions = [] }) =>
      introductions.reduce((one, phrase) => {
        const name = nameIn(phrase, names);
        if (name === null || placeOf(name, one.text) < 0) return one;
        if (before.some((text) => isNamed(name, text))) return one;
        return introducedBy(one, phrase, name);
      }, told),
    line,
  );
}
