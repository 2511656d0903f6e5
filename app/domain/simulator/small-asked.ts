import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import type { AsideKind } from "./aside-kind";

const lead =
  "^(?:(?:and|so|but|oh|ok|okay|ha|haha|wow|well|sorry|wait|hm+|then|now|exactly)[, ]+)*(?:(?:may|can|could) i ask,? |i wonder,? )?";
/** Somebody else, as a pronoun or by what they are to the client. */
const another = "(?:he|she|they|(?:the|your|his|her|their|that|this) (?:\\w+ )?\\w+)";
const anybody = `(?:you(?: (?:two|all|both|guys))?|${another})`;
const thing =
  "(?:it|that|this|they|those|these|(?:the|your|his|her|their|that|this|those) (?:\\w+ )?\\w+)";
const knowing =
  "(?:know|knew|notice|realise|realize|understand|mean|see|guess|remember|suspect|like|enjoy|mind|believe|expect)";
/** What is done of an ordinary day: nothing hangs on what exactly, and nothing that could be a means. */
const everyday =
  "(?:play|watch|read|wear|sing|draw|paint|cook|bake|eat|iron|clean|sell|serve|study|practi[sc]e|train|listen to|(?:talk|chat|argue|joke|laugh|write|sing) about|talk of)";

const forms: readonly (readonly [AsideKind, readonly RegExp[]])[] = [
  [
    "otherHead",
    [
      new RegExp(`${lead}what (?:do|did) you (?:think|reckon|suppose|guess|imagine) ${another} `),
      new RegExp(
        `${lead}what (?:is|was|were|are) ${another} (?:thinking|hoping|expecting|wanting)`,
      ),
      new RegExp(
        `${lead}(?:did|do|does|has|have|had) ${another} (?:\\w+ )?${knowing}\\b(?! (?:why|how))`,
      ),
    ],
  ],
  [
    "howItGoes",
    [
      new RegExp(
        `${lead}how (?:does|do|did) ${thing} (?:sound|look|taste|smell|work)\\b(?! (?:for|out|like))`,
      ),
      new RegExp(`${lead}how does ${thing} go\\W*$`),
    ],
  ],
  [
    "usualHour",
    [
      new RegExp(
        `${lead}(?:at |around |about )?what time (?:do|does|is|are|will|would) (?!it\\W*$)`,
      ),
      new RegExp(
        `${lead}when (?:do|does) ${another} (?:\\w+ )?(?:get|come|go|start|finish|leave|open|close|eat|sleep|ring|call)\\b`,
      ),
    ],
  ],
  [
    "usualPeople",
    [
      new RegExp(
        `${lead}who (?:else )?(?:is|was|are|were) (?:usually |always |all )?(?:at|in|on|there|around|behind|beside|next to|coming|going|sitting|playing)\\b(?! (?:for you|your (?:mind|side)|this))`,
      ),
      new RegExp(
        `${lead}who (?:else )?(?:comes?|came|goes|went|sits?|sat|sleeps?|slept|eats?|plays?|works?|cooks?|drives?|drove)\\b`,
      ),
    ],
  ],
  [
    "cameBy",
    [
      new RegExp(
        `${lead}where (?:on earth |exactly )?(?:did|do|does) ${anybody} (?:\\w+ )?(?:get|find|buy|pick up|dig up)\\b`,
      ),
      new RegExp(`${lead}where (?:does|did|do) ${thing} come from\\b`),
    ],
  ],
  [
    "thisAndThat",
    [
      new RegExp(
        `${lead}what (?:do|does|did) ${anybody} (?:\\w+ )?${everyday}\\b(?! (?:me|us|you\\b))`,
      ),
      new RegExp(`${lead}what (?:do|does|did) ${anybody} use (?:it|that|them|those|these) for\\b`),
      new RegExp(
        `${lead}what (?:is|was|are|were) (?:the|your|his|her|their|those|these) (?:\\w+ )?(?!(?:thought|feeling|dream|nightmare|fight|argument|row|letter|note|plan|panic|tear|voice)s?\\b)\\w+ (?:for|about|used for)\\W*$`,
      ),
    ],
  ],
];

/**
 * Which small thing a question asks for by its form, where nothing is told of it: what somebody else thought, what for,
 * at what hour, who comes along, where something came from, how it goes. Null where it asks
 * for none of them.
 */
export function smallAsked(sentence: string): AsideKind | null {
  const read = plain(sentence);
  return forms.find(([, asks]) => matchesAny(asks, read))?.[0] ?? null;
}
