import type { Scenario } from "~/domain/simulator/scenario";
import { inPassing } from "./follow-ups/in-passing";
import { life } from "./follow-ups/life";
import { mrsTamati } from "./follow-ups/mrs-tamati";
import { thatNight } from "./follow-ups/that-night";
import { timeOff } from "./follow-ups/time-off";
import { work } from "./follow-ups/work";

/** What Ben answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...thatNight,
  ...mrsTamati,
  ...life,
  ...timeOff,
  ...work,
  ...inPassing,
};
