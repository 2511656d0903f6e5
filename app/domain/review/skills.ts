import type { Tag } from "./codebook";

/** What peers practise, each seen by several tags. Design choice: grouped by what one would train together. */
export const skills = [
  "noticing",
  "waiting",
  "acknowledging",
  "asking",
  "staying-with-them",
  "safety",
  "other",
] as const;
export type Skill = (typeof skills)[number];

/** Each skill as peers and leads read it. */
export const skillWords: Record<Skill, string> = {
  noticing: "Noticing distress",
  waiting: "Waiting with advice",
  acknowledging: "Acknowledging feelings",
  asking: "Asking",
  "staying-with-them": "Keeping the floor theirs",
  safety: "Safety",
  other: "Other things",
};

const skillByTag: Readonly<Record<string, Skill>> = {
  cue_explicit: "noticing",
  cue_implicit: "noticing",
  topic_shift: "noticing",
  advice_early: "waiting",
  advice_unasked: "waiting",
  ask_permission: "waiting",
  next_step: "waiting",
  minimise: "acknowledging",
  positivity: "acknowledging",
  robotic: "acknowledging",
  reflect_simple: "acknowledging",
  reflect_complex: "acknowledging",
  validate: "acknowledging",
  affirm: "acknowledging",
  summary: "acknowledging",
  question_run: "asking",
  question_leading: "asking",
  question_open: "asking",
  self_focus: "staying-with-them",
  role_drift: "staying-with-them",
  assume: "staying-with-them",
  confront: "staying-with-them",
  cue_risk: "safety",
  risk_unsafe: "safety",
  no_escalation: "safety",
  risk_good: "safety",
};

/** The skill that a tag is about; a tag about risk is about safety, one that nobody grouped is `other`. */
export function skillOf(tag: Pick<Tag, "key" | "risk">): Skill {
  return skillByTag[tag.key] ?? (tag.risk ? "safety" : "other");
}
