import { parseLine } from "./line";
import { nearWords } from "./near-words";
import type { ScenarioProblem } from "./problems";
import { scenarioLines, type Scenario } from "./scenario";
import { wholeWords } from "./sentence";
import { wordingsOf } from "./wording";

/** What is worth another look: topics that are put near words which no line of the client says. They are never told. */
export function nearHints(scenario: Scenario): ScenarioProblem[] {
  const near = Object.entries(scenario.topics).flatMap(([topic, { asks = [] }]) =>
    asks.flatMap((ask, index) => {
      const words = nearWords(ask);
      return words === null ? [] : [{ topic, index, words: wholeWords(words) }];
    }),
  );
  if (near.length === 0) return [];
  const said = scenarioLines(scenario)
    .flatMap(({ line }) => wordingsOf(line))
    .map((wording) => wholeWords(parseLine(wording).text))
    .join("\n");
  return near
    .filter(({ words }) => !said.includes(words))
    .map(({ topic, index }) => ({
      path: ["topics", topic, "asks", index],
      message: "No line of the client says these words: nothing is near them.",
    }));
}
