import type { Role } from "../access/roles";
import { foldedWords } from "../wording/folded";
import type { CohortPart } from "./cohort";

/** Somebody whom a list names and who works in the programme already. */
interface KnownPerson {
  name: string;
  roles: readonly Role[];
}

/** Why somebody of a list may not be meant; the person is asked about before anybody is added. */
export interface Doubt {
  part: CohortPart;
  email: string;
  /** As the list names them. */
  listed: string;
  /** As they are named here. */
  known: string;
  why: "other name" | "other role";
  /** What they are in the programme. */
  roles: readonly Role[];
}

const titles = new Set(["dr", "prof", "mr", "mrs", "ms", "mx"]);

function wordsOf(name: string): string[] {
  return foldedWords(name).filter((word) => !titles.has(word));
}

const isWithin = (words: readonly string[], all: readonly string[]) =>
  words.every((word) =>
    all.some((each) => each === word || (word.length === 1 && each.startsWith(word))),
  );

/**
 * Whether two names can be one person's: each word of the one is a word of the other or its first letter.
 * Titles, accents and capitals do not count, and no name contradicts none.
 */
export function namesAgree(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return isWithin(a, b) || isWithin(b, a);
}

/** What is doubtful about taking somebody known in the programme into a cohort; null where nothing is. */
export function doubtAbout(
  { name, email }: { name: string; email: string },
  part: CohortPart,
  known: KnownPerson,
): Doubt | null {
  const about = { part, email, listed: name, known: known.name, roles: known.roles };
  if (!namesAgree(name, known.name)) return { ...about, why: "other name" };
  return known.roles.includes(part) ? null : { ...about, why: "other role" };
}
