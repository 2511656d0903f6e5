import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import type { AsideKind } from "./aside-kind";

const lead =
  "^(?:(?:and|so|but|oh|ok|okay|ha|haha|wow|well|sorry|wait|hm+|then|now|exactly)[, ]+)*(?:(?:may|can|could) i ask,? |i wonder,? )?";
const relations =
  "(?:mum|mom|dad|mother|father|mama|papa|parents|wife|husband|partner|sister|brother|son|daughter|kids?|children|boss|manager|friends?|mates?|nan|gran|grandma|neighbours?|neighbors?|teacher|colleagues?)";
/** Somebody else, as a pronoun or by what they are to the client. */
const another = `(?:he|she|they|(?:the|your|his|her|their) (?:\\w+ )?${relations})`;
/** What is harmless whatever is asked of it: no means, no feeling, nothing that happened. */
const things =
  "(?:stories|papers?|newspapers?|posts|jokes?|songs?|music|films?|movies?|shows?|books?|games?|teams?|subjects?|chapters?|pages?|channels?|lamps?|biscuits|buns?|cakes?|bread|tea|coffee|sweets|soups?|dish(?:es)?|hats?|coats?|shoes|boots|shirts?|plants?|flowers?|pencils?|pens?|toys?|bikes?|presents?|recipes?)";
const its = `(?:the|that|this|those|these|your|his|her|their|all the) (?:\\w+ )?${things}`;
/** What an ordinary day is full of: nothing hangs on its kind. */
const ordinary = `(?:${things}|(?:advice|foods?|meals?|sports?|dogs?|cats?|birds?|fish|cars?|bus(?:es)?|shops?|dress|uniform|trees?|gardens?|phones?|instruments?|weather|colou?rs?|words))`;
const holder =
  "(?:envelope|parcel|box|bag|basket|card|tin|fridge|suitcase|lunchbox|sandwich|soup|cake)";
/** What is done of an ordinary day: nothing hangs on what exactly. */
const everyday =
  "(?:cook|bake|eat|order|paint|draw|knit|sew|grow|plant|play|sing|wear|drive|sell|serve|watch|read|study|teach|fix|iron|clean|practi[sc]e|train|listen to)";
const spokenOf = "(?:(?:talk|chat|argue|joke|laugh|write|sing) about|talk of)";
const occasions =
  "(?:dinner|lunch|breakfast|table|team|match|games?|class|choir|band|bus|van|train|shift|queue|lesson|prayers?|mosque|church)";
const places =
  "(?:shop|bus|train|shift|class|lesson|match|game|post|court|market|cafe|caff|library)";

const forms: readonly (readonly [AsideKind, readonly RegExp[]])[] = [
  [
    "ofDetail",
    [
      new RegExp(
        `${lead}what (?:kind|sort|type|brand|make|colou?r|flavou?r|size) of (?:\\w+ ){0,2}${ordinary}\\b`,
      ),
      new RegExp(
        `${lead}what (?:do|does|did) (?:(?:your|the|his|her|their) )?\\w+ (?:\\w+ )?${everyday}\\W*$`,
      ),
      new RegExp(
        `${lead}what (?:is|was|were|are) (?:in|inside|written on) (?:the|your|his|her|that) ${holder}\\W*$`,
      ),
      new RegExp(`${lead}what (?:was|were|is|are) (?:the|his|her|their) ${ordinary}\\W*$`),
      new RegExp(`${lead}(?:which|what) ${things} (?:do|does|did|is|was|are|were|would)\\b`),
    ],
  ],
  [
    "otherHead",
    [
      new RegExp(`${lead}what (?:do|did) you (?:think|reckon|suppose|guess|imagine) ${another}\\b`),
      new RegExp(`${lead}what (?:is|was|were|are) ${another} (?:thinking|hoping|expecting)\\b`),
      new RegExp(
        `${lead}(?:did|do|does|has|have|had) ${another} (?:\\w+ )?(?:know|notice|realise|realize|see|guess|remember|recogni[sz]e)\\b(?! (?:why|how))`,
      ),
    ],
  ],
  [
    "howItGoes",
    [
      new RegExp(
        `${lead}how (?:does|do|did) (?:it|${its}|the (?:engine|furnace|machine|bell|whistle)) (?:sound|look|taste|smell)\\b(?! (?:for|out|like|to you))`,
      ),
      new RegExp(`${lead}how does (?:it|${its}) go\\W*$`),
    ],
  ],
  [
    "usualHour",
    [
      new RegExp(
        `${lead}(?:at |around |about )?(?:what time|when) (?:do|does) (?:${another}|the ${places}) (?:\\w+ )?(?:get|come|go|start|finish|leave|open|close|eat|sleep|ring|call)\\b`,
      ),
      new RegExp(
        `${lead}(?:at |around |about )?what time (?:is|are|will|would) (?:${another}|the ${places})\\b`,
      ),
    ],
  ],
  [
    "usualPeople",
    [
      new RegExp(
        `${lead}who (?:else )?(?:is|are) (?:usually |always |all )?(?:at|in|on) (?:the |your )?${occasions}\\b`,
      ),
      new RegExp(
        `${lead}who (?:else )?(?:sits|eats|plays|cooks|drives|sleeps on (?:the )?(?:top|bottom))\\b`,
      ),
    ],
  ],
  [
    "cameBy",
    [
      new RegExp(
        `${lead}where (?:on earth |exactly )?(?:did|do|does) (?:you|${another}) (?:\\w+ )?(?:get|find|buy|pick up) ${its}\\b`,
      ),
      new RegExp(`${lead}where (?:does|did|do) ${its} come from\\b`),
    ],
  ],
  [
    "thisAndThat",
    [
      new RegExp(
        `${lead}what (?:do|does|did) (?:you(?: (?:two|all|both|guys))?|${another}) (?:\\w+ )?(?:${everyday}|${spokenOf})\\b(?! (?:me|us|you\\b))`,
      ),
      new RegExp(
        `${lead}what (?:do|does|did) ${another} use (?:it|that|them|those|these|${its}) for\\b`,
      ),
      new RegExp(`${lead}what (?:is|was|are|were) ${its} (?:for|about|used for)\\W*$`),
    ],
  ],
];

/**
 * Which small thing a question asks for by its form: an ordinary detail, what somebody else thought, what for, at what hour, who comes along, where something came from, how it goes. What counts is listed: a means, a feeling, a plan
 * or something that was done to somebody is never a small thing. Null where it asks for none of them.
 */
export function smallAsked(sentence: string): AsideKind | null {
  const read = plain(sentence);
  return forms.find(([, asks]) => matchesAny(asks, read))?.[0] ?? null;
}
