import type { Heard, HeardSentence } from "../practice/hearing/move";
import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import { asksWhatToAFriend } from "../practice/hearing/to-a-friend";
import { asksForAPromise, asksOfSigns } from "./care-asked";
import { hasPhrase, stems } from "./lexeme";
import { closeRelations } from "./person";
import { things } from "./plan-or-past";
import { plansTogether } from "./own-plan";
import type { Scenario } from "./scenario";
import { aboutRisk } from "./state";
import type { SimulatorState } from "./state";

const helperNamed =
  "(?:your|a|the|that) (?:own )?(?:gp|doctor|nurse|crisis (?:team|line|service)|helpline|hotline|counsell?or|therapist|occupational health|health visitor)";
/** A helper by profession; "less of a doctor" and "as a doctor" speak of the client. */
const helper = `(?<!\\b(?:of|as|being|like|be|are|is|you|for) )${helperNamed}`;

const helperAlone = new RegExp(`${helper}\\b`);

/** Whether a sentence names a helper by profession. */
export function namesHelper(sentence: string): boolean {
  return helperAlone.test(plain(sentence));
}

/** How an offer, a suggestion or a wish begins. */
const offering =
  "(?:(?:would|could|can|will|might|should|shall|may) (?:you|we|i)|you (?:should|could|can|might|may|need to|ought to|have to|must)|(?:how|what) about|maybe|perhaps|what if (?:you|we)|i (?:(?:do|also|really|just|still) )*(?:suggest|(?:think|hope|wish|feel)(?: that)? (?:you|it|we|maybe|perhaps|(?=\\w+ing\\b[^?.]*\\b(?:would|could|might|may)\\b))|(?:want|would (?:(?:also|really|just|still|very much) )*(?:like|love|want))(?: it if)? (?:you|us|for (?:you|us)))|it (?:might|may|could|would) (?:be|help)|(?:would|might|could) it (?:be|help)|worth|please|let us|do you (?:think|want|feel able)|help you)";

const toSee =
  "(?:see|tell|ring|call|text|phone|contact|message|involve|visit|try|ask|let|reach(?: out)?|talk|speak|go|book|write|bring|seeing|telling|ringing|calling|texting|phoning|contacting|trying|asking|letting|reaching out|talking|speaking|going|booking|writing)";
const toTell =
  "(?:tell|ring|call|wake|text|phone|message|let|talk to|speak to|speak with|talk with|telling|ringing|calling|waking|texting|phoning|messaging|letting|talking to|speaking to|speaking with|talking with)";
const start = "^(?:(?:so|and|but|then|okay|or|also|please|do|just|honestly),? )*";

const someone = new RegExp(
  `^(?:just )?(?:some(?:one|body)|any(?:one|body)|her|him|them|(?:your|a|one of your) (?:\\w+ )?(?:${closeRelations}))\\b`,
);

/** Up to the helper: what is asked of them, or how it went with them, offers nothing. */
const toThem = "(?:(?!\\b(?:me|us|what|how|why|whether)\\b)[^?.])*";
const notSaying =
  "(?! (?:said|says|say|told|thinks?|thought|did|does|gave|went|wants?|wanted|meant|wrote|put|asked)\\b)";

const asksOf = "\\b(?:could|can|would|might|will|should|shall|may) ";
const anyOne = "(?!(?:it|that|this|there)\\b)(?:your )?\\w+ (?:\\w+ ){0,3}?";
const another = "(?!(?:it|that|this|there|you|i|we)\\b)(?:your )?\\w+ (?:\\w+ ){0,3}?";
const keeping = "(?:keep|hold(?: on to)?|look after|mind|take care of|have the keeping of)";
const moving = `(?:${keeping}|lock|take|put|move)(?: (?:away|up))?`;
const outOfHand =
  "(?:away|for you|for now|out of reach|somewhere|for a (?:while|bit)|up|back|to the (?:pharmacy|chemist))";
const handing = "(?:give|hand|pass)(?: over)?";
/** What could be used, by name or by what it could do. */
const means = `(?:(?:(?:any of |all )?(?:the|your|those|these|any|that) )?(?:\\w+ )?${things}|(?:anything|whatever|what|things|the things) (?:\\w+ ){0,3}?you (?:\\w+ )?(?:use|hurt|harm|worry))\\b`;
const pointedAt = "(?:it|them|those|these|anything|what(?:ever)?)\\b";
const awayWith = (what: string) =>
  `${asksOf}${anyOne}(?:${moving} ${what}[^?.]*?\\b${outOfHand}\\b|${handing} ${what}[^?.]*? to (?!me\\b|us\\b)(?:your )?\\w+)`;
const notClient = "(?!(?:it|that|this|there|you|i|we)\\b)";
/** "Gwen could keep", "ask Gwen to keep", "if Gwen kept". */
const somebodyWould = `\\b(?:${notClient}\\w+ (?:could|can|might|would) ${keeping}|(?:ask|get|have|let) (?:your )?\\w+ (?:to )?${keeping}|if ${notClient}(?:your )?\\w+ (?:kept|held(?: on to)?|looked after|minded|took))`;
/** Of something that was named before; it can be anything, unless a thought or means are spoken of. */
const putsItAway: readonly RegExp[] = [
  new RegExp(awayWith(pointedAt)),
  new RegExp(`${somebodyWould} ${pointedAt}[^?.]*?\\b${outOfHand}\\b`),
];
const putsMeansAway: readonly RegExp[] = [
  new RegExp(awayWith(means)),
  new RegExp(`${asksOf}${another}${keeping} ${means}`),
  new RegExp(`${somebodyWould} ${means}`),
  new RegExp(`${asksOf}${anyOne}(?:lock|put) (?:away|up) ${means}`),
];

const thingsNamed = new RegExp(`\\b${things}`);

/** Whether a message comes where means, or the thought itself, are spoken of: in it, or just before. */
export function speaksOfMeans(
  heard: Heard,
  state: Pick<SimulatorState, "riskWaits" | "riskAnswer">,
): boolean {
  const named = ({ text }: HeardSentence) => thingsNamed.test(plain(text));
  return aboutRisk(state) === true || state.riskAnswer !== null || heard.sentences.some(named);
}

/**
 * Whether somebody would keep what could be used, or it be put where it is not at hand. What is only pointed
 * at counts while means, or the thought itself, are what the talk is `about`.
 */
export function putsAway(sentence: string, about: boolean): boolean {
  const said = plain(sentence);
  return matchesAny(putsMeansAway, said) || (about && matchesAny(putsItAway, said));
}

/** Steps towards safety in one sentence, as `plain` reads it. */
const steps: readonly RegExp[] = [
  /\b(?:would|could|can|will|might) you (?:be (?:willing|able|okay) to )?(?:tell|ring|call|text|phone|wake|message|talk to|speak to|let)\b(?! (?:me|us)\b)[^?.]*\?/,
  /\bwho (?:could|would|can|will|might) (?:be with you|you (?:tell|ring|call|wake|reach|text|phone|talk to|turn to|go to|try|contact|message))\b/,
  /\b(?:is there|do you have|have you got) (?:anyone|anybody|someone|somebody)\b[^?.]*? you (?:(?:could|can|would|might|feel able to) )?(?:imagine |picture |bear )?(?:tell|ring|call|wak|reach|text|phon|turn(?:ing)? to|go(?:ing)? to|messag|sit(?:ting)? with|be(?:ing)? with|stay(?:ing)? with)/,
  /\b(?:if|shall|should|could|can|may) (?:i|we) (?:rang|called|phoned|texted|messaged|ring|call|phone|text|message) (?!(?:you|me|it|that|this|him|her|them)\b)\w+(?: \w+){0,2} (?:with you|together|while you)\b/,
  new RegExp(
    `\\b(?:do you (?:still )?have|have you (?:still )?got) (?:(?:the |a |any )?numbers? (?:of|for) ${helperNamed}|${helperNamed}(?:['’]s)? number)\\b`,
  ),
  /\bwho you (?:could|can|might) (?:go|turn|talk|speak) to\b/,
  /\bif (?:it|they|that|things|those|the thoughts) (?:gets?|got) worse\b[^?.]*\?/,
  /\b(?:could|can|would|might) (?!(?:you|i|we|it|that|this|there)\b)(?:your )?\w+(?: \w+)? (?:(?:sit|stay|be) (?:with|w)|call|ring|text|phone|check (?:in )?on|look in on|wait up with) you\b/,
  /\b(?:shall|should|could|can|may|let us|might) (?:we )?(?:\w+ ){0,2}?(?:say|plan|write|work|think|talk|make|put|agree|look|figure|go)\b[^?.]*\b(?:you (?:would|will|could|can|might) do|to do|a plan)\b[^?.]*\b(?:if|when|for (?:tonight|the night|later|then))\b/,
  /\bwhat (?:would|will|could|can|might) you do (?:if|when) (?:they|those|these|the thoughts?) (?:come|comes|get|gets|start|starts|return|are|turn up)\b/,
];

/** A helper by profession, offered or suggested. */
const toHelpers: readonly RegExp[] = [
  new RegExp(
    `\\b${offering}\\b[^?.]*\\b${toSee}\\b${toThem}(?:${helper}|\\bprofessional (?:help|support))\\b${notSaying}`,
  ),
  new RegExp(`${start}${toSee}(?: \\w+){0,3} ${helper}\\b`),
  new RegExp(
    `\\b(?:would|could|can|shall|should|may|might|do) (?:you|i|we)\\b[^?.]*\\b(?:number (?:of|for) ${helperNamed}|${helperNamed} number|(?:a|the|another|some) (?:\\w+ )?numbers? (?:to|you (?:can|could)) (?:ring|call|text))\\b`,
  ),
  new RegExp(
    `${start}(?:maybe|perhaps|how about|what about|there is(?: also| always)?) ${helperNamed}\\b`,
  ),
];

/** What was done or is known already: asking for it offers nothing. */
const asksWhatIs =
  /^(?:(?:and|so|but|okay|oh|well|hi|hey|sorry),? )*(?:have|has|had|did|does|do|is|are|was|were) (?!(?:you|we) (?:think|want|feel able|fancy|reckon)\b)/;

/** "What makes it hard to tell her?" asks for what stands before a step. */
const asksWhyHard =
  /^(?:and |so |but )*(?:what|why|how)\b[^?]*\b(?:hard|difficult|scary|impossible)\b/;

const tells = new RegExp(
  `(?:\\b${offering}\\b[^?.]*?|${start})(?<!\\b(?:the|a|an|this|that|your|my|his|her) )\\b${toTell} (?!(?:me|us|it|that|this|yourself|what)\\b)([^?.]*)`,
);

/** Whether a sentence would have the client tell or ring somebody of theirs. */
function namesWhomToTell(said: string, scenario: Scenario): boolean {
  const whom = tells.exec(said)?.[1];
  if (whom === undefined) return false;
  const first = stems(whom).slice(0, 3);
  return (
    someone.test(whom) ||
    Object.values(scenario.people ?? {}).some(({ names }) =>
      names.some((name) => hasPhrase(first, stems(name))),
    )
  );
}

/**
 * Whether a sentence is a step towards safety once risk was shown: an offer, a suggestion or a question
 * whom they would turn to. A helper who is only named, and a question who knows, is none. Whether the
 * thought is what the talk is `about` tells what "could Gwen keep it?" means.
 */
export function reachesOut(sentence: string, scenario: Scenario, about = false): boolean {
  const said = plain(sentence);
  if (asksOfSigns(said) || asksForAPromise(said) || asksWhatToAFriend(said)) return false;
  if (plansTogether(said) || matchesAny(steps, said) || putsAway(sentence, about)) return true;
  if (asksWhatIs.test(said) || asksWhyHard.test(said)) return false;
  return matchesAny(toHelpers, said) || namesWhomToTell(said, scenario);
}
