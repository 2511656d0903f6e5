import type { Scenario } from "~/domain/simulator/scenario";
import { envelope } from "./follow-ups/envelope";
import { family } from "./follow-ups/family";
import { gwen } from "./follow-ups/gwen";
import { home } from "./follow-ups/home";
import { sinceMarch } from "./follow-ups/since-march";
import { words } from "./follow-ups/words";

/** What Tom answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...envelope,
  ...sinceMarch,
  ...home,
  ...gwen,
  ...family,
  ...words,
};
