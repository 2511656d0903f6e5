import type { Appraisal } from "./appraisal";
import { harmAsides } from "./aside-kind";
import { asksWhoKnows } from "./getting-to-know";
import type { HeardMessage } from "./heard-message";
import { asksOfRisk, asksWhatBearsOnIt, mayBeAtRisk } from "./risk-asked";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";

/** Whether a message asks about risk, takes a step towards safety, or is of risk in any way. */
export function riskInMessage(
  { exchange: { heard }, questions, asides }: HeardMessage,
  state: SimulatorState,
  scenario: Scenario,
): Pick<Appraisal, "riskAsked" | "safety" | "ofRisk"> {
  const mayBe = mayBeAtRisk(state, scenario);
  const riskAsked = heard.sentences.some((sentence) => asksOfRisk(sentence, state, mayBe));
  const safety = heard.moves.includes("safety-step") && !asides.includes("promised");
  const ofRisk =
    riskAsked ||
    safety ||
    asksWhoKnows(heard.sentences, questions, state) ||
    asides.some((kind) => harmAsides.has(kind)) ||
    asksWhatBearsOnIt(questions, asides, state);
  return { riskAsked, safety, ofRisk };
}
