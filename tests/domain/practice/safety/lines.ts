import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deedStems, stems, type TermKind } from "../../../../app/domain/practice/safety/terms";

const folder = fileURLToPath(new URL("../../../fixtures/safety/", import.meta.url));

/** The lines of a fixture without comments. */
export function fixtureLines(name: string): string[] {
  return readFileSync(`${folder}${name}.txt`, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

const disguises: Readonly<Record<string, (word: string) => string>> = {
  none: (word) => word,
  leet: (word) => swap(word, { a: "4", e: "3", i: "1", l: "1", o: "0", s: "5", t: "7" }),
  spaced: (word) => Array.from(word).join(" "),
  dotted: (word) => Array.from(word).join("."),
  cyrillic: (word) =>
    swap(word, { a: "а", c: "с", e: "е", o: "о", p: "р", x: "х", i: "і", y: "у" }),
  hidden: (word) => Array.from(word).join("\u200b"),
  masked: (word) => (word.length < 4 ? word : `${word.slice(0, 1)}*${word.slice(2)}`),
  stretched: (word) => word.replace(/([aeiou])/, "$1$1$1$1"),
  cut: (word) => (word.length < 5 ? word : `${word.slice(0, 2)} ${word.slice(2)}`),
  wide: (word) =>
    Array.from(word, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(""),
  reversed: (word) => (word.length < 5 ? word : Array.from(word).reverse().join("")),
  zed: (word) => `${word}z`,
  uppercase: (word) => word.toUpperCase(),
  accented: (word) => swap(word, { a: "á", e: "ë", i: "ï", o: "ö", u: "ú" }),
};

function swap(word: string, letters: Readonly<Record<string, string>>): string {
  return Array.from(word, (letter) => letters[letter] ?? letter).join("");
}

const withOneself = new Set([
  "hang",
  "stab",
  "shoot",
  "drown",
  "burn",
  "chok",
  "smother",
  "starv",
  "cut",
  "poison",
]);

/** Every text that a fixture line with `{kind}` or `{kind:disguise}` stands for. */
export function expand(line: string): string[] {
  const [slot, kind, disguise = "none"] = /\{(\w+)(?::(\w+))?\}/.exec(line) ?? [];
  if (slot === undefined || kind === undefined) return [line];
  const change = disguises[disguise];
  if (change === undefined) throw new Error(`unknown disguise ${disguise}`);
  return wordsOf(kind).map((word) => line.replace(slot, change(word)));
}

function wordsOf(kind: string): string[] {
  if (kind === "reflexive") return deedStems.split(" ").filter((word) => withOneself.has(word));
  const list = stems[kind as TermKind];
  return list.split(" ").map((word) => word.replaceAll("-", ""));
}
