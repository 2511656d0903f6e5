import type { Scenario } from "~/domain/simulator/scenario";
import { days } from "./follow-ups/days";
import { home } from "./follow-ups/home";
import { papers } from "./follow-ups/papers";
import { room } from "./follow-ups/room";
import { shirin } from "./follow-ups/shirin";

/** What Rahim answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...days,
  ...papers,
  ...room,
  ...home,
  ...shirin,
};
