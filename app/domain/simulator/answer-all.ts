import { answerQuestion, goDeeper, say, sayAside } from "./answer";
import { askedAsides } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { emptyComposition } from "./composition";
import type { Composing, Composition } from "./composition";
import { followUpTopics } from "./question";
import type { AskedQuestion } from "./question";

/** Whether a second question asks for something in particular that the first does not. */
function asksForMore(question: AskedQuestion, first: AskedQuestion): boolean {
  if (question.person) return question.person.id !== first.person?.id;
  return (
    question.topic !== null && question.topic !== first.topic && !followUpTopics.has(question.topic)
  );
}

/** Whether an answer tells something, and not that nothing is told. */
function tells({ rules }: Composition): boolean {
  return rules.some((rule) => rule.startsWith("answers:") || rule.startsWith("goes-on-about:"));
}

/** The answer to one question alone. */
function answerTo(composing: Composing, question: AskedQuestion): Composition {
  const out = emptyComposition();
  answerQuestion(composing, question, out);
  return out;
}

function append(out: Composition, part: Composition): void {
  out.lines.push(...part.lines);
  part.story.forEach((line) => out.story.add(line));
  out.rules.push(...part.rules);
  out.told.push(...part.told);
  out.wentOn = part.wentOn ?? out.wentOn;
}

/**
 * Answers the question that fits best and, where there is room, one that asks for something else. What
 * the client has nothing to tell about gives way to another question that it can answer.
 */
function answerQuestions(
  composing: Composing,
  room: number,
  limit: number,
  out: Composition,
): void {
  const ranked = [...composing.appraisal.questions].sort((a, b) => b.score - a.score);
  let first: AskedQuestion | null = null;
  let untold: Composition | null = null;
  for (const question of ranked) {
    if (first && !(limit > 1 && room >= 4 && asksForMore(question, first))) continue;
    const answer = answerTo(composing, question);
    if (tells(answer)) {
      append(out, answer);
      if (first) return;
      first = question;
    } else untold ??= answer;
  }
  if (first === null && untold) append(out, untold);
}

/** Which of two asides about being any use is true now. Design choice: from the trust at the start on. */
function honest(kind: AsideKind, { state, scenario }: Composing): AsideKind {
  if (kind !== "helping") return kind;
  return state.trust >= scenario.start.trust ? "helping" : "unhelped";
}

function answerAside(composing: Composing, kind: AsideKind, out: Composition): void {
  const { state } = composing;
  if (kind === "clarify" && goDeeper(composing, state.focus?.id ?? null, out)) {
    out.rules.push("aside:clarify");
    return;
  }
  if (!sayAside(composing, honest(kind, composing), out))
    say(composing, "already", out, `already:${kind}`);
}

/** Answers everything that was asked, at most two things; false where nothing was. */
export function answerAll(composing: Composing, room: number, out: Composition): boolean {
  const { appraisal } = composing;
  const asides = appraisal.asides.filter((kind) => askedAsides.has(kind)).slice(0, 2);
  asides.forEach((kind) => answerAside(composing, kind, out));
  const limit = 2 - asides.length;
  if (limit > 0) answerQuestions(composing, room, limit, out);
  return asides.length + appraisal.questions.length > 0;
}
