import { namedIn } from "./fact";
import { stem, stems, words } from "./lexeme";

const determiners = new Set(
  `the a an this that these those your his her their its my our some any no each every another which whose
  of about at in on with without from near by under over behind into onto across through after before
  besides among between like as than`.split(/\s+/),
);
const between = new Set(
  `so very really just only own other same such much many more most`.split(" "),
);
const amounts = new Set(
  `one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand
  half dozen couple once twice`.split(/\s+/),
);

/** A word that stands as the subject or object of its sentence: after a word that points to a thing, or as a name. */
function standsAsThing(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? "";
  if (at > 0 && /^\p{Lu}\p{Ll}/u.test(token)) return true;
  const before = (back: number) => tokens[at - back]?.toLowerCase() ?? "";
  const points = (word: string) => determiners.has(word) || /['’]s$/.test(word);
  if (points(before(1))) return true;
  const isBeside = between.has(before(1)) || /^\p{L}{3,}$/u.test(before(1));
  return isBeside && points(before(2)) && !/ing$/.test(token);
}

/** "In front of the children" names no front. */
const whereItStands =
  /\b(?:in front|on top|at the (?:back|side|end|bottom|top)|in the middle) of\b/gi;

/**
 * The stems of what a question names as a thing or a person, as against what is done with it: "the card" in
 * "what goes through you when you look at the card", nothing in "did you have to stop". A number names
 * nothing. In order of first use.
 */
export function thingsNamed(question: string): string[] {
  const named = new Set(namedIn(question));
  const tokens = question.replace(whereItStands, " ").match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const found = tokens.flatMap((token, at) => {
    const [word = ""] = words(token.replace(/['’]s$/, ""));
    const isThing =
      named.has(stem(word)) && !amounts.has(word) && !determiners.has(word) && !/^\d+$/.test(word);
    return isThing && standsAsThing(tokens, at) ? [stem(word)] : [];
  });
  return [...new Set(found)];
}

/** Whether a question names a thing that the client's last words named: it asks of that. */
export function takesUpAThing(sentence: string, last: string): boolean {
  const said = new Set(stems(last));
  return thingsNamed(sentence).some((thing) => said.has(thing));
}
