import { codePointLength } from "../practice/span";
import type { LineMark, ParsedLine } from "./line";
import { isRelation } from "./person";
import type { PersonSpec } from "./scenario";

/**
 * What may stand right before a name of which nothing is said yet: nothing, a mark, a small word or a verb. Any other word may belong to
 * the name ("old Baz", "clever Azman", "Aunty Joy"), and a quote may call them.
 */
const mayStandBefore =
  /(?:^|[.!?…,;:–-] |(?<![\p{L}\p{N}])(?:and|or|nor|but|so|then|with|to|from|of|for|by|at|on|in|into|over|near|beside|besides|between|without|against|about|except|past|through|after|before|till|until|since|than|like|as|if|when|while|where|what|that|because|how|is|was|it['’]?s|be|only|even|just|maybe|mostly|not|do|does|did|have|had|has|let|see|saw|tell|told|ask|call|ring|rang|text|say|says|said|know|knew|miss|get|got|give|gave|hear|heard|make|made|love|loves|trust|want|need|think|thinks|thought|show|took|take|find|found|left|lost|met|meet|['’]d|\p{L}+(?:ed|ing)) )$/iu;
/** What follows a name and says who that is, or makes it somebody else's: "Tim, my brother", "tali's my sister". */
const isSaidBehind =
  /^(?:,? (?:my|from|at|next door|over the|across the|who|is|['’]s my)\b|['’]s (?:my|from)\b)/iu;

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Where a name is said in a text as a word of its own; -1 where it is not. */
const placeOf = (name: string, text: string): number =>
  text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "iu"));

/** The name that an introduction says, of all by which somebody is meant; null where it says none. The longest where several. */
export function nameIn(phrase: string, names: readonly string[]): string | null {
  const said = names.filter((name) => !isRelation(name) && placeOf(name, phrase) >= 0);
  return said.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

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

/** A line in which one name is said as its introduction says it, unless the line does that itself. */
function introducedBy(line: ParsedLine, phrase: string, name: string): ParsedLine {
  const at = placeOf(name, line.text);
  const before = line.text.slice(0, at);
  const behind = line.text.slice(at + name.length);
  if (!mayStandBefore.test(before) || isSaidBehind.test(behind)) return line;
  const split = placeOf(name, phrase);
  const lead = phrase.slice(0, split);
  const startsSentence = /(?:^|[.!?…] )$/.test(before);
  const isCapital = startsSentence && /^\p{Lu}/u.test(line.text.slice(at));
  const front = isCapital ? lead.charAt(0).toUpperCase() + lead.slice(1) : lead;
  const told = withWords(line, phrase.slice(split + name.length), at + name.length);
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
        const isSaid = names.some((each) => isRelation(each) && placeOf(each, one.text) >= 0);
        if (isSaid || before.some((text) => placeOf(name, text) >= 0)) return one;
        return introducedBy(one, phrase, name);
      }, told),
    line,
  );
}
