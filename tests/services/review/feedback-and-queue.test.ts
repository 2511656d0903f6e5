import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { showFeedbackList } from "../../../app/services/review/list-feedback.server";
import { showQueue, showQueuePart } from "../../../app/services/review/list-queue.server";
import { listReleases } from "../../../app/services/review/list-releases.server";
import { releaseReview, withdrawRelease } from "../../../app/services/review/release-review.server";
import { showWorkbench } from "../../../app/services/review/show-workbench.server";
import { showFeedback } from "../../../app/services/review/show-feedback.server";
import { assignments } from "../../../db/schema";
import { makeImportedSession } from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  adding,
  advice,
  assign,
  eventOf,
  judged,
  makeReviewed,
  opened,
  type Reviewed,
} from "./make-reviewed";

onBothDatabases("Feedback to a peer", (db) => {
  async function submitted(made: Reviewed): Promise<string> {
    const reviewId = await opened(db(), made.expert, made.sessionId);
    await appendEvents(db(), made.expert, reviewId, [
      eventOf(reviewId, adding(advice(made, { betterReply: "What would help?" }))),
      eventOf(reviewId, { type: "review-submitted" }),
    ]);
    return reviewId;
  }
  const sees = async (actor: Actor, reviewId: string) => {
    const outcome = await showFeedback(db(), actor, reviewId);
    if (!outcome.ok) return outcome.reason;
    const { value } = outcome;
    return value.isOpen ? value.annotations.map((each) => each.betterReply) : "waits";
  };

  it("is there from its release until it is withdrawn, and for the peer alone", async () => {
    const made = await makeReviewed(db());
    const reviewId = await submitted(made);
    await judged(db(), made.peer, made.sessionId);
    expect(await sees(made.peer, reviewId)).toBe("not-found");
    expect(await releaseReview(db(), made.peer, reviewId)).toMatchObject({ ok: false });
    expect(await releaseReview(db(), made.researcher, reviewId)).toMatchObject({
      reason: "not-allowed",
    });
    expect(await releaseReview(db(), made.lead, reviewId, "Well done")).toMatchObject({ ok: true });
    expect(await releaseReview(db(), made.lead, reviewId)).toMatchObject({ ok: true });
    expect(await sees(made.peer, reviewId)).toEqual(["What would help?"]);
    expect(await sees(made.lead, reviewId)).toBe("not-found");
    expect(await showFeedbackList(db(), made.peer)).toMatchObject({
      value: { rows: [{ reviewId, message: "Well done" }], next: null },
    });
    await withdrawRelease(db(), made.lead, reviewId);
    expect(await showFeedback(db(), made.peer, reviewId)).toMatchObject({
      reason: "conflict",
      message: expect.stringContaining("nothing to do with anything that you did") as string,
    });
    expect(await sees(made.other, reviewId)).toBe("not-found");
    expect(await showFeedbackList(db(), made.peer)).toMatchObject({
      value: { rows: [], takenBack: [{ reviewId }] },
    });
  });

  it("is not released before it is submitted", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    expect(await releaseReview(db(), made.lead, reviewId)).toMatchObject({ reason: "conflict" });
  });

  it("comes with the submission where the study releases by itself", async () => {
    const made = await makeReviewed(db(), { release: "auto" });
    await judged(db(), made.peer, made.sessionId);
    expect(await sees(made.peer, await submitted(made))).toEqual(["What would help?"]);
  });

  it("says nothing of who wrote it", async () => {
    const made = await makeReviewed(db(), { release: "auto" });
    const reviewId = await submitted(made);
    await judged(db(), made.peer, made.sessionId);
    const answer = JSON.stringify(await showFeedback(db(), made.peer, reviewId));
    expect(answer).not.toContain(made.expert.personId);
  });

  it("says nothing, nor does its lead's message, until the peer has finished their own review", async () => {
    const made = await makeReviewed(db());
    const reviewId = await submitted(made);
    expect(await releaseReview(db(), made.lead, reviewId, "You gave advice early")).toMatchObject({
      value: { isOpen: false },
    });
    const rowOfLead = async () => {
      const list = await listReleases(db(), made.lead, { part: "released" });
      return list.ok ? list.value.rows[0] : list.reason;
    };
    const waits = async () => {
      expect(await sees(made.peer, reviewId)).toBe("waits");
      const shown = [
        await showFeedback(db(), made.peer, reviewId),
        await showFeedbackList(db(), made.peer),
      ];
      expect(JSON.stringify(shown)).not.toMatch(/What would help|advice/);
      expect(shown[1]).toMatchObject({ value: { rows: [{ isOpen: false }], fresh: 0 } });
      expect(await rowOfLead()).toMatchObject({ hasSelfReview: false });
    };
    await waits();
    const self = await opened(db(), made.peer, made.sessionId);
    await waits();
    await appendEvents(db(), made.peer, self, [eventOf(self, { type: "review-locked" })]);
    expect(await sees(made.peer, reviewId)).toEqual(["What would help?"]);
    expect(await showFeedbackList(db(), made.peer)).toMatchObject({
      value: { rows: [{ message: "You gave advice early", isOpen: true }], fresh: 1 },
    });
    expect(await rowOfLead()).toMatchObject({ hasSelfReview: true });
    expect(await releaseReview(db(), made.lead, reviewId)).toMatchObject({
      value: { isOpen: true },
    });
  });
});

onBothDatabases("An own review", (db) => {
  const isFirst = async (actor: Actor, reviewId: string) => {
    const shown = await showWorkbench(db(), actor, reviewId);
    return shown.ok ? shown.value.isFirstOwn : shown.reason;
  };

  it("is a peer's first until they have submitted one; an expert's review never is", async () => {
    const made = await makeReviewed(db());
    const own = await opened(db(), made.peer, made.sessionId);
    expect(await isFirst(made.peer, own)).toBe(true);
    await judged(db(), made.expert, made.sessionId);
    expect(await isFirst(made.peer, own)).toBe(true);
    expect(await isFirst(made.other, await opened(db(), made.other, made.sessionId))).toBe(false);
    await judged(db(), made.peer, made.sessionId);
    expect(await isFirst(made.peer, own)).toBe(false);
  });
});

onBothDatabases("The queue", (db) => {
  const partsOf = async (actor: Actor, sessionId: string) => {
    const outcome = await showQueue(db(), actor);
    if (!outcome.ok) return outcome.reason;
    return outcome.value
      .filter((section) => section.rows.some((row) => row.sessionId === sessionId))
      .map((section) => `${section.kind} ${section.part}`);
  };

  it("moves a session on as its reviewers go on", async () => {
    const made = await makeReviewed(db());
    const submit = async (actor: Actor) => {
      const reviewId = await opened(db(), actor, made.sessionId);
      await appendEvents(db(), actor, reviewId, [eventOf(reviewId, { type: "review-submitted" })]);
      return reviewId;
    };
    expect(await partsOf(made.expert, made.sessionId)).toEqual(["expert needs-me"]);
    await opened(db(), made.expert, made.sessionId);
    expect(await partsOf(made.expert, made.sessionId)).toEqual(["expert in-progress"]);
    const reviewId = await submit(made.expert);
    expect(await partsOf(made.expert, made.sessionId)).toEqual(["expert waiting"]);
    await submit(made.other);
    expect(await partsOf(made.expert, made.sessionId)).toEqual(["expert done"]);
    expect(await partsOf(made.peer, made.sessionId)).toEqual(["self needs-me"]);
    await submit(made.peer);
    expect(await partsOf(made.peer, made.sessionId)).toEqual(["self waiting"]);
    await releaseReview(db(), made.lead, reviewId);
    expect(await partsOf(made.peer, made.sessionId)).toEqual(["self done"]);
    expect(await partsOf(made.lead, made.sessionId)).toBe("not-allowed");
  });

  it("loses a session that was handed back", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    await appendEvents(db(), made.expert, reviewId, [
      eventOf(reviewId, { type: "review-handed-back" }),
    ]);
    expect(await partsOf(made.expert, made.sessionId)).toEqual([]);
  });

  it("pages through every session once, the nearest due date first, undated ones last", async () => {
    const made = await makeReviewed(db());
    for (let day = 1; day <= 30; day += 1) {
      const { sessionId } = await makeImportedSession(db(), made.study, ["Hello."]);
      await assign(db(), made.study, sessionId, made.expert);
      const dueAt = day % 3 === 0 ? null : new Date(Date.UTC(2026, 10, 1 + (day % 7)));
      await db().update(assignments).set({ dueAt }).where(eq(assignments.sessionId, sessionId));
    }
    const wanted = { kind: "expert" as const, part: "needs-me" as const };
    const first = await showQueuePart(db(), made.expert, wanted);
    const after = first.ok ? first.value[0]?.next : null;
    if (!first.ok || !after) throw new Error("There is no second page.");
    const second = await showQueuePart(db(), made.expert, { ...wanted, after });
    const rows = [first, second].flatMap((page) => (page.ok ? (page.value[0]?.rows ?? []) : []));
    expect(rows).toHaveLength(31);
    expect(new Set(rows.map((row) => row.id)).size).toBe(31);
    const due = rows.map((row) => row.dueAt?.getTime() ?? Infinity);
    expect(due).toEqual([...due].sort((a, b) => a - b));
  });
});
