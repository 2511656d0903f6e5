import { eq, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import { canonicalJson } from "../../../app/domain/exchange/snapshot/canonical-json";
import type { FrozenStudy } from "../../../app/domain/exchange/snapshot/frozen-study";
import { measuredQuestions } from "../../../app/domain/misalignment/questions/question";
import type { FrozenDocument } from "../../../app/domain/misalignment/study-document/study-document";
import type { Act } from "../../../app/domain/review/act";
import { JobWorker } from "../../../app/platform/job-worker.server";
import { createLog } from "../../../app/platform/log.server";
import { cancelJob } from "../../../app/services/jobs/change-job.server";
import { buildStudyDocument } from "../../../app/services/results/build-study-document.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { showSnapshots } from "../../../app/services/snapshots/list-snapshots.server";
import { makeSnapshot } from "../../../app/services/snapshots/make-snapshot.server";
import { sha256, unpacked } from "../../../app/services/snapshots/packed.server";
import {
  readSnapshotResults,
  showSnapshot,
  showSnapshotQuestion,
} from "../../../app/services/snapshots/show-snapshot.server";
import { startSnapshot } from "../../../app/services/snapshots/start-snapshot.server";
import type { Database } from "../../../db/client.server";
import { insertConsent } from "../../../db/queries/consents.server";
import { findSnapshot } from "../../../db/queries/snapshots.server";
import { annotations, auditLog, jobs, sessions, snapshots, turns } from "../../../db/schema";
import { madeSnapshot } from "../../database/make-snapshot";
import { actionsAbout } from "../../database/audit-actions";
import { csvLinesOf } from "../../database/csv-lines";
import { snapshotsFile } from "../../../app/services/snapshots/snapshots-file.server";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  adding,
  advice,
  eventOf,
  makeReviewed,
  missedCue,
  opened,
  texts,
  type Reviewed,
} from "../review/make-reviewed";

async function submit(db: Database, made: Reviewed, by: Actor, acts: readonly Act[]) {
  const reviewId = await opened(db, by, made.sessionId);
  const all: Act[] = [
    ...[1, 3, 5].map((at) => ({ type: "turn-visited" as const, turnId: made.turnIds[at] ?? "" })),
    ...acts,
    { type: "review-submitted" },
  ];
  const events = all.map((act) => eventOf(reviewId, act));
  const outcome = await appendEvents(db, by, reviewId, events);
  expect(outcome.ok && outcome.value.answers.every((answer) => answer.taken)).toBe(true);
  return reviewId;
}

/** A session that its peer and two experts reviewed. */
async function makeJudged(db: Database) {
  const made = await makeReviewed(db);
  await submit(db, made, made.peer, [adding(missedCue(made))]);
  const reviewId = await submit(db, made, made.expert, [
    adding(advice(made, { note: "Said too soon, twice." })),
    adding(missedCue(made)),
  ]);
  await submit(db, made, made.other, [adding(advice(made))]);
  return { ...made, reviewId };
}

const read = async (db: Database, made: Reviewed, id: string) => {
  const found = await findSnapshot(db, made.study.studyId, id);
  const results = await readSnapshotResults(db, made.researcher, made.study.studyKey, id);
  if (!found || !results.ok) throw new Error("The snapshot is gone.");
  const data = await unpacked(found.data);
  return { data, hash: found.dataHash, results: results.value, resultsHash: found.resultsHash };
};

onBothDatabases("A snapshot", (db) => {
  it("gives the same numbers and the same hash after an edit and a withdrawal", async () => {
    const made = await makeJudged(db());
    const id = await madeSnapshot(db(), made.study, 50);
    const before = await read(db(), made, id);
    await db().delete(annotations).where(eq(annotations.reviewId, made.reviewId));
    await db().update(sessions).set({ status: "withdrawn" }).where(eq(sessions.id, made.sessionId));
    const live = await buildStudyDocument(db(), made.researcher, made.study);
    expect(live.ok && live.value.study.sessions.ended).toBe(0);
    const after = await read(db(), made, id);
    expect(after).toEqual(before);
    expect(sha256(after.data)).toBe(after.hash);
    expect(sha256(after.results)).toBe(after.resultsHash);
    expect(JSON.parse(after.results)).toMatchObject({
      study: { flags: 4, sessions: { ended: 1 } },
    });
  });

  it("names every engine that spoke for the client, also where the embedded one stepped in", async () => {
    const made = await makeJudged(db());
    const engines = ["claude", null, "embedded", null, "claude"];
    for (const [at, engine] of engines.entries())
      await db()
        .update(turns)
        .set({ engine } as Partial<typeof turns.$inferInsert>)
        .where(eq(turns.id, made.turnIds[at] ?? ""));
    const { data } = await read(db(), made, await madeSnapshot(db(), made.study));
    const study = JSON.parse(data) as FrozenStudy;
    expect(study.sessions.map(({ engine }) => engine)).toEqual(["claude+embedded"]);
  });

  it("has the results of the live study at that moment", async () => {
    const made = await makeJudged(db());
    const id = await madeSnapshot(db(), made.study, 2000);
    const options = { plan: { replicates: 2000, seed: 7 }, ties: "flagged" as const };
    const live = await buildStudyDocument(db(), made.researcher, { ...made.study, options });
    const { results } = await read(db(), made, id);
    if (!live.ok) throw new Error(live.reason);
    const { pages, responses, steadiness, ...held } = JSON.parse(results) as FrozenDocument;
    expect(held).toEqual(JSON.parse(JSON.stringify(live.value)));
    expect(responses).toEqual([]);
    expect(steadiness).toEqual([]);
    for (const question of measuredQuestions)
      expect(pages?.[question].sentence).toBe(live.value.answers[question].sentence);
  });

  it("keeps what became of suggestions, what experts said beside tags, and the pages of its questions for good", async () => {
    const made = await makeReviewed(db());
    const [turnId = ""] = made.turnIds;
    await submit(db(), made, made.expert, [
      { type: "reading-set", turnId, reading: { valence: -0.5, arousal: 0.25 } },
      { type: "suggestion-judged", suggestionId: made.suggestionId, judgement: "help" },
      {
        type: "best-reply-chosen",
        turnId,
        choice: { kind: "suggestion", suggestionId: made.suggestionId },
      },
    ]);
    const id = await madeSnapshot(db(), made.study, 0);
    const frozen = JSON.parse((await read(db(), made, id)).data) as FrozenStudy;
    expect(frozen.v).toBe(2);
    expect(typeof frozen.sessions[0]?.suggestions[0]?.uptake).toBe("string");
    expect(frozen.reviews[0]).toMatchObject({
      readings: [{ position: 0, valence: -0.5, arousal: 0.25 }],
      judgements: [{ suggestion: 0, judgement: "help" }],
      bests: [{ position: 0, suggestion: 0 }],
    });
    const asked = { snapshotId: id, question: "suggestions" as const };
    const page = () => showSnapshotQuestion(db(), made.researcher, made.study.studyKey, asked);
    const before = await page();
    expect(before).toMatchObject({ ok: true, value: { question: "suggestions" } });
    expect(before.ok && before.value.view.tables.length).toBeGreaterThan(0);
    await db().update(sessions).set({ status: "withdrawn" }).where(eq(sessions.id, made.sessionId));
    expect(await page()).toEqual(before);
    expect(await showSnapshotQuestion(db(), made.peer, made.study.studyKey, asked)).toMatchObject({
      reason: "not-allowed",
    });
  });

  it("leaves out the sessions of a peer who does not want research with them", async () => {
    const made = await makeJudged(db());
    const { programmeId, personId } = made.peer;
    const line = { programmeId, personId, purpose: "research", cohortId: null } as const;
    await insertConsent(db(), { ...line, act: "declined" });
    const { data } = await read(db(), made, await madeSnapshot(db(), made.study, 0));
    expect(JSON.parse(data)).toMatchObject({ sessions: [], reviews: [] });
  });

  it("holds numbers and codes, and not a word, name or id of anybody", async () => {
    const made = await makeJudged(db());
    const { data, results } = await read(db(), made, await madeSnapshot(db(), made.study));
    const frozen = JSON.parse(data) as FrozenStudy;
    expect(frozen.reviews.map(({ kind, reviewer }) => `${kind} ${reviewer}`)).toEqual([
      ...["self P01", "expert E01", "expert E02"],
    ]);
    expect(frozen.sessions[0]).toMatchObject({ session: "S001", speakers: "cscscs", peer: "P01" });
    expect(frozen.reviews[1]?.marks).toMatchObject([
      { tag: "cue_implicit", position: 1, evidence: { position: 0, start: 16 } },
      { tag: "advice_early", position: 3, span: { start: 0, end: 20 }, severity: 2 },
    ]);
    const people = [made.peer, made.expert, made.other].map((person) => person.personId);
    const words = [...texts, "Said too soon", "nobody would notice", made.sessionId, ...people];
    for (const word of words) for (const text of [data, results]) expect(text).not.toContain(word);
  });

  it("is refused every change and every removal by the database", async () => {
    const made = await makeJudged(db());
    const id = await madeSnapshot(db(), made.study);
    const one = eq(snapshots.id, id);
    await expect(db().update(snapshots).set({ name: "Better" }).where(one)).rejects.toThrow();
    await expect(db().delete(snapshots).where(one)).rejects.toThrow();
    await db().transaction(async (tx) => {
      await tx.execute(sql`set local attune.erasing = 'yes'`);
      await tx.update(snapshots).set({ madeBy: null }).where(one);
    });
    await expect(
      db().transaction(async (tx) => {
        await tx.execute(sql`set local attune.erasing = 'yes'`);
        await tx.delete(snapshots).where(one);
      }),
    ).rejects.toThrow();
  });

  it("is made once, however often it is sent, by the worker that takes it", async () => {
    await db().delete(jobs);
    const made = await makeJudged(db());
    const asked = { studyKey: made.study.studyKey, snapshotId: uuid(), name: "Wave 1", seed: 3 };
    expect(await startSnapshot(db(), made.lead, asked)).toMatchObject({ ok: true });
    expect(await startSnapshot(db(), made.lead, asked)).toMatchObject({ ok: true });
    const { studyId } = made.study;
    const lines = await db().select().from(auditLog).where(eq(auditLog.subjectId, studyId));
    expect(lines.filter(({ action }) => action === "snapshot started")).toHaveLength(1);
    const listed = () => showSnapshots(db(), made.lead, made.study.studyKey, undefined);
    expect(await listed()).toMatchObject({
      value: { making: [{ name: "Wave 1", status: "waiting", totalUnits: 4 }], snapshots: [] },
    });
    const handlers = {
      snapshot: (job: Parameters<typeof makeSnapshot>[1]) => makeSnapshot({ db: db() }, job),
    };
    const worker = new JobWorker({ db: db(), log: createLog("silent"), handlers });
    expect(await worker.workOnce()).toBe(true);
    expect(await worker.workOnce()).toBe(false);
    expect(await listed()).toMatchObject({
      value: { making: [], snapshots: [{ id: asked.snapshotId, name: "Wave 1" }] },
    });
    const shown = await showSnapshot(db(), made.lead, made.study.studyKey, asked.snapshotId);
    expect(shown).toMatchObject({ value: { snapshot: { seed: 3 }, mayDownload: false } });
  });

  it("are listed in a file, newest first, for those who may read them", async () => {
    const made = await makeJudged(db());
    const { studyKey, studyId } = made.study;
    const first = await madeSnapshot(db(), made.study);
    const second = await madeSnapshot(db(), made.study);
    const lines = await csvLinesOf(snapshotsFile(db(), made.lead, studyKey));
    expect(lines[0]).toBe("snapshot,made,by,sessions,reviews,codebook_version,sha256");
    const kept = await showSnapshots(db(), made.lead, studyKey, undefined);
    const rows = kept.ok ? kept.value.snapshots : [];
    expect(rows.map(({ id }) => id)).toEqual([second, first]);
    expect(lines.slice(1).map((line) => line.split(",").slice(3))).toEqual(
      rows.map(({ facts, dataHash }) => ["1", "3", String(facts.codebook.version), dataHash]),
    );
    expect(await actionsAbout(db(), studyId)).toContain("snapshot list exported");
    for (const actor of [made.peer, made.expert])
      expect(await snapshotsFile(db(), actor, studyKey)).toMatchObject({ reason: "not-allowed" });
  });

  it("leaves nothing behind where it is cancelled", async () => {
    await db().delete(jobs);
    const made = await makeJudged(db());
    const { studyKey } = made.study;
    const snapshotId = uuid();
    await startSnapshot(db(), made.researcher, { studyKey, snapshotId, name: "Not wanted" });
    const handlers = {
      snapshot: async (job: Parameters<typeof makeSnapshot>[1]) => {
        await cancelJob(db(), made.researcher, studyKey, job.id);
        return makeSnapshot({ db: db() }, job);
      },
    };
    await new JobWorker({ db: db(), log: createLog("silent"), handlers }).workOnce();
    const shown = await showSnapshots(db(), made.researcher, studyKey, undefined);
    expect(shown).toMatchObject({ value: { making: [{ status: "cancelled" }], snapshots: [] } });
  });
});

it("Canonical JSON is the same for equal values in whatever order they were built", () => {
  const [a, b] = [
    { b: [1, { d: null, c: "ü" }], a: 0.1 },
    { a: 0.1, b: [1, { c: "ü", d: null }] },
  ];
  expect(canonicalJson(a)).toBe('{"a":0.1,"b":[1,{"c":"ü","d":null}]}');
  expect(canonicalJson(b)).toBe(canonicalJson(a));
  expect(canonicalJson({ a: undefined, b: -0 })).toBe('{"b":0}');
});
