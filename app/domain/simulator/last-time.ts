import type { Scenario } from "./scenario";

const lastTime =
  /\b(?:when (?:was|is|did|were)|how long (?:is|has|since)|what was|tell me about|do you remember|can you remember)\b.*\blast\b/i;
const slept =
  /\byou (?:\w+ )?(?:slept|sleep|rested)\b|\b(?:full|whole|proper|good|decent) night['’]?s?\b|\bslept\b/i;
const well =
  "(?:(?:really|truly|actually|properly|just|a bit|at all) )*(?:yourself|your (?:own|old|normal|usual) self|okay|ok|all right|alright|good|happy|well|fine|normal|light|lighter|free|alive|calm|at ease|at peace|rested|safe|proud|hopeful|human)";

/** Whether a question asks when the client last slept well or through. */
export function asksWhenLastSlept(sentence: string): boolean {
  return lastTime.test(sentence) && slept.test(sentence);
}

/** Whether a question asks when the client last felt like themselves, by a word for it or by their name. */
export function asksWhenLastWell(sentence: string, { clientName }: Scenario): boolean {
  const self = new RegExp(
    `\\byou (?:\\w+ )?(?:felt|feel|were|was|have felt)(?: (?:like|as))?(?: a)? (?:${well}\\b|${clientName}\\b)`,
    "i",
  );
  return lastTime.test(sentence) && self.test(sentence);
}
