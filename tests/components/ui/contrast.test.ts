import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../../app/components/ui/tokens.css", import.meta.url), "utf8");

function token(name: string, theme: "light" | "dark"): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const value = pair?.[theme === "light" ? 1 : 2];
  if (!value) throw new Error(`No token ${name}`);
  return value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(left: string, right: string): number {
  const [darker = 0, lighter = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ["paper", "surface", "sunk", "accent-soft"];
const textPairs = [
  ...["ink", "ink-second"].flatMap((ink) =>
    [...grounds, "issue-soft", "strength-soft", "selection"].map((ground) => [ink, ground]),
  ),
  ...["ink-third", "accent", "issue", "strength", "cue"].flatMap((ink) =>
    grounds.map((ground) => [ink, ground]),
  ),
  ["issue", "issue-soft"],
  ["strength", "strength-soft"],
  ["cue", "selection"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
];
const shapePairs = [
  ...["edge", "accent", "valence", "arousal", "issue", "strength", "cue"].flatMap((shape) =>
    ["paper", "surface", "sunk", "accent-soft"].map((ground) => [shape, ground]),
  ),
  ...["sadness", "fear", "anger", "disgust", "surprise"].map((shape) => [shape, "surface"]),
];

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  it.each(textPairs)("sets %s on %s at 4.5 to 1 or more", (ink = "", ground = "") => {
    expect(contrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)("draws %s on %s at 3 to 1 or more", (shape = "", ground = "") => {
    expect(contrast(token(shape, theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
