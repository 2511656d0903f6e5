import { wordHash } from "../../emotion/features";
import { wordsOf } from "../hearing/plain";
import { classesOf } from "./word-classes";

/**
 * What a learned screen counts in a sentence. `meaning` stands for the words' vectors: for any sentence,
 * for one about the speaker alone and for one that speaks to somebody.
 */
export const featureGroups = [
  "words",
  "pairs",
  "skips",
  "classes",
  "classPairs",
  "manner",
  "meaning",
  "ownMeaning",
  "saidMeaning",
] as const;
export type FeatureGroup = (typeof featureGroups)[number];

/** The distinct features of a sentence by group, as keys of `keyBits` bits. */
export type Features = Readonly<Record<FeatureGroup, readonly number[]>>;

const keyBits = 24;
const nearest = 4;
const nearClasses = 3;
/** Words read of a passage; bounds the work on a hostile text. */
const longestPassage = 60;

/** The key of a feature by its name. */
export function keyOf(name: string): number {
  return wordHash(name) >>> (32 - keyBits);
}

/** The features of a passage in its plain form. */
export function featuresOf(said: string): Features {
  const words = wordsOf(said).slice(0, longestPassage);
  const stems = words.map(stemOf);
  const manner = mannerOf(words, said.includes("?"));
  const meaning = keysOf(words);
  return {
    words: keysOf(stems),
    pairs: keysOf(pairsOf(stems)),
    skips: keysOf(skipsOf(stems)),
    ...classFeatures(words, stems),
    manner: keysOf(manner.names),
    meaning,
    ownMeaning: manner.toSomebody ? [] : meaning,
    saidMeaning: manner.toSomebody ? meaning : [],
  };
}

function keysOf(names: readonly string[]): number[] {
  return [...new Set(names.map(keyOf))];
}

function pairsOf(stems: readonly string[]): string[] {
  const padded = ["<", ...stems, ">"];
  return padded.slice(1).map((stem, at) => `${padded[at] ?? ""} ${stem}`);
}

function skipsOf(stems: readonly string[]): string[] {
  return stems.flatMap((stem, at) =>
    stems.slice(at + 2, at + nearest + 1).map((later) => `${stem} ${later}`),
  );
}

function classFeatures(
  words: readonly string[],
  stems: readonly string[],
): Pick<Features, "classes" | "classPairs"> {
  const found = words.flatMap((word, at) =>
    classesOf(word, stems[at] ?? word).map((name) => ({ name, at })),
  );
  const pairs = found.flatMap((first, index) =>
    found
      .slice(index + 1)
      .filter((second) => second.at > first.at)
      .flatMap((second) => {
        const name = `${first.name} ${second.name}`;
        return second.at - first.at <= nearClasses ? [name, `${name} near`] : [name];
      }),
  );
  return { classes: keysOf(found.map(({ name }) => name)), classPairs: keysOf(pairs) };
}

const speaker = new Set(["i", "me", "my", "myself", "mine"]);
const spokenTo = new Set(["you", "your", "yours", "yourself"]);
const spokenOf = new Set(["he", "she", "they", "him", "her", "them", "his", "their"]);
const longest = 6;

function mannerOf(
  words: readonly string[],
  asks: boolean,
): { names: string[]; toSomebody: boolean } {
  const has = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  const toSomebody = has(spokenTo);
  const persons = `${has(speaker) ? "i" : ""}${toSomebody ? "you" : ""}${has(spokenOf) ? "they" : ""}`;
  const length = `length ${Math.min(longest, Math.floor(words.length / 4))}`;
  const names = [persons, length, ...(asks ? ["asks", `asks ${persons}`] : [])];
  return { names, toSomebody };
}

/** A word without its commonest endings. */
export function stemOf(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/'s$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=[a-z]{3})(?:ing|ed|ly|es|s)$/, "")
    .replace(/([bdgklmnprt])\1$/, "$1")
    .replace(/e$/, "");
}
