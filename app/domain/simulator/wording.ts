import { leaningOf, markName, parseLine } from "./line";

/** What parts the wordings of a line. A mark holds no bar in its words, so it is never parted. */
const parting = " || ";

/** How many ways of wording a session has: sessions of different takes share no wording. Design choice. */
export const takes = 2;

/** Longest wording, in characters. Design choice. */
export const longestWording = 400;

/** The wordings of a line, in order: `"i can't sleep || no sleep again"` has two. What the line leans on stands before each. */
export function wordingsOf(line: string): string[] {
  const leaning = leaningOf(line);
  return line
    .slice(leaning.length)
    .split(parting)
    .map((wording) => leaning + wording.trim());
}

/** Which wording of each line a session says first: it changes from an even to an odd seed. */
export function takeOf(seed: number): number {
  return (seed >>> 0) % takes;
}

/** A seed as drawn, or its neighbour where it would take the same wordings as the last session's. */
export function seedOfOtherTake(drawn: number, lastSeed: number | null): number {
  if (lastSeed === null || takeOf(drawn) !== takeOf(lastSeed)) return drawn;
  return (drawn ^ 1) >>> 0;
}

/** The wording of a line for a take; a line with one wording has the same for every take. */
export function wordingFor(line: string, take: number): string {
  const wordings = wordingsOf(line);
  return wordings[take % wordings.length] ?? line;
}

/** What the wording of a line shows, whatever its order: its cues, and how it shows them. */
function cuesIn(wording: string): string {
  return [...new Set(parseLine(wording).marks.map(markName))].sort().join(", ");
}

/** What is wrong with the wordings of a line, in plain words; null where nothing is. */
export function wordingProblem(line: string): string | null {
  const wordings = wordingsOf(line);
  if (wordings.some((wording) => wording === "")) return "A wording is empty.";
  if (wordings.some((wording) => wording.length > longestWording))
    return `Use at most ${longestWording} characters in a wording.`;
  if (wordings.length > takes) return `Use at most ${takes} wordings.`;
  if (wordings.some((wording) => parseLine(wording).text.includes("|")))
    return "Part two wordings with a space, two bars and a space: one || another.";
  const cues = new Set(wordings.map(cuesIn));
  if (cues.size > 1)
    return `Plant the same cues in each wording: here ${[...cues].map((ids) => ids || "none").join(" against ")}.`;
  return null;
}
