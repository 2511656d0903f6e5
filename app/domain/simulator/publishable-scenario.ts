import { screenGeneratedByRules } from "../practice/safety/generated";
import { parseLine } from "./line";
import { scenarioLines, scenarioSchema } from "./scenario";
import { wordingsOf } from "./wording";

/**
 * The contract for what is saved or published: a scenario none of whose lines or senses the
 * safety screen refuses. Kept apart from `scenarioSchema` because screening every line takes
 * tens of milliseconds, and a stored scenario is read for every turn.
 */
export const publishableScenarioSchema = scenarioSchema.superRefine((scenario, context) => {
  const senses = Object.entries(scenario.cues).flatMap(([id, cue]) =>
    cue.senses.map((line, index) => ({ path: ["cues", id, "senses", index], line })),
  );
  for (const { path, line } of [...scenarioLines(scenario), ...senses])
    if (!wordingsOf(line).every((wording) => screenGeneratedByRules(parseLine(wording).text).safe))
      context.addIssue({
        code: "custom",
        path,
        message: "This may name a method, means or place of self-harm; say it another way.",
      });
});
