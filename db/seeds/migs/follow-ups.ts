import type { Scenario } from "~/domain/simulator/scenario";
import { askedOutright } from "./follow-ups/asked-outright";
import { beingSeen } from "./follow-ups/being-seen";
import { familyAndChurch } from "./follow-ups/family-and-church";
import { ifItWasSafe } from "./follow-ups/if-it-was-safe";
import { sayingIt } from "./follow-ups/saying-it";

/** What Migs answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...beingSeen,
  ...sayingIt,
  ...familyAndChurch,
  ...ifItWasSafe,
  ...askedOutright,
};
