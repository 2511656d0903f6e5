import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import type { AsideKind } from "./aside-kind";

const lead =
  "^(?:(?:and|so|but|oh|ok|okay|well|sorry|wait|hm+|then|now|gosh|ah|yeah|yes|right|(?:can|may|could) i ask|i wonder)[, ]+)*";
const subject =
  "(?:you|u|he|she|they|it|that|this|there|the|your|my|his|her|their|people|others|one|some(?:one|body|thing)|every(?:one|body|thing)|any(?:one|body|thing)|both|these|those|\\w+)";
const auxiliary =
  "(?:do|does|did|is|are|was|were|have|has|had|will|would|can|could|might|should)(?: not)?";

/** An offer, a request or leave asked for, in the form of a question: what it wants is no yes or no of the story. */
const wantsSomethingElse = new RegExp(
  `${lead}(?:(?:can|could|would|will) you (?:tell|say|help|describe|walk|give|share|put|explain|show|let|like|want|be willing|consider|try|agree|promise|feel able|be open|mind)|do you (?:want|mind|feel like|need)|(?:can|could|may|shall|should|would|might) (?:i|we)|(?:is|would) it (?:ok|okay|all right|alright|fine|help|be)|(?:any|what|how|why|who|whom|whose|where|when|which)\\b|have you (?:thought|considered|tried)|would (?:it|that|this) (?:help|be)|does (?:that|this) (?:sound|make|fit|help))`,
);
/** A choice is no yes or no. */
const offersAChoice = /\bor\b(?! so\b| something\b| anything\b| two\b)/;
const asked = new RegExp(`${lead}${auxiliary} ${subject}\\b`);
const askedOfNobody =
  /^(?:(?:and|so|but),? )*(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could) (?:no ?one|nobody|nothing|none|never|neither|any(?:one|body) (?:even|at all))\b/;
/** A statement with the mark of a question: "so that was the text, on the Tuesday?" */
const stated = new RegExp(
  `${lead}(?:you|u|he|she|they|it|that|this|there|the|your|my|his|her|their|not|no one|nobody|nothing|none|never|everyone|everybody|still|even|just|only|all)\\b`,
);
const denied =
  /\b(?:not|never|no one|nobody|nothing|none|no)\b(?! (?:only|just|sure|long|idea|wonder|doubt)\b)/;

/** Whether there is somebody, or something was ever done: "in a way" is no answer to it. */
const ofWhatThereIs = new RegExp(
  `${lead}(?:(?:is|are|was|were) there|(?:have|has|had|do|does|did|can|could|would|will) (?:you|u|he|she|they|any(?:one|body)|some(?:one|body)) (?:ever |already |still |actually )*(?:have|got|seen|see|met|told|tell|asked|ask|been|gone|go|tried|try|talked|talk|spoken|speak|called|call|rung|ring|written|write|read|heard|hear|eaten|eat|slept|know|meet|visit|visited|thought)\\b|any(?:one|body) )`,
);

/** Yes or no, where one of them would answer a sentence with the mark of a question; null where neither would. */
function yesOrNo(read: string): AsideKind | null {
  if (offersAChoice.test(read) || wantsSomethingElse.test(read) || ofWhatThereIs.test(read))
    return null;
  if (askedOfNobody.test(read)) return "notSo";
  if (asked.test(read)) return "inAWay";
  if (!read.includes("?") || !stated.test(read)) return null;
  return denied.test(read) ? "notSo" : "inAWay";
}

const you = "(?:you|u)";
const anybody = "(?:you|u|he|she|they|it|people|the \\w+|your \\w+)";
const whenever =
  "(?:when|whenever|every time|each time|once|as soon as|(?:in|at) (?:those|these|such) (?:moments?|times?|nights?))";

const forms: readonly (readonly [AsideKind, readonly RegExp[]])[] = [
  [
    "lastDone",
    [
      new RegExp(`${lead}when (?:did|have|had) ${anybody} last\\b`),
      new RegExp(
        `${lead}when (?:is|was) the last time (?:that )?${anybody} (?!(?:felt|feel|were|was)\\b)`,
      ),
      new RegExp(`${lead}how long (?:is it|has it been|ago is it) since ${anybody} last\\b`),
    ],
  ],
  [
    "asAlways",
    [
      new RegExp(
        `${lead}what (?:is the first thing (?:that )?${you} do|do ${you} (?:\\w+ )?do|does (?:he|she|it) (?:\\w+ )?do|happens|usually happens|comes)(?: \\w+){0,3} ${whenever}\\b`,
      ),
      new RegExp(
        `${lead}${whenever}\\b[^?]*,? what (?:do ${you} (?:\\w+ )?do|happens|is the first thing)\\b`,
      ),
    ],
  ],
  [
    "ifItWere",
    [
      new RegExp(
        `${lead}(?:[^?]*,? )?what (?:would|could|might) ${anybody} (?:\\w+ )?(?:say|tell|do|want|write|answer|ask|wish|choose|change|give|like)\\b`,
      ),
      new RegExp(`${lead}what do ${you} want ${anybody} to\\b`),
    ],
  ],
  [
    "somehow",
    [
      new RegExp(
        `${lead}how did ${anybody} (?:\\w+ )?(?:walk|get|got|getting|go|carry|carrying|cope|coping|keep|kept|keeping|manage|managed|managing|bear|survive|do|done|doing|come|came|stand|work|hold|hide|hiding|face|leave|end|pull|live|function|stay)\\b(?! (?:on with|along|to know|it going))`,
      ),
    ],
  ],
];

/**
 * What fits a question by its form where nothing of the story answers it: yes or no, how it was done, what happens
 * whenever it comes, what would be if, when it was last. In few words that are true of anything; null where its form asks
 * for none of them.
 */
export function fallbackForm(sentence: string): AsideKind | null {
  const read = plain(sentence);
  return forms.find(([, asks]) => matchesAny(asks, read))?.[0] ?? yesOrNo(read);
}
