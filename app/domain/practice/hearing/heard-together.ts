import { checksReading } from "./tentative";
import { asksIfHarmedByOthers } from "./harm-from-others";
import { asksPermission } from "./input";
import { moves, questionMoves, type HeardSentence, type Move } from "./move";
import { plain, wordsOf } from "./plain";
import { namesRisk, namesRiskNotOfOthersAlone, quotesRisk, turnsToClient } from "./risk";

const asking = new Set<Move>(questionMoves);
/** Words from which on a sentence may be a reading that the next one checks. */
const readingWords = 4;

/** Advice in a message that asked for leave before, counts as asked for. */
function withPermission(sentences: readonly HeardSentence[]): HeardSentence[] {
  let asked = false;
  return sentences.map((sentence) => {
    asked ||= asksPermission(plain(sentence.text));
    if (!asked || !sentence.moves.includes("advice")) return sentence;
    const turned: readonly Move[] = sentence.moves.map((move) =>
      move === "advice" ? "advice-with-permission" : move,
    );
    return { ...sentence, moves: moves.filter((move) => turned.includes(move)) };
  });
}

/** "Is that it?" after a longer sentence asks whether it fits; on its own it makes small. */
function withChecks(sentences: readonly HeardSentence[]): HeardSentence[] {
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    if (before === undefined || wordsOf(before.text).length < readingWords) return sentence;
    if (!checksReading(plain(sentence.text))) return sentence;
    return { ...sentence, moves: sentence.moves.filter((move) => move !== "minimising") };
  });
}

/** What asks whether the client wants or thinks what somebody else did: "Have you thought of it yourself?", "Do you?". */
const ofTheSame =
  /\b(?:yourself|too|the same|(?:of|about) (?:it|that|this)|like (?:that|this)|that way|as well|also|similar|such thoughts|for you)\b|^(?:(?:and|so|but),? )*(?:do|did|have|are|were) you(?: ever)?\W*$/;
/** What somebody did or wanted, and not only that they died. */
const ofTheirOwn =
  /\bsuicid\w*|\bkill\w*|\bwant\w* to die\b|\btook (?:his|her|their) (?:own )?life\b/;

/** Whether a sentence names a danger that the question after it can turn to the client; somebody else's death only where the same is asked. */
function namesRiskFor(before: string, asked: string): boolean {
  if (quotesRisk(before) || namesRiskNotOfOthersAlone(plain(before))) return true;
  if (!namesRisk(plain(before))) return false;
  return ofTheirOwn.test(plain(before)) || ofTheSame.test(asked);
}

/** "Some people think of dying then. Is that so for you?" asks about danger in two sentences. */
function withRiskTurned(sentences: readonly HeardSentence[]): HeardSentence[] {
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    if (before === undefined || !sentence.moves.some((move) => asking.has(move))) return sentence;
    const asked = plain(sentence.text);
    if (!namesRiskFor(before.text, asked) || !turnsToClient(asked)) return sentence;
    const kept = sentence.moves.filter((move) => !asking.has(move));
    return { ...sentence, moves: moves.filter((m) => m === "risk-question" || kept.includes(m)) };
  });
}

/** "Does he threaten you? Do you feel safe there?": safe from him, and not from themselves. */
const feelsSafe =
  /^(?:(?:and|so|but|then),? )*(?:do|did|would|are|were) you (?:\w+ )?(?:feel(?:ing)? |be )?safe(?: (?:there|then|at home|with (?:that|him|her|them)|when (?:he|she|they) \w+))?\W*$/;

function withOthersMeant(sentences: readonly HeardSentence[]): HeardSentence[] {
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    if (before === undefined || !feelsSafe.test(plain(sentence.text))) return sentence;
    if (!asksIfHarmedByOthers(plain(before.text))) return sentence;
    const kept = sentence.moves.filter((move) => !asking.has(move));
    return { ...sentence, moves: moves.filter((m) => m === "closed-question" || kept.includes(m)) };
  });
}

const isNothing =
  /^(?:(?:and|but|oh|so),? )*(?:that|this) is (?:almost |next to |basically )?nothing\W*$/;
const anAmount =
  /^(?:(?:and|but|oh|only|just),? )*(?:an?|one|two|three|four|five|half an?|a few|\d+)(?: \w+)? (?:hours?|minutes?)(?: (?:a night|last night|in two days))?\W*$/;
const anAmountOfSleep =
  /^(?:(?:and|but|oh|only|just),? )*(?:an?|one|two|three|four|five|half an?|a few|\d+)(?: \w+)? (?:hours?|minutes?) (?:of )?(?:sleep|rest|asleep)\b(?! less)/;
const wornOut = /\b(?:no wonder|exhaust\w*|worn out|wrecked|running on|shattered|drained)\b/;

/** "Two hours of sleep? That's nothing. No wonder you are worn out.": too little of what is needed, not made small. */
function withTooLittle(sentences: readonly HeardSentence[]): HeardSentence[] {
  const isWornOut = sentences.some(({ text }) => wornOut.test(plain(text)));
  return sentences.map((sentence, index) => {
    const before = plain(sentences[index - 1]?.text ?? "");
    const isTooLittle = anAmountOfSleep.test(before) || (isWornOut && anAmount.test(before));
    if (!isNothing.test(plain(sentence.text)) || !isTooLittle) return sentence;
    return { ...sentence, moves: sentence.moves.filter((move) => move !== "minimising") };
  });
}

/** What each sentence does once those before it are taken into account: leave asked, a reading checked, risk named. */
export function heardTogether(sentences: readonly HeardSentence[]): HeardSentence[] {
  return withOthersMeant(withRiskTurned(withTooLittle(withChecks(withPermission(sentences)))));
}
