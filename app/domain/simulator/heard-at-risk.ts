import { moves } from "../practice/hearing/move";
import type { Heard, HeardSentence, Move } from "../practice/hearing/move";
import { reachesOut } from "./reaching-out";
import { mayBeAtRisk } from "./risk-asked";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";

const advising: ReadonlySet<Move> = new Set<Move>(["advice", "advice-with-permission"]);

/** A sentence that reaches out, as the step towards safety that it is. */
function asStep(sentence: HeardSentence): HeardSentence {
  const kept = sentence.moves.filter((move) => !advising.has(move) && move !== "other");
  return { ...sentence, moves: moves.filter((m) => m === "safety-step" || kept.includes(m)) };
}

/**
 * What was heard, with what is a step towards safety once risk was shown or asked about ("I'd like you to
 * see your doctor tomorrow") as that, and not as advice. By itself such a sentence is only advice.
 */
export function heardAtRisk(heard: Heard, state: SimulatorState, scenario: Scenario): Heard {
  if (state.counters.riskShown === 0 && !mayBeAtRisk(state, scenario)) return heard;
  if (!heard.sentences.some(({ text }) => reachesOut(text, scenario))) return heard;
  const sentences = heard.sentences.map((sentence) =>
    reachesOut(sentence.text, scenario) ? asStep(sentence) : sentence,
  );
  const found = new Set(sentences.flatMap((sentence) => sentence.moves));
  if (found.size > 1) found.delete("other");
  return { ...heard, sentences, moves: moves.filter((move) => found.has(move)) };
}
