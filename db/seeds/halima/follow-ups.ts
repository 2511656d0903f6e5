import type { Scenario } from "~/domain/simulator/scenario";
import { afterTelling } from "./follow-ups/after-telling";
import { betweenThem } from "./follow-ups/between-them";
import { hardHours } from "./follow-ups/hard-hours";
import { herself } from "./follow-ups/herself";
import { mother } from "./follow-ups/mother";
import { nights } from "./follow-ups/nights";
import { people } from "./follow-ups/people";
import { promiseAndHome } from "./follow-ups/promise-and-home";
import { shopAndSiblings } from "./follow-ups/shop-and-siblings";

/** What Halima answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...herself,
  ...mother,
  ...shopAndSiblings,
  ...hardHours,
  ...people,
  ...nights,
  ...afterTelling,
  ...promiseAndHome,
  ...betweenThem,
};
