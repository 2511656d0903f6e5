import type { Scenario } from "~/domain/simulator/scenario";
import { inPassing } from "./follow-ups/in-passing";
import { inside } from "./follow-ups/inside";
import { life } from "./follow-ups/life";
import { mrsTamati } from "./follow-ups/mrs-tamati";
import { nearest } from "./follow-ups/nearest";
import { ordinaryDay } from "./follow-ups/ordinary-day";
import { telling } from "./follow-ups/telling";
import { thatNight } from "./follow-ups/that-night";
import { theThoughts } from "./follow-ups/the-thoughts";
import { timeOff } from "./follow-ups/time-off";
import { ward } from "./follow-ups/ward";
import { work } from "./follow-ups/work";

/** What Ben answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...thatNight,
  ...mrsTamati,
  ...life,
  ...telling,
  ...timeOff,
  ...work,
  ...inPassing,
  ...inside,
  ...nearest,
  ...ward,
  ...theThoughts,
  ...ordinaryDay,
};
