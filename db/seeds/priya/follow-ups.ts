import type { Scenario } from "~/domain/simulator/scenario";
import { days } from "./follow-ups/days";
import { family } from "./follow-ups/family";
import { formAndCar } from "./follow-ups/form-and-car";
import { inPassing } from "./follow-ups/in-passing";
import { nightsAndSongs } from "./follow-ups/nights-and-songs";

/** What Priya answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...nightsAndSongs,
  ...formAndCar,
  ...family,
  ...days,
  ...inPassing,
};
