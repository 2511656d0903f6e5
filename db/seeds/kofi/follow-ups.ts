import type { Scenario } from "~/domain/simulator/scenario";
import { depot } from "./follow-ups/depot";
import { inBetween } from "./follow-ups/in-between";
import { mondayAndCourt } from "./follow-ups/monday-and-court";
import { sinceTheForm } from "./follow-ups/since-the-form";
import { children } from "./follow-ups/children";
import { fatherAndBoy } from "./follow-ups/father-and-boy";
import { handover } from "./follow-ups/handover";
import { himself } from "./follow-ups/himself";

/** What Kofi answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...depot,
  ...mondayAndCourt,
  ...fatherAndBoy,
  ...sinceTheForm,
  ...children,
  ...handover,
  ...himself,
  ...inBetween,
};
