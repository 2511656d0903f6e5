import { asksOfInside } from "./asked-of-inside";
import type { Exchange } from "./exchange";
import { namedIn } from "./fact";
import { stems } from "./lexeme";
import { pointsAtLast, takesUp } from "./follow-up";
import type { AskedQuestion } from "./question";
import { invitesOn } from "./reaches-for-them";
import type { Scenario } from "./scenario";
import { asksForAnEntry } from "./small-talk";
import type { SimulatorState } from "./state";
import { followUpTopics } from "./topic-asked";

/** What should come next between the two: "What would be a relief to say?", "What is mine to ask?" */
const ofTheTalk =
  /\bwhat (?:would|should|could|might|is|was|do|did|have) (?:be |make |do |i |you )?.*\b(?:ask|say|tell|talk|hear|heard|answer|missed?|got wrong|put straight|go on|start|begin)\b|\bwhat (?:would|should|could|might) (?:be|make|help|need)\b/i;

/** Whether the client has said one of these words in this session, or what waits or was last shown is about it. */
function wasSpokenOf(
  named: readonly string[],
  { said, live, focus }: SimulatorState,
  scenario: Scenario,
): boolean {
  const among = (text: string) => stems(text).some((part) => named.includes(part));
  const shown = [...live, ...(focus ? [focus] : [])].flatMap(({ id }) => {
    const spec = scenario.cues[id];
    return spec ? [...spec.about, ...spec.senses] : [];
  });
  return said.some(among) || shown.some(among);
}

/**
 * Whether an open question is about what waits for an answer, or was last spoken of, by what it asks and not by
 * its form: "What is that like?" is, and "Which phone do you have?" is not, where nobody spoke of a phone.
 */
export function asksAboutCue(
  question: AskedQuestion,
  exchange: Exchange,
  state: SimulatorState,
  scenario: Scenario,
): boolean {
  const { sentence, topic, byLikeness, person, closed } = question;
  if (closed || asksForAnEntry(sentence)) return false;
  if (invitesOn(sentence) && person === null) return true;
  if (asksOfInside(sentence) || topic === "hardest" || topic === "happened") return true;
  if (topic !== null && !byLikeness && !followUpTopics.has(topic)) return false;
  const named = namedIn(sentence);
  return (
    named.length === 0 ||
    ofTheTalk.test(sentence) ||
    pointsAtLast(question) ||
    takesUp(sentence, exchange) ||
    wasSpokenOf(named, state, scenario)
  );
}
