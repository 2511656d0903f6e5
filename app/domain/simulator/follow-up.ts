import { sharedWith } from "./best-answer";
import type { Exchange } from "./exchange";
import { namedIn } from "./fact";
import { specificStems, words } from "./lexeme";
import { namesPerson } from "./person-meant";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";
import { latestOf } from "./state";
import type { SimulatorState } from "./state";
import { followUpTopics } from "./topic-asked";

/** "Have you seen a doctor for it?" */
const pointsBack = /\b(?:about|for|with|from|of|after) (?:it|that|this)\b/i;

/** "Would he get it, if you told him that?" */
const theyKnowIt =
  /\b(?:tell|told|knows?|knew|gets?|hears?|heard|notices?|noticed|sees?|seen) (?:(?:him|her|them) )?(?:it|that|this)\b/i;

/** Whether a sentence names something of the client's last message. */
export function takesUp(sentence: string, { clientMessage }: Exchange): boolean {
  const theirs = new Set(specificStems(clientMessage ?? ""));
  return namedIn(sentence).some((part) => theirs.has(part));
}

/** Longest question that only points at what was told. Design choice. */
const wordsOfPointing = 8;
const pointing = /\b(?:her|him|them|it|that|this|there|she|he|they|then)\b/i;

/** "Do you miss them?": short and of nothing by name, it asks of what was just told. */
export function pointsAtLast({ sentence, topic, byLikeness, person }: AskedQuestion): boolean {
  return (
    (topic === null || byLikeness) &&
    person === null &&
    pointing.test(sentence) &&
    words(sentence).length <= wordsOfPointing &&
    namedIn(sentence).length <= 1
  );
}

/** Whether a question asks after somebody whom the client's last message named. */
function asksAfterNamed(
  { person }: AskedQuestion,
  { clientMessage }: Exchange,
  scenario: Scenario,
): boolean {
  return person !== null && namesPerson(clientMessage ?? "", person.id, scenario);
}

/**
 * Whether a question that the client can answer goes on from what the client told last: it names something
 * of it, or somebody in it, or points back at it.
 */
function followsUpOnTold(
  { sentence, topic, person }: AskedQuestion,
  state: SimulatorState,
  scenario: Scenario,
): boolean {
  const { told, before } = latestOf(state);
  const lines = [...before, ...told];
  if (person !== null && lines.some((line) => namesPerson(line, person.id, scenario))) return true;
  if (person === null && (topic === null || followUpTopics.has(topic))) return false;
  if (person !== null && told.length > 0 && theyKnowIt.test(sentence)) return true;
  if (told.length > 0 && pointsBack.test(sentence)) return true;
  const named = namedIn(sentence);
  return lines.some((line) => sharedWith(line, named) > 0);
}

/** Whether one of some questions goes on from what was just said, or from what was told before. */
export function asksOn(
  questions: readonly AskedQuestion[],
  exchange: Exchange,
  state: SimulatorState,
  scenario: Scenario,
): boolean {
  return questions.some(
    (question) =>
      takesUp(question.sentence, exchange) ||
      pointsAtLast(question) ||
      asksAfterNamed(question, exchange, scenario) ||
      followsUpOnTold(question, state, scenario),
  );
}
