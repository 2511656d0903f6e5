import { builtInIssues } from "./built-in-issues";
import { builtInStrengths } from "./built-in-strengths";
import type { Codebook, Scale } from "./codebook";

function scale(key: string, label: string, one: string, three: string, five: string): Scale {
  return { key, label, anchors: { 1: one, 3: three, 5: five }, na: true };
}

/**
 * The first four adapt the globals of MITI 4.2.1 (Moyers, Manuel and Ernst 2014). "Cultivating
 * exploration" and "softening the problem-solving reflex" stand in for its change-talk and
 * sustain-talk scales and are never reported as MITI scores.
 */
const scales: Scale[] = [
  scale(
    "empathy",
    "Empathy",
    "Ignores the perspective",
    "Surface grasp",
    "Reaches unstated meaning",
  ),
  scale("partnership", "Partnership", "Directs", "Mixed", "Shares power"),
  scale(
    "exploration",
    "Cultivating exploration",
    "Blocks or interrogates",
    "Some openings",
    "Deepens the client’s account",
  ),
  scale(
    "softening",
    "Softening the problem-solving reflex",
    "Fixes at once",
    "Sometimes waits",
    "Understands first, asks always",
  ),
  scale(
    "safety",
    "Safety",
    "Risk missed or unsafe",
    "Noticed, incomplete",
    "Timely, direct, handed over",
  ),
  scale("boundary", "Boundary", "Acts as therapist", "Minor drift", "Clear, warm limits"),
  scale("readiness", "Readiness", "Not yet", "With supervision", "Independent"),
];

/** The codebook that ships with Attune, version 1: 17 issues, 9 strengths, 7 scales. */
export const builtInCodebook: Codebook = {
  v: 1,
  key: "built_in",
  version: 1,
  title: "Built-in codebook",
  tags: [...builtInIssues, ...builtInStrengths],
  scales,
};
