import { screenGeneratedByRules } from "../practice/safety/generated";
import { suggestionCategories } from "../suggestion/category";
import { parseLine } from "./line";
import { scenarioLines, scenarioSchema } from "./scenario";
import type { Scenario } from "./scenario";
import { wordingsOf } from "./wording";

interface PathLine {
  path: (string | number)[];
  line: string;
}

/** The replies that are written for moments, with their paths. */
function writtenReplies({ suggestions = [] }: Scenario): PathLine[] {
  return suggestions.flatMap((moment, index) =>
    suggestionCategories.flatMap((category) =>
      moment[category].map((line, at) => ({ path: ["suggestions", index, category, at], line })),
    ),
  );
}

/** Texts that the screen let pass; an editor asks about a whole scenario again after each change. */
const passed = new Set<string>();
/** Texts that are kept in mind: those of some twenty scenarios. Design choice. */
const mostKept = 30_000;

function isSafe(text: string): boolean {
  if (passed.has(text)) return true;
  if (!screenGeneratedByRules(text).safe) return false;
  if (passed.size >= mostKept) passed.clear();
  passed.add(text);
  return true;
}

/**
 * The contract for what is saved or published: a scenario none of whose lines, senses or written
 * replies the safety screen refuses. Kept apart from `scenarioSchema` because screening every line takes
 * hundreds of milliseconds when it is done for the first time.
 */
export const publishableScenarioSchema = scenarioSchema.superRefine((scenario, context) => {
  const senses = Object.entries(scenario.cues).flatMap(([id, cue]) =>
    cue.senses.map((line, index) => ({ path: ["cues", id, "senses", index], line })),
  );
  const written = writtenReplies(scenario);
  const introductions = Object.entries(scenario.people ?? {}).flatMap(([id, person]) =>
    (person.introductions ?? []).map((line, index) => ({
      path: ["people", id, "introductions", index],
      line,
    })),
  );
  const lines = [...scenarioLines(scenario), ...senses, ...written, ...introductions];
  for (const { path, line } of lines)
    if (!wordingsOf(line).every((wording) => isSafe(parseLine(wording).text)))
      context.addIssue({
        code: "custom",
        path,
        message: "This may name a method, means or place of self-harm; say it another way.",
      });
});
