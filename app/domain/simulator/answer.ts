import { answerByForm, saysByForm, tellsWhenLast } from "./answer-by-form";
import { tellWhatCameBack } from "./answer-back";
import { answersBack, answersBackInFew } from "./asked-back-first";
import { asksWhenUntold, wantsItsTime } from "./answer-time";
import { asksOfInside, asksWhatItIsLike } from "./asked-of-inside";
import type { Composing, Composition } from "./composition";
import { cueAskedAbout, cueShownLast, cueSpokenOf } from "./cue-spoken-of";
import { namedIn } from "./fact";
import { factWanted } from "./fact-wanted";
import { goDeeper, goOn, tellWithin } from "./go-on";
import { goOnBeside } from "./go-on-beside";
import { risksHint } from "./hinted-at-risk";
import { bearsOnSafety, mayBearOnSafety } from "./may-bear-on-safety";
import { putsOff } from "./put-off";
import { reflects } from "./reflects";
import { oftenAskedTopic } from "./often-asked";
import type { PersonAspect } from "./person";
import { namesPerson } from "./person-meant";
import { offerMore } from "./offer-more";
import { invitesOn } from "./reaches-for-them";
import { goOnWithTold } from "./told-lately";
import { asksAfterTheirs, isAboutOthers, surelyAsked, topicsOfOneself } from "./question";
import type { AskedQuestion } from "./question";
import { say, sayAside } from "./say";
import {
  answersDetail,
  saysBeside,
  saysNoMoreOfLast,
  saysNotKnown,
  saysOfASmallThing,
  takesUpLast,
} from "./say-not-known";
import type { Scenario } from "./scenario";
import {
  answerName,
  namedTogether,
  tellFact,
  tellItsTime,
  tellPerson,
  tellTime,
  tellTopic,
} from "./tell-answer";
import { topicsOfWithin } from "./topic";
import { asksIfAnybody } from "./somebody-asked";
import { asksInWords, asksOutright, followUpTopics } from "./topic-asked";
import { asksForAnythingElse } from "./whole-question";

/** Asks for a person or a place: what a cue tells further is neither. */
const asksWhoOrWhere = /^(?:(?:and|so|but|then|okay),? )*(?:who|whom|whose|where)\b/i;

/** What many questions about somebody are taken for: a topic that is asked for outright says it more exactly. */
const generalAspects: ReadonlySet<PersonAspect> = new Set<PersonAspect>([
  "said",
  "knows",
  "between",
]);

/** Whom "he" or "they" means is a guess: a topic that is asked for in so many words is surer. Design choice. */
const surerThanAPronoun = 4;
/** A long phrase of the story's own is surer than that somebody is named in it. Design choice. */
const surerThanAName = 5;

/** Whether a question asks for its topic more exactly, in the `own` words of the story, than for somebody in it. */
function isAskedOutright(
  { sentence, person }: AskedQuestion,
  own: readonly string[],
  scenario: Scenario,
): boolean {
  if (person === null) return factWanted(sentence) !== "name" && asksOutright(sentence, own);
  if (generalAspects.has(person.aspect)) return asksOutright(sentence, own);
  const isGuessed = !namesPerson(sentence, person.id, scenario);
  return asksOutright(sentence, own, isGuessed ? surerThanAPronoun : surerThanAName);
}

/** A scenario's own words for what the client tells others. */
const ofTelling = /\b(?:tell|telling|told|say|saying|said|answer)\b/i;

/** Topics by whose words leave to go on is asked ("would you be willing", "would it help to say more"). */
const askedInPassing: ReadonlySet<string> = new Set(["next-step", "need", "helps", "held-back"]);

/** Goes on with what was last told where a question asks for nothing else; false where it does. */
function goesOnAsInvited(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  const { topic, person, matter, sentence } = question;
  const inPassing = topic !== null && askedInPassing.has(topic);
  const isOfIt = topic === null || followUpTopics.has(topic) || inPassing;
  if (person !== null || matter !== null || !isOfIt || !invitesOn(sentence)) return false;
  const cue = cueAskedAbout(composing);
  if (cue !== cueShownLast(composing) && goOnWithTold(composing, out)) return true;
  if (goOn(composing, cue, out)) return true;
  return inPassing && (goOnWithTold(composing, out) || offerMore(composing, out));
}

/** Something new where something else is asked for, or more of what was shown; false where nothing else is asked for. */
function tellsAnythingElse(
  composing: Composing,
  { sentence, matter }: AskedQuestion,
  out: Composition,
): boolean {
  if (matter !== null || !asksForAnythingElse(sentence)) return false;
  const shown = () => goOn(composing, cueAskedAbout(composing), out);
  const isElse = /\b(?:else|more|miss\w*|overlook\w*)\b/i.test(sentence);
  return isElse ? offerMore(composing, out) || shown() : shown() || offerMore(composing, out);
}

/** "What feelings come up?", "how did you feel when it came out?" ask for what it is called. */
const asksForTheFeeling =
  /\b(?:what|how|which|whatever)\b[^?]*\b(?:feel|feeling|feelings|felt|emotions?|emotionally)\b(?! (?:like|better|safe|safer|about|up to|able)\b)/i;

/** Tells what they feel, or why it is so, where just that is asked for and was not told yet; else false, and what was shown is gone on about. */
function tellsWhatIsSurelyAsked(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const isSure = question.topic !== null && question.score >= surelyAsked;
  const named = asksForTheFeeling.test(question.sentence) ? "feeling" : null;
  const topic = isSure ? question.topic : named;
  if (topic === null || composing.state.told[topic]) return false;
  return tellTopic(composing, { ...question, topic }, out);
}

/** Topics that list who and what there is: what it is like with them is none of that. */
const listingTopics: ReadonlySet<string> = new Set(["family", "partner", "friends", "work"]);

/** Asks for nothing but what it is like within, whatever is named beside. */
const fromWithin = /\b(?:from|on) the inside\b/i;

/** Says what it is like where just that is asked for; false where it is not, or all of it was said. */
function tellsWhatItIsLike(
  composing: Composing,
  { sentence, topic, score }: AskedQuestion,
  out: Composition,
): boolean {
  if (!asksWhatItIsLike(sentence)) return false;
  const isOfIt =
    topic === null ||
    fromWithin.test(sentence) ||
    followUpTopics.has(topic) ||
    topicsOfWithin.has(topic) ||
    (listingTopics.has(topic) && score < surelyAsked);
  return isOfIt && tellWithin(composing, cueAskedAbout(composing), out);
}

/** Tells what anybody may be asked that a question is most like, where its own topic has nothing that may be said now; else false. */
function tellsAsUsual(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  if (question.matter !== null || question.topic === null) return false;
  const topic = oftenAskedTopic(question.sentence, composing.scenario);
  if (topic === null || topic === question.topic || composing.state.told[topic]) return false;
  return tellTopic(composing, { ...question, topic, isOften: true }, out);
}

/** Tells the topic of a question before anything else that might answer it; false where that was told. */
function tellsFirst(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  const { matter, topic } = question;
  if (matter !== null || topic === null || composing.state.told[topic]) return false;
  return tellTopic(composing, question, out);
}

/** "Who would miss you?": what may mean suicide and does not say it is asked back, so that it can be asked outright; else false. */
function asksWhatWasMeant(
  { state, ...composing }: Composing,
  { sentence }: AskedQuestion,
  out: Composition,
): boolean {
  const isKnown = state.riskWaits !== null || state.counters.riskAsked > 0;
  if (isKnown || !bearsOnSafety(sentence)) return false;
  if (!sayAside({ state, ...composing }, "hinted", out)) return false;
  out.rules.push(risksHint);
  return true;
}

/** "Is that what you tell your mother?": what was just told, given back to be confirmed. */
const givesItBack =
  /^(?:(?:and|so|but|oh|okay),? )*is (?:that|this|it) (?:also |really |still )?what (?:you|he|she|they) (?:\w+ )?(?:say|says|said|tell|tells|told|mean|meant|do|does|did|hear|heard|see|saw)\b/i;

/** Whether what was told is given back to be confirmed, and it was nothing of danger: a yes would be believed. */
const asksToConfirm = ({ state, exchange }: Composing, sentence: string): boolean =>
  givesItBack.test(sentence) &&
  state.riskAnswer === null &&
  state.riskWaits === null &&
  !mayBearOnSafety(exchange.message);
const asksKnowing =
  /^(?:(?:and|so|but|okay),? )*(?:do|does|did|have|has) .*\b(?:know|knows|known)\b/i;

/** "Do your parents know about her?": whether somebody who is named knows, whoever else is named in it. */
const asksIfTheyKnow = ({ sentence, person }: AskedQuestion, scenario: Scenario): boolean =>
  person?.aspect === "knows" &&
  asksKnowing.test(sentence) &&
  namesPerson(sentence, person.id, scenario);

/** Answers one question by what the story tells of it; where it tells nothing, says so. */
export function answerQuestion(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): void {
  const { scenario, appraisal } = composing;
  const { met } = appraisal;
  const { isOften, isNear, topic } = question;
  if (isOften && topic === "how-it-sits" && tellsFirst(composing, question, out)) return;
  if (asksToConfirm(composing, question.sentence) && say(composing, "confirm", out)) return;
  if (answersBack(composing, question, out)) return;
  if ((isOften || isNear) && tellsFirst(composing, question, out)) return;
  if (asksIfTheyKnow(question, scenario) && tellPerson(composing, question, out)) return;
  if (tellWhatCameBack(composing, question, out) || tellTime(composing, question, out)) return;
  if (answersBackInFew(composing, question, out)) return;
  if (goesOnAsInvited(composing, question, out)) return;
  if (tellsAnythingElse(composing, question, out)) return;
  if (asksWhenUntold(question, scenario) && sayAside(composing, "undated", out)) return;
  if (tellsWhenLast(composing, question, out)) return;
  const own = question.topic === null ? [] : (scenario.topics[question.topic]?.asks ?? []);
  if (isAskedOutright(question, own, scenario) && tellTopic(composing, question, out)) return;
  const isOfTelling = own.some((ask) => ofTelling.test(ask) && asksInWords(question.sentence, ask));
  if (!isOfTelling && question.form === "saysFine" && sayAside(composing, "saysFine", out)) return;
  if (answerByForm(composing, question, out)) return;
  if (tellPerson(composing, question, out)) return;
  const followsUp =
    question.topic === null ||
    followUpTopics.has(question.topic) ||
    (met.length > 0 && topicsOfWithin.has(question.topic));
  if (followsUp && tellsWhatIsSurelyAsked(composing, question, out)) return;
  if (tellsWhatItIsLike(composing, question, out)) return;
  if (followsUp && asksOfInside(question.sentence) && goOnBeside(composing, question, out)) return;
  const wanted = factWanted(question.sentence);
  if (wanted === "name") return answerName(composing, question, out);
  if (followsUp && answersDetail(composing, question, out)) return;
  if (question.topic === null && wanted !== null && tellFact(composing, question, out)) return;
  if (wantsItsTime(question, scenario) && tellItsTime(composing, question, out)) return;
  if (asksAfterTheirs(question.sentence, scenario)) {
    if (tellFact(composing, question, out) || saysBeside(composing, question, out)) return;
  }
  const elsewhere =
    isAboutOthers(question.sentence) &&
    (question.topic === null || topicsOfOneself.has(question.topic));
  if (elsewhere && met.length === 0) {
    if (tellFact(composing, question, out) || saysBeside(composing, question, out)) return;
  }
  const named = namedIn(question.sentence).length > 0;
  const beside = named && followsUp && met.length === 0 && !takesUpLast(composing, question);
  if (beside && question.topic === null) {
    if (tellFact(composing, question, out)) return;
    const known = cueSpokenOf(composing);
    if (known !== null && goDeeper(composing, known, out)) return;
    if (saysBeside(composing, question, out)) return;
  }
  const aboutCue = (met.length > 0 || !question.closed) && !asksWhoOrWhere.test(question.sentence);
  if (followsUp && met.length === 0 && tellFact(composing, question, out, namedTogether)) return;
  if (followsUp && saysOfASmallThing(composing, question, out)) return;
  if (followsUp && saysByForm(composing, question, out)) return;
  if (followsUp && aboutCue && goOnBeside(composing, question, out)) return;
  if (tellTopic(composing, question, out)) return;
  const ifAnybody = asksIfAnybody(question.sentence);
  const mayAgree =
    !ifAnybody && met.length > 0 && question.closed && appraisal.heard.sentences.some(reflects);
  if (mayAgree && say(composing, "confirm", out)) return;
  if (tellsAsUsual(composing, question, out)) return;
  if (tellFact(composing, question, out)) return;
  if (ifAnybody && sayAside(composing, "nobodyInMind", out)) return;
  if (saysByForm(composing, question, out)) return;
  if (saysNotKnown(composing, question, out)) return;
  if (asksWhatWasMeant(composing, question, out)) return;
  if (putsOff(composing, question, out)) return;
  if (saysNoMoreOfLast(composing, question, out)) return;
  if (!say(composing, "dontKnow", out)) sayAside(composing, "offside", out);
}
