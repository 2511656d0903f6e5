import type { Scenario } from "~/domain/simulator/scenario";
import { depot } from "./follow-ups/depot";
import { mondayAndCourt } from "./follow-ups/monday-and-court";
import { children } from "./follow-ups/children";
import { handover } from "./follow-ups/handover";
import { himself } from "./follow-ups/himself";

/** What Kofi answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...depot,
  ...mondayAndCourt,
  ...children,
  ...handover,
  ...himself,
};
