import type { Scenario } from "~/domain/simulator/scenario";
import { envelope } from "./follow-ups/envelope";
import { home } from "./follow-ups/home";
import { words } from "./follow-ups/words";

/** What Tom answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = { ...envelope, ...home, ...words };
