import type { ReviewKind } from "../../review/review-status";
import type { Measured } from "../measure";
import type { HalfWidth } from "../sessions-needed";
import { adviceAnswer } from "./advice-view";
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

/** What some questions need beside rows. */
export interface AskedBeside {
  codeOf: (kind: ReviewKind, reviewerId: string) => string;
  halfWidth: HalfWidth;
}

const answers: Record<MeasuredQuestion, (measured: Measured, beside: AskedBeside) => Answer> = {
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

/** The answer to a question: pure, the same rows and options give the same words and numbers. */
export function answerTo(
  question: MeasuredQuestion,
  measured: Measured,
  beside: AskedBeside,
): Answer {
  return answers[question](measured, beside);
}
