import { minimises } from "../practice/hearing/harm";
import { hear } from "../practice/hearing/hear";
import type { Move } from "../practice/hearing/move";
import { plain } from "../practice/hearing/plain";
import { promisesSecrecy } from "../practice/hearing/secrecy";
import { splitSentences } from "../practice/hearing/sentences";
import { suggestionCategories } from "../suggestion/category";
import { momentsNeverSaid } from "./moments-never-said";
import type { ScenarioProblem } from "./problems";
import type { Scenario } from "./scenario";

const unfitMoves = {
  advice: "This reads as advice; a suggestion listens, asks or stays with the client.",
  "advice-with-permission":
    "This reads as advice; a suggestion listens, asks or stays with the client.",
  confrontation: "This reads as confronting the client.",
  reassurance: "This reads as reassurance.",
  "leading-question": "This asks a leading question.",
} as const;

const diagnosisOrDeath = /\b(?:depress|disorder|ptsd|bipolar|diagnos|die\b|dying|dead\b|suicid)/i;

/** What is worth another look in one suggestion that is heard as `moves`. */
export function hintsIn(text: string, moves: readonly Move[]): string[] {
  const heard: ReadonlySet<string> = new Set(moves);
  const unfit = Object.entries(unfitMoves)
    .filter(([move]) => heard.has(move))
    .map(([, words]) => words);
  const hints = new Set<string>(unfit);
  const sentences = splitSentences(text).map((sentence) => plain(sentence.text));
  if (sentences.some(minimises)) hints.add("This may make small what the client feels.");
  if (sentences.some(promisesSecrecy))
    hints.add("This promises that what is said stays secret, and nobody can keep that.");
  if (diagnosisOrDeath.test(text)) hints.add("This names an illness or speaks of dying.");
  return [...hints];
}

/** What is worth another look in one suggestion, whatever stands around it. */
export const hintsOn = (text: string): string[] => hintsIn(text, hear(text, null).moves);

/**
 * What is worth another look in the written suggestions, by place: one that advises, hurts, diagnoses,
 * speaks of dying or promises secrecy, one that stands twice, and a moment that cannot come. Hints, by the
 * rules of hearing (docs/hearing.md says what they reach): none of them keeps a scenario from being
 * published. Empty for every shipped scenario. Whoever asks again and again may hand in `on`, which answers
 * as `hintsOn` does, or with nothing where a suggestion was not looked at yet.
 */
export function suggestionHints(scenario: Scenario, on = hintsOn): ScenarioProblem[] {
  const never = new Set(momentsNeverSaid(scenario));
  const seen = new Set<string>();
  return (scenario.suggestions ?? []).flatMap((moment, index) => {
    const hints: ScenarioProblem[] = never.has(index)
      ? [
          {
            path: ["suggestions", index, "said"],
            message: "No line of the client says these words: these suggestions are never offered.",
          },
        ]
      : [];
    for (const category of suggestionCategories)
      moment[category].forEach((text, at) => {
        const messages = [...on(text)];
        if (seen.has(text.trim())) messages.push("The same suggestion stands above already.");
        seen.add(text.trim());
        const path = ["suggestions", index, category, at];
        hints.push(...messages.map((message) => ({ path, message })));
      });
    return hints;
  });
}
