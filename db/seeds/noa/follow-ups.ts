import type { Scenario } from "~/domain/simulator/scenario";
import { afterHim } from "./follow-ups/after-him";
import { herself } from "./follow-ups/herself";
import { him } from "./follow-ups/him";
import { hisText } from "./follow-ups/his-text";
import { people } from "./follow-ups/people";
import { theseDays } from "./follow-ups/these-days";

/** What Noa answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...hisText,
  ...him,
  ...afterHim,
  ...people,
  ...herself,
  ...theseDays,
};
