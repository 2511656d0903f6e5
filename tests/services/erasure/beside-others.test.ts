import { eq, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it, vi } from "vitest";
import { carryOnErasure } from "../../../app/services/erasure/carry-on-erasures.server";
import { bringCoursesUpToDate } from "../../../app/services/progress/bring-courses-up-to-date.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { insertErasure, nameSessionsById } from "../../../db/queries/erasures.server";
import {
  drillCards,
  notifications,
  peerCourses,
  peerCoursesDue,
  people,
  reviews,
  sessionRecords,
  sessions,
} from "../../../db/schema";
import type { Database } from "../../../db/client.server";
import { joinStudy, makePerson } from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";
import { assign, eventOf, opened } from "../review/make-reviewed";
import { makeMarked, type Marked } from "./make-marked";

/** Until so many statements of this database wait for a lock that somebody else holds. */
const untilWaiting = (db: Database, statements: number) =>
  vi.waitFor(async () => {
    const waiting = await db.execute(sql`select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`);
    expect(Array.isArray(waiting) && waiting.length).toBe(statements);
  });

/** Holds rows of a table until it is let go. */
async function holding(db: Database, rows: ReturnType<typeof sql>) {
  let letGo = () => {};
  const released = new Promise<void>((done) => (letGo = done));
  let held = () => {};
  const holds = new Promise<void>((done) => (held = done));
  const over = db.transaction(async (tx) => {
    await tx.execute(sql`select 1 from ${rows} for update`);
    held();
    await released;
  });
  await holds;
  return async () => {
    letGo();
    await over;
  };
}

onBothDatabases("Erasing a session while others are at work", (db, kind) => {
  /** An erasure of the first of a peer's two sessions, begun by the period. */
  async function begun() {
    const made = await makeMarked(db());
    const second = await makeMarked(db(), { at: made.place });
    const id = uuid();
    await insertErasure(db(), {
      ...{ id, programmeId: made.programmeId, kind: "retention", personId: null, createdBy: null },
      ...{ sessions: 1, reviews: 3, drills: 0 },
    });
    await nameSessionsById(db(), id, [made.sessionId]);
    return { made, second, erase: () => carryOnErasure(db(), id) };
  }
  async function openReviewOf({ place, programmeId, sessionId }: Marked) {
    const expert = await makePerson(db(), programmeId, "expert");
    await joinStudy(db(), place.study, expert, "expert");
    await assign(db(), place.study, sessionId, expert);
    const reviewId = await opened(db(), expert, sessionId);
    const submitting = [eventOf(reviewId, { type: "review-submitted" })];
    return { reviewId, submit: () => appendEvents(db(), expert, reviewId, submitting) };
  }
  const isGone = async ({ sessionId }: Marked) =>
    (await db().$count(sessions, eq(sessions.id, sessionId))) === 0;

  it("lets a review of the peer's other session be submitted at the same time", async () => {
    const { made, second, erase } = await begun();
    const { reviewId, submit } = await openReviewOf(second);
    await db()
      .insert(notifications)
      .values({
        ...{ id: uuid(), programmeId: made.programmeId, personId: made.lead.personId },
        ...{ kind: "release-waits", occasion: made.reviewId, subjectId: made.reviewId },
        facts: { v: 1, count: 1 },
      });
    const cards = sql`${drillCards} where ${drillCards.reviewId} = ${made.reviewId}`;
    const letGo = kind === "PostgreSQL" ? await holding(db(), cards) : async () => {};
    const erased = erase();
    if (kind === "PostgreSQL") await untilWaiting(db(), 1);
    const submitted = submit();
    if (kind === "PostgreSQL") await untilWaiting(db(), 2);
    await letGo();
    expect(await erased).toBe(true);
    expect(await submitted).toMatchObject({ value: { answers: [{ taken: true }] } });
    expect(await isGone(made)).toBe(true);
    const [review] = await db().select().from(reviews).where(eq(reviews.id, reviewId));
    expect(review?.status).toBe("submitted");
  });

  it("lets a lead look at where the peer stands at the same time", async () => {
    const { made, erase } = await begun();
    const { programmeId } = made;
    await bringCoursesUpToDate(db(), programmeId);
    await db().execute(
      sql`select peer_course_is_due(${programmeId}::uuid, ${made.peer.personId}::uuid)`,
    );
    const records = sql`${sessionRecords} where ${sessionRecords.programmeId} = ${programmeId}`;
    const letGo = kind === "PostgreSQL" ? await holding(db(), records) : async () => {};
    const looked = bringCoursesUpToDate(db(), programmeId);
    if (kind === "PostgreSQL") await untilWaiting(db(), 1);
    const erased = erase();
    if (kind === "PostgreSQL") await untilWaiting(db(), 2);
    await letGo();
    await looked;
    expect(await erased).toBe(true);
    expect(await isGone(made)).toBe(true);
    expect(await bringCoursesUpToDate(db(), programmeId)).toBe(0);
    const kept = await db()
      .select()
      .from(sessionRecords)
      .where(eq(sessionRecords.programmeId, programmeId));
    expect(kept.map(({ number }) => number)).toEqual([1]);
  });

  it("ends a person's erasure without their course, though it is being made at the same time", async () => {
    const made = await makeMarked(db());
    const { programmeId } = made;
    const { personId } = made.peer;
    const id = uuid();
    await insertErasure(db(), {
      ...{ id, programmeId, kind: "person", personId, createdBy: null },
      ...{ sessions: 1, reviews: 3, drills: 0 },
    });
    await nameSessionsById(db(), id, [made.sessionId]);
    expect(await carryOnErasure(db(), id)).toBe(true);
    expect(await isGone(made)).toBe(true);
    const person = sql`${people} where ${people.id} = ${personId}`;
    const letGo = kind === "PostgreSQL" ? await holding(db(), person) : async () => {};
    const looked = bringCoursesUpToDate(db(), programmeId);
    if (kind === "PostgreSQL") await untilWaiting(db(), 1);
    const ended = carryOnErasure(db(), id);
    if (kind === "PostgreSQL") await untilWaiting(db(), 2);
    await letGo();
    await looked;
    expect(await ended).toBe(true);
    for (const table of [peerCourses, peerCoursesDue, sessionRecords])
      expect(await db().$count(table, eq(table.peerId, personId))).toBe(0);
  });
});
