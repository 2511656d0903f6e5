import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { everything } from "../../../app/domain/misalignment/filter";
import { answerTo } from "../../../app/domain/misalignment/questions/answer";
import type { MeasuredQuestion } from "../../../app/domain/misalignment/questions/question";
import type { QuestionView } from "../../../app/domain/misalignment/questions/view";
import { standardOptions, studyResults } from "../../../app/domain/misalignment/study-results";
import { JobWorker } from "../../../app/platform/job-worker.server";
import { createLog } from "../../../app/platform/log.server";
import { cancelJob } from "../../../app/services/jobs/change-job.server";
import { computeAnswers } from "../../../app/services/results/compute-answers.server";
import { computeStatistics } from "../../../app/services/results/compute-statistics.server";
import { readFirstJudgements } from "../../../app/services/results/read-first-judgements.server";
import { nameReviewers } from "../../../app/services/results/name-reviewers";
import { readPracticeRows } from "../../../app/services/results/read-practice-rows.server";
import { resultRows } from "../../../app/services/results/result-rows";
import { showQuestion } from "../../../app/services/results/show-question.server";
import { showResults } from "../../../app/services/results/show-results.server";
import { showUnitsBehind } from "../../../app/services/results/show-units-behind.server";
import { createRandom } from "../../../app/statistics/resampling/random";
import type { Database } from "../../../db/client.server";
import { listCodes } from "../../../db/queries/results.server";
import {
  annotations,
  bestReplies,
  expertReadings,
  jobs,
  reviews,
  sessions,
  staleStatistics,
  turnVisits,
} from "../../../db/schema";
import {
  joinStudy,
  makeImportedSession,
  makePerson,
  makeProgramme,
  makeStudy,
  type MadeSession,
} from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";

const texts = ["One.", "Two.", "Three.", "Four.", "Five.", "Six."];
const tags = ["advice_early", "minimise", "robotic"];

/** A study with some sessions and a way to write and change submitted reviews of them. */
async function place(db: Database, count: number) {
  const programmeId = await makeProgramme(db);
  const study = await makeStudy(db, programmeId);
  const people = await Promise.all([
    makePerson(db, programmeId, "peer"),
    ...[1, 2, 3].map(() => makePerson(db, programmeId, "expert")),
  ]);
  for (const [at, person] of people.entries())
    await joinStudy(db, study, person, at === 0 ? "peer" : "expert");
  const lead = await makePerson(db, programmeId, "lead");
  const made: MadeSession[] = [];
  for (let n = 0; n < count; n += 1) made.push(await makeImportedSession(db, study, texts));
  const { codebookVersionId } = study;

  async function addReview(session: number, person: number): Promise<string> {
    const { sessionId } = made[session]!;
    const id = uuid();
    const head = { id, sessionId, reviewerId: people[person]!.personId, codebookVersionId };
    const kind = person === 0 ? ("self" as const) : ("expert" as const);
    const submittedAt = new Date();
    await db
      .insert(reviews)
      .values({ ...head, kind, status: "submitted", lockedAt: submittedAt, submittedAt });
    return id;
  }
  const turnOf = (session: number, turn: number) => made[session]!.turnIds[turn]!;
  const visit = (reviewId: string, turnId: string) =>
    db.insert(turnVisits).values({ reviewId, turnId, at: new Date() }).onConflictDoNothing();
  const flag = (reviewId: string, turnId: string, tagKey: string) =>
    db
      .insert(annotations)
      .values({ id: uuid(), reviewId, codebookVersionId, tagKey, level: "turn", turnId });
  return { study, lead, made, addReview, turnOf, visit, flag };
}
type Place = Awaited<ReturnType<typeof place>>;

async function recomputed(db: Database, { study }: Place) {
  const scope = { id: study.studyId, codebookVersionId: study.codebookVersionId };
  return resultRows(
    studyResults(await readFirstJudgements(db, scope, builtInCodebook), builtInCodebook),
  );
}

/** As printed: sums may be added up in another order. */
const rounded = (rows: unknown): unknown =>
  JSON.parse(
    JSON.stringify(rows, (_, value: unknown) =>
      typeof value === "number" ? Number(value.toFixed(9)) + 0 : value,
    ),
  );

async function shown(db: Database, { lead, study }: Place) {
  const outcome = await showResults(db, lead, study.studyKey);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

const workerOf = (db: Database) =>
  new JobWorker({
    ...{ db, log: createLog("silent") },
    handlers: {
      "study-statistics": (job) => computeStatistics({ db }, job),
      "study-answers": (job) => computeAnswers({ db }, job),
    },
  });

/** The answer as a page of a small study would compute it. */
async function viewOfNow(db: Database, { study }: Place, question: MeasuredQuestion) {
  const scope = { id: study.studyId, codebookVersionId: study.codebookVersionId };
  const rows = await readPracticeRows(db, scope, builtInCodebook);
  const reviewers = nameReviewers(rows.reviews, await listCodes(db, study.studyId));
  const codeOf = (kind: string, id: string) =>
    reviewers.find((each) => each.kind === kind && each.id === id)?.code ?? "";
  const options = standardOptions;
  const measured = { rows, codebook: builtInCodebook, filter: everything, options };
  const { view } = answerTo(question, measured, { codeOf, halfWidth: 0.1 });
  return JSON.parse(JSON.stringify(view)) as QuestionView;
}

/** What opens behind the counts of the first table's first row, each beside its count. */
async function unitsBehindRaters(db: Database, { lead, study }: Place, view: QuestionView) {
  const [row] = view.tables[0]!.rows;
  const counts = row!.cells.flatMap((cell) =>
    cell.kind === "count" && cell.opens !== null ? [{ cell: cell.opens, count: cell.count }] : [],
  );
  return Promise.all(
    counts.map(async ({ cell, count }) => ({
      count,
      ...(await showUnitsBehind(db, lead, {
        ...{ studyKey: study.studyKey, question: "raters", row: row!.key, cell },
        ...{ filter: everything, from: 0 },
      })),
    })),
  );
}

onBothDatabases("Stored statistics", (db) => {
  it("equal a recompute after every one of many random edits", { timeout: 180_000 }, async () => {
    const here = await place(db(), 5);
    const random = createRandom(21);
    const held: { id: string; session: number }[] = [];
    for (const session of [0, 1, 2, 3, 4])
      for (const person of [0, 1, 2])
        held.push({ id: await here.addReview(session, person), session });
    for (let edit = 0; edit < 12; edit += 1) {
      const { id, session } = held[random.below(held.length)]!;
      const turnId = here.turnOf(session, 1 + 2 * random.below(3));
      const act = random.below(8);
      if (act < 3) await here.visit(id, turnId);
      else if (act < 6) await here.flag(id, turnId, tags[random.below(tags.length)]!);
      else if (act === 6)
        await db()
          .delete(annotations)
          .where(and(eq(annotations.reviewId, id), eq(annotations.turnId, turnId)));
      else if (edit % 2 === 0)
        await db()
          .update(sessions)
          .set({ status: "withdrawn" })
          .where(eq(sessions.id, here.made[session]!.sessionId));
      const { results, computing } = await shown(db(), here);
      expect(computing).toBeNull();
      expect(rounded(resultRows(results))).toEqual(rounded(await recomputed(db(), here)));
    }
  });

  it("are behind from the moment in which a counted review changes, and only then", async () => {
    const here = await place(db(), 1);
    const stale = () =>
      db().$count(staleStatistics, eq(staleStatistics.studyId, here.study.studyId));
    const id = await here.addReview(0, 1);
    await shown(db(), here);
    expect(await stale()).toBe(0);
    await here.visit(id, here.turnOf(0, 1));
    expect(await stale()).toBe(1);
    await shown(db(), here);
    await db().update(reviews).set({ updatedAt: new Date() }).where(eq(reviews.id, id));
    const open = uuid();
    const { sessionId } = here.made[0]!;
    await db()
      .insert(reviews)
      .values({
        ...{ id: open, sessionId, reviewerId: here.lead.personId, kind: "expert", round: 2 },
        ...{ status: "open", codebookVersionId: here.study.codebookVersionId },
      });
    await shown(db(), here);
    await here.flag(open, here.turnOf(0, 3), "minimise");
    await here.visit(open, here.turnOf(0, 3));
    expect(await stale()).toBe(0);
    const reading = { reviewId: id, turnId: here.turnOf(0, 0), valence: 0.1, arousal: 0.2 };
    const best = { reviewId: id, turnId: here.turnOf(0, 0), suggestionId: null };
    await db().insert(expertReadings).values(reading);
    await db().insert(bestReplies).values(best);
    for (const said of [expertReadings, bestReplies]) {
      await shown(db(), here);
      await db().delete(said).where(eq(said.reviewId, id));
      expect(await stale()).toBe(1);
    }
    await shown(db(), here);
    await expect(
      db().transaction(async (tx) => {
        await tx.delete(turnVisits).where(eq(turnVisits.reviewId, id));
        throw new Error("Taken back.");
      }),
    ).rejects.toThrow();
    expect(await stale()).toBe(0);
  });

  it(
    "of a large study show values at once, and intervals and answers when their jobs are done",
    { timeout: 180_000 },
    async () => {
      await db().delete(jobs);
      const here = await place(db(), 60);
      for (let session = 0; session < 60; session += 1)
        for (const person of [0, 1, 2]) {
          const id = await here.addReview(session, person);
          for (const turn of [1, 3, 5]) await here.visit(id, here.turnOf(session, turn));
          if ((session + person) % 3 === 0)
            await here.flag(id, here.turnOf(session, 3), "minimise");
        }
      const opened = await Promise.all([1, 2, 3].map(() => shown(db(), here)));
      const [first] = opened;
      expect(first).toMatchObject({ hasFigures: false, computing: { status: "waiting" } });
      expect(new Set(opened.map(({ computing }) => computing?.id)).size).toBe(1);
      expect(await workerOf(db()).workOnce()).toBe(true);
      const whole = await shown(db(), here);
      expect(whole).toMatchObject({ hasFigures: true, computing: null });
      expect(rounded(resultRows(whole.results))).toEqual(rounded(await recomputed(db(), here)));
      const asked = { question: "raters" as const, filter: everything, halfWidth: 0.1 as const };
      const answered = async () => {
        const found = await showQuestion(db(), here.lead, {
          ...{ studyKey: here.study.studyKey, ...asked },
        });
        if (!found.ok) throw new Error(found.reason);
        return found.value;
      };
      expect(await answered()).toMatchObject({ view: null, computing: { status: "waiting" } });
      expect(await workerOf(db()).workOnce()).toBe(true);
      const answer = await answered();
      expect(answer.computing).toBeNull();
      expect(answer.view).toEqual(await viewOfNow(db(), here, "raters"));
      const [behind, ...others] = await unitsBehindRaters(db(), here, answer.view!);
      expect(behind).toMatchObject({ ok: true, value: { total: behind!.count } });
      expect(others.every(({ ok }) => ok)).toBe(true);
      const one = await db().query.reviews.findFirst({
        where: eq(reviews.sessionId, here.made[0]!.sessionId),
      });
      await here.flag(one!.id, here.turnOf(0, 5), "robotic");
      const edited = await shown(db(), here);
      expect(edited).toMatchObject({ hasFigures: true, computing: { status: "waiting" } });
      const valuesOf = (rows: unknown): unknown =>
        JSON.parse(
          JSON.stringify(rounded(rows), (key, value: unknown) =>
            key === "ci" || key === "withoutInterval" ? null : value,
          ),
        );
      expect(valuesOf(resultRows(edited.results))).toEqual(valuesOf(await recomputed(db(), here)));
      expect(edited.results.tags.flatMap(({ experts }) => experts.alpha.ci ?? [])).toEqual([]);
      expect(await answered()).toMatchObject({
        ...{ view: answer.view, asOf: answer.asOf, computing: { status: "waiting" } },
      });
      await cancelJob(db(), here.lead, here.study.studyKey, edited.computing!.id);
      expect(await shown(db(), here)).toMatchObject({ computing: { status: "cancelled" } });
    },
  );

  it(
    "answer which words experts mark anew where the words of one mark alone were changed",
    { timeout: 180_000 },
    async () => {
      await db().delete(jobs);
      const here = await place(db(), 41);
      const markIds: string[] = [];
      for (let session = 0; session < 41; session += 1)
        for (const person of [1, 2]) {
          const reviewId = await here.addReview(session, person);
          const id = uuid();
          const on = {
            level: "span" as const,
            turnId: here.turnOf(session, 3),
            tagKey: "minimise",
          };
          const { codebookVersionId } = here.study;
          const words = { start: 0, end: 4, quote: "Four" };
          await here.visit(reviewId, on.turnId);
          await db()
            .insert(annotations)
            .values({ id, reviewId, codebookVersionId, ...on, ...words });
          markIds.push(id);
        }
      const answered = async () => {
        const found = await showQuestion(db(), here.lead, {
          ...{ studyKey: here.study.studyKey, question: "words", filter: everything },
          halfWidth: 0.1,
        });
        if (!found.ok) throw new Error(found.reason);
        return found.value;
      };
      const made = async () => {
        expect(await answered()).toMatchObject({ computing: { status: "waiting" } });
        while (await workerOf(db()).workOnce());
        const { view, computing } = await answered();
        expect(computing).toBeNull();
        expect(view).toEqual(await viewOfNow(db(), here, "words"));
        return view?.sentence;
      };
      const before = await made();
      await db()
        .update(annotations)
        .set({ end: 2, quote: "Fo" })
        .where(eq(annotations.id, markIds[0]!));
      const after = await made();
      expect(before).toContain("exactly the words");
      expect(after).toContain("98 % are on exactly the same words");
    },
  );
});
