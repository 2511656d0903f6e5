import type { Scenario } from "~/domain/simulator/scenario";
import { oftenAskedPeople } from "./often-asked/people";
import { oftenAskedDays } from "./often-asked/days";
import { oftenAskedTrouble } from "./often-asked/trouble";
import { oftenAskedOneself } from "./often-asked/oneself";
import { oftenAskedChange } from "./often-asked/change";

/** What Migs answers to what clients are often asked. */
export const oftenAsked: Scenario["topics"] = {
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
};
