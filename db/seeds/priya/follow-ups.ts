import type { Scenario } from "~/domain/simulator/scenario";
import { ammaAndCar } from "./follow-ups/amma-and-car";
import { days } from "./follow-ups/days";
import { family } from "./follow-ups/family";
import { feelingForHim } from "./follow-ups/feeling-for-him";
import { formAndCar } from "./follow-ups/form-and-car";
import { helpNear } from "./follow-ups/help-near";
import { inPassing } from "./follow-ups/in-passing";
import { nightsAndSongs } from "./follow-ups/nights-and-songs";
import { rohan } from "./follow-ups/rohan";

/** What Priya answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...nightsAndSongs,
  ...formAndCar,
  ...family,
  ...days,
  ...inPassing,
  ...rohan,
  ...feelingForHim,
  ...helpNear,
  ...ammaAndCar,
};
