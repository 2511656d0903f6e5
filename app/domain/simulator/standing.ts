/** Where a version of a scenario stands: being written, offered for practice, or no longer offered. */
export const scenarioStandings = ["draft", "offered", "retired"] as const;
export type ScenarioStanding = (typeof scenarioStandings)[number];

/** The standing of a version by its times. */
export function standingOf(version: {
  publishedAt: Date | null;
  retiredAt: Date | null;
}): ScenarioStanding {
  if (version.publishedAt === null) return "draft";
  return version.retiredAt === null ? "offered" : "retired";
}
