import { and, eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { refusalOf } from "../../db/errors.server";
import { builtInCodebook } from "../../app/domain/review/built-in-codebook";
import {
  annotations,
  auditLog,
  codebookVersions,
  cohorts,
  consents,
  people,
  practicePlans,
  programmeRoles,
  programmes,
  ratings,
  readings,
  reviews,
  sessions,
  tags,
  turns,
} from "../../db/schema";
import { makeImportedSession, makePerson, makeProgramme, makeStudy } from "../database/make";
import { onBothDatabases } from "../database/on-both-databases";

onBothDatabases("What the database itself refuses", (db) => {
  it("keeps one person per e-mail", async () => {
    const person = (id: string) => ({ id, email: "ada@example.org", name: "Ada" });
    await db().insert(people).values(person(uuid()));
    const error: unknown = await db()
      .insert(people)
      .values(person(uuid()))
      .catch((e: unknown) => e);
    expect(refusalOf(error)).toEqual({ kind: "duplicate", constraint: "people_email_unique" });
  });

  it("knows no role but those of the product", async () => {
    const programmeId = uuid();
    const personId = uuid();
    await db().insert(programmes).values({ id: programmeId, key: "a", name: "A" });
    await db().insert(people).values({ id: personId, email: "b@example.org", name: "B" });
    const error: unknown = await db()
      .insert(programmeRoles)
      .values({ programmeId, personId, role: "owner" as "lead" })
      .catch((e: unknown) => e);
    expect(refusalOf(error)).toEqual({ kind: "check", constraint: "programme_roles_role" });
  });

  it("lets nobody change or delete a line of the audit log", async () => {
    const programmeId = uuid();
    await db().insert(programmes).values({ id: programmeId, key: "audit", name: "A" });
    const line = { id: uuid(), programmeId, action: "x", subjectType: "y", subjectId: "z" };
    await db().insert(auditLog).values(line);
    await expect(db().update(auditLog).set({ action: "w" })).rejects.toThrow();
    await expect(db().delete(auditLog)).rejects.toThrow();
  });

  it("lets nobody change or delete what was consented to, or a plan of practice", async () => {
    const programmeId = await makeProgramme(db());
    const { personId } = await makePerson(db(), programmeId, "lead");
    const cohortId = uuid();
    await db().insert(cohorts).values({ id: cohortId, programmeId, name: "A" });
    const said = { id: uuid(), programmeId, personId, purpose: "drills" as const };
    await db()
      .insert(consents)
      .values({ ...said, act: "given" });
    const plan = { id: uuid(), programmeId, cohortId, plan: null, createdBy: personId };
    await db().insert(practicePlans).values(plan);
    await expect(db().update(consents).set({ act: "declined" })).rejects.toThrow();
    await expect(db().delete(consents)).rejects.toThrow();
    await expect(db().update(practicePlans).set({ personId })).rejects.toThrow();
    await expect(db().delete(practicePlans)).rejects.toThrow();
  });

  it("takes no further tag into a published codebook, renumbers none, and only lets one retire", async () => {
    const programmeId = await makeProgramme(db());
    const { codebookVersionId } = await makeStudy(db(), programmeId);
    const [tag] = await db()
      .select()
      .from(tags)
      .where(eq(tags.codebookVersionId, codebookVersionId))
      .limit(1);
    if (!tag) throw new Error("The built-in codebook has tags.");
    const ofThis = and(eq(tags.codebookVersionId, codebookVersionId), eq(tags.key, tag.key));
    await expect(
      db()
        .insert(tags)
        .values({ ...tag, key: "new", ordinal: 99 }),
    ).rejects.toThrow();
    await expect(db().update(tags).set({ ordinal: 98 }).where(ofThis)).rejects.toThrow();
    await expect(db().delete(tags).where(ofThis)).rejects.toThrow();
    await db().update(tags).set({ retiredAt: new Date() }).where(ofThis);
    const unpublished = { publishedAt: null };
    const version = eq(codebookVersions.id, codebookVersionId);
    await expect(db().update(codebookVersions).set(unpublished).where(version)).rejects.toThrow();
  });

  it("keeps a session's turns as they were said and without gaps", async () => {
    const study = await makeStudy(db(), await makeProgramme(db()));
    const { sessionId, turnIds } = await makeImportedSession(db(), study, ["a", "b", "c"]);
    const first = eq(turns.id, turnIds[0] ?? "");
    await expect(db().update(turns).set({ text: "other" }).where(first)).rejects.toThrow();
    await expect(db().delete(turns).where(first)).rejects.toThrow();
    const shares = {
      sadness: 1,
      fear: 0,
      anger: 0,
      disgust: 0,
      happiness: 0,
      surprise: 0,
      neutral: 0,
    };
    const turnId = turnIds[0] ?? "";
    await db()
      .insert(readings)
      .values({ id: uuid(), turnId, source: "simulator", valence: 0, arousal: 0, ...shares });
    const measured = eq(readings.turnId, turnId);
    await expect(db().update(readings).set({ valence: 1 }).where(measured)).rejects.toThrow();
    await expect(db().delete(readings).where(measured)).rejects.toThrow();
    const late = { id: uuid(), sessionId, position: 4, speaker: "client" as const, text: "e" };
    await expect(
      db()
        .insert(turns)
        .values({ ...late, createdAt: new Date() }),
    ).rejects.toThrow();
  });

  it("keeps a lock with its status, a mark under its review's codebook, an arm within its study", async () => {
    const programmeId = await makeProgramme(db());
    const [here, there] = [await makeStudy(db(), programmeId), await makeStudy(db(), programmeId)];
    const { sessionId, turnIds } = await makeImportedSession(db(), here, ["a", "b"]);
    const reviewerId = (await makePerson(db(), programmeId, "expert")).personId;
    const reviewId = uuid();
    const refused = async (act: Promise<unknown>) =>
      refusalOf(await act.catch((error: unknown) => error))?.constraint;
    const { codebookVersionId } = here;
    const review = { sessionId, reviewerId, codebookVersionId, kind: "expert" as const };
    const [at, status] = [new Date(), "submitted" as const];
    expect(
      await refused(
        db()
          .insert(reviews)
          .values({ ...review, id: uuid(), status, submittedAt: at }),
      ),
    ).toBe("reviews_locked");
    await db()
      .insert(reviews)
      .values({ ...review, id: reviewId, status: "open" });
    const own = eq(reviews.id, reviewId);
    expect(await refused(db().update(reviews).set({ lockedAt: at }).where(own))).toBe(
      "reviews_locked",
    );
    const rating = { reviewId, scaleKey: builtInCodebook.scales[0]?.key ?? "", value: 3 };
    const elsewhere = { ...rating, codebookVersionId: there.codebookVersionId };
    expect(await refused(db().insert(ratings).values(elsewhere))).toBe("ratings_review_version");
    const mark = { id: uuid(), reviewId, tagKey: "robotic", level: "turn" as const };
    expect(
      await refused(
        db()
          .insert(annotations)
          .values({ ...mark, turnId: turnIds[1], codebookVersionId: there.codebookVersionId }),
      ),
    ).toBe("annotations_review_version");
    const moved = db()
      .update(sessions)
      .set({ armId: there.armId })
      .where(eq(sessions.id, sessionId));
    expect(await refused(moved)).toBe("sessions_arm_of_study");
  });
});
