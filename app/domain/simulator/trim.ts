import type { Composition } from "./composition";
import { sentenceLimit } from "./constants";
import { sentences } from "./sentence";

/** A lead that agrees goes when the line after it agrees too. */
export function dropEchoedYes(out: Composition): void {
  const agrees = /^(yeah|yes|ya|yep|mm+|ok|right|honestly|exactly)\b/i;
  if (!out.rules.includes("says:met") || out.lines.length < 2) return;
  if (agrees.test(out.lines[1]?.text ?? "")) {
    out.lines.shift();
    out.rules.splice(out.rules.indexOf("says:met"), 1);
  }
}

/** "There isn't more to it" goes where more comes after it. */
export function dropRestBeforeMore(out: Composition): void {
  const rest = out.rules.indexOf("aside:nodded");
  if (rest < 0 || !out.rules.some((rule) => rule.startsWith("offers:"))) return;
  out.rules.splice(rest, 1);
  out.lines.shift();
}

/** How many sentences a message has so far. */
export function sentenceCount(out: Composition): number {
  return out.lines.reduce((total, line) => total + sentences(line.text).length, 0);
}

/** Lets go of what is not an answer, last first, until the message is short enough; then of its lead; never of an answer about risk. */
export function trimmed(out: Composition, budget: number): Composition {
  const lines = [...out.lines];
  const limit = Math.min(sentenceLimit, budget + 1);
  const size = () => lines.reduce((total, line) => total + sentences(line.text).length, 0);
  for (let index = lines.length - 1; index >= 0 && lines.length > 1 && size() > limit; index -= 1) {
    const line = lines[index];
    if (line && !out.essential.has(line) && !out.ofSafety.has(line)) lines.splice(index, 1);
  }
  while (lines.length > 1 && size() > sentenceLimit) {
    const first = lines.findIndex((line) => !out.ofSafety.has(line));
    if (first < 0) break;
    lines.splice(first, 1);
  }
  return { ...out, lines };
}
