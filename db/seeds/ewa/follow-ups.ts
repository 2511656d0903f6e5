import type { Scenario } from "~/domain/simulator/scenario";
import { days } from "./follow-ups/days";
import { people } from "./follow-ups/people";
import { stefan } from "./follow-ups/stefan";

/** What Ewa answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...stefan,
  ...days,
  ...people,
};
