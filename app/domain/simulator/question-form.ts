import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import type { AsideKind } from "./aside-kind";
import { stem } from "./lexeme";

const be = "(?:is|are|was|were|do|does|did|would|have|has|will)";
/** "Or not", "or what", "or less": these ask for no choice. */
const anotherThing = "(?!(?:two|less|so|not|anything|what|when|whatever)\\b)";
/** The weather and the hour are no trouble that could be both. */
const ofThings =
  "(?!.*\\b(?:rain\\w*|sunny|dry|warm|cold|day|night|morning|evening|early|late|tea|coffee|better)\\b)";
/** How often it is: no choice. */
const ofHowOften =
  "(?!.*\\b(?:all the time|always|every (?:day|night|time)|constantly|sometimes|some (?:days|nights))\\b)";
const begins = `^${ofThings}${ofHowOften}(?:(?:and|so|but|okay),? )*`;
const orAnother = ` or (?:is it |are you |do you feel |more |mostly |rather |about |the |at |your |to do with )*${anotherThing}\\w+(?: \\w+){0,2}\\W*$`;

/** Whether it is one thing or another, or which of some that were named. */
const forAChoice: readonly RegExp[] = [
  new RegExp(
    `${begins}${be} (?:it|this|that)\\b[^?]*\\b(?:more|about|mostly|mainly|rather|to do with)\\b[^?]*${orAnother}`,
  ),
  new RegExp(
    `${begins}${be} (?:you|u)\\b[^?]*\\b(?:more|mostly|mainly|feel|feeling)\\b[^?]*${orAnother}`,
  ),
  new RegExp(
    `${begins}is (?:it|this|that) (?:the |your )?\\w+ or (?:the |your )?${anotherThing}\\w+(?: stuff| things?)?\\W*$`,
  ),
  /^(?:(?:and|so|but|okay),? )*\w+ (?:trouble|stuff|problems?|things?) or \w+ (?:trouble|stuff|problems?|things?)\W*$/,
  /^(?:(?:and|so|but|okay),? )*(?:at|with|about|for|to|on|of) (?:\w+ ){1,3}or (?:(?:more|rather) )?(?:(?:at|with|about|for|to|on|of) )?(?!(?:not|so|something|anything|what)\b)\w+(?: \w+)?\W*$/,
  /^(?:(?:and|so|but|okay),? )*(?:more|mostly) \w+ or (?:more |mostly )?\w+\W*$/,
  new RegExp(
    `${begins}(?:is|are|was|were|do|does|did) (?!you\\b)(?:\\w+ ){2,8}or (?:is|are|was|were|do|does|did|just|only) ${anotherThing}(?:\\w+ ){0,4}\\w+\\W*$`,
  ),
  /^(?:(?:and|so|but|okay),? )*(?:what|which) (?:hurts?|weighs|feels|is|bothers|scares|frightens|worries|hits)(?: you)? (?:more|most|worse|worst|harder|hardest|heavier)\b[^?]*, (?:\w+ ){1,4}or (?:\w+ ){0,4}\w+\W*$/,
  /\bwhich (?:one )?(?:of (?:the|those|these|them|your) ?(?:two|three|both)?|one|is|feels|would you say)\b.*\b(?:worse|worst|more|most|harder|hardest|heavier|heaviest|bigger|biggest|louder|stronger|tougher|first)\b/,
];

/** Whom they would have with them, if they might choose. */
const forSomebody: readonly RegExp[] = [
  /\bwho (?:would|could|might) (?:\w+ )?(?:speak|stand up|put in a (?:good )?word|say something|vouch|argue|plead|take your side)(?: up)? (?:for|in)\b/,
  /\bif (?:you|u) (?:could|can|got to|were to|might|had to) (?:choose|pick|have|bring|take|invite)\b.*\bwho\b|\bif it (?:were|was) up to you\b.*\bwho\b/,
  /\bwho (?:would|might|could) (?:you|u) (?:choose|pick|take(?: along)?|bring(?: along)?|invite|(?:like|want|love) to have|want (?:next to|beside|with|near|there|in))\b/,
  /\bwho would (?:you|u) (?:most )?(?:like|want|wish|need) (?:\w+ )?(?:beside|next to|with|near|to be|to sit|there|by|at)\b/,
];

/** What they say to others of it. */
const forWhatIsSaid: readonly RegExp[] = [
  /\bwhat (?:do|did|would) (?:you|u) (?:usually |normally |then |actually |even )?(?:tell|say to|answer|reply to|say)(?: to)?(?: your| the| my| a)?(?: \w+){1,3} when (?:she|he|they|it|people|someone|somebody|anyone|your|the)\b(?: \w+){0,3} (?:rings?|calls?|asks?|phones?|texts?|writes?|messages?|checks?|wants?|visits?|comes?)\b/,
  /\bwhat (?:do|did) (?:you|u) (?:usually |normally |then |actually )?(?:say|answer|reply|tell them|tell people)\W* (?:when|if) (?:she|he|they|people|someone|somebody|anyone|your \w+|the \w+|others)(?: \w+){0,2} (?:rings?|calls?|asks?|phones?|texts?|writes?|messages?|checks?)\b/,
  /\bwhat do (?:you|u) (?:usually |normally )?(?:tell|say to) (?:people|others|everyone|them|her|him|your \w+)(?: about (?:it|this|how (?:you|it)\b.*)| instead| how you\b.*)?\W*$/,
];

/** Whether others have them along. */
const forBeingAsked =
  /\b(?:do|does|did|have|has|would) (?:they|people|he|she|anyone|anybody|someone|somebody|the others|others|your \w+|the \w+|\w+ in the \w+)(?: \w+){0,4}? (?:ask|asks|asked|invite|invites|invited|include|includes|want) you (?:to )?(?:along|out|over|round|in|come|join|to (?:come|join|go)|anywhere|anymore|any more|to things)\b|\b(?:are|do) you (?:ever |still |often )*(?:get )?(?:invited|asked along|asked out|included)\b/;

/** What happened at a time, or at a try, that may not have been told of. */
const forATime =
  /\b(?:last|first|other) time(?: that)? (?:you|u) (?:had )?(tried|asked|stopped|did(?= (?:it|that|this|so)\b)|went(?= there\b))(?: (?:it|that|this|so|there))?\W*$/;

const nothingSaid =
  "(?:say|said|tell|told|ask|asked|speak up|answer|reply)(?: (?:to )?(?:anything|something|nothing|anyone|anybody|someone|somebody|them|her|him|it|so|that|up)){0,4}\\W*$";
/** Why they said nothing. */
const forSilence: readonly RegExp[] = [
  new RegExp(
    `\\bwhy (?:did|do|could|have|had) (?:not (?:you|u)|(?:you|u) (?:not|never))(?: just| ever)? ${nothingSaid}`,
  ),
  new RegExp(`\\bhow come (?:you|u) (?:never|did not|do not|have not) (?:just )?${nothingSaid}`),
];

/** Whether they went somewhere on purpose. */
const forPurpose = /\b(?:did|do) (?:you|u) (?:go|come|stay|wait)\b[^?]*\bon purpose\b/;

const forms: readonly (readonly [AsideKind, readonly RegExp[]])[] = [
  ["onPurpose", [forPurpose]],
  ["chooses", forAChoice],
  ["nobodyInMind", forSomebody],
  ["saysFine", forWhatIsSaid],
  ["askedAlong", [forBeingAsked]],
  ["whichOne", [forATime]],
  ["keptSilent", forSilence],
];

/** What answers a question by its form alone, where the story has nothing for it: a choice, somebody, what is said to others. */
export function formOf(sentence: string): AsideKind | null {
  const read = plain(sentence);
  return forms.find(([, patterns]) => matchesAny(patterns, read))?.[0] ?? null;
}

/** The stem of what was done at a time that a question asks after ("tried"); null where it asks after none. */
export function doneAtTheTime(sentence: string): string | null {
  const done = forATime.exec(plain(sentence))?.[1];
  return done === undefined ? null : stem(done);
}
