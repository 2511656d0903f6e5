import type { Scenario } from "./scenario";

const lastTime =
  /\b(?:when (?:was|is|did|were)|how long (?:is|has|since)|what was|tell me about|do you remember|can you remember)\b.*\blast\b/i;
const slept =
  /\byou (?:\w+ )?(?:slept|sleep|rested)\b|\b(?:full|whole|proper|good|decent) night['’]?s?\b|\bslept\b/i;
const well =
  "(?:(?:really|truly|actually|properly|just|a bit|at all) )*(?:yourself|your (?:own|old|normal|usual) self|okay|ok|all right|alright|good|happy|well|fine|normal|light|lighter|free|alive|calm|at ease|at peace|rested|safe|proud|hopeful|human)";

/** "Tell me about a day lately that was a bit better" asks for the last one that was. */
const aBetterDay =
  /\b(?:a|any|one|the last) (?:day|time|moment|hour|evening|morning)\b[^?]*\b(?:(?:was|were|felt|went) (?:\w+ ){0,2}(?:better|easier|good|okay|lighter)|you felt (?:\w+ ){0,2}(?:better|lighter|good|okay))\b/i;

/** Whether a question asks when the client last slept well or through. */
export function asksWhenLastSlept(sentence: string): boolean {
  return lastTime.test(sentence) && slept.test(sentence);
}

const youWere = "\\byou (?:\\w+ )?(?:felt|feel|were|was)(?: (?:like|as))?(?: a)? ";
const youWereWell = new RegExp(`${youWere}${well}\\b`, "i");
const youWereSomebody = new RegExp(`${youWere}(?=\\p{L})`, "iu");

/** "When did you last feel like Tom?" */
function namesThem(sentence: string, clientName: string): boolean {
  const said = youWereSomebody.exec(sentence);
  if (said === null) return false;
  const rest = sentence.slice(said.index + said[0].length).toLowerCase();
  return rest.startsWith(clientName.toLowerCase());
}

/** Whether a question asks when the client last felt like themselves, by a word for it or by their name. */
export function asksWhenLastWell(sentence: string, { clientName }: Scenario): boolean {
  if (aBetterDay.test(sentence)) return true;
  return lastTime.test(sentence) && (youWereWell.test(sentence) || namesThem(sentence, clientName));
}
