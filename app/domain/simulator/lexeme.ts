import { remembered } from "../wording/remembered";
import { functionWords, stockWords } from "./function-words";

/** Lower-case words without apostrophes, in order; digits count as words. */
export function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’'ʼ]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    slept: "sleep",
    ate: "eat",
    eaten: "eat",
    felt: "feel",
    lost: "lose",
    loss: "lose",
    cried: "cry",
    kept: "keep",
    died: "die",
    dying: "die",
    death: "die",
    dead: "die",
    woke: "wake",
    awake: "wake",
    drunk: "drink",
    drank: "drink",
    alone: "lone",
    lonely: "lone",
    loneliness: "lone",
    invisible: "unseen",
    exhausting: "exhaust",
    exhaustion: "exhaust",
    tiredness: "tire",
    ashamed: "shame",
    shameful: "shame",
    hid: "hide",
    hidden: "hide",
    chose: "choose",
    broke: "break",
    broken: "break",
    left: "leave",
    angry: "anger",
    failure: "fail",
    guilty: "guilt",
    heavier: "heavy",
    worthless: "worth",
    worthy: "worth",
    mum: "mother",
    mom: "mother",
    dad: "father",
    friendship: "friend",
  }),
);

/** Words that would be another word without their end. */
const keptWhole: ReadonlySet<string> = new Set(["here"]);

function formOf(word: string): string {
  if (keptWhole.has(word)) return word;
  let form = irregular.get(word) ?? word;
  if (form.length > 5) form = form.replace(/(iness|ness)$/, (end) => (end === "iness" ? "y" : ""));
  if (form.length > 4) form = form.replace(/ies$/, "y").replace(/ied$/, "y");
  if (form.length > 4) form = form.replace(/(sses|shes|ches|xes)$/, (end) => end.slice(0, -2));
  if (form.length > 3 && !/(ss|us|is)$/.test(form)) form = form.replace(/s$/, "");
  if (form.length > 5) form = form.replace(/ing$/, "");
  if (form.length > 4) form = form.replace(/ed$/, "");
  if (form.length > 5) form = form.replace(/ly$/, "");
  if (/([bdfgmnprt])\1$/.test(form) && form.length > 3) form = form.slice(0, -1);
  if (form.length > 3) form = form.replace(/e$/, "").replace(/y$/, "i");
  return form;
}

/**
 * A crude common form of an English word: inflections and -ness, -ly are cut, doubled consonants
 * and a final e fold. It is for comparing words, never for showing them.
 */
export const stem: (word: string) => string = remembered(formOf);

/** Stems of all words, in order. */
export const stems: (text: string) => readonly string[] = remembered((text) =>
  words(text).map(stem),
);

const distinctStems = (text: string, isLeftOut: (word: string) => boolean): readonly string[] => [
  ...new Set(
    words(text)
      .filter((word) => word.length > 1 && !isLeftOut(word))
      .map(stem),
  ),
];

/** Distinct stems of the words that carry content, in order of first use. */
export const contentStems: (text: string) => readonly string[] = remembered((text) =>
  distinctStems(text, (word) => functionWords.has(word)),
);

/** Content stems without the vocabulary of sympathy that fits any message. */
export const specificStems: (text: string) => readonly string[] = remembered((text) =>
  distinctStems(text, (word) => functionWords.has(word) || stockWords.has(word)),
);

function standsAt(among: readonly string[], phrase: readonly string[], at: number): boolean {
  for (let offset = 1; offset < phrase.length; offset += 1)
    if (among[at + offset] !== phrase[offset]) return false;
  return true;
}

/** Whether the stems of `phrase` stand next to one another, in order, among `among`. */
export function hasPhrase(among: readonly string[], phrase: readonly string[]): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  for (let start = among.indexOf(first); start >= 0; start = among.indexOf(first, start + 1))
    if (standsAt(among, phrase, start)) return true;
  return false;
}

/** Whether one of some texts holds the words of a name or thing, next to one another, in any inflection. */
export function isSpokenOf(named: string, texts: readonly string[]): boolean {
  const phrase = stems(named);
  return texts.some((text) => hasPhrase(stems(text), phrase));
}
