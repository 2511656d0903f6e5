import { words } from "./lexeme";
import { parseLine } from "./line";
import { isRelation } from "./person";
import type { Scenario } from "./scenario";

const forWhom =
  /^(?:(?:and|so|but|then|okay|ok),? )*who(?:m|se)?\b(?! (?:are|is|were) (?:you|u)\b)|\b(?:is|was|are|were) there (?:\w+ )?(?:any(?:body|one)|some(?:body|one)|(?:any|one|a single|some) (?:person|friend|people)|people)\b|\b(?:have|got|know|has|had|find|do you have) (?:any(?:body|one)|some(?:body|one))\b/i;

/** Whether a question asks for somebody: "who", "is there anyone", "have you got somebody". */
export function asksForSomebody(sentence: string): boolean {
  return forWhom.test(sentence);
}

const ifAnybody =
  /^(?:[^?]*[,;:] )?(?:(?:and|so|but|then|okay|ok),? )*(?:is|was|are|were) there (?:\w+ )?(?:any(?:body|one)|some(?:body|one)|(?:any|one|a single|some) (?:person|friend))\b/i;

/** Whether a question asks if there is anybody at all, for something that it names. */
export function asksIfAnybody(sentence: string): boolean {
  return ifAnybody.test(sentence);
}

/** Speaks of somebody, or says that there is nobody. */
const somebody =
  /\b(?:he|she|him|her|they|them|his|hers|their|nobody|no[- ]one|none|any(?:body|one)|some(?:body|one)|every(?:body|one)|people|folk|folks|friends?|mates?|the lads|colleagues?|neighbou?rs?|myself|yourself|you|me|alone|family)\b/i;

/** Whether a line names somebody of the client's, or speaks of people at all. */
export function speaksOfSomebody(line: string, scenario: Scenario): boolean {
  const { text } = parseLine(line);
  const names = Object.values(scenario.people ?? {}).flatMap(({ names }) => names);
  const said = words(text);
  return (
    somebody.test(text) ||
    said.some(isRelation) ||
    names.some((name) => said.includes(name.toLowerCase()))
  );
}
