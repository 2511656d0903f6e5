import { matchesAny } from "../practice/hearing/pattern";

const medicine =
  "(?:medic(?:ation|ations|ine|ines)|meds|anti[- ]?depressants?|sleeping (?:pills?|tablets?|aids?)|pills?|tablets?|painkillers?|prescriptions?)";
const anything = "(?:anything|something|things)";
const toHelp =
  "(?:to help (?:you )?(?:\\w+ )?(?:sleep|cope|relax|calm\\w*)|to sleep|for (?:it|that|this|your (?:nerves|mood|sleep|nights|anxiety|depression)|the (?:sleep|nights|anxiety|depression|stress|pain)|sleep|anxiety|depression|stress)|(?:that (?:is |was )?)?prescribed|(?:to )?help with (?:it|that|this|the \\w+|sleep\\w*|your \\w+))";

/** Whether somebody takes something, and not whether it is there to do harm with. */
const asked: readonly RegExp[] = [
  new RegExp(
    `\\b(?:are|were) you (?:\\w+ ){0,2}(?:on|taking|using|prescribed|given) (?:\\w+ ){0,3}?${medicine}\\b`,
  ),
  new RegExp(
    `\\b(?:are|were) you (?:\\w+ ){0,2}(?:on|taking|using|prescribed) ${anything}(?: from (?:the|your) (?:doctor|gp|hospital))?(?=\\W*$|[,;]| (?:${toHelp}|at the moment|right now|now|regularly|currently|these days|or)\\b)`,
  ),
  new RegExp(
    `\\b(?:do|did|have) you (?:\\w+ )?(?:take|taken|use|used|try|tried|need|needed|been (?:on|taking|prescribed|given|offered)) (?:(?!too )\\w+ ){0,3}?${medicine}\\b`,
  ),
  new RegExp(
    `\\b(?:do|did|have) you (?:\\w+ )?(?:take|taken|use|used|try|tried|need|been (?:on|taking|prescribed|given|offered)) ${anything} ${toHelp}\\b`,
  ),
  new RegExp(
    `\\b(?:has|have|did) (?:the |your |a |any )?(?:doctor|doctors|gp|anyone|anybody|they|hospital|clinic)[^?]*\\b(?:give|given|prescribe|prescribed|put) you (?:\\w+ ){0,2}?(?:${medicine}|${anything})\\b`,
  ),
  new RegExp(`\\b(?:what|which) ${medicine} (?:are|do|have|did) you\\b`),
  new RegExp(
    `\\b${medicine} (?:that |which )?you (?:\\w+ )?(?:take|are (?:on|taking)|have been (?:given|prescribed))\\b`,
  ),
  new RegExp(
    `\\b(?:are|is|do|does|did) (?:the|your|those|these) ${medicine} (?:\\w+ )?(?:help|helping|work|working|doing)\\b`,
  ),
  new RegExp(`^(?:(?:and|or|so|also),? )*(?:on )?any ${medicine}\\W*$`),
  new RegExp(`^(?:(?:and|or|so|also),? )*(?:do you take |taking )?${anything} ${toHelp}\\W*$`),
  /\bhave you (?:ever )?been prescribed (?:anything|something)\b|\bdo you take (?:anything|something)\W*$/,
];
/** What makes it a question about what is at hand for harm. */
const forHarm =
  /\b(?:at home|in (?:the|your) (?:house|flat|room|home|bathroom|kitchen|cupboard)|too (?:many|much)|overdose|to hand|within reach|lying around|could use|all at once|to (?:hurt|harm|kill|die|end)|put (?:by|away|aside)|stored|saved)\b/;

/** Whether a question, as `plain` reads it, asks what they take for an illness or for sleep. */
export function asksOfMedicines(plainText: string): boolean {
  return !forHarm.test(plainText) && matchesAny(asked, plainText);
}

const offered = /\b(?:would|could|should|might|may|can|will) (?:you|it|we|i)\b|\bmaybe\b/;
const ofOneself =
  /\b(?:for|with|because of|due to|over) (?:(?:\w+ )?(?:your )?(?:own )?(?:mental (?:health|state)|mood|nerves|depression|anxiety|feelings?|low mood|suicid\w*|self[- ]?harm\w*)|how you (?:feel|felt)|(?:it|this|that)(?=\W*$)|(?:feelings?|thoughts?|things|something) like (?:this|that|these|those)|(?:these|those|such) (?:feelings?|thoughts?))\b/;
const inHospital =
  /\b(?:been|ended up|gone|were you|was|stayed|spent time|landed|had to go|go|taken|in|put) (?:\w+ ){0,3}?(?:in|into|to|at) (?:(?:a|the) )?(?:\w+ )?(?:hospital|psych(?:iatric)? (?:ward|unit)|ward|mental (?:ward|unit))\b|\bhospitali[sz]ed\b/;
const inCare =
  /\byou\b[^?]*\b(?:admitted (?:to|for|because|anywhere|somewhere)|psychiatr\w+|sectioned|mental health (?:ward|unit|team|services?|diagnosis|conditions?|problems?)|mental illness|in-?patient|(?:treated|treatment|medicated) for (?:\w+ )?(?:depression|anxiety|mental)|diagnosed (?:with|as))\b/;
const everYou = /\b(?:ever|before|in the past|previously|at any (?:time|point))\b/;

/** Whether a question, as `plain` reads it, asks if they were ever in hospital, or in treatment, for how they feel. */
export function asksIfTreated(plainText: string): boolean {
  if (offered.test(plainText)) return false;
  const was = /\b(?:have|had|has|were|was|did|are|ever|any|do)\b/.test(plainText);
  if (was && inCare.test(plainText)) return true;
  return (
    inHospital.test(plainText) &&
    (ofOneself.test(plainText) ||
      (everYou.test(plainText) &&
        /\byou (?:ever )?been in (?:a )?hospital(?: before| yourself)?\W*$/.test(plainText)))
  );
}

const promised =
  /\b(?:promis(?:e|ing)|give (?:me|us) your word|swear(?! (?:word|at|by|about))|(?:make|have) (?:me )?a (?:deal|pact|promise)|your word)\b/;
const toBeSafe =
  /\b(?:(?:will|would|are|is|am|going) not|not to|never|will (?:stay|be|keep|call|ring|tell|text|come back|still be|wait|hold on)|to (?:stay|be|keep|call|ring|tell|text|come back|wait|hold on)|(?:stay|be|keep (?:yourself )?) ?(?:safe|alive|here)|safe|alive|before you do)\b/;

/** "You're not taking anyone's slot, promise": the supporter's own word for it. */
const ownWord =
  /^(?!.*\b(?:you (?:will|would|are going to|must)|(?:will|would|can) not)\b).*,? promise[.! ]*$/;

/** Whether a sentence, as `plain` reads it, asks the client to promise that they will do themselves no harm. */
export function asksForAPromise(plainText: string): boolean {
  const isTheirOwn =
    ownWord.test(plainText) || /\b(?:i|we) (?:\w+ )?(?:promise|swear)\b/.test(plainText);
  if (!promised.test(plainText) || isTheirOwn) return false;
  const isAsked = /\b(?:you|me|your)\b|^(?:please |just |so |and |but )*(?:promise|swear)\b/.test(
    plainText,
  );
  return isAsked && toBeSafe.test(plainText) && !/\bpromis(?:ed|es)\b/.test(plainText);
}

const worse =
  "(?:(?:it|things|you|this|that|a bad (?:one|night|day|spell|patch|time|moment|evening)|(?:a|the|those|these|such|another) (?:\\w+ )?(?:bad|dark|hard|rough|worst) (?:\\w+ )?(?:night|day|spell|patch|time|moment|one|evening|hour|thought)s?|(?:the|those|these|such|dark|bad) (?:\\w+ )?(?:thoughts?|nights?|moments?|feelings?)|they) (?:\\w+ ){0,4}?(?:bad|worse|dark|darker|coming|come|comes|start|starts|starting|on (?:its|it is|the) way|getting|going|low|heavy|heavier|round again|building|slipping|sliding|happen|happens))";
const signs: readonly RegExp[] = [
  /\b(?:warning|early|first|tell-?tale|the) signs?\b(?! (?:up|in|out|me|on (?:the|a)))/,
  new RegExp(
    `\\bhow (?:do|would|can|could|might|will) you (?:\\w+ )?(?:notice|know|tell|recogni[sz]e|spot) (?:that |when |if |it |whether )*${worse}\\b`,
  ),
  new RegExp(
    `\\bwhat (?:tells|warns|lets|shows|alerts) you (?:\\w+ ){0,3}?(?:that |when )?${worse}\\b`,
  ),
  new RegExp(
    `\\bwhat (?:usually |normally |often |mostly )?(?:happens|comes|goes on|do you (?:\\w+ )?(?:notice|feel|do|see)|changes) (?:\\w+ )?(?:just |right |shortly )?(?:before|as|when) (?:\\w+ )?${worse}\\b`,
  ),
  new RegExp(
    `\\bwhat (?:do|would|might) (?:you|others|people|somebody|someone) (?:\\w+ )?(?:notice|see) (?:in you |about you )?(?:first |just )?(?:before|when|if|as) ${worse}\\b`,
  ),
  /\bhow (?:do|would|could) (?:you|we|i|others|somebody|someone) (?:\w+ )?know (?:that |when |if )?(?:you|it is time|it) (?:\w+ ){0,3}?(?:need|needed|to (?:ring|call|reach|get help)|in trouble)\b/,
];

/** Whether a question, as `plain` reads it, asks by what they notice that it is getting bad. */
export function asksOfSigns(plainText: string): boolean {
  return matchesAny(signs, plainText);
}
