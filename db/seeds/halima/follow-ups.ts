import type { Scenario } from "~/domain/simulator/scenario";
import { hardHours } from "./follow-ups/hard-hours";
import { herself } from "./follow-ups/herself";
import { mother } from "./follow-ups/mother";
import { people } from "./follow-ups/people";
import { shopAndSiblings } from "./follow-ups/shop-and-siblings";

/** What Halima answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...herself,
  ...mother,
  ...shopAndSiblings,
  ...hardHours,
  ...people,
};
