import type { Scenario } from "~/domain/simulator/scenario";
import { oftenAskedChange } from "./often-asked/change";
import { oftenAskedDays } from "./often-asked/days";
import { oftenAskedOneself } from "./often-asked/oneself";
import { oftenAskedPeople } from "./often-asked/people";
import { oftenAskedTrouble } from "./often-asked/trouble";

/** What Kofi answers to what any client is often asked. */
export const oftenAsked: Scenario["topics"] = {
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
};
