import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { scenarioVersions, sessions, studies, studyArms } from "../../../db/schema";
import { insertScenarioVersion } from "../../../db/queries/scenarios.server";
import { takeOf } from "../../../app/domain/simulator/wording";
import { weiLing } from "../../../db/seeds/wei-ling/scenario";
import { showPractice, sessionsPerPage } from "../../../app/services/practice/show-practice.server";
import { startSession } from "../../../app/services/practice/start-session.server";
import { joinStudy, makePerson, makeStudy } from "../../database/make";
import {
  makePractice,
  makePracticePlace,
  practiceHost,
  type PracticePlace,
} from "../../database/make-practice";
import { onBothDatabases } from "../../database/on-both-databases";

onBothDatabases("Starting to practise", (db) => {
  let place: PracticePlace;
  beforeAll(async () => {
    place = await makePracticePlace(db());
  });

  const input = (more: object = {}) => ({
    id: uuid(),
    scenarioVersionId: place.scenarioVersionId,
    studyId: null,
    acknowledged: false,
    ...more,
  });
  const own = (id: string) => db().select().from(sessions).where(eq(sessions.id, id));

  it("opens a numbered session under the person's arm, with a seed of its own", async () => {
    const host = practiceHost(db());
    const [one, two] = [await makePractice(host, place), await makePractice(host, place)];
    const [first] = await own(one);
    const [second] = await own(two);
    expect(first).toMatchObject({
      peerId: place.peer.personId,
      studyId: place.study.studyId,
      armId: place.study.armId,
      status: "open",
      origin: "practised",
      title: weiLing.title,
      suggestionsOn: true,
      emotionCurveOn: true,
    });
    expect((second?.number ?? 0) - (first?.number ?? 0)).toBe(1);
    expect(second?.seed).not.toBe(first?.seed);
  });

  it("takes other wordings than the last session with the same client, whatever its version", async () => {
    const host = practiceHost(db());
    const again = await makePracticePlace(db());
    const takes: number[] = [];
    for (const version of [2, 3, 4, 5, 6]) {
      const [session] = await own(await makePractice(host, again));
      takes.push(takeOf(session?.seed ?? 0));
      const { programmeId, scenarioVersionId } = again;
      await db()
        .update(scenarioVersions)
        .set({ retiredAt: new Date() })
        .where(eq(scenarioVersions.id, scenarioVersionId));
      again.scenarioVersionId = await insertScenarioVersion(db(), programmeId, weiLing, version);
    }
    const [first = 0] = takes;
    expect(takes).toEqual([first, 1 - first, first, 1 - first, first]);
  });

  it("starts once when it is asked twice, also at the same time", async () => {
    const host = practiceHost(db());
    const asked = input();
    const start = () => startSession(host, place.peer, asked);
    const outcomes = await Promise.all([start(), start(), start()]);
    expect(outcomes).toEqual(Array(3).fill({ ok: true, value: { sessionId: asked.id } }));
    expect(await own(asked.id)).toHaveLength(1);
  });

  it("does not hand a session to somebody who asks with its id", async () => {
    const host = practiceHost(db());
    const sessionId = await makePractice(host, place);
    const other = await makePerson(db(), place.programmeId, "peer");
    await joinStudy(db(), place.study, other, "peer");
    const outcome = await startSession(host, other, input({ id: sessionId }));
    expect(outcome).toMatchObject({ ok: false, reason: "conflict" });
    const foreign = await makePracticePlace(db());
    const across = await startSession(host, foreign.peer, {
      ...input({ id: sessionId }),
      scenarioVersionId: foreign.scenarioVersionId,
    });
    expect(across).toMatchObject({ ok: false, reason: "conflict" });
    expect((await own(sessionId))[0]?.peerId).toBe(place.peer.personId);
  });

  it("copies the arm, so that a later change of the study changes nothing", async () => {
    const elsewhere = await makePracticePlace(db());
    const { armId } = elsewhere.study;
    await db()
      .update(studyArms)
      .set({ suggestions: false, emotionCurve: false })
      .where(eq(studyArms.id, armId));
    const sessionId = await makePractice(practiceHost(db()), elsewhere);
    await db().update(studyArms).set({ suggestions: true }).where(eq(studyArms.id, armId));
    expect((await own(sessionId))[0]).toMatchObject({
      suggestionsOn: false,
      emotionCurveOn: false,
    });
  });

  it("asks for the study where the person is in several, and takes no other", async () => {
    const elsewhere = await makePracticePlace(db());
    const second = await makeStudy(db(), elsewhere.programmeId);
    await joinStudy(db(), second, elsewhere.peer, "peer");
    const host = practiceHost(db());
    const base = { ...input(), scenarioVersionId: elsewhere.scenarioVersionId };
    const unnamed = await startSession(host, elsewhere.peer, base);
    expect(unnamed).toMatchObject({ ok: false, reason: "invalid", field: "studyId" });
    const named = await startSession(host, elsewhere.peer, { ...base, studyId: second.studyId });
    expect(named).toMatchObject({ ok: true });
    const foreign = { ...base, id: uuid(), studyId: place.study.studyId };
    expect(await startSession(host, elsewhere.peer, foreign)).toMatchObject({
      reason: "not-found",
    });
  });

  it("takes nobody into a study that is closed, or without being part of one", async () => {
    const elsewhere = await makePracticePlace(db());
    await db()
      .update(studies)
      .set({ status: "closed" })
      .where(eq(studies.id, elsewhere.study.studyId));
    const asked = { ...input(), scenarioVersionId: elsewhere.scenarioVersionId };
    const outcome = await startSession(practiceHost(db()), elsewhere.peer, asked);
    expect(outcome).toMatchObject({ ok: false, reason: "invalid", field: "studyId" });
  });

  it("plays a risk scenario only for someone who has confirmed its note", async () => {
    const scenarioVersionId = await insertScenarioVersion(db(), place.programmeId, {
      ...weiLing,
      key: "with-risk",
      riskOptIn: true,
      riskHedge: ["i don't want to talk about that", "can we leave that"],
    });
    const host = practiceHost(db());
    const unasked = await startSession(host, place.peer, input({ scenarioVersionId }));
    expect(unasked).toMatchObject({ ok: false, reason: "invalid", field: "acknowledged" });
    const confirmed = input({ scenarioVersionId, acknowledged: true });
    expect(await startSession(host, place.peer, confirmed)).toMatchObject({ ok: true });
  });

  it("starts neither a retired scenario nor one of another programme", async () => {
    const elsewhere = await makePracticePlace(db());
    const host = practiceHost(db());
    const foreign = input({ scenarioVersionId: elsewhere.scenarioVersionId });
    expect(await startSession(host, place.peer, foreign)).toMatchObject({ reason: "not-found" });
    await db()
      .update(scenarioVersions)
      .set({ retiredAt: new Date() })
      .where(eq(scenarioVersions.id, elsewhere.scenarioVersionId));
    const retired = { ...input(), scenarioVersionId: elsewhere.scenarioVersionId };
    expect(await startSession(host, elsewhere.peer, retired)).toMatchObject({ reason: "conflict" });
  });

  it("is for peers only", async () => {
    for (const role of ["expert", "lead", "researcher", "admin"] as const) {
      const actor = await makePerson(db(), place.programmeId, role);
      const outcome = await startSession(practiceHost(db()), actor, input());
      expect(outcome).toMatchObject({ ok: false, reason: "not-allowed" });
      expect(await showPractice(db(), actor)).toMatchObject({ ok: false, reason: "not-allowed" });
    }
  });

  it("lists scenarios without the client's style, and the own sessions by pages, newest first", async () => {
    const elsewhere = await makePracticePlace(db());
    const host = practiceHost(db());
    const made: string[] = [];
    for (let i = 0; i < sessionsPerPage + 2; i += 1) made.push(await makePractice(host, elsewhere));
    await makePractice(host, place);
    const first = await showPractice(db(), elsewhere.peer);
    if (!first.ok) throw new Error("refused");
    expect(Object.keys(first.value.scenarios[0] ?? {})).not.toContain("style");
    expect(first.value.studies).toEqual([{ id: elsewhere.study.studyId, title: "A study" }]);
    const second = await showPractice(db(), elsewhere.peer, first.value.older);
    if (!second.ok) throw new Error("refused");
    const listed = [...first.value.sessions, ...second.value.sessions].map((row) => row.id);
    expect(listed).toEqual(made.reverse());
    expect(second.value.older).toBeNull();
  });
});
