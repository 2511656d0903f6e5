import { readFile } from "node:fs/promises";
import { eq, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { findJob } from "../../db/queries/jobs.server";
import {
  assignmentPlans,
  assignments,
  cohortExperts,
  cohortMembers,
  cohorts,
  erasures,
  jobs,
  notifications,
} from "../../db/schema";
import { makeImportedSession, makePerson, makeProgramme, makeStudy } from "./make";
import { onBothDatabases } from "./on-both-databases";

/** Those statements of a migration that change rows. */
async function changesOf(migration: string): Promise<string[]> {
  const file = new URL(`../../db/migrations/${migration}.sql`, import.meta.url);
  const statements = (await readFile(file, "utf8")).split("--> statement-breakpoint");
  return statements.filter((each) => /^(UPDATE|DELETE)/m.test(each));
}

onBothDatabases("Rows from before a migration", (db) => {
  const migrate = async (migration: string) => {
    const changes = await changesOf(migration);
    expect(changes).not.toEqual([]);
    for (const change of changes) await db().execute(sql.raw(change));
  };

  it("hold no place in a cohort from before an erasure, and the one that somebody was given since", async () => {
    const programmeId = await makeProgramme(db());
    const { personId } = await makePerson(db(), programmeId, "peer");
    const [before, since] = [uuid(), uuid()];
    for (const id of [before, since])
      await db().insert(cohorts).values({ id, programmeId, name: id });
    const places = [
      { cohortId: before, personId, joinedAt: new Date("2026-01-01") },
      { cohortId: since, personId, joinedAt: new Date("2026-03-01") },
    ];
    await db().insert(cohortMembers).values(places);
    await db().insert(cohortExperts).values(places);
    await db()
      .insert(erasures)
      .values({
        ...{ id: uuid(), programmeId, kind: "person", personId, createdBy: null },
        ...{ sessions: 0, reviews: 0, drills: 0 },
        ...{ end: "done", endedAt: new Date("2026-02-01") },
      });
    await migrate("0035_requests-to-erase-are-told");
    for (const table of [cohortMembers, cohortExperts]) {
      const kept = await db().select().from(table).where(eq(table.personId, personId));
      expect(kept).toMatchObject([{ cohortId: since, leftAt: null }]);
    }
  });

  it("of work on answers say what it was asked for", async () => {
    const programmeId = await makeProgramme(db());
    const { studyId, codebookVersionId } = await makeStudy(db(), programmeId);
    const id = uuid();
    const of = { kind: "study-answers", codebookVersionId, filter: "", sessions: 1, answers: 1 };
    await db()
      .insert(jobs)
      .values({
        ...{ id, programmeId, studyId, kind: "study-answers", totalUnits: 2 },
        payload: sql`${JSON.stringify({ v: 1, payload: { ...of, state: "4.a.1" } })}::jsonb`,
      });
    await migrate("0037_jobs-name-what-was-asked");
    expect((await findJob(db(), studyId, id))?.payload).toEqual({ ...of, asked: "4.a.1" });
  });

  it("of sessions that experts were asked for say under what these were told of it", async () => {
    const programmeId = await makeProgramme(db());
    const study = await makeStudy(db(), programmeId);
    const { studyId } = study;
    const { personId: reviewerId } = await makePerson(db(), programmeId, "expert");
    const planId = uuid();
    const plan = { id: planId, studyId, plan: sql`'{}'::jsonb`, digest: "", createdBy: reviewerId };
    await db().insert(assignmentPlans).values(plan);
    const [first, later, taken] = ["2026-01-01", "2026-02-01", "2026-03-01"].map(
      (day) => new Date(day),
    );
    const asked = async (createdAt?: Date, plannedBy: string | null = null) => {
      const { sessionId } = await makeImportedSession(db(), study, ["Hello."]);
      const id = uuid();
      const of = { id, studyId, sessionId, reviewerId, planId: plannedBy, createdAt };
      await db()
        .insert(assignments)
        .values({ ...of, kind: "expert" });
      return id;
    };
    const told = async (occasion: string, createdAt?: Date) => {
      const line = { id: uuid(), programmeId, personId: reviewerId, subjectId: studyId, createdAt };
      const facts = { v: 1 as const, study: "A study", count: 1 };
      await db()
        .insert(notifications)
        .values({ ...line, kind: "review-assigned", occasion, facts });
      return occasion;
    };
    const [byHand, byPlan] = [`${uuid()} ${reviewerId}`, `${planId} ${reviewerId}`];
    await told(byHand, first);
    await told(byPlan, later);
    const expected = new Map([
      [await asked(first), byHand],
      [await asked(later, planId), byPlan],
      [await asked(first, planId), byPlan],
      [await asked(taken), null],
    ]);
    await migrate("0038_what-an-expert-was-told-under");
    const rows = await db().select().from(assignments).where(eq(assignments.studyId, studyId));
    expect(new Map(rows.map((row) => [row.id, row.toldAs]))).toEqual(expected);
  });
});
