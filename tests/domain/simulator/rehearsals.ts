import { hear } from "~/domain/practice/hearing/hear";
import { rehearse } from "~/domain/simulator/rehearse";
import type { Rehearsal } from "~/domain/simulator/rehearse";
import { supporters } from "~/domain/simulator/supporters";
import type { SupporterName } from "~/domain/simulator/supporters";
import type { Scenario } from "~/domain/simulator/scenario";

/** A whole session of a scripted supporter, as the embedded client plays it. */
export function sessionOf(
  scenario: Scenario,
  seed: number,
  supporter: SupporterName,
  replies: number,
): Rehearsal {
  return rehearse(scenario, seed, supporters[supporter], replies, hear);
}

export const seeds = [1, 42, 4294967295] as const;
