import type { ReviewKind } from "../../review/review-status";
import type { Measured } from "../measure";
import { sessionsWithSeveralPeers } from "../rows";
import type { HalfWidth } from "../sessions-needed";
import { counted } from "../../wording/counted";
import { adviceAnswer } from "./advice-view";
import { courseAnswer } from "./course-view";
import { detectionAnswer } from "./detection-view";
import { emotionAnswer } from "./emotion-view";
import { lagAnswer } from "./lag-view";
import { planningAnswer } from "./planning-view";
import { practiceAnswer } from "./practice-view";
import type { MeasuredQuestion } from "./question";
import { ratersAnswer } from "./raters-view";
import { scalesAnswer } from "./scales-view";
import { suggestionsAnswer } from "./suggestions-view";
import type { Answer } from "./view";
import { wordsAnswer } from "./words-view";

/** What some questions need beside rows. */
export interface AskedBeside {
  codeOf: (kind: ReviewKind, reviewerId: string) => string;
  halfWidth: HalfWidth;
}

const answers: Record<MeasuredQuestion, (measured: Measured, beside: AskedBeside) => Answer> = {
  "over-time": (measured, { codeOf }) => courseAnswer(measured, codeOf),
  words: wordsAnswer,
  detection: detectionAnswer,
  lag: lagAnswer,
  advice: adviceAnswer,
  "self-ratings": scalesAnswer,
  raters: (measured, { codeOf }) => ratersAnswer(measured, codeOf),
  suggestions: suggestionsAnswer,
  emotion: emotionAnswer,
  practice: practiceAnswer,
  planning: (measured, { halfWidth }) => planningAnswer(measured, halfWidth),
};

/** Questions that speak of "the peer" of a session. */
const aboutPeers: readonly MeasuredQuestion[] = ["detection", "self-ratings", "raters", "practice"];

/** What one must know where a session was reviewed by several peers, as imported ones may be. */
function peerNotes(question: MeasuredQuestion, { rows }: Measured): string[] {
  const several = aboutPeers.includes(question) ? sessionsWithSeveralPeers(rows) : 0;
  if (several === 0) return [];
  return [
    `${counted(several, "session has", "sessions have")} several peers’ reviews; the peer is here the first of them. Every pair of reviewers is in the results document.`,
  ];
}

/** The answer to a question: pure, the same rows and options give the same words and numbers. */
export function answerTo(
  question: MeasuredQuestion,
  measured: Measured,
  beside: AskedBeside,
): Answer {
  const { view, rows } = answers[question](measured, beside);
  const notes = peerNotes(question, measured);
  return { rows, view: notes.length === 0 ? view : { ...view, notes: [...view.notes, ...notes] } };
}
