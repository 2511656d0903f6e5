import { folded, foldedWords } from "../wording/folded";
import type { Tag } from "./codebook";

const hasAll = (wanted: readonly string[], words: readonly string[]) =>
  wanted.every((each) => words.some((word) => word.startsWith(each)));

/** How well a tag fits, 0 best; null where some word is nowhere in it. */
function rankOf(tag: Tag, phrase: string, wanted: readonly string[]): number | null {
  const label = folded(tag.label);
  if (label.startsWith(phrase)) return 0;
  if (label.includes(phrase) || hasAll(wanted, foldedWords(label))) return 1;
  const { key, when, example, mapsTo } = tag;
  const rest = foldedWords([label, key, when, example, ...mapsTo].join(" "));
  return hasAll(wanted, rest) ? 2 : null;
}

/**
 * The tags that typed words mean, best first and else in the given order: names that begin with them,
 * names that hold them in any order, then those that have the beginnings of all words somewhere in name,
 * key, definition, example or what they map to. Case and accents do not matter; nothing typed is every tag.
 */
export function findTags(tags: readonly Tag[], typed: string): Tag[] {
  const phrase = folded(typed).trim().replace(/\s+/gu, " ");
  const wanted = foldedWords(phrase);
  if (phrase === "") return [...tags];
  if (wanted.length === 0) return tags.filter(({ label }) => folded(label).includes(phrase));
  const ranked = tags.flatMap((tag) => {
    const rank = rankOf(tag, phrase, wanted);
    return rank === null ? [] : [{ tag, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ tag }) => tag);
}
