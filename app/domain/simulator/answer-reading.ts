import { standardAsides } from "./aside-lines";
import { remark } from "./composition";
import type { Composing, Composition } from "./composition";
import { cueShownLast, shownCueSpokenOf } from "./cue-spoken-of";
import { feelingGuessed } from "./feeling-guessed";
import { goDeeper } from "./go-on";
import { specificStems } from "./lexeme";
import { reflects } from "./reflects";
import { withReadings } from "./reading-asked";
import { saysTheyHideIt } from "./reaches-for-them";
import { say, sayAside } from "./say";
import { latestOf } from "./state";
import { tellTopic } from "./tell-answer";
import { goOnWithTold } from "./told-lately";

/** What the story tells of a feeling, where a reading guesses it. */
function tellOfFeeling(composing: Composing, topic: string, sentence: string, out: Composition) {
  const asked = { sentence, topic, score: 1, byLikeness: false, isNear: false, isOften: false };
  return tellTopic(
    composing,
    { ...asked, person: null, matter: null, closed: true, form: null },
    out,
  );
}

/**
 * Answers a guess at what they feel that nothing told bears out: by what the story tells of it, or that it is not that, and how it
 * is. False where nothing of that kind was guessed.
 */
export function answerGuess(composing: Composing, out: Composition): boolean {
  const guessed = feelingGuessed(composing);
  if (guessed === null) return false;
  if (guessed !== "good") return tellOfFeeling(composing, guessed.topic, guessed.sentence, out);
  if (!sayAside(composing, "notThat", out)) return false;
  goDeeper(composing, composing.state.live.at(-1)?.id ?? cueShownLast(composing), out);
  return true;
}

/**
 * How a reading starts that asks to be agreed with or mended; what is stated outright leaves the client to go on about what it
 * speaks of.
 */
const putForward =
  /\?|^(?:(?:and|but|or|then) )*(?:so(?! (?:he|she|they|it|that|there|nobody|no one|everyone|everybody)\b)|like|as if|kind(?:a| of)|sounds?|seems?|(?:it|that) (?:sounds?|seems?|feels?|looks?|must)|it['’]?s (?:as|like|not)|i\b|i['’]m|if i|my|maybe|perhaps|(?:a |one )?part of|underneath|on (?:the )?one|is it|(?:you|u)(?:['’]?re|r|['’]?ve| are| have| keep)? (?:feel|end|tell|blame|sound|seem|look|left|stuck|still|just|come|keep|going))/i;

/** "You", where something is said of it, and not done to it at the end of a sentence ("the same room to face you"). */
const saysOfThem = /\b(?:you|u)(?:['’](?:re|ve|d|ll))?(?= +\p{L})|\b(?:your|yourself)\b/iu;

/** Whether a reading guesses how it is for the client: what is only said of what happened, nobody looks into themselves for. */
const guessesOfThem = (text: string): boolean => putForward.test(text) || saysOfThem.test(text);

/** What a reading calls how it is, where distress was shown: no guess that the client would weigh. */
const namesDistress =
  /\b(?:hurt(?:s|ing|ful)?|pain(?:ful)?|lonely|alone|left out|shut out|ashamed|shame|humiliat\w+|embarrass\w+|frustrat\w+|exhaust\w+|worn out|drained|tir(?:ed|ing)|heavy|overwhelm\w+|stuck|trapped|lost|sad|angry|scared|afraid|worried|helpless|powerless|invisible|unfair|disappoint\w+|let down|torn|unbearable|hard)\b/i;

/** What a reading sees of love and of effort: nobody weighs that. */
const namesLove =
  /\b(?:lov(?:e|es|ed|ing)|car(?:e|es|ed|ing)|miss(?:es|ed|ing)?|matters?|mattered|means?|meant|proud|tr(?:y|ies|ied|ying)|dear|precious)\b/i;

/** Whether a reading has a word of what the client said in this talk, names love or effort, or distress where some was shown. */
function isNearTheTalk({ state, exchange }: Composing, text: string): boolean {
  const said = new Set([...state.said, exchange.clientMessage ?? ""].flatMap(specificStems));
  const isShown = Object.keys(state.shown).length > 0;
  return (
    namesLove.test(text) ||
    (isShown && namesDistress.test(text)) ||
    specificStems(text).some((part) => said.has(part))
  );
}

/** Whether a reading has a telling word of what the last message told. */
function isOfWhatWasTold({ state }: Composing, readings: readonly { text: string }[]): boolean {
  const told = new Set(latestOf(state).told.flatMap(specificStems));
  return readings.some(({ text }) => specificStems(text).some((part) => told.has(part)));
}

function readingsIn({ heard, attempted }: Composing["appraisal"]) {
  const { sentences } = withReadings(heard);
  return attempted ? sentences : sentences.filter(reflects);
}

/** Other feelings that a reading may name. */
const otherFeelings =
  /\b(?:relie(?:f|ved)|guilt\w*|hope\w*|calm\w*|proud|grie[fv]\w*|numb\w*|empt\w+|bitter\w*|jealous\w*|resent\w*|regret\w*|dread\w*|sadness|anger|fear\w*)\b/i;

/** Whether a reading names a feeling: what is said behind a yes to it must not name another one. */
export const guessesAFeeling = (appraisal: Composing["appraisal"]): boolean =>
  readingsIn(appraisal).some(({ text }) => namesDistress.test(text) || otherFeelings.test(text));

/** Whether a reading is stated outright: it leaves the client to go on. */
export const statesIt = (appraisal: Composing["appraisal"]): boolean =>
  !readingsIn(appraisal).some(({ text }) => putForward.test(text));

/**
 * Answers a reading of the client that speaks of no cue: what they say to others where it says that they hide it, else that it
 * may be so. False where it is no such reading, and once that was said often enough.
 */
export function answerReading(composing: Composing, out: Composition): boolean {
  const { appraisal, scenario, voice, state } = composing;
  const readings = readingsIn(appraisal);
  const isOpen = appraisal.attempted || appraisal.gaveBack?.cue === null;
  if (!isOpen || appraisal.met.length > 0 || readings.length === 0 || appraisal.checked)
    return false;
  if (readings.some(saysTheyHideIt)) return sayAside(composing, "saysFine", out);
  const isUnderWay = state.riskAnswer !== null && (appraisal.ofRisk || state.riskWaits !== null);
  if (!appraisal.attempted || appraisal.affirmed || isUnderWay) return false;
  const isStated = statesIt(appraisal);
  if (isStated && shownCueSpokenOf(composing) !== null) return false;
  const isNear = readings.some(({ text }) => isNearTheTalk(composing, text));
  const isAgreed = isNear && say(composing, "confirm", out);
  const goesOn = isStated && isOfWhatWasTold(composing, readings) && goOnWithTold(composing, out);
  if (isAgreed || goesOn) return true;
  if (!readings.some(({ text }) => guessesOfThem(text))) return false;
  const line = voice.any(scenario.asides?.mayBe ?? standardAsides.mayBe);
  if (line === null) return false;
  remark(out, line, "aside:mayBe");
  return true;
}
