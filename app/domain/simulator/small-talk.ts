import { plain } from "../practice/hearing/plain";
import { asideOf } from "./aside";
import type { Exchange } from "./exchange";
import { takesUp } from "./follow-up";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";
import { pastimes } from "./topic";

/** "What year are you in?", "Which course?": asks for an entry in a form. */
const forAnEntry =
  /\b(?:what|which) (?:year|grade|class|course|subject|school|uni|university|college|city|town|country|street|floor|age|job|company|phone|size|date)\b/i;

const ofTheWeather =
  /\b(?:how is|what is|is) (?:the|your|it) (?:weather|(?:raining|sunny|snowing|hot|cold|warm)(?: out| outside| today| there| over there| where you are)*\W*$)/;

/** "What age were you when it began?": of what was, or of somebody else, such a question may be of the trouble itself. */
const ofWhatWas = /\b(?:did|was|were|had|when|that|it|he|she|they|his|her|their)\b/i;

/** "What did you have for lunch?" */
const ofAMeal =
  /\b(?:what|anything|something)\b.* (?:for|at) (?:breakfast|lunch|dinner|tea|supper)\b|\b(?:had|have|eaten|cook|cooked|cooking) (?:your |any )?(?:breakfast|lunch|dinner|tea|supper)\b/;

/** Whether a sentence asks for an entry in a form, and not for what waits. */
export function asksForAnEntry(sentence: string): boolean {
  return forAnEntry.test(sentence);
}

/** Whether what waits is how they sleep and eat: then a meal is no small thing. */
function waitsForFood({ live }: SimulatorState, { cues }: Scenario): boolean {
  return live.some(({ id }) => cues[id]?.kind === "sleep-appetite");
}

/**
 * Whether a question is of small things: an entry in a form, the weather, a meal, what somebody does for pleasure. One that
 * takes up a word of the client's last message is of what they said.
 */
export function isSmallTalk(
  { sentence, topic }: AskedQuestion,
  exchange: Exchange,
  state: SimulatorState,
  scenario: Scenario,
): boolean {
  if (takesUp(sentence, exchange)) return false;
  const read = plain(sentence);
  return (
    (asksForAnEntry(sentence) && !ofWhatWas.test(sentence)) ||
    ofTheWeather.test(read) ||
    (ofAMeal.test(read) && !waitsForFood(state, scenario)) ||
    (topic !== null && pastimes.has(topic)) ||
    asideOf(sentence) === "smalltalk"
  );
}
