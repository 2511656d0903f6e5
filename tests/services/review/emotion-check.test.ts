import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Asks } from "../../../app/domain/review/asks";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { showCurve } from "../../../app/services/review/show-curve.server";
import { showSessionReplay } from "../../../app/services/review/show-session-replay.server";
import { showWorkbench } from "../../../app/services/review/show-workbench.server";
import type { Database } from "../../../db/client.server";
import { readings, studies } from "../../../db/schema";
import { onBothDatabases } from "../../database/on-both-databases";
import { eventOf, makeReviewed, opened, type Reviewed } from "./make-reviewed";

/** Client turns are 0, 2 and 4: every second one is turn 2. */
const asks: Asks = {
  v: 1,
  suggestions: { ask: "off" },
  emotion: { ask: "every", every: 2 },
};

async function read(db: Database, made: Reviewed): Promise<void> {
  const shares = {
    sadness: 1,
    fear: 0,
    anger: 0,
    disgust: 0,
    happiness: 0,
    surprise: 0,
    neutral: 0,
  };
  const rows = [0, 2, 4].map((position) => ({
    id: uuid(),
    turnId: made.turnIds[position] ?? "",
    source: "simulator" as const,
    valence: -0.123 * (position + 1),
    arousal: 0.1,
    ...shares,
  }));
  await db.insert(readings).values(rows);
}

onBothDatabases("The emotion check that a study demands", (db) => {
  it("sends the curve no further than the first turn that the expert has not read, on any page", async () => {
    const made = await makeReviewed(db(), { asks });
    await read(db(), made);
    const before = await showSessionReplay(db(), made.expert, made.sessionId, null);
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const pages = async () => [
      await showWorkbench(db(), made.expert, reviewId),
      await showSessionReplay(db(), made.expert, made.sessionId, null),
      await showCurve(db(), made.expert, reviewId),
    ];
    const sent = JSON.stringify([before, await pages()]);
    expect(sent).toContain("-0.123");
    for (const hidden of ["-0.369", "-0.615"]) expect(sent).not.toContain(hidden);

    const turnId = made.turnIds[2] ?? "";
    const given = eventOf(reviewId, {
      type: "reading-set",
      turnId,
      reading: { valence: 0.5, arousal: -0.5 },
    });
    await appendEvents(db(), made.expert, reviewId, [given]);
    const curve = await showCurve(db(), made.expert, reviewId);
    expect(curve).toMatchObject({ ok: true, value: { curve: { endsBefore: null } } });
    expect(JSON.stringify(await pages())).toContain("-0.615");
  });

  it("takes a reading once: after it the curve was seen", async () => {
    const made = await makeReviewed(db(), { asks });
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const turnId = made.turnIds[2] ?? "";
    const skip = eventOf(reviewId, { type: "reading-set", turnId, reading: null });
    const late = eventOf(reviewId, {
      type: "reading-set",
      turnId,
      reading: { valence: 0, arousal: 0 },
    });
    const first = await appendEvents(db(), made.expert, reviewId, [skip]);
    expect(first).toMatchObject({ value: { answers: [{ taken: true }] } });
    const second = await appendEvents(db(), made.expert, reviewId, [skip, late]);
    expect(second).toMatchObject({
      value: { answers: [{ taken: true }, { taken: false, reason: "reading-given" }] },
    });
  });

  it("shows the peer and those who oversee the study the whole curve, and the expert after the lock", async () => {
    const made = await makeReviewed(db(), { asks });
    await read(db(), made);
    for (const actor of [made.peer, made.lead, made.researcher]) {
      const replay = await showSessionReplay(db(), actor, made.sessionId, null);
      expect(JSON.stringify(replay)).toContain("-0.615");
    }
    const reviewId = await opened(db(), made.expert, made.sessionId);
    await appendEvents(db(), made.expert, reviewId, [eventOf(reviewId, { type: "review-locked" })]);
    expect(JSON.stringify(await showCurve(db(), made.expert, reviewId))).toContain("-0.615");
    expect(await showCurve(db(), made.lead, reviewId)).toMatchObject({ reason: "not-found" });
  });

  it("cannot be changed once the study has a session", async () => {
    const made = await makeReviewed(db(), { asks });
    const other = { ...asks, emotion: { ask: "off" as const } };
    const change = db()
      .update(studies)
      .set({ asks: other })
      .where(eq(studies.id, made.study.studyId));
    await expect(change).rejects.toThrow();
  });
});
