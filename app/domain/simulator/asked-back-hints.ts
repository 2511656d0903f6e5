import { parseLine } from "./line";
import type { ScenarioProblem } from "./problems";
import { scenarioLines, type Scenario } from "./scenario";
import { normalised } from "./sentence";
import { wordingsOf } from "./wording";

/**
 * The entries of what is asked back that cannot come, as hints: no line of the client's says any of the words that they
 * follow. Such an entry is never said; nothing else follows from it, so a line may be rewritten before it is.
 */
export function askedBackHints(scenario: Scenario): ScenarioProblem[] {
  const { askedBack = [] } = scenario;
  if (askedBack.length === 0) return [];
  const lines = scenarioLines(scenario)
    .filter(({ path }) => path[0] !== "askedBack")
    .flatMap(({ line }) => wordingsOf(line))
    .map((wording) => ` ${normalised(parseLine(wording).text)} `);
  const isSaid = (phrase: string) => lines.some((line) => line.includes(` ${normalised(phrase)} `));
  return askedBack.flatMap(({ said }, index) =>
    said.length === 0 || said.some(isSaid)
      ? []
      : [
          {
            path: ["askedBack", index, "said"],
            message: "No line of the client says these words: this is never answered.",
          },
        ],
  );
}
