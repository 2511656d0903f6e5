import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { answerTo } from "~/domain/misalignment/questions/answer";
import { measuredQuestions, type Question } from "~/domain/misalignment/questions/question";
import { readMeasured } from "./read-measured.server";
import { showResults } from "./show-results.server";
import type { ShownScope } from "./show-question.server";

/** One sentence and what it rests on. */
export interface ShownSentence {
  question: Question;
  sentence: string;
  basis: string;
}

export interface ShownOverview extends ShownScope {
  /** Sessions that anybody reviewed, and those that both peer and expert did. */
  reviewed: number;
  paired: number;
  peers: number;
  experts: number;
  sentences: ShownSentence[];
  /** False while stored statistics are behind. */
  hasFigures: boolean;
  /** Whether the study is so large that a question is answered only where it is asked. */
  isLarge: boolean;
}

/** Studies with no more sessions have every question answered on one page. */
const sessionsAtOnce = 300;

/** A study's results in the few sentences that its questions come to. */
export async function showOverview(
  db: Database,
  actor: Actor,
  asked: { studyKey: string; filter: ResultFilter },
): Promise<Outcome<ShownOverview>> {
  const shown = await showResults(db, actor, asked.studyKey, null, asked.filter);
  if (!shown.ok) return shown;
  const { study, results, finding, choices, tags, hasFigures } = shown.value;
  const isLarge = choices.sessions > sessionsAtOnce;
  const rest = isLarge ? [] : await otherSentences(db, actor, asked);
  return done({
    study: { key: study.key, title: study.title },
    codebookVersion: results.codebookVersion,
    sessions: choices.sessions,
    reviewed: results.sessions,
    paired: results.pairedSessions,
    peers: results.peers,
    experts: results.experts,
    ...{ choices, tags, hasFigures, isLarge },
    sentences: [{ question: "rates", ...sentence(finding) }, ...rest],
  });
}

async function otherSentences(
  db: Database,
  actor: Actor,
  asked: { studyKey: string; filter: ResultFilter },
): Promise<ShownSentence[]> {
  const read = await readMeasured(db, actor, asked);
  if (!read.ok) return [];
  const { measured, codeOf } = read.value;
  return measuredQuestions.map((question) => ({
    question,
    ...sentence(answerTo(question, measured, { codeOf, halfWidth: 0.1 }).view),
  }));
}

const sentence = ({ sentence: words, basis }: { sentence: string; basis: string }) => ({
  sentence: words,
  basis,
});
