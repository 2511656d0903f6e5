import { good } from "./good";
import { novice, noviceSkills } from "./novice";
import type { Supporter } from "./supporter";
import { adviceGiver, interrogator, minimiser, parrot } from "./unhelpful";

/** The scripted supporters by name, from skilled to harmful. */
export const supporters = {
  good,
  promising: novice(noviceSkills.promising),
  mixed: novice(noviceSkills.mixed),
  shaky: novice(noviceSkills.shaky),
  "advice-giver": adviceGiver,
  interrogator,
  parrot,
  minimiser,
} as const satisfies Record<string, Supporter>;
export type SupporterName = keyof typeof supporters;
