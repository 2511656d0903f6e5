import { gateExplorations } from "../../simulator/constants";
import type { HeardSentence, Move } from "../../practice/hearing/move";
import { reflectionMoves } from "../../practice/hearing/move";
import { asksPermission } from "../../practice/hearing/input";
import { matchesAny } from "../../practice/hearing/pattern";
import { plain, wordsOf } from "../../practice/hearing/plain";
import { endsWithQuestionMark } from "../../practice/hearing/question";
import { isStockSentence } from "../../practice/hearing/stock";
import { explores, makes, shareContent, stemsOf, type Exchange } from "./exchange";
import { onSpan, type Mark } from "./mark";

const asksAdvice: readonly RegExp[] = [
  /\bwhat (?:should|can|do|could|would) (?:i|you)(?: \w+)? (?:do|say|suggest|try|think|recommend)\b|\bany (?:advice|ideas?|tips?|suggestions?)\b|\bshould i\b|\bhow (?:do|can|should) i\b|\b(?:give|need|want) (?:me )?(?:some |your )?(?:advice|tips|ideas)\b|\bwhat would you do\b|\bcan you help me (?:to )?(?:find|plan|work out|figure|decide)\b/,
];
const drifts: readonly RegExp[] = [
  /\b(?:you (?:have|have got|must have|probably have|clearly have|suffer from|are)|it is|that is|sounds like|looks like)(?: \w+)? (?:ptsd|adhd|bipolar|ocd|borderline|bpd|schizophreni\w+|clinical(?:ly)? depress\w+|an? (?:anxiety|personality|eating|depressive|panic|attachment) disorder|trauma bond\w*)\b/,
  /\b(?:my (?:number|whatsapp|instagram|insta|telegram|snapchat)|add me on|dm me|meet (?:up )?(?:in person|for (?:a )?coffee))\b|\b(?:text|call|message) me (?:on|at) (?!any)/,
];
const because =
  /\b(?:because|after|given|with (?:all|everything|so much)|when|since|considering|anyone (?:who|in)|no wonder|of course you)\b/;
const offersEar = /\byou can (?:always |also )?(?:tell|talk to|write to|message) me\b/;
const asksLeave =
  /\b(?:can|could|may|might|shall) (?:i|we)\b|\b(?:would|is) it (?:be )?(?:okay|alright|all right|helpful|useful)\b|\bdo you mind\b|\bare you (?:open|willing|up for)\b|\bwould you (?:like|want|be (?:open|willing|interested))\b|\bwith your permission\b|\bif (?:you are|that is) (?:open|okay|willing|interested)\b/;
const greetingQuestion = /\bhow are you(?: doing| feeling)?(?: today| now)?$/;
const fewestReflected = 4;
const fewestAffirmed = 4;

/** Rules that look at one sentence of a reply. */
type Rule = (sentence: HeardSentence, exchange: Exchange) => Mark | null;

const has = ({ moves }: HeardSentence, ...wanted: readonly Move[]) =>
  moves.some((move) => wanted.includes(move));

const advice: Rule = (sentence, exchange) => {
  if (!has(sentence, "advice") || has(sentence, "minimising", "safety-step")) return null;
  if (offersEar.test(plain(sentence.text))) return null;
  if (exchange.answers.some(({ text }) => matchesAny(asksAdvice, plain(text)))) return null;
  const explored = exchange.before.filter(explores).length + (explores(exchange) ? 1 : 0);
  if (explored < gateExplorations || exchange.cues.some((cue) => cue.risk)) {
    const reason = `Advice after ${explored} of at least ${gateExplorations} replies that reflect or ask openly.`;
    return onSpan(exchange.turn, sentence, "advice_early", reason);
  }
  const reason = "Advice that the client did not ask for, without asking leave.";
  return onSpan(exchange.turn, sentence, "advice_unasked", reason);
};

const minimise: Rule = (sentence, { turn, cues }) => {
  if (!has(sentence, "minimising")) return null;
  const fresh = cues.at(-1);
  const reason = "Words that make what the client feels smaller.";
  return onSpan(turn, sentence, "minimise", reason, fresh ? { severity: 2 } : {});
};

const positivity: Rule = (sentence, { turn, heard }) => {
  if (!has(sentence, "reassurance") || has(sentence, "minimising", "advice")) return null;
  const earlier = heard.sentences.filter((each) => each.start < sentence.start);
  if (earlier.some((each) => has(each, ...reflectionMoves, "validation"))) return null;
  return onSpan(
    turn,
    sentence,
    "positivity",
    "Cheer or a promise with nothing acknowledged before.",
  );
};

const confront: Rule = (sentence, { turn }) =>
  has(sentence, "confrontation")
    ? onSpan(turn, sentence, "confront", "Words that blame or argue.", { severity: 2 })
    : null;

const leading: Rule = (sentence, { turn }) =>
  has(sentence, "leading-question")
    ? onSpan(turn, sentence, "question_leading", "A question that carries its answer.")
    : null;

const drift: Rule = (sentence, { turn }) =>
  matchesAny(drifts, plain(sentence.text))
    ? onSpan(turn, sentence, "role_drift", "Names a diagnosis, or offers contact elsewhere.")
    : null;

const addsNothing = (sentence: HeardSentence, answers: Exchange["answers"]) => {
  const said = stemsOf(answers.map(({ text }) => text).join("\n"));
  return [...stemsOf(sentence.text)].every((stem) => said.has(stem));
};

const reflect: Rule = (sentence, { turn, answers }) => {
  const said = plain(sentence.text);
  if (!has(sentence, ...reflectionMoves) || isStockSentence(said)) return null;
  if (has(sentence, "minimising", "confrontation", "advice")) return null;
  if (wordsOf(said).length < fewestReflected) return null;
  if (has(sentence, "complex-reflection") && !addsNothing(sentence, answers))
    return onSpan(turn, sentence, "reflect_complex", "Gives back more than was said.");
  return onSpan(turn, sentence, "reflect_simple", "Gives back what was said.");
};

const validate: Rule = (sentence, { turn, clientStems }) => {
  const said = plain(sentence.text);
  if (!has(sentence, "validation") || isStockSentence(said)) return null;
  if (has(sentence, "minimising", "confrontation", ...reflectionMoves)) return null;
  if (!because.test(said) || !shareContent(stemsOf(sentence.text), clientStems)) return null;
  return onSpan(turn, sentence, "validate", "Calls the feeling fitting and says why.");
};

const openQuestion: Rule = (sentence, { turn, cues, clientStems }) => {
  if (!has(sentence, "open-question")) return null;
  if (has(sentence, ...reflectionMoves) && !endsWithQuestionMark(sentence.text)) return null;
  const said = plain(sentence.text);
  if (greetingQuestion.test(said) || cues.some((cue) => cue.risk)) return null;
  const onTopic =
    shareContent(stemsOf(sentence.text), clientStems) || /\b(?:that|this|it)\b/.test(said);
  if (cues.length === 0 && !onTopic) return null;
  const reason = "An open question on what the client has said.";
  return onSpan(turn, sentence, "question_open", reason, { confidence: "medium" });
};

const affirm: Rule = (sentence, { turn, heard }) => {
  const said = plain(sentence.text);
  if (!has(sentence, "affirmation") || has(sentence, ...reflectionMoves)) return null;
  if (makes(heard, ["minimising", "confrontation"])) return null;
  if (wordsOf(said).length < fewestAffirmed || !/\b(?:you|your)\b/.test(said)) return null;
  if (isStockSentence(said)) return null;
  return onSpan(turn, sentence, "affirm", "Names a strength or an effort of the client.");
};

const permission: Rule = (sentence, { turn }) =>
  asksPermission(plain(sentence.text)) &&
  asksLeave.test(plain(sentence.text)) &&
  !has(sentence, "advice")
    ? onSpan(turn, sentence, "ask_permission", "Asks leave before putting something forward.")
    : null;

const rules: readonly Rule[] = [
  ...[advice, minimise, positivity, confront, leading, drift],
  ...[reflect, validate, openQuestion, affirm, permission],
];

/** What the sentences of a reply are, one after the other. */
export function sentenceMarks(exchange: Exchange): Mark[] {
  return exchange.heard.sentences.flatMap((sentence) =>
    rules.flatMap((rule) => rule(sentence, exchange) ?? []),
  );
}
