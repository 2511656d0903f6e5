import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";

const lead = "^(?:(?:and|so|but|oh|ok|okay|haha|wow|well|sorry|wait)[, ]+)*";
const somebody = "(?:(?:your|the|his|her|their) )?\\w+";
/** What is done of an ordinary day: nothing hangs on what exactly. */
const everyday =
  "(?:cook|bake|eat|order|paint|draw|knit|sew|grow|plant|play|sing|wear|drive|sell|serve|watch|read|study|teach|fix)";
/** What an ordinary day is full of. */
const ordinary =
  "(?:advice|jokes?|soups?|foods?|dish(?:es)?|meals?|cakes?|bread|tea|coffee|sweets|music|songs?|films?|movies?|shows?|books?|games?|sports?|dogs?|cats?|birds?|fish|cars?|bikes?|bus(?:es)?|shops?|dress|shoes|hat|coat|uniform|flowers?|plants?|trees?|gardens?|phones?|toys?|instruments?|paper|pens?|weather|colou?rs?|recipes?|presents?|words)";
/** What may be one of many, and is ordinary whichever it is. */
const oneOfMany =
  "(?:stories|papers?|newspapers?|chapters?|pages?|channels?|teams?|lamps?|biscuits|subjects?|songs?|films?|movies?|shows?|books?|games?|cakes?|dish(?:es)?|sweets)";
const holder =
  "(?:envelope|parcel|box|bag|basket|card|tin|fridge|suitcase|lunchbox|sandwich|soup|cake)";

const details: readonly RegExp[] = [
  new RegExp(
    `${lead}what (?:kind|sort|type|brand|make|colou?r|flavou?r|size) of (?:\\w+ ){0,2}${ordinary}\\b`,
  ),
  new RegExp(`${lead}what (?:do|does|did) ${somebody} (?:\\w+ )?${everyday}\\W*$`),
  new RegExp(
    `${lead}what (?:is|was|were|are) (?:in|inside|written on) (?:the|your|his|her|that) ${holder}\\W*$`,
  ),
  new RegExp(`${lead}what (?:was|were|is|are) (?:the|his|her|their) ${ordinary}\\W*$`),
  new RegExp(`${lead}(?:which|what) ${oneOfMany} (?:do|does|did|is|was|are|were|would)\\b`),
];

/**
 * "What does he cook?": asks for an ordinary detail on which nothing hangs. What is listed is ordinary; anything else may
 * be what weighs most, and is no detail.
 */
export function asksForADetail(sentence: string): boolean {
  return matchesAny(details, plain(sentence));
}
