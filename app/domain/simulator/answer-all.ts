import { answerQuestion } from "./answer";
import { sayAskedBack, tellAskedBack } from "./answer-asked-back";
import { goDeeper } from "./go-on";
import { say, sayAside } from "./say";
import { tellWhatCameBack } from "./answer-back";
import { givesToConfirm } from "./given-to-confirm";
import { answerDay } from "./answer-day";
import { askedAsides } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { emptyComposition, givenBack, tells } from "./composition";
import type { Composing, Composition } from "./composition";
import { takesUp } from "./follow-up";
import { followUpTopics } from "./topic-asked";
import type { AskedQuestion } from "./question";
import type { SafetyMatter } from "./risk-matter";
import { asksWhatKeepsOrStopped } from "./safety-matter";
import { lacksItsPerson } from "./kind-of-answer";
import { latestOf } from "./state";
import { tellOfSafety } from "./answer-safety";
import { openAnswers, tellPerson, tellTopic } from "./tell-answer";
import { somebodyInstead } from "./tell-somebody";
import { briefly, sentenceCount } from "./trim";
import { timeAsked } from "./when-it-was";

/** Whether a second question asks for something in particular that the first does not. */
function asksForMore(question: AskedQuestion, first: AskedQuestion): boolean {
  if (question.person)
    return (
      question.person.id !== first.person?.id || question.person.aspect !== first.person.aspect
    );
  return (
    question.topic !== null && question.topic !== first.topic && !followUpTopics.has(question.topic)
  );
}

interface Answered {
  question: AskedQuestion;
  answer: Composition;
}

/**
 * Answers as there is room for the last beside the others: in full, the last in brief, or each in brief that does
 * not bear on safety. A message may go one sentence over.
 */
function fitted(answers: readonly Answered[], room: number): readonly Answered[] {
  const counts = answers.map(({ answer }) => sentenceCount(answer));
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (answers.length < 2 || total <= room + 1) return answers;
  const before = total - (counts.at(-1) ?? 0);
  return answers.map(({ question, answer }, at) => {
    const inFull = question.matter !== null || (at < answers.length - 1 && before <= room);
    return { question, answer: inFull ? answer : briefly(answer) };
  });
}

/** What bears on safety goes first; else the answers stand as the questions did. */
function inOrderAsked({ appraisal }: Composing, answers: readonly Answered[]): Answered[] {
  const { questions } = appraisal;
  const place = ({ question }: Answered) =>
    questions.indexOf(question) + (question.matter === null ? questions.length : 0);
  return [...answers].sort((a, b) => place(a) - place(b));
}

/** "Does she see how you are?" asks of them, and not who knows of a thought. */
const seesHowTheyAre =
  /\b(?:sees?|seen|notices?|noticed|understands?)\b|\bhow (?:you|tired|much|hard|little)\b/i;

/** Whether somebody in the story knows of a thought that was told, or that it was denied; null where that is not asked. */
function whetherTheyKnow(composing: Composing, question: AskedQuestion): Composition | null {
  const { sentence, person, matter } = question;
  if (person === null) return null;
  const out = emptyComposition();
  const isDenied = composing.state.riskAnswer === "denied" && !seesHowTheyAre.test(sentence);
  const ofSafety = () => tellOfSafety(composing, { sentence, matter: "know" }, out);
  if (person.aspect === "knows" && isDenied && ofSafety()) return out;
  if (matter !== "know") return null;
  const ofThem = emptyComposition();
  if (tellPerson(composing, question, ofThem) && tells(ofThem)) return ofThem;
  return ofSafety() ? out : null;
}

/** Answers what is asked at the close by what is told then, and by what they can do tonight where that is all said. */
function answerAtTheClose(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const { sentence, topic, matter } = question;
  if (matter !== null) return tellOfSafety(composing, { sentence, matter }, out);
  const isTold = composing.state.riskWaits !== null;
  const answers = topic === null ? [] : openAnswers(composing, topic);
  const isLeft = answers.some((line) => !composing.voice.wasSaid(line));
  const isTooDeep = topic === "tonight" && answers.length === 0 && !isTold;
  if (isTooDeep && say(composing, "safety", out)) return true;
  if (!isLeft && topic === "tonight" && isTold)
    return tellOfSafety(composing, { sentence, matter: "alone" }, out);
  return tellTopic(composing, question, out);
}

/** The answer to one question alone, of the kind that it asks for. */
function answerTo(composing: Composing, question: AskedQuestion): Composition {
  const answer = answerFound(composing, question);
  if (!lacksItsPerson(question, answer, composing.scenario)) return answer;
  return somebodyInstead(composing, question) ?? answer;
}

/** What is found for one question alone. */
function answerFound(composing: Composing, question: AskedQuestion): Composition {
  const known = whetherTheyKnow(composing, question);
  if (known !== null) return known;
  const out = emptyComposition();
  if (question.atTheClose && answerAtTheClose(composing, question, out)) return out;
  const isOpen = composing.state.riskOpen ?? false;
  if (isOpen && asksWhatKeepsOrStopped(question.sentence)) {
    if (tellOfSafety(composing, { sentence: question.sentence, matter: "keeps" }, out)) return out;
  }
  if (
    (question.person === null || question.matter === "tell") &&
    tellOfSafety(composing, question, out)
  )
    return out;
  if (question.person !== null || !answerDay(composing, question, out))
    answerQuestion(composing, question, out);
  return out;
}

function append(out: Composition, part: Composition): void {
  out.lines.push(...part.lines);
  part.story.forEach((line) => out.story.add(line));
  part.putOff.forEach((line) => out.putOff.add(line));
  out.rules.push(...part.rules);
  out.told.push(...part.told);
  out.wentOn = part.wentOn ?? out.wentOn;
}

/**
 * Confirms a time or a figure that was given back, and answers which questions are left: who asks for that time as well
 * has it. All of them where nothing was given back.
 */
function confirmGiven(composing: Composing, out: Composition): readonly AskedQuestion[] {
  const { appraisal, exchange, state } = composing;
  const given = appraisal.questions.filter((one) => givesToConfirm(one, exchange, state));
  if (given.length === 0 || !say(composing, "confirm", out, givenBack)) return appraisal.questions;
  return appraisal.questions.filter(
    (one) => !given.includes(one) && (one.matter !== null || timeAsked(one.sentence) === null),
  );
}

/**
 * Answers the question that fits best and one that asks for something else, in brief where room is short. What
 * the client has nothing to tell about gives way to another question that it can answer. All that bears on
 * safety once a thought was told is answered, whatever the room.
 */
function answerQuestions(
  composing: Composing,
  room: number,
  limit: number,
  out: Composition,
): void {
  const left = confirmGiven(composing, out);
  const ofSafety = ({ matter }: AskedQuestion) => Number(matter !== null);
  const ranked = [...left].sort((a, b) => ofSafety(b) - ofSafety(a) || b.score - a.score);
  const answers: Answered[] = [];
  let untold: Composition | null = null;
  const matters = new Set<SafetyMatter>();
  for (const question of ranked) {
    const { matter } = question;
    if (matter !== null && matters.has(matter)) continue;
    const furtherMatter = matter !== null && matters.size > 0;
    const first = answers[0]?.question;
    const beside = first !== undefined && !furtherMatter;
    if (beside && !(limit > 1 && asksForMore(question, first))) continue;
    const answer = answerTo(composing, question);
    if (matter !== null) {
      matters.add(matter);
      answer.lines.forEach((line) => out.ofSafety.add(line));
    }
    if (!furtherMatter && !tells(answer)) {
      untold ??= answer;
      continue;
    }
    answers.push({ question, answer });
    if (beside) break;
  }
  if (answers.length === 0 && untold) append(out, untold);
  inOrderAsked(composing, fitted(answers, room)).forEach(({ answer }) => append(out, answer));
}

/** Answers a question where there is something to tell; what the client does not know is left unsaid. */
export function answerWhereTold(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): void {
  const answer = answerTo(composing, question);
  if (tells(answer)) append(out, answer);
}

/** Which of two asides about being any use is true now. Design choice: from the trust at the start on. */
function honest(kind: AsideKind, { state, scenario }: Composing): AsideKind {
  if (kind !== "helping") return kind;
  return state.trust >= scenario.start.trust ? "helping" : "unhelped";
}

/** "What do you mean?" and "what did they say?" are answered from the story where it has that; false for anything else. */
function answersFromStory(composing: Composing, kind: AsideKind, out: Composition): boolean {
  if (kind !== "clarify" && kind !== "said") return false;
  const { state, exchange } = composing;
  const asked = (answers: (sentence: string) => boolean) =>
    exchange.heard.sentences.some(({ text }) => answers(text));
  if (asked((sentence) => tellAskedBack(composing, { sentence, topic: null }, out))) return true;
  if (kind === "said") return asked((sentence) => tellWhatCameBack(composing, { sentence }, out));
  if (asked((sentence) => sayAskedBack(composing, { sentence }, out))) return true;
  if (!goDeeper(composing, state.focus?.id ?? null, out)) return false;
  out.rules.push("aside:clarify");
  return true;
}

function answerAside(composing: Composing, kind: AsideKind, out: Composition): void {
  if (answersFromStory(composing, kind, out)) return;
  if (!sayAside(composing, honest(kind, composing), out))
    say(composing, "already", out, `already:${kind}`);
}

/** Questions that ask for what was just hinted at, whatever word they take from it. */
const asksBack: ReadonlySet<string> = new Set(["like", "example", "happened", "why"]);
const whatWasIt =
  /\bwhat (?:did|was|were|do|is|s|sailed|went|have) (?:\w+ ){0,3}(?:i|you|that|it|past|miss|missed|say|said|mean|part|bit)\b|\bsorry,? what\b|\bwhat(?:['’]s| is| was) (?:that|it)\b|\bsay (?:that|it) again\b/i;

/**
 * Explains what was passed over, where the last message said so and is asked about: it is told in full.
 * False where it was not asked, or nothing of it is left to tell.
 */
function explainRemark(composing: Composing, out: Composition): boolean {
  const { state, appraisal, exchange } = composing;
  const cue = state.live.findLast(({ missed }) => missed > 0) ?? state.live.at(-1);
  if (!latestOf(state).passed || cue === undefined) return false;
  const elsewhere =
    appraisal.asides.some((kind) => askedAsides.has(kind)) ||
    appraisal.questions.some(
      ({ topic, person }) => person !== null || (topic !== null && !asksBack.has(topic)),
    );
  const asked =
    whatWasIt.test(exchange.message) ||
    appraisal.questions.some(({ sentence }) => takesUp(sentence, exchange));
  return asked && !elsewhere && goDeeper(composing, cue.id, out);
}

/** Answers everything that was asked, at most two things, and all that bears on safety; false where nothing was. */
export function answerAll(composing: Composing, room: number, out: Composition): boolean {
  const { appraisal } = composing;
  if (explainRemark(composing, out)) return true;
  const asides = appraisal.asides.filter((kind) => askedAsides.has(kind)).slice(0, 2);
  asides.forEach((kind) => answerAside(composing, kind, out));
  const limit = 2 - asides.length;
  const ofSafety = appraisal.questions.some(({ matter }) => matter !== null);
  if (limit > 0 || ofSafety) answerQuestions(composing, room, limit, out);
  return asides.length + appraisal.questions.length > 0;
}
