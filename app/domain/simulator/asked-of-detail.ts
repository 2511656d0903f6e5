import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";

const lead = "^(?:(?:and|so|but|oh|ok|okay|haha|wow|well|sorry|wait)[, ]+)*";
const somebody = "(?:he|she|they|it|people|(?:your|the|his|her|their) \\w+|\\w+)";
/** What is done within, or said, or may have hurt: no detail. */
const weighs =
  "(?:mean|think|feel|want|need|know|make|do|does|doing|done|say|said|tell|told|like|expect|hope|wish|fear|remember|miss|believe|see|hear|ask|notice|look|answer|reply|react|call|get|become|happen|take from|bring up)";
/** Nouns by which what weighs is asked for. */
const ofWeight =
  "(?:hard\\w*|worst|heav\\w*|lonel\\w*|sad\\w*|best|point|reason\\w*|matter|problem\\w*|thing|things|part|bit|feeling\\w*|meaning|use|difference|plan|next|first|last|thought\\w*|story|trouble|truth|fear|idea|deal|trigger|moment|time|day|night|one|other|two|name|names|called|like)";

const details: readonly RegExp[] = [
  new RegExp(
    `${lead}what (?:kind|sort|type|brand|make|colou?r|flavou?r|size|shape) of (?!(?:thought|feeling|thing|help|support|person|day|man|woman|life|mood|pain|voice)s?\\b)`,
  ),
  new RegExp(`${lead}what (?:do|does|did) ${somebody} (?!${weighs}\\b)\\w+\\W*$`),
  new RegExp(
    `${lead}what (?:is|was|were|are) (?:in|inside|on|written on) (?:it|that|there|them|(?:the|your|his|her) \\w+)\\W*$`,
  ),
  new RegExp(`${lead}what (?:was|were) (?:the|his|her|their) (?!${ofWeight}\\b)\\w+\\W*$`),
];

/** "What does he cook?": asks for a detail of which no more depends than the detail, and nothing of how it is. */
export function asksForADetail(sentence: string): boolean {
  return matchesAny(details, plain(sentence));
}
