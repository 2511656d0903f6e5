/** Why an engine could not answer. Nothing is lost by any of them: the person may retry or go on. */
export const engineFailures = [
  "timeout",
  "rate-limited",
  "overloaded",
  "unavailable",
  "cut-off",
  "malformed",
  "unsafe",
  "refused",
  "budget-exhausted",
  "cancelled",
] as const;
export type EngineFailure = (typeof engineFailures)[number];
