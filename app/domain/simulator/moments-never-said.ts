import { hasPhrase, stems } from "./lexeme";
import { parseLine } from "./line";
import { scenarioLines, type Scenario } from "./scenario";
import { wordingsOf } from "./wording";

/**
 * The moments that cannot come, by their place in the scenario: no line of the client's, in either
 * wording, says any of the words that they wait for. Their suggestions are never offered; nothing else
 * follows from it, so a line may be rewritten before they are.
 */
export function momentsNeverSaid(scenario: Scenario): number[] {
  const { suggestions = [] } = scenario;
  if (suggestions.length === 0) return [];
  const lines = scenarioLines(scenario)
    .flatMap(({ line }) => wordingsOf(line))
    .map((wording) => stems(parseLine(wording).text));
  return suggestions.flatMap(({ said }, index) => {
    const waited = said.map(stems);
    const comes = waited.some((phrase) => lines.some((line) => hasPhrase(line, phrase)));
    return said.length > 0 && !comes ? [index] : [];
  });
}
