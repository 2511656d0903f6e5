import { matchesAny } from "./pattern";

const lead = "^(?:(?:and|but|so|oh|no|hey|please|listen|dear|well|honestly|you know),? )*";
/** "Don't feel guilty", "don't be so hard on yourself": the client is spared a blame, and told to do nothing. */
const sparesBlame = new RegExp(
  `${lead}(?:try )?(?:do not|not to|you (?:do not|should not|need not)(?: (?:have|need) to)?) (?:feel (?:so |too )?(?:bad|guilty|ashamed|embarrassed|selfish|like (?:a|an) \\w+)|be (?:so |too )?(?:hard|harsh|tough|strict) on yourself|beat yourself up|blame yourself|punish yourself)\\b(?: (?:about|for|over) (?:it|that|this|any of (?:it|that|this)))?`,
);
const rest =
  /^(?:[\s,.;!-]|(?:please|okay|ok|at all|though|dear|and)\b)*(?:[^\p{L}]*$|(?:you are (?:doing|being|trying|carrying|allowed|human|only human|an? (?:good|kind|caring|wonderful|great|strong|lovely)|not (?:alone|to blame|selfish|bad|weak|failing))|you have (?:done|been|got|carried|given|tried)|you did|(?:it|that) (?:is|was) not (?:your (?:fault|doing)|on you)|none of)\b)/u;
const turns =
  /\b(?:but|just (?!as\b)|should|at least|worse|instead|others?|everyone|everybody|only (?!human)|get(?:s|ting)? on with|serious|big deal|end of the|overreact\w*|exaggerat\w*|dramatic|will pass|lucky)\b/;

/** Whether a plain sentence only spares the client a blame, or a hard word for themselves, and perhaps praises them beside it. */
export function onlySparesBlame(plainText: string): boolean {
  const found = sparesBlame.exec(plainText);
  if (found === null) return false;
  const behind = plainText.slice(found[0].length);
  return rest.test(behind) && !turns.test(behind);
}

const harsh =
  "(?:bad|terrible|awful|horrible|weak|weaker|selfish|lazy|crazy|mad|cruel|broken|failing|ungrateful|less of)";
/** "You can be lucky and miserable at the same time": two things are let stand side by side, and nothing is counselled. */
export const holdsBoth =
  /\byou can (?:both )?(?:be|feel) (?:\w+ ){1,3}and (?:\w+ ){1,4}(?:at (?:the same time|once)|all at once|both|too|as well)\W*$/;
/** What is said of the many, so that one client need not be a bad one for it. */
const clearing: readonly RegExp[] = [
  new RegExp(
    `\\b(?:does|do|did|would) not (?:make|mean)(?: that)? you(?: are| were)? (?:an? |any )?(?:\\w+ )?${harsh}\\b`,
  ),
  /\b(?:says|say|said) nothing (?:bad )?about (?:you|what kind|how good|how much you)\b/,
  /\b(?:it|that|this) (?:is|was) (?:not|no) (?:an? )?(?:sign of )?(?:weakness|failure|failing|fault|shame|laziness|selfishness)\b/,
];

/** Whether a plain sentence says that what many live with makes nobody a bad one: nothing is made small by it. */
export function clearsThem(plainText: string): boolean {
  if (holdsBoth.test(plainText)) return true;
  return matchesAny(clearing, plainText) && !turns.test(plainText);
}

const humbling =
  "(?:ask(?: \\w+)? (?:for )?(?:permission|leave|a visit)|ask (?:to see|whether you|if you)|wait (?:for|till|until|your turn|to be)|knock|book|sign (?:for|in|out)|prove|beg|queue|hand (?:them|him|her|it) (?:over|back)|apply to|justify|explain yourself|go through (?:a|the) (?:court|lawyer)|earn)";
/** "You're their dad, and you have to ask permission to see them": what they are made to do, and nobody tells them to. */
const madeTo = new RegExp(
  `^(?:(?:and|so|but|now),? )*(?:(?:you are|you raised|you made|you built|it is your|they are your|he is your|she is your|after)\\b[^.?!]*,? and (?:now |still |then )?you (?:now |still |even )?have to ${humbling}|you (?:now |still |even )?have to (?:ask(?: \\w+)? (?:for )?(?:permission|leave)|(?:book|queue|knock|beg|apply)\\b[^.?!]*\\bto (?:see|visit) (?:your (?:own|children|kids|son|daughter|family)|them|him|her)))\\b(?!.*\\b(?:first|before you|and then|if you want|otherwise)\\b)`,
);

/** Whether a plain sentence says what somebody is made to put up with. */
export function saysWhatTheyMustBear(plainText: string): boolean {
  return madeTo.test(plainText);
}
