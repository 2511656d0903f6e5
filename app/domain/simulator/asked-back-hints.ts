import { parseLine } from "./line";
import type { ScenarioProblem } from "./problems";
import { scenarioLines, type Scenario } from "./scenario";
import { wholeWords } from "./sentence";
import { wordingsOf } from "./wording";

/**
 * The entries of what is asked back that cannot come, by their place in the scenario: no line of the client's says any
 * of the words that they follow. Such an entry is never said; nothing else follows from it, so a line may be rewritten
 * before it is.
 */
export function askedBackNeverSaid(scenario: Scenario): number[] {
  const { askedBack = [] } = scenario;
  if (askedBack.length === 0) return [];
  const said = scenarioLines(scenario)
    .filter(({ path }) => path[0] !== "askedBack")
    .flatMap(({ line }) => wordingsOf(line))
    .map((wording) => wholeWords(parseLine(wording).text))
    .join("\n");
  return askedBack.flatMap((entry, index) => {
    const comes =
      entry.said.length === 0 || entry.said.some((one) => said.includes(wholeWords(one)));
    return comes ? [] : [index];
  });
}

/** The same as hints, with their paths. */
export function askedBackHints(scenario: Scenario): ScenarioProblem[] {
  return askedBackNeverSaid(scenario).map((index) => ({
    path: ["askedBack", index, "said"],
    message: "No line of the client says these words: this is never answered.",
  }));
}
