import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { afterEach, expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import type { NotificationKind } from "../../../app/domain/notification/notification";
import type { Annotation } from "../../../app/domain/review/annotation";
import { signatureOf } from "../../../app/platform/post-webhook.server";
import { unseal } from "../../../app/platform/sealed.server";
import { deliverNext } from "../../../app/services/notification/deliver-webhooks.server";
import {
  changeWebhook,
  showWebhook,
  testWebhook,
  webhookSeal,
} from "../../../app/services/notification/manage-webhook.server";
import {
  chooseKinds,
  openNotification,
  readAll,
  showNotifications,
} from "../../../app/services/notification/own-notifications.server";
import { tellOfDays } from "../../../app/services/notification/tell-of-days.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { changeSession } from "../../../app/services/practice/change-session.server";
import { listReleases } from "../../../app/services/review/list-releases.server";
import { releaseReview, withdrawRelease } from "../../../app/services/review/release-review.server";
import { assignReviewers } from "../../../app/services/studies/assign-reviewers.server";
import {
  assignments,
  auditLog,
  cohortMembers,
  cohorts,
  notifications,
  webhookDeliveries,
  webhooks,
} from "../../../db/schema";
import { insertPracticePlan } from "../../../db/queries/practice-plans.server";
import { makeImportedSession, makePerson, makeProgramme } from "../../database/make";
import { makeApp } from "../../database/make-app";
import { actionsAbout } from "../../database/audit-actions";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";
import {
  adding,
  advice,
  eventOf,
  makeReviewed,
  opened,
  texts,
  type Reviewed,
} from "../review/make-reviewed";

onBothDatabases("Notifications", (db) => {
  async function linesOf(actor: Actor) {
    const outcome = await showNotifications(db(), actor);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.value.lines;
  }
  const kindsOf = async (actor: Actor) => (await linesOf(actor)).map((line) => line.kind);
  const unsafe = { tag: "risk_unsafe", level: "turn", span: null, quote: null } as const;
  async function submitted(made: Reviewed, marks: Partial<Annotation> = {}): Promise<string> {
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const appended = await appendEvents(db(), made.expert, reviewId, [
      eventOf(reviewId, adding(advice(made, marks))),
      eventOf(reviewId, { type: "review-submitted" }),
    ]);
    expect(appended).toMatchObject({ value: { answers: [{ taken: true }, { taken: true }] } });
    return reviewId;
  }

  it("tell leads how many reviews wait for release, in one line that follows the number", async () => {
    const made = await makeReviewed(db());
    const waits = async () =>
      (await linesOf(made.lead)).flatMap((line) =>
        line.kind === "release-waits" ? [line.facts.count] : [],
      );
    const reviewId = await submitted(made);
    expect(await waits()).toEqual([1]);
    const second = await opened(db(), made.other, made.sessionId);
    await appendEvents(db(), made.other, second, [eventOf(second, { type: "review-submitted" })]);
    expect(await waits()).toEqual([2]);
    await releaseReview(db(), made.lead, reviewId);
    expect(await waits()).toEqual([1]);
    await withdrawRelease(db(), made.lead, reviewId);
    expect(await waits()).toEqual([2]);
    await changeSession(db(), made.peer, made.sessionId, "withdraw");
    expect(await waits()).toEqual([]);
    expect(await kindsOf(made.expert)).not.toContain("release-waits");
  });

  it("count each of two reviews that are submitted at once", async () => {
    const made = await makeReviewed(db());
    const submit = async (expert: Actor) => {
      const id = await opened(db(), expert, made.sessionId);
      return () => appendEvents(db(), expert, id, [eventOf(id, { type: "review-submitted" })]);
    };
    const both = [await submit(made.expert), await submit(made.other)];
    await Promise.all(both.map((each) => each()));
    expect(await linesOf(made.lead)).toMatchObject([{ facts: { count: 2 } }]);
  });

  it("are not needed where a study releases by itself: the release is in the audit log", async () => {
    const made = await makeReviewed(db(), { release: "auto" });
    const reviewId = await submitted(made);
    expect(await kindsOf(made.lead)).toEqual([]);
    const lines = await db().select().from(auditLog).where(eq(auditLog.subjectId, reviewId));
    expect(lines).toMatchObject([
      { action: "review released", actorId: null, details: { automatic: true } },
    ]);
  });

  it("tell the peer of released feedback, and no more once it is taken back; the list follows", async () => {
    const made = await makeReviewed(db());
    const reviewId = await submitted(made);
    expect(await kindsOf(made.peer)).toEqual([]);
    const waiting = await listReleases(db(), made.lead, { part: "waiting" });
    expect(waiting).toMatchObject({ value: { rows: [{ id: reviewId, wasTakenBack: false }] } });
    for (const [sessionId, rows] of [[made.sessionId, 1] as const, [uuid(), 0] as const]) {
      const ofOne = await listReleases(db(), made.lead, { part: "waiting", sessionId });
      expect(ofOne.ok && [ofOne.value.rows.length, ofOne.value.waiting]).toEqual([rows, 1]);
    }
    await releaseReview(db(), made.lead, reviewId, "Well done");
    await releaseReview(db(), made.lead, reviewId);
    expect(await linesOf(made.peer)).toMatchObject([{ kind: "feedback-released", readAt: null }]);
    const released = await listReleases(db(), made.lead, { part: "released" });
    expect(released).toMatchObject({ value: { rows: [{ id: reviewId, message: "Well done" }] } });
    await withdrawRelease(db(), made.lead, reviewId);
    expect(await kindsOf(made.peer)).toEqual([]);
    const again = await listReleases(db(), made.lead, { part: "waiting" });
    expect(again).toMatchObject({ value: { rows: [{ id: reviewId, wasTakenBack: true }] } });
  });

  it("tell the peer at once where the study releases by itself", async () => {
    const made = await makeReviewed(db(), { release: "auto" });
    await submitted(made);
    expect(await kindsOf(made.peer)).toEqual(["feedback-released"]);
  });

  it("tell leads of a review that marks risk handled unsafely, but nobody who is to judge the session", async () => {
    const made = await makeReviewed(db());
    const judging = await makePerson(db(), made.study.programmeId, "lead", "expert");
    const session = { studyId: made.study.studyId, sessionId: made.sessionId };
    const asked = { ...session, kind: "expert" as const, reviewerId: judging.personId };
    await db()
      .insert(assignments)
      .values({ id: uuid(), ...asked });
    await submitted(made, unsafe);
    expect(new Set(await kindsOf(made.lead))).toEqual(
      new Set(["risk-handled-unsafely", "release-waits"]),
    );
    expect(await kindsOf(judging)).toEqual([]);
    expect(await kindsOf(made.researcher)).toEqual([]);
  });

  it("tell an expert once how many sessions they are asked to review, and of each that is overdue", async () => {
    const made = await makeReviewed(db());
    const { sessionId } = await makeImportedSession(db(), made.study, texts);
    const dueAt = new Date(Date.now() - 3_600_000);
    const input = { studyKey: made.study.studyKey, sessionIds: [sessionId], dueAt };
    await assignReviewers(db(), made.lead, {
      sent: sentNow(),
      ...input,
      reviewerIds: [made.expert.personId],
    });
    expect(await linesOf(made.expert)).toMatchObject([
      { kind: "review-assigned", facts: { count: 1, isOwn: true } },
    ]);
    await tellOfDays(db());
    await tellOfDays(db());
    expect(await kindsOf(made.expert)).toEqual(["review-overdue", "review-assigned"]);
    expect(await linesOf(made.lead)).toMatchObject([
      { kind: "review-overdue", subjectId: sessionId, facts: { code: "E01" } },
    ]);
  });

  it("tell a peer of a step of the plan whose day is near, once", async () => {
    const programmeId = await makeProgramme(db());
    const lead = await makePerson(db(), programmeId, "lead");
    const peer = await makePerson(db(), programmeId, "peer");
    const cohortId = uuid();
    await db().insert(cohorts).values({ id: cohortId, programmeId, name: "A cohort" });
    await db().insert(cohortMembers).values({ cohortId, personId: peer.personId });
    const step = (dueOn: string) => ({ scenarioKey: "ben", dueOn });
    const always = { rule: "always" } as const;
    await insertPracticePlan(db(), {
      ...{ programmeId, cohortId, personId: null, createdBy: lead.personId },
      plan: {
        steps: [step("2026-11-20"), step("2026-11-27"), step("2026-12-20")],
        ...{ suggestions: always, emotionCurve: always, note: "" },
      },
    });
    const now = new Date("2026-11-26T09:00:00Z");
    await tellOfDays(db(), now);
    await tellOfDays(db(), now);
    expect(await linesOf(peer)).toMatchObject([
      { kind: "plan-due", facts: { dueOn: "2026-11-27" } },
    ]);
  });

  it("are a person's own: opened and read by nobody else, and only of the kinds that they want", async () => {
    const made = await makeReviewed(db());
    const reviewId = await submitted(made);
    await releaseReview(db(), made.lead, reviewId);
    const [line] = await linesOf(made.peer);
    expect(await openNotification(db(), made.other, line?.id ?? "")).toMatchObject({
      reason: "not-found",
    });
    await readAll(db(), made.other);
    expect((await linesOf(made.peer))[0]?.readAt).toBeNull();
    expect(await openNotification(db(), made.peer, line?.id ?? "")).toMatchObject({
      value: `/feedback/${reviewId}`,
    });
    expect((await linesOf(made.peer))[0]?.readAt).not.toBeNull();
    await withdrawRelease(db(), made.lead, reviewId);
    await chooseKinds(db(), made.peer, []);
    await releaseReview(db(), made.lead, reviewId);
    expect(await kindsOf(made.peer)).toEqual([]);
  });

  it("never hold a word of the conversation or a person's name", async () => {
    const made = await makeReviewed(db());
    await releaseReview(db(), made.lead, await submitted(made, unsafe));
    const all = JSON.stringify(await db().select().from(notifications));
    for (const text of [...texts, "Person "]) expect(all).not.toContain(text);
  });
});

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

let servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  servers = [];
});

/** A receiver on loopback that answers with these statuses in turn, the last for ever. */
async function receiver(...statuses: number[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      const status = statuses[Math.min(received.length, statuses.length) - 1] ?? 200;
      response.writeHead(status, status === 302 ? { location: "/elsewhere" } : {}).end("Words");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hook`, received };
}

onBothDatabases("A webhook", (db, kind) => {
  const host = (webhooksToPrivate = true) => {
    const app = makeApp(db(), kind);
    return { ...app, config: { ...app.config, webhooksToPrivate } };
  };
  const admin = async () => makePerson(db(), await makeProgramme(db()), "admin");
  const events: NotificationKind[] = ["feedback-released"];
  async function set(actor: Actor, url: string) {
    const input = { url, isOn: true, events, newSecret: false };
    const outcome = await changeWebhook(host(), actor, { sent: sentNow(), ...input });
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.value.secret ?? "";
  }
  async function log(actor: Actor) {
    const outcome = await showWebhook(host(), actor);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.value.deliveries;
  }
  const makeDue = (programmeId: string) =>
    db()
      .update(webhookDeliveries)
      .set({ dueAt: new Date(0) })
      .where(eq(webhookDeliveries.programmeId, programmeId));

  it("gets a signed message of what was released, with ids alone, once", async () => {
    const made = await makeReviewed(db());
    const actor = await makePerson(db(), made.study.programmeId, "admin");
    const { url, received } = await receiver(204);
    const secret = await set(actor, url);
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const submitting = [eventOf(reviewId, { type: "review-submitted" })];
    await appendEvents(db(), made.expert, reviewId, submitting);
    await releaseReview(db(), made.lead, reviewId, "A word to the peer");
    expect(await deliverNext(host())).toBe(true);
    expect(await deliverNext(host())).toBe(false);
    const [message] = received;
    if (!message) throw new Error("Nothing was received.");
    expect(JSON.parse(message.body)).toMatchObject({
      event: "feedback-released",
      subject: { type: "review", id: reviewId },
    });
    expect(message.body).not.toContain("word to the peer");
    const timestamp = Number(message.headers["attune-timestamp"]);
    expect(message.headers["attune-signature"]).toBe(
      `sha256=${signatureOf(secret, timestamp, message.body)}`,
    );
    expect(await log(actor)).toMatchObject([{ status: "delivered", attempts: 1, answer: 204 }]);
  });

  it("hears of a review again that is released again after it was taken back", async () => {
    const made = await makeReviewed(db());
    const actor = await makePerson(db(), made.study.programmeId, "admin");
    const { url, received } = await receiver(204, 204);
    await set(actor, url);
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const submitting = [eventOf(reviewId, { type: "review-submitted" })];
    await appendEvents(db(), made.expert, reviewId, submitting);
    await releaseReview(db(), made.lead, reviewId);
    await withdrawRelease(db(), made.lead, reviewId);
    await releaseReview(db(), made.lead, reviewId);
    await releaseReview(db(), made.lead, reviewId);
    while (await deliverNext(host()));
    expect(received).toHaveLength(2);
  });

  it("is tried again later where it fails, and told as delivered when it arrives", async () => {
    const made = await makeReviewed(db(), { release: "auto" });
    const actor = await makePerson(db(), made.study.programmeId, "admin");
    const { url } = await receiver(500, 200);
    await set(actor, url);
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const submitting = [eventOf(reviewId, { type: "review-submitted" })];
    await appendEvents(db(), made.expert, reviewId, submitting);
    expect(await deliverNext(host())).toBe(true);
    expect(await log(actor)).toMatchObject([{ status: "waiting", answer: 500 }]);
    expect(await deliverNext(host())).toBe(false);
    await makeDue(actor.programmeId);
    expect(await deliverNext(host())).toBe(true);
    expect(await log(actor)).toMatchObject([{ status: "delivered", attempts: 2, answer: 200 }]);
  });

  it("follows no redirect, and goes to no private address unless the installation allows it", async () => {
    const actor = await admin();
    const { url, received } = await receiver(302);
    await set(actor, url);
    await testWebhook(host(), actor, sentNow());
    await deliverNext(host());
    expect(received).toHaveLength(1);
    await testWebhook(host(), actor, sentNow());
    await deliverNext(host(false));
    await set(actor, url.replace("127.0.0.1", "localhost"));
    await testWebhook(host(), actor, sentNow());
    await deliverNext(host(false));
    expect(received).toHaveLength(1);
    expect((await log(actor)).map((row) => row.problem)).toEqual([
      "private-address",
      "private-address",
      "redirected",
    ]);
  });

  it("is set and tried once where that is sent twice, also at once, and tells the same secret", async () => {
    const actor = await admin();
    const input = { url: "https://example.org/hook", isOn: true, events, newSecret: false };
    const asked = { sent: sentNow(), ...input };
    const change = () => changeWebhook(host(), actor, asked);
    const [first, ...others] = [...(await Promise.all([change(), change()])), await change()];
    for (const other of others) expect(other).toEqual(first);
    const [row] = await db()
      .select()
      .from(webhooks)
      .where(eq(webhooks.programmeId, actor.programmeId));
    const secret = unseal(host().config.secret, webhookSeal, row?.sealedSecret ?? "");
    expect(first).toEqual({ ok: true, value: { secret } });
    expect(await actionsAbout(db(), actor.programmeId)).toEqual(["webhook changed"]);
    const sent = sentNow();
    const attempt = () => testWebhook(host(), actor, sent);
    for (const answer of [...(await Promise.all([attempt(), attempt()])), await attempt()])
      expect(answer).toEqual({ ok: true, value: null });
    expect(await log(actor)).toHaveLength(1);
  });

  it("keeps its secret sealed and out of the audit log, tells it once, and is an admin's alone", async () => {
    const actor = await admin();
    const secret = await set(actor, "https://example.org/hook");
    expect(secret.length).toBeGreaterThan(40);
    const again = { url: "https://example.org/b", isOn: false, events, newSecret: false };
    expect(await changeWebhook(host(), actor, { sent: sentNow(), ...again })).toMatchObject({
      value: { secret: null },
    });
    const kept = [await db().select().from(webhooks), await db().select().from(auditLog)];
    expect(JSON.stringify(kept)).not.toContain(secret);
    const inside = { ...again, url: "https://127.0.0.1/hook", isOn: true };
    const closed = { ...host(), config: { ...host().config, webhooksToPrivate: false } };
    expect(await changeWebhook(closed, actor, { sent: sentNow(), ...inside })).toMatchObject({
      ok: true,
    });
    expect(await showWebhook(closed, actor)).toMatchObject({
      value: { webhook: { isReached: false } },
    });
    const open = { ...closed, config: { ...closed.config, webhooksToPrivate: true } };
    expect(await showWebhook(open, actor)).toMatchObject({
      value: { webhook: { isReached: true } },
    });
    const lead = await makePerson(db(), actor.programmeId, "lead");
    expect(await showWebhook(host(), lead)).toMatchObject({ reason: "not-allowed" });
    expect(await testWebhook(host(), lead, sentNow())).toMatchObject({ reason: "not-allowed" });
    expect(await changeWebhook(host(), lead, { sent: sentNow(), ...again })).toMatchObject({
      reason: "not-allowed",
    });
  });
});
