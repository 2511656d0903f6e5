import type { Scenario } from "~/domain/simulator/scenario";
import { head } from "./follow-ups/head";
import { hall } from "./follow-ups/hall";
import { telling } from "./follow-ups/telling";
import { results } from "./follow-ups/results";
import { email } from "./follow-ups/email";
import { lonely } from "./follow-ups/lonely";
import { grades } from "./follow-ups/grades";
import { callsAndChest } from "./follow-ups/calls-and-chest";

/** What Wei Ling answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...head,
  ...hall,
  ...telling,
  ...results,
  ...email,
  ...lonely,
  ...grades,
  ...callsAndChest,
};
