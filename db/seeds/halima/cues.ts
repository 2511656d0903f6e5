import type { Scenario } from "~/domain/simulator/scenario";
import { deeper } from "./cues/deeper";
import { presenting } from "./cues/presenting";

/** What shows Halima's distress, and what lies under it. */
export const cues: Scenario["cues"] = { ...presenting, ...deeper };
