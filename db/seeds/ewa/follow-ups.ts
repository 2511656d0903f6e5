import type { Scenario } from "~/domain/simulator/scenario";
import { days } from "./follow-ups/days";
import { inside } from "./follow-ups/inside";
import { ordinaryDay } from "./follow-ups/ordinary-day";
import { others } from "./follow-ups/others";
import { people } from "./follow-ups/people";
import { smallThings } from "./follow-ups/small-things";
import { stefan } from "./follow-ups/stefan";
import { thatNight } from "./follow-ups/that-night";

/** What Ewa answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...stefan,
  ...days,
  ...people,
  ...inside,
  ...others,
  ...smallThings,
  ...thatNight,
  ...ordinaryDay,
};
