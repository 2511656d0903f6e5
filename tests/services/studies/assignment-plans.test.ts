import { and, eq, isNull } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import type { PlanChoices } from "../../../app/domain/review/assignment-plan/choices";
import { makePlan } from "../../../app/domain/review/assignment-plan/make-plan";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { showQueueHead } from "../../../app/services/review/list-queue.server";
import { takeSession } from "../../../app/services/review/take-session.server";
import { assignReviewers } from "../../../app/services/studies/assign-reviewers.server";
import { confirmPlan } from "../../../app/services/studies/confirm-plan.server";
import { expertLeaves } from "../../../app/services/studies/leave-study.server";
import { previewPlan } from "../../../app/services/studies/preview-plan.server";
import { findPlan } from "../../../db/queries/assignment-plans.server";
import { assignments, reviews, sessions } from "../../../db/schema";
import {
  joinStudy,
  makeImportedSession,
  makePerson,
  makeProgramme,
  makeStudy,
} from "../../database/make";
import { actionsAbout } from "../../database/audit-actions";
import { csvLinesOf } from "../../database/csv-lines";
import { planByExpertFile } from "../../../app/services/studies/plan-file.server";
import { showPlan } from "../../../app/services/studies/show-plan.server";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";
import { eventOf, opened } from "../review/make-reviewed";

const choose = (more: Partial<PlanChoices> = {}): PlanChoices => ({
  sessions: [],
  onlyUnassigned: false,
  shares: { double: 50, triple: 0 },
  strata: ["scenario"],
  experts: {},
  reshare: false,
  leaveOpen: false,
  handOver: [],
  dueAt: null,
  seed: 7,
  ...more,
});

onBothDatabases("An assignment plan", (db) => {
  async function made(experts = 4, count = 12) {
    const programmeId = await makeProgramme(db());
    const study = await makeStudy(db(), programmeId);
    const lead = await makePerson(db(), programmeId, "lead");
    const people: Actor[] = [];
    for (let n = 0; n < experts; n += 1) {
      const expert = await makePerson(db(), programmeId, "expert");
      await joinStudy(db(), study, expert, "expert");
      people.push(expert);
    }
    const sessionIds: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const texts = Array.from({ length: 2 + n }, (_, turn) => `Words ${turn}.`);
      sessionIds.push((await makeImportedSession(db(), study, texts)).sessionId);
    }
    return { programmeId, study, studyKey: study.studyKey, lead, experts: people, sessionIds };
  }
  type Made = Awaited<ReturnType<typeof made>>;
  async function drawn({ lead, studyKey }: Made, choices: PlanChoices) {
    const outcome = await previewPlan(db(), lead, studyKey, choices);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.value;
  }
  async function confirmed(place: Made, choices: PlanChoices, planId = uuid()) {
    const { digest } = await drawn(place, choices);
    const { lead, studyKey } = place;
    return confirmPlan(db(), lead, { studyKey, choices, planId, digest });
  }
  const standing = ({ study }: Made) =>
    db()
      .select()
      .from(assignments)
      .where(and(eq(assignments.studyId, study.studyId), isNull(assignments.handedBackAt)));
  async function most(place: Made) {
    const bySession = new Map<string, number>();
    for (const row of await standing(place))
      bySession.set(row.sessionId, (bySession.get(row.sessionId) ?? 0) + 1);
    return Math.max(0, ...bySession.values());
  }

  it("gives exactly what the preview showed, once, however often it is confirmed", async () => {
    const place = await made();
    const preview = await drawn(place, choose());
    expect(preview).toMatchObject({ made: 18, ended: 0, problems: [] });
    const input = {
      ...{ studyKey: place.studyKey, choices: choose(), planId: uuid() },
      digest: preview.digest,
    };
    const both = await Promise.all([
      confirmPlan(db(), place.lead, input),
      confirmPlan(db(), place.lead, input),
    ]);
    for (const outcome of both) expect(outcome).toMatchObject({ ok: true, value: { made: 18 } });
    expect(await standing(place)).toHaveLength(18);
    const kept = await findPlan(db(), place.study.studyId, input.planId);
    if (!kept) throw new Error("The plan was not kept.");
    const { problems: _, ...again } = makePlan(kept.plan.input);
    expect(kept.plan.plan).toMatchObject(again);
  });

  it("gives what it comes to by expert as a file, in the order of the page, to those who assign", async () => {
    const place = await made();
    const { lead, studyKey } = place;
    const planId = uuid();
    await confirmed(place, choose(), planId);
    const shown = await showPlan(db(), lead, studyKey, planId);
    const rows = shown.ok ? shown.value.outline.reviewers : [];
    const lines = await csvLinesOf(planByExpertFile(db(), lead, studyKey, planId));
    expect(lines).toEqual([
      "expert,sessions,to_do_about_minutes,new,given_up",
      ...rows.map(({ code, sessions: n, minutes, fresh, ended }) =>
        [code, n, minutes, fresh, ended].join(),
      ),
    ]);
    expect(rows.reduce((sum, { fresh }) => sum + fresh, 0)).toBe(18);
    expect(await actionsAbout(db(), place.study.studyId)).toContain("plan by expert exported");
    const [expert] = place.experts;
    if (!expert) throw new Error("There is no expert.");
    expect(await planByExpertFile(db(), expert, studyKey, planId)).toMatchObject({
      reason: "not-allowed",
    });
    expect(await planByExpertFile(db(), lead, studyKey, uuid())).toMatchObject({
      reason: "not-found",
    });
  });

  it("is refused once something changed under it, and two leads cannot both have theirs", async () => {
    const place = await made();
    const second = await makePerson(db(), place.programmeId, "researcher");
    const { digest } = await drawn(place, choose());
    const input = { studyKey: place.studyKey, choices: choose(), digest };
    const both = await Promise.all([
      confirmPlan(db(), place.lead, { ...input, planId: uuid() }),
      confirmPlan(db(), second, { ...input, planId: uuid() }),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ reason: "conflict" });
    expect(await standing(place)).toHaveLength(18);
    expect(await most(place)).toBe(2);
  });

  it("gives what somebody who leaves has not begun to others, and leaves begun work alone", async () => {
    const place = await made();
    await confirmed(place, choose());
    const [leaver] = place.experts;
    if (!leaver) throw new Error("There is no expert.");
    const before = (await standing(place)).filter((row) => row.reviewerId === leaver.personId);
    const begun = before[0]?.sessionId ?? "";
    await opened(db(), leaver, begun);
    const { personId } = leaver;
    const left = { studyKey: place.studyKey, personId };
    expect(await expertLeaves(db(), place.lead, left)).toMatchObject({ ok: true });
    expect(await expertLeaves(db(), place.lead, left)).toMatchObject({ ok: true });
    const stranger = { ...left, personId: uuid() };
    expect(await expertLeaves(db(), place.lead, stranger)).toMatchObject({ reason: "invalid" });
    const outcome = await confirmed(place, choose());
    expect(outcome).toMatchObject({ value: { made: before.length - 1, ended: before.length - 1 } });
    const after = await standing(place);
    expect(after).toHaveLength(18);
    const theirs = after.filter((row) => row.reviewerId === personId);
    expect(theirs.map((row) => row.sessionId)).toEqual([begun]);
    const held = (await drawn(place, choose())).begunOfLeavers;
    const over = choose({ handOver: held.map((seat) => seat.id) });
    expect(await confirmed(place, over)).toMatchObject({ value: { made: 1, ended: 1 } });
    const rows = await db().select().from(reviews).where(eq(reviews.reviewerId, personId));
    expect(rows).toMatchObject([{ status: "open", sessionId: begun }]);
  });

  it("gives a session that was handed back to others, and to the same person only by hand", async () => {
    const place = await made(3, 4);
    await confirmed(place, choose());
    const [expert] = place.experts;
    const row = (await standing(place)).find((each) => each.reviewerId === expert?.personId);
    if (!expert || !row) throw new Error("Nothing was given.");
    const { sessionId } = row;
    const first = await opened(db(), expert, sessionId);
    await appendEvents(db(), expert, first, [eventOf(first, { type: "review-handed-back" })]);
    expect(await confirmed(place, choose())).toMatchObject({ value: { made: 1, ended: 0 } });
    const holders = (await standing(place)).filter((each) => each.sessionId === sessionId);
    expect(holders.map((each) => each.reviewerId)).not.toContain(expert.personId);
    const { studyKey } = place;
    const byHand = { studyKey, sessionIds: [sessionId], reviewerIds: [expert.personId] };
    expect(
      await assignReviewers(db(), place.lead, { sent: sentNow(), ...byHand, dueAt: null }),
    ).toMatchObject({
      value: { made: 1 },
    });
    const second = await opened(db(), expert, sessionId);
    expect(second).not.toBe(first);
  });

  it("a repeat is no live assignment: assigning by hand neither revives it nor adds to what stands", async () => {
    const place = await made(1, 2);
    const [expert] = place.experts;
    const [first = "", second = ""] = place.sessionIds;
    const { personId: reviewerId } = expert ?? place.lead;
    const head = { studyId: place.study.studyId, reviewerId, kind: "expert", plan: "" } as const;
    const ended = { handedBackAt: new Date(), endedBy: "reviewer" } as const;
    const repeat = { ...head, round: 2, purpose: "repeat", ...ended } as const;
    await db()
      .insert(assignments)
      .values([
        { id: uuid(), ...head, sessionId: first, round: 1 },
        { id: uuid(), ...repeat, sessionId: first },
        { id: uuid(), ...repeat, sessionId: second },
      ]);
    const { studyKey } = place;
    const byHand = { studyKey, sessionIds: [first, second], reviewerIds: [reviewerId] };
    expect(
      await assignReviewers(db(), place.lead, { sent: sentNow(), ...byHand, dueAt: null }),
    ).toMatchObject({
      value: { made: 1 },
    });
    const rows = (await standing(place)).map(({ sessionId, round }) => [sessionId, round]);
    expect(rows.sort()).toEqual([
      [first, 1],
      [second, 3],
    ]);
  });

  it("left open, is filled by experts who take sessions, never beyond its number of reviewers", async () => {
    const place = await made(4, 3);
    await db()
      .update(sessions)
      .set({ peerId: place.experts[0]?.personId })
      .where(eq(sessions.id, place.sessionIds[0] ?? ""));
    const open = choose({ leaveOpen: true, shares: { double: 0, triple: 0 } });
    expect(await confirmed(place, open)).toMatchObject({ value: { made: 0 } });
    const all = await Promise.all(
      place.experts.flatMap((expert) => [
        takeSession(db(), expert, uuid()),
        takeSession(db(), expert, uuid()),
      ]),
    );
    expect(all.filter((outcome) => outcome.ok)).toHaveLength(3);
    expect(await most(place)).toBe(1);
    const own = (await standing(place)).find((row) => row.sessionId === place.sessionIds[0]);
    expect(own?.reviewerId).not.toBe(place.experts[0]?.personId);
  });

  it("an expert who asks twice with one id gets one session, and what is not begun in time is free again", async () => {
    const place = await made(2, 2);
    await confirmed(place, choose({ leaveOpen: true, shares: { double: 0, triple: 0 } }));
    const [one, two] = place.experts;
    if (!one || !two) throw new Error("There are no experts.");
    const id = uuid();
    const twice = [await takeSession(db(), one, id), await takeSession(db(), one, id)];
    expect(twice[0]).toEqual(twice[1]);
    expect(await takeSession(db(), two, id)).toMatchObject({ reason: "not-found" });
    expect(await standing(place)).toHaveLength(1);
    await takeSession(db(), two, uuid());
    expect(await takeSession(db(), two, uuid())).toMatchObject({ reason: "conflict" });
    expect(await showQueueHead(db(), two)).toMatchObject({ mayTake: false });
    await db()
      .update(assignments)
      .set({ reservedUntil: new Date("2026-01-01T00:00:00Z") })
      .where(eq(assignments.id, id));
    expect(await showQueueHead(db(), two)).toMatchObject({ mayTake: true });
    expect(await drawn(place, choose({ onlyUnassigned: true }))).toMatchObject({ made: 1 });
    expect(await takeSession(db(), two, uuid())).toMatchObject({ ok: true });
    expect(await takeSession(db(), place.lead, uuid())).toMatchObject({ reason: "not-allowed" });
  });
});
