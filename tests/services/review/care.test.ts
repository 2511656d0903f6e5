import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { showQueue } from "../../../app/services/review/list-queue.server";
import {
  answerNote,
  awaitsNote,
  chooseExposureLimit,
  handBackSession,
  showCare,
  showSessionNote,
} from "../../../app/services/review/session-care.server";
import { assignments, reviewEvents, sessions } from "../../../db/schema";
import { onBothDatabases } from "../../database/on-both-databases";
import { adding, advice, eventOf, makeReviewed, opened, type Reviewed } from "./make-reviewed";

onBothDatabases("Care for experts", (db) => {
  async function noted(): Promise<Reviewed> {
    const made = await makeReviewed(db());
    await db()
      .update(sessions)
      .set({ contentNote: "Loneliness." })
      .where(eq(sessions.id, made.sessionId));
    return made;
  }
  const rowsOf = (made: Reviewed) =>
    db().select().from(assignments).where(eq(assignments.sessionId, made.sessionId));

  it("shows what a session holds once, before it opens, and remembers the answer", async () => {
    const made = await noted();
    const { expert, sessionId } = made;
    expect(await awaitsNote(db(), expert, sessionId)).toBe(true);
    await answerNote(db(), expert, sessionId, "not-now");
    expect(await awaitsNote(db(), expert, sessionId)).toBe(true);
    await answerNote(db(), expert, sessionId, "open");
    expect(await awaitsNote(db(), expert, sessionId)).toBe(false);
    expect(await awaitsNote(db(), made.other, sessionId)).toBe(true);
    expect(await answerNote(db(), made.lead, sessionId, "open")).toMatchObject({ ok: false });
    expect(await showSessionNote(db(), made.peer, sessionId)).toMatchObject({
      reason: "not-found",
    });
  });

  it("takes a session back with a reason, begun or not, and keeps what was written", async () => {
    const made = await noted();
    const back = () => handBackSession(db(), made.other, made.sessionId, "Too close");
    for (const answer of [...(await Promise.all([back(), back()])), await back()])
      expect(answer).toMatchObject({ ok: true });
    const reviewId = await opened(db(), made.expert, made.sessionId);
    await appendEvents(db(), made.expert, reviewId, [eventOf(reviewId, adding(advice(made)))]);
    const give = () => handBackSession(db(), made.expert, made.sessionId, "");
    for (const answer of [...(await Promise.all([give(), give()])), await give()])
      expect(answer).toMatchObject({ ok: true });
    const rows = await rowsOf(made);
    expect(rows.map((row) => row.endedBy)).toEqual(["reviewer", "reviewer"]);
    expect(rows.map((row) => row.endReason).sort()).toEqual(["", "Too close"]);
    const log = await db().select().from(reviewEvents).where(eq(reviewEvents.reviewId, reviewId));
    expect(log).toHaveLength(2);
    expect(await handBackSession(db(), made.expert, made.sessionId, "Later")).toMatchObject({
      reason: "not-found",
    });
  });

  it("keeps the reason with what was handed back, and none where handing back was refused", async () => {
    const made = await noted();
    const { expert, sessionId } = made;
    const reviewId = await opened(db(), expert, sessionId);
    const [handedBack, submitted] = await Promise.all([
      handBackSession(db(), expert, sessionId, "Too close"),
      appendEvents(db(), expert, reviewId, [eventOf(reviewId, { type: "review-submitted" })]),
    ]);
    expect(submitted).toMatchObject({ ok: true });
    const [row] = (await rowsOf(made)).filter(({ reviewerId }) => reviewerId === expert.personId);
    expect(row?.endReason).toBe(handedBack.ok ? "Too close" : "");
    expect(row?.endedBy).toBe(handedBack.ok ? "reviewer" : null);
  });

  it("counts minutes from act to act with long pauses cut short, for the person alone", async () => {
    const made = await noted();
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const minutesAgo = [60, 58, 57, 20];
    await appendEvents(
      db(),
      made.expert,
      reviewId,
      minutesAgo.map((minutes, index) =>
        eventOf(
          reviewId,
          { type: "turn-visited", turnId: made.turnIds[index] ?? "" },
          { at: new Date(Date.now() - minutes * 60_000).toISOString() },
        ),
      ),
    );
    const care = await showCare(db(), made.expert);
    expect(care).toMatchObject({
      value: { today: { sessions: 1, minutes: 6 }, week: { sessions: 1 }, isReached: false },
    });
    expect(await showCare(db(), made.other)).toMatchObject({ value: { today: { minutes: 0 } } });
    expect(await showCare(db(), made.lead)).toMatchObject({ reason: "not-allowed" });
    await chooseExposureLimit(db(), made.expert, 5);
    expect(await showCare(db(), made.expert)).toMatchObject({ value: { isReached: true } });
    await chooseExposureLimit(db(), made.expert, null);
    expect(await showCare(db(), made.expert)).toMatchObject({ value: { isReached: false } });
  });

  it("the queue counts every part and sums its minutes, at the own pace once it is known", async () => {
    const made = await noted();
    const part = async () => {
      const outcome = await showQueue(db(), made.expert);
      if (!outcome.ok) throw new Error(outcome.reason);
      const section = outcome.value.find((each) => each.part === "needs-me");
      return { total: section?.total, pace: section?.pace ?? null };
    };
    expect(await part()).toEqual({ total: { n: 1, minutes: 8 }, pace: null });
    for (let n = 0; n < 3; n += 1) {
      const done = await makeReviewed(db());
      const actor = { ...made.expert, programmeId: done.study.programmeId };
      await db()
        .update(assignments)
        .set({ reviewerId: actor.personId })
        .where(eq(assignments.reviewerId, done.expert.personId));
      const reviewId = await opened(db(), actor, done.sessionId);
      const acts = done.turnIds.map((turnId, index) =>
        eventOf(
          reviewId,
          { type: "turn-visited", turnId },
          { id: uuid(), at: new Date(Date.UTC(2026, 10, 20, 9, index)).toISOString() },
        ),
      );
      const end = eventOf(
        reviewId,
        { type: "review-submitted" },
        { at: new Date(Date.UTC(2026, 10, 20, 9, done.turnIds.length)).toISOString() },
      );
      await appendEvents(db(), actor, reviewId, [...acts, end]);
    }
    expect(await part()).toEqual({
      total: { n: 1, minutes: 11 },
      pace: { minutesPerTurn: 1, n: 3 },
    });
  });
});
