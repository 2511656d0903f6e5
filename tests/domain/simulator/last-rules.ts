import { hear } from "~/domain/practice/hearing/hear";
import { rehearse } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";

/** The rules of the last answer to some messages. */
export function lastRules(scenario: Scenario, said: readonly string[]): string {
  const { steps } = rehearse(
    scenario,
    7,
    ({ history }) => said[(history.length - 1) / 2] ?? "",
    said.length,
    hear,
  );
  return steps.at(-1)?.rules.join(" ") ?? "";
}
