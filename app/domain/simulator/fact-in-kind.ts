import { stems, words } from "./lexeme";
import { parseLine } from "./line";
import { isRelation } from "./person";
import type { Scenario } from "./scenario";
import { wordingsOf } from "./wording";

/** "Did anyone at the hospital sit down with you?" asks what somebody did. */
const asksWhatAnybodyDid =
  /^(?:(?:and|so|but|then|okay|ok),? )*(?:did|does|do|has|have|was|were) (?:any|some|no)(?:body|one| one)\b/i;
const somebodyElse =
  /\b(?:he|she|him|her|they|them|nobody|no[- ]one|any(?:body|one)|some(?:body|one)|every(?:body|one)|people|folk|friends?|mates?|lads|colleagues?|neighbou?rs?)\b/i;

function namesSomebody(text: string, scenario: Scenario): boolean {
  const names = Object.values(scenario.people ?? {}).flatMap((person) => person.names);
  const said = words(text);
  return (
    somebodyElse.test(text) ||
    said.some(isRelation) ||
    names.some((name) => said.includes(name.toLowerCase()))
  );
}

/** Things of a question that a line has to share to be of what somebody did, and not only of where. Design choice. */
const sharedWithADeed = 2;

function saysWhatSomebodyDid(text: string, named: readonly string[], scenario: Scenario): boolean {
  const said = stems(text);
  const shared = named.filter((part) => said.includes(part)).length;
  return namesSomebody(text, scenario) && shared >= Math.min(sharedWithADeed, named.length);
}

/** "What do the guys at school say?" asks for words of theirs. */
const asksWhatIsSaid =
  /\bwhat (?:do|does|did|have|has|had|are|were)\b(?! you\b| i\b)[^?]*\b(?:say|said|saying|tell|told|telling|call|called|calling)\b/i;
const isSaid =
  /["“‘]|(?<!\p{L})['’](?=\p{L})|\b(?:sa(?:y|ys|id|ying)|tell|tells|told|call|calls|called|ask|asks|asked|word|joke\w*|laugh\w*|shout\w*|whisper\w*)\b/iu;

/** "That early morning, where were you?" asks for what was, and once. */
const asksOfThen =
  /\bthat (?:\w+ )?(?:morning|night|day|evening|afternoon|hour|time|week|sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b[^?]*\b(?:was|were|did|had)\b/i;
const tellsOfThen =
  /\b(?:was|were|had|did|came|went|said|told|got|took|sat|stood|saw|heard|knew|thought|gave|left|kept|lay|slept|rang|wrote|held|(?!need|shed|feed|speed|seed|weed|hundred)\p{L}{2,}ed)\b|['’]d\b/iu;

/** What stands as how something is ("gone flat"): it names no flat. */
const asHowItIs =
  /\b(?:gone|go|goes|going|went|is|was|are|were|be|been|feels?|felt|fell|lies|lay) (\p{L}+)/giu;

/** Whether all by which a line is of what is named says only how something is. */
function onlyDescribes(text: string, named: readonly string[]): boolean {
  const described = new Set([...text.matchAll(asHowItIs)].flatMap(([, word]) => stems(word ?? "")));
  const shared = stems(text).filter((part) => named.includes(part));
  return shared.length > 0 && shared.every((part) => described.has(part));
}

/** Beginnings that take up the question a line was written for: alone they mean nothing. */
const beginsLoosely =
  /^(?:it['’]?d (?!be\b)|so (?:it|they|he|she)(?:['’]s|\b)|then (?:it|that|they)(?:['’]s|\b)|every ['"‘“]|not that one|the same,|them\b)/i;

/**
 * Whether a line that shares words with a question is of the kind it asks for: of somebody where it asks what anybody did, of
 * what is said where it asks for that, of what was where it asks of one time that is over; it shares them as things, and stands alone.
 */
export function isOfTheKind(
  line: string,
  sentence: string,
  named: readonly string[],
  scenario: Scenario,
): boolean {
  return wordingsOf(line).every((wording) => {
    const { text } = parseLine(wording);
    if (beginsLoosely.test(text)) return false;
    if (asksWhatAnybodyDid.test(sentence) && !saysWhatSomebodyDid(text, named, scenario))
      return false;
    if (asksWhatIsSaid.test(sentence) && !isSaid.test(text)) return false;
    if (asksOfThen.test(sentence) && !tellsOfThen.test(text)) return false;
    return !onlyDescribes(text, named);
  });
}
