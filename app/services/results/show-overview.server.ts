import type { Database } from "~db/client.server";
import { hasRatings } from "~db/queries/results.server";
import { listAnswerSentences } from "~db/queries/study-answers.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { keptName } from "~/domain/misalignment/kept-answers";
import { answerTo } from "~/domain/misalignment/questions/answer";
import { measuredQuestions, type Question } from "~/domain/misalignment/questions/question";
import { usualHalfWidth } from "~/domain/misalignment/sessions-needed";
import { openPart, type OpenPart } from "./open-part.server";
import { answersInWork } from "./read-answer.server";
import { readMeasured } from "./read-measured.server";
import { showResults } from "./show-results.server";
import { scopeOf, type AnswerAge, type ShownScope } from "./show-question.server";

/** One sentence and what it rests on. */
export interface ShownSentence {
  question: Question;
  sentence: string;
  basis: string;
}

export interface ShownOverview extends ShownScope, AnswerAge {
  /** Sessions that anybody reviewed, and those that both peer and expert did. */
  reviewed: number;
  paired: number;
  peers: number;
  experts: number;
  sentences: ShownSentence[];
  /** False while stored statistics are behind. */
  hasFigures: boolean;
  /** Whether anybody rated anything on a scale: of such a study the scales are the result. */
  rated: boolean;
}

/** A study's results in the few sentences that its questions come to. */
export async function showOverview(
  db: Database,
  actor: Actor,
  asked: { studyKey: string; filter: ResultFilter },
): Promise<Outcome<ShownOverview>> {
  const opened = await openPart(db, actor, asked);
  if (!opened.ok) return opened;
  const part = opened.value;
  const shown = await showResults(db, actor, asked.studyKey, null, asked.filter, part);
  if (!shown.ok) return shown;
  const { results, finding, hasFigures } = shown.value;
  const { sentences, ...age } = part.isLarge
    ? await keptSentences(db, actor.programmeId, part)
    : { sentences: await sentencesOf(db, part), asOf: null, computing: null };
  return done({
    ...(await scopeOf(db, part)),
    ...age,
    reviewed: results.sessions,
    paired: results.pairedSessions,
    peers: results.peers,
    experts: results.experts,
    hasFigures,
    rated: await hasRatings(db, part.study),
    sentences: [{ question: "rates", ...sentence(finding) }, ...sentences],
  });
}

async function sentencesOf(db: Database, part: OpenPart): Promise<ShownSentence[]> {
  const { measured, codeOf } = await readMeasured(db, part, "all");
  return measuredQuestions.map((question) => ({
    question,
    ...sentence(answerTo(question, measured, { codeOf, halfWidth: usualHalfWidth }).view),
  }));
}

async function keptSentences(
  db: Database,
  programmeId: string,
  { scope, of }: OpenPart,
): Promise<{ sentences: ShownSentence[] } & AnswerAge> {
  const kept = await listAnswerSentences(db, scope);
  const sentences = measuredQuestions.flatMap((question) => {
    const found = kept.find((each) => each.question === keptName(question, usualHalfWidth));
    return found ? [{ question, sentence: found.sentence, basis: found.basis }] : [];
  });
  const [first] = kept;
  const holds = first !== undefined && first.state === of.state;
  return {
    sentences,
    asOf: first?.madeAt ?? null,
    computing: holds ? null : await answersInWork(db, programmeId, scope, of),
  };
}

const sentence = ({ sentence: words, basis }: { sentence: string; basis: string }) => ({
  sentence: words,
  basis,
});
