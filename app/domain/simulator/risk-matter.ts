/**
 * What a supporter asks once a thought of suicide was told: whether there is a plan, whether anything is at hand
 * for it, whether it was so before, since when, how strong it is now, how often it comes, what it would put an end to,
 * whether it is to die or for something to stop.
 */
export const thoughtMatters = [
  "plan",
  "means",
  "past",
  "since",
  "often",
  "ends",
  "either",
  "now",
] as const;
export type ThoughtMatter = (typeof thoughtMatters)[number];

/**
 * What bears on safety then: who knows of it, what has kept them from it, what they would want somebody to
 * know, what they will do if it gets worse, what they can do for themselves when it comes, whether they would make a plan
 * for it together.
 */
export const safetyMatters = ["know", "keeps", "tell", "worse", "alone", "together"] as const;
export type SafetyMatter = (typeof safetyMatters)[number];

/** What may still be asked right after such thoughts were denied. */
export const mattersAfterDenial = ["means", "past", "know", "worse"] as const;

/** All that a scenario may have lines for once a thought was told. */
export const riskFollowUps = [...thoughtMatters, ...safetyMatters] as const;
export type RiskFollowUp = (typeof riskFollowUps)[number];
