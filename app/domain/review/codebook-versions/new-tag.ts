import { annotationLevels, type Tag } from "../codebook";

/** A key made of a name: small letters, digits and underscores, with a number where it is taken. */
export function keyFromLabel(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 40)
    .replace(/_+$/, "");
  const stem = plain === "" ? "tag" : plain;
  if (!taken.includes(stem)) return stem;
  let number = 2;
  while (taken.includes(`${stem}_${number}`)) number += 1;
  return `${stem}_${number}`;
}

/** What stands in a definition until it is written; a version with it is not published. */
export const unwritten = "To be written";

/** A tag of which only the name is known. */
export function blankTag(key: string, label: string, kind: Tag["kind"]): Tag {
  return {
    ...{ key, label, kind, levels: ["turn"], absence: false, risk: false },
    ...{ when: unwritten, whenNot: "", example: "", mapsTo: [], shortcut: null, retired: false },
  };
}

const longestProse = 2000;

const together = (texts: readonly string[]) =>
  [...new Set(texts.filter((text) => text !== ""))].join(" Or: ").slice(0, longestProse);

/** The tag that several become, to be edited further: it covers what each of them covered. */
export function mergedTag(sources: readonly Tag[], key: string, label: string): Tag {
  const levels = annotationLevels.filter((level) =>
    sources.some((tag) => tag.levels.includes(level)),
  );
  return {
    ...{ key, label, kind: sources[0]?.kind ?? "issue", levels },
    absence: sources.length > 0 && sources.every((tag) => tag.absence),
    risk: sources.some((tag) => tag.risk),
    when: together(sources.map((tag) => tag.when)),
    whenNot: together(sources.map((tag) => tag.whenNot)),
    example: together(sources.map((tag) => tag.example)),
    mapsTo: [...new Set(sources.flatMap((tag) => tag.mapsTo))].slice(0, 8),
    ...{ shortcut: null, retired: false },
  };
}

/** One of the tags that a tag becomes, to be edited further: the same rules under another name. */
export function splitTag(source: Tag, key: string, label: string): Tag {
  return { ...source, key, label, shortcut: null, retired: false };
}
