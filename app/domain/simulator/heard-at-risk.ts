import { moves, questionMoves } from "../practice/hearing/move";
import type { Heard, HeardSentence, Move } from "../practice/hearing/move";
import { reachesOut, speaksOfMeans } from "./reaching-out";
import { asksOfRisk, mayBeAtRisk } from "./risk-asked";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";

const asking: ReadonlySet<Move> = new Set<Move>(questionMoves);
const advising: ReadonlySet<Move> = new Set<Move>(["advice", "advice-with-permission"]);

/** A sentence that reaches out, as the step towards safety that it is. */
function asStep(sentence: HeardSentence): HeardSentence {
  const kept = sentence.moves.filter((move) => !advising.has(move) && move !== "other");
  return { ...sentence, moves: moves.filter((m) => m === "safety-step" || kept.includes(m)) };
}

/** A sentence that asks about risk as that, whatever else its grammar has it be ("have you thought about how?"). */
function asRiskAsked(sentence: HeardSentence): HeardSentence {
  const kept = sentence.moves.filter((move) => !advising.has(move) && !asking.has(move));
  return { ...sentence, moves: moves.filter((m) => m === "risk-question" || kept.includes(m)) };
}

/**
 * What was heard, with what is a step towards safety once risk was shown or asked about ("I'd like you to
 * see your doctor tomorrow") as that, and not as advice, and with what asks about it then as a question about risk.
 * By itself such a sentence is only advice, or any question.
 */
export function heardAtRisk(heard: Heard, state: SimulatorState, scenario: Scenario): Heard {
  const atRisk = mayBeAtRisk(state, scenario);
  if (state.counters.riskShown === 0 && !atRisk) return heard;
  const about = speaksOfMeans(heard, state);
  const sentences = heard.sentences.map((sentence) => {
    const step = reachesOut(sentence.text, scenario, about) ? asStep(sentence) : sentence;
    return asksOfRisk(step, state, atRisk) ? asRiskAsked(step) : step;
  });
  const found = new Set(sentences.flatMap((sentence) => sentence.moves));
  if (found.size > 1) found.delete("other");
  return { ...heard, sentences, moves: moves.filter((move) => found.has(move)) };
}
