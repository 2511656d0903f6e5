import { words } from "../simulator/lexeme";
import { sentences } from "../simulator/sentence";

/** Words at the start by which two replies sound the same. Design choice. */
const openingWords = 2;
/** Words in a row that two replies may not share. Design choice. */
const sharedRun = 6;

/** Whether two replies begin alike, or one reading of the client stands in both. */
export function isAlike(text: string, other: string): boolean {
  const own = words(text);
  const theirs = words(other);
  const start = (said: readonly string[]) => said.slice(0, openingWords).join(" ");
  if (start(own) === start(theirs)) return true;
  const joined = ` ${theirs.join(" ")} `;
  return own.some(
    (_, at) =>
      at + sharedRun <= own.length &&
      joined.includes(` ${own.slice(at, at + sharedRun).join(" ")} `),
  );
}

const bare = (text: string) => words(text).join(" ");

/** How often one idea may come in a session: a reading once, the client's own few words twice. Design choice. */
const ideaLimit = 2;

/** Whether a reading, or the client's sentence turned around, was offered before in any frame. */
export function isSpent(idea: string | null, shown: readonly string[]): boolean {
  if (idea === null) return false;
  const own = bare(idea);
  const times = shown.filter((text) => bare(text).includes(own)).length;
  return times >= (words(idea).length > sharedRun ? 1 : ideaLimit);
}

/** Whether a sentence of some length was offered before, whatever stood around it. */
export function repeatsSentence(text: string, shown: readonly string[]): boolean {
  const said = new Set(shown.flatMap(sentences).map(bare));
  return sentences(text)
    .map(bare)
    .some((sentence) => sentence.split(" ").length > 3 && said.has(sentence));
}
