import { z } from "zod";

/** How a support is given in a session: at once, only after a wait, or not at all. */
export const supportStages = ["on", "late", "off"] as const;
export type SupportStage = (typeof supportStages)[number];

const sessions = z.coerce
  .number("Enter a whole number of sessions.")
  .int("Enter a whole number of sessions.")
  .min(0, "Enter 0 or more sessions.")
  .max(200, "Enter at most 200 sessions.");
const level = z.coerce
  .number("Enter a level from 1 to 5.")
  .min(1, "Enter a level from 1 to 5.")
  .max(5, "Enter a level from 1 to 5.");

/**
 * How a support is taken back as skill grows. `sessions`: on for the first so many sessions, late for so
 * many more, then off. `level`: by the mean rating (1 to 5) of the latest released reviews; on below
 * `lateFrom`, off from `offFrom`.
 */
export const fadingSchema = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("always") }),
  z.strictObject({ rule: z.literal("never") }),
  z.strictObject({ rule: z.literal("sessions"), on: sessions, late: sessions }),
  z
    .strictObject({ rule: z.literal("level"), lateFrom: level, offFrom: level })
    .refine(({ lateFrom, offFrom }) => lateFrom <= offFrom, {
      path: ["offFrom"],
      message: "Off begins at the same level as late, or above it.",
    }),
]);
export type Fading = z.infer<typeof fadingSchema>;

/** What a support's stage is decided by. */
export interface Skill {
  /** Sessions that the peer has ended before this one. */
  sessions: number;
  /** Mean rating, 1 to 5, of the latest released expert reviews; null where none is released. */
  level: number | null;
}

/** The stage of a support for the next session. Without a released review a rule by level leaves it on. */
export function stageOf(fading: Fading, skill: Skill): SupportStage {
  switch (fading.rule) {
    case "always":
      return "on";
    case "never":
      return "off";
    case "sessions":
      if (skill.sessions < fading.on) return "on";
      return skill.sessions < fading.on + fading.late ? "late" : "off";
    case "level":
      if (skill.level === null || skill.level < fading.lateFrom) return "on";
      return skill.level < fading.offFrom ? "late" : "off";
  }
}

/** Released reviews whose ratings make the level. */
export const reviewsForLevel = 3;

/** The level of skill from the mean ratings of released reviews, latest first; null without any. */
export function levelOf(latestMeans: readonly number[]): number | null {
  const used = latestMeans.slice(0, reviewsForLevel);
  if (used.length === 0) return null;
  return used.reduce((sum, mean) => sum + mean, 0) / used.length;
}
