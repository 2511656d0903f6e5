import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { defaultReveal, type Reveal } from "../../../app/domain/review/reveal";
import { exportTurns } from "../../../app/services/exchange/export-turns.server";
import { showTurnsBehind } from "../../../app/services/results/show-turns-behind.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { showSessionReplay } from "../../../app/services/review/show-session-replay.server";
import { showWorkbench } from "../../../app/services/review/show-workbench.server";
import { changeSettings, showSettings } from "../../../app/services/studies/study-settings.server";
import { assignments, sessions, studySettings } from "../../../db/schema";
import { actionsAbout } from "../../database/audit-actions";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  adding,
  advice,
  eventOf,
  judged,
  makeReviewed,
  missedCue,
  opened,
  type Reviewed,
} from "./make-reviewed";
import { eq } from "drizzle-orm";

onBothDatabases("What is revealed after the lock", (db) => {
  const secrets: Record<"selfReview" | "cues" | "hints" | "othersWork", string> = {
    selfReview: "what the peer thought of it",
    cues: "isolation",
    hints: "Answers the hint",
    othersWork: "what the other expert thought",
  };
  async function reviewed(blinded = true): Promise<Reviewed & { reviewId: string }> {
    const made = await makeReviewed(db(), { blinded });
    const visitsOf = (id: string) =>
      made.turnIds.map((turnId) => eventOf(id, { type: "turn-visited", turnId }));
    const self = await opened(db(), made.peer, made.sessionId);
    await appendEvents(db(), made.peer, self, [
      ...visitsOf(self),
      eventOf(self, adding(missedCue(made, { note: secrets.selfReview }))),
      eventOf(self, { type: "review-submitted" }),
    ]);
    const theirs = await opened(db(), made.other, made.sessionId);
    await appendEvents(db(), made.other, theirs, [
      ...visitsOf(theirs),
      eventOf(theirs, adding(advice(made, { note: secrets.othersWork }))),
      eventOf(theirs, { type: "review-submitted" }),
    ]);
    const reviewId = await opened(db(), made.expert, made.sessionId);
    await appendEvents(db(), made.expert, reviewId, [eventOf(reviewId, { type: "review-locked" })]);
    return { ...made, reviewId };
  }
  /** Everything that the expert can open, as one text. */
  async function seenBy(made: Reviewed & { reviewId: string }): Promise<string> {
    const list = await showSessionReplay(db(), made.expert, made.sessionId, null);
    const ids = list.ok ? list.value.reviews.map((review) => review.id) : [];
    const opened = await Promise.all(
      ids.map((id) => showSessionReplay(db(), made.expert, made.sessionId, id)),
    );
    return JSON.stringify([list, opened, await showWorkbench(db(), made.expert, made.reviewId)]);
  }
  /** The settings as if they had been there before the session. */
  async function setBefore(made: Reviewed, reveal: Reveal) {
    const made1 = await changeSettings(db(), made.researcher, made.study.studyKey, reveal);
    expect(made1).toMatchObject({ ok: true });
    await db()
      .update(studySettings)
      .set({ createdAt: new Date("2026-01-01T00:00:00Z") })
      .where(eq(studySettings.studyId, made.study.studyId));
  }

  it("is each thing by itself, as the study sets it, and the peer's name only where it is on", async () => {
    const made = await reviewed();
    const all = await seenBy(made);
    for (const secret of Object.values(secrets)) expect(all).toContain(secret);
    expect(all).not.toContain(`Person ${made.peer.personId.slice(-4)}`);
    await setBefore(made, { ...defaultReveal, peerIdentity: true });
    expect(await seenBy(made)).toContain(`Person ${made.peer.personId.slice(-4)}`);
  });

  it.each(["selfReview", "cues", "hints", "othersWork"] as const)(
    "leaves out %s alone where that is off",
    async (what) => {
      const made = await reviewed();
      await setBefore(made, { ...defaultReveal, [what]: false });
      const seen = await seenBy(made);
      for (const [name, secret] of Object.entries(secrets)) {
        if (name === what) expect(seen).not.toContain(secret);
        else expect(seen).toContain(secret);
      }
    },
  );

  it("holds for a reviewer who is also a researcher, in exports and behind the results", async () => {
    const made = await reviewed();
    const both = { ...made.expert, roles: ["expert" as const, "researcher" as const] };
    const { studyKey } = made.study;
    const exported = async () => {
      const outcome = await exportTurns(db(), both, studyKey);
      if (!outcome.ok) throw new Error(outcome.reason);
      let lines = 0;
      for await (const line of outcome.value) lines += line.study === studyKey ? 1 : 0;
      return lines;
    };
    const asked = { studyKey, tagKey: "advice_early", cell: "experts-only" as const, from: 0 };
    const behind = async () => {
      const outcome = await showTurnsBehind(db(), both, asked);
      if (!outcome.ok) throw new Error(outcome.reason);
      return outcome.value;
    };
    expect(await exported()).toBeGreaterThan(0);
    const { total } = await behind();
    expect(await behind()).toMatchObject({ held: 0 });
    expect(total).toBeGreaterThan(0);
    await setBefore(made, { ...defaultReveal, cues: false });
    expect([await exported(), (await behind()).held]).toEqual([0, 0]);
    await setBefore(made, { ...defaultReveal, othersWork: false });
    expect(await exported()).toBeGreaterThan(0);
    expect(await behind()).toMatchObject({ total, held: total, units: [] });
  });

  const benchOf = async (made: Reviewed & { reviewId: string }) => {
    const shown = await showWorkbench(db(), made.expert, made.reviewId);
    if (!shown.ok) throw new Error(shown.reason);
    return shown.value;
  };
  const othersOf = async (made: Reviewed & { reviewId: string }) =>
    (await benchOf(made)).others.map(({ kind, annotations }) => [
      kind,
      ...annotations.map(({ note }) => note),
    ]);
  it("stands in the workbench itself: what others marked, why ideas were offered, and who the peer is", async () => {
    const made = await reviewed();
    expect(await othersOf(made)).toEqual([
      ["expert", secrets.othersWork],
      ["self", secrets.selfReview],
    ]);
    const first = await benchOf(made);
    expect(first.peerName).toBeNull();
    expect(Object.values(first.hints?.reasons ?? {})).toEqual([
      expect.stringContaining(secrets.hints),
    ]);
    await setBefore(made, { ...defaultReveal, othersWork: false, peerIdentity: true });
    expect(await othersOf(made)).toEqual([["self", secrets.selfReview]]);
    expect((await benchOf(made)).peerName).toContain("Person");
  });

  it.each([true, false])(
    "is nothing of others while a judgement is open, the first or one made again; blinded: %s",
    async (blinded) => {
      const made = await reviewed(blinded);
      await setBefore(made, { ...defaultReveal, peerIdentity: true });
      const { expert, sessionId, study } = made;
      const fresh = await makeReviewed(db(), { blinded });
      await judged(db(), fresh.other, fresh.sessionId);
      const first = await opened(db(), fresh.expert, fresh.sessionId);
      await appendEvents(db(), expert, made.reviewId, [
        eventOf(made.reviewId, { type: "review-submitted" }),
      ]);
      await db()
        .insert(assignments)
        .values({
          ...{ id: uuid(), studyId: study.studyId, sessionId, reviewerId: expert.personId },
          ...{ kind: "expert", round: 2, purpose: "repeat" },
        });
      const again = await opened(db(), expert, sessionId);
      expect(again).not.toBe(made.reviewId);
      for (const open of [
        { ...fresh, reviewId: first },
        { ...made, reviewId: again },
      ]) {
        const bench = await benchOf(open);
        expect(bench).toMatchObject({ others: [], hints: null, isBlinded: blinded });
        if (blinded) expect(bench.peerName).toBeNull();
        else expect(bench.peerName).toContain("Person");
        for (const secret of Object.values(secrets))
          expect(JSON.stringify(bench)).not.toContain(secret);
      }
    },
  );

  const disagreements = async (made: Reviewed & { reviewId: string }) => {
    const shown = await showWorkbench(db(), made.expert, made.reviewId);
    return shown.ok ? shown.value.hints?.disagreements : null;
  };
  it("leads to disagreements with other experts only where the study shows their work", async () => {
    const made = await reviewed();
    expect(await disagreements(made)).toEqual([made.turnIds[3]]);
    await setBefore(made, { ...defaultReveal, othersWork: false });
    expect(await disagreements(made)).toEqual([]);
  });

  it("stays as it was for sessions made before a change, which is a version of its own", async () => {
    const made = await reviewed();
    const { studyKey } = made.study;
    const change = (reveal: Reveal) => changeSettings(db(), made.researcher, studyKey, reveal);
    const hiding = { ...defaultReveal, cues: false };
    expect(await change(hiding)).toMatchObject({ value: { version: 1 } });
    expect(await seenBy(made)).toContain(secrets.cues);
    expect(await change(defaultReveal)).toMatchObject({ value: { version: 1 } });
    await db()
      .insert(sessions)
      .values({
        ...{ id: uuid(), programmeId: made.study.programmeId, studyId: made.study.studyId },
        ...{ number: 99, origin: "imported", status: "ended", title: "Later", externalId: uuid() },
        ...{ suggestionsOn: false, emotionCurveOn: false },
        ...{ startedAt: new Date(), endedAt: new Date() },
      });
    for (const answer of await Promise.all([change(hiding), change(hiding)]))
      expect(answer).toMatchObject({ value: { version: 2 } });
    const lines = await actionsAbout(db(), made.study.studyId);
    expect(lines.filter((action) => action === "study settings changed")).toHaveLength(3);
    expect(await changeSettings(db(), made.lead, studyKey, hiding)).toMatchObject({
      reason: "not-allowed",
    });
    expect(await showSettings(db(), made.lead, studyKey)).toMatchObject({
      value: { reveal: { cues: false }, mayChange: false },
    });
  });

  it("what changes afterwards is counted beside the first judgement, for researchers alone", async () => {
    const made = await reviewed();
    const { reviewId } = made;
    await appendEvents(db(), made.expert, reviewId, [
      eventOf(reviewId, adding(missedCue(made))),
      eventOf(reviewId, { type: "review-submitted" }),
    ]);
    const shown = await showSessionReplay(db(), made.researcher, made.sessionId, null);
    if (!shown.ok) throw new Error(shown.reason);
    expect(shown.value.anchoring).toEqual([
      { reviewId, first: 0, added: 1, removed: 0, changed: 0 },
    ]);
    const asLead = await showSessionReplay(db(), made.lead, made.sessionId, null);
    expect(asLead).toMatchObject({ value: { anchoring: null } });
  });
});
