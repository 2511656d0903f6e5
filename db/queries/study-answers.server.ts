import { createHash } from "node:crypto";
import { and, desc, eq, max, notInArray, sql } from "drizzle-orm";
import {
  answersShape,
  type AnswerToKeep,
  type KeptAnswer,
  type KeptUnits,
} from "../../app/domain/misalignment/kept-answers";
import type { Database } from "../client.server";
import { studyAnswers } from "../schema";
import type { StatisticsScope } from "./statistics.server";

/** What answers are kept under: a study, a codebook version, and a part of the study. */
export interface AnswerScope extends StatisticsScope {
  /** The part as an address names it; empty for all of the study. */
  filter: string;
}

/** A digest of a filter: an index takes no text of any length. */
export const partName = (filter: string) => createHash("sha256").update(filter).digest("hex");

const isScope = ({ studyId, codebookVersionId, filter }: AnswerScope) =>
  and(
    eq(studyAnswers.studyId, studyId),
    eq(studyAnswers.codebookVersionId, codebookVersionId),
    eq(studyAnswers.part, partName(filter)),
  );

const isReadable = sql`${studyAnswers.answer} ->> 'v' = ${String(answersShape)}`;

const ageColumns = { state: studyAnswers.state, madeAt: studyAnswers.madeAt };

/** A kept answer, with the state of the data that it is of. */
export interface FoundAnswer {
  state: string;
  madeAt: Date;
  answer: KeptAnswer;
}

/** The kept answer to a question, however old; null where there is none. */
export async function findAnswer(
  db: Database,
  scope: AnswerScope,
  question: string,
): Promise<FoundAnswer | null> {
  const [row] = await db
    .select({ ...ageColumns, answer: studyAnswers.answer })
    .from(studyAnswers)
    .where(and(isScope(scope), isReadable, eq(studyAnswers.question, question)));
  return row ?? null;
}

/** The kept answer with the units behind its counts; null where there is none. */
export async function findAnswerWithUnits(
  db: Database,
  scope: AnswerScope,
  question: string,
): Promise<(FoundAnswer & { units: KeptUnits }) | null> {
  const [row] = await db
    .select({ ...ageColumns, answer: studyAnswers.answer, units: studyAnswers.units })
    .from(studyAnswers)
    .where(and(isScope(scope), isReadable, eq(studyAnswers.question, question)));
  return row ?? null;
}

/** The sentences of the kept answers to questions, without their tables and pictures. */
export async function listAnswerSentences(db: Database, scope: AnswerScope) {
  return db
    .select({
      question: studyAnswers.question,
      ...ageColumns,
      sentence: sql<string>`${studyAnswers.answer} -> 'view' ->> 'sentence'`,
      basis: sql<string>`${studyAnswers.answer} -> 'view' ->> 'basis'`,
    })
    .from(studyAnswers)
    .where(and(isScope(scope), isReadable, sql`${studyAnswers.answer} ->> 'kind' = 'view'`));
}

/** Parts of a study whose answers are kept; of others, the oldest go. */
const keptParts = 40;

/** Puts the answers to every question about a part of a study in the place of those it had. */
export async function keepAnswers(
  db: Database,
  scope: AnswerScope,
  state: string,
  answers: readonly AnswerToKeep[],
): Promise<void> {
  const { studyId, codebookVersionId } = scope;
  await db.transaction(async (tx) => {
    await tx.delete(studyAnswers).where(isScope(scope));
    for (const each of answers)
      await tx
        .insert(studyAnswers)
        .values({ studyId, codebookVersionId, part: partName(scope.filter), state, ...each })
        .onConflictDoNothing();
    const mine = eq(studyAnswers.studyId, studyId);
    const parts = await tx
      .select({ part: studyAnswers.part })
      .from(studyAnswers)
      .where(mine)
      .groupBy(studyAnswers.part)
      .orderBy(desc(max(studyAnswers.madeAt)))
      .limit(keptParts);
    const kept = parts.map(({ part }) => part);
    if (kept.length === keptParts)
      await tx.delete(studyAnswers).where(and(mine, notInArray(studyAnswers.part, kept)));
  });
}
