import type { Scenario } from "./scenario";

function inOrder<Spec>(record: Record<string, Spec>): Record<string, Spec> {
  const names = Object.keys(record).sort((a, b) =>
    a.length === b.length ? (a < b ? -1 : 1) : a.length - b.length,
  );
  return Object.fromEntries(names.map((name) => [name, record[name]])) as Record<string, Spec>;
}

/**
 * A scenario with its cues and topics in the order in which the database keeps them (shorter names
 * first, then by letter). The first of two equal topics answers a question, so a rehearsal plays in
 * this order to be a session of the same seed byte for byte.
 */
export function inStoredOrder(scenario: Scenario): Scenario {
  return { ...scenario, cues: inOrder(scenario.cues), topics: inOrder(scenario.topics) };
}
