import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Act } from "../../../app/domain/review/act";
import type { Actor } from "../../../app/domain/access/can";
import { resultCells } from "../../../app/domain/misalignment/cells";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { resultRows } from "../../../app/services/results/result-rows";
import { showResults } from "../../../app/services/results/show-results.server";
import { showTurnsBehind } from "../../../app/services/results/show-turns-behind.server";
import { assignments, sessions, turns } from "../../../db/schema";
import { makePerson, makeProgramme } from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  adding,
  advice,
  eventOf,
  makeReviewed,
  missedCue,
  opened,
  type Reviewed,
} from "../review/make-reviewed";

const tagKey = "advice_early";
const submit: Act = { type: "review-submitted" };

onBothDatabases("Results", (db) => {
  /** A review by this person: these positions visited, advice flagged in turn 3 or not, handed in or not. */
  async function review(
    made: Reviewed,
    by: Actor,
    visited: readonly number[],
    more: { flags?: boolean; submits?: boolean } = {},
  ): Promise<void> {
    const reviewId = await opened(db(), by, made.sessionId);
    const acts: Act[] = visited.map((position) => ({
      type: "turn-visited",
      turnId: made.turnIds[position] ?? "",
    }));
    if (more.flags) acts.push(adding(advice(made)));
    if (more.submits !== false) acts.push(submit);
    const events = acts.map((act) => eventOf(reviewId, act));
    const outcome = await appendEvents(db(), by, reviewId, events);
    if (!outcome.ok || outcome.value.answers.some((answer) => !answer.taken))
      throw new Error("The review was not taken.");
  }

  async function rowOf(made: Reviewed) {
    const shown = await showResults(db(), made.researcher, made.study.studyKey);
    if (!shown.ok) throw new Error(shown.reason);
    const row = resultRows(shown.value.results).find((each) => each.key === tagKey);
    if (!row) throw new Error("The tag has no row.");
    return { row, results: shown.value.results };
  }

  it("take a turn that was visited and left untagged as a no, and one never reached as missing", async () => {
    const made = await makeReviewed(db());
    await review(made, made.peer, [1, 3, 5]);
    await review(made, made.expert, [1, 3], { flags: true });
    await review(made, made.other, [3]);
    const { row } = await rowOf(made);
    expect(row).toMatchObject({ peerSeen: 3, peerFlags: 0 });
    expect(row.experts).toMatchObject({ units: 1 });
    expect(row.experts.counts).toMatchObject({
      ...{ "all-experts": 0, "split-experts": 1, "no-expert": 0 },
      ...{ "one-expert": 0, "one-expert-not": 1 },
    });
    expect(row.experts.percentAgreement.value).toBe(0);
    expect(row.peers.counts).toMatchObject({
      ...{ both: 0, "peer-only": 0, "experts-only": 1, neither: 1 },
    });
  });

  it("count submitted reviews alone", async () => {
    const made = await makeReviewed(db());
    await review(made, made.peer, [1, 3, 5], { flags: true });
    await review(made, made.expert, [1, 3, 5], { flags: true, submits: false });
    const { row, results } = await rowOf(made);
    expect(results.experts).toBe(0);
    expect(row).toMatchObject({ expertFlags: 0, expertSeen: 0, expertFlagsAll: 0, seen: 0 });
    expect(row.peers.units).toBe(0);
  });

  it("count a judgement as it was first locked, whatever was changed after the hints were shown", async () => {
    const made = await makeReviewed(db());
    await review(made, made.peer, [1, 3, 5]);
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const annotation = advice(made);
    const acts: Act[] = [
      ...[1, 3].map((position) => ({
        type: "turn-visited" as const,
        turnId: made.turnIds[position] ?? "",
      })),
      adding(annotation),
      { type: "review-locked" },
      { type: "annotation-removed", annotationId: annotation.id },
      { type: "turn-visited", turnId: made.turnIds[5] ?? "" },
      submit,
    ];
    const events = acts.map((act) => eventOf(reviewId, act));
    const outcome = await appendEvents(db(), made.expert, reviewId, events);
    expect(outcome.ok && outcome.value.answers.every((answer) => answer.taken)).toBe(true);
    const { row } = await rowOf(made);
    expect(row).toMatchObject({ expertFlags: 1, expertSeen: 2 });
    const behind = await showTurnsBehind(db(), made.researcher, {
      studyKey: made.study.studyKey,
      tagKey,
      cell: "experts-only",
      from: 0,
    });
    expect(behind).toMatchObject({ ok: true, value: { total: 1, units: [{ position: 3 }] } });
    expect(behind.ok && behind.value.units[0]?.flags).toMatchObject([{ note: "" }]);
  });

  it("count of a reviewer's rounds the earliest that was submitted, whichever it is", async () => {
    const made = await makeReviewed(db());
    const again = (round: number, purpose: "live" | "repeat" = "live") =>
      db()
        .insert(assignments)
        .values({
          ...{ id: uuid(), studyId: made.study.studyId, sessionId: made.sessionId },
          ...{ reviewerId: made.expert.personId, kind: "expert", round, purpose },
        });
    await review(made, made.peer, [1, 3, 5]);
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const back = eventOf(reviewId, { type: "review-handed-back" });
    await appendEvents(db(), made.expert, reviewId, [back]);
    await again(2);
    await review(made, made.expert, [1, 3, 5], { flags: true });
    const once = await rowOf(made);
    expect(once.row).toMatchObject({ expertFlags: 1, expertSeen: 3 });
    await again(3);
    await review(made, made.expert, [1, 3]);
    await again(4, "repeat");
    await review(made, made.expert, [1]);
    const { row, results } = await rowOf(made);
    expect(results.experts).toBe(once.results.experts);
    expect(row).toMatchObject({ expertFlags: 1, expertSeen: 3 });
  });

  it("show behind a missed cue what the client said, until a redaction covers it", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const events = [adding(missedCue(made)), submit].map((act) => eventOf(reviewId, act));
    await appendEvents(db(), made.expert, reviewId, events);
    const asked = {
      ...{ studyKey: made.study.studyKey, tagKey: "cue_implicit" },
      ...{ cell: "one-expert" as const, from: 0 },
    };
    const missed = async () => {
      const behind = await showTurnsBehind(db(), made.researcher, asked);
      return behind.ok ? behind.value.units[0]?.flags[0]?.missed : undefined;
    };
    expect(await missed()).toMatchObject({ position: 0, words: "nobody would notice" });
    await db()
      .update(turns)
      .set({ redactedText: "[covered]" })
      .where(eq(turns.id, made.turnIds[0] ?? ""));
    expect(await missed()).toBeNull();
  });

  it("leave a withdrawn session out altogether", async () => {
    const made = await makeReviewed(db());
    await review(made, made.peer, [1, 3, 5], { flags: true });
    await review(made, made.expert, [1, 3, 5], { flags: true });
    expect((await rowOf(made)).results.sessions).toBe(1);
    await db().update(sessions).set({ status: "withdrawn" }).where(eq(sessions.id, made.sessionId));
    const { row, results } = await rowOf(made);
    expect(results.sessions).toBe(0);
    expect(row).toMatchObject({ peerFlags: 0, peerSeen: 0, expertFlags: 0, expertSeen: 0 });
    const asked = { studyKey: made.study.studyKey, tagKey, cell: "both" as const, from: 0 };
    expect(await showTurnsBehind(db(), made.researcher, asked)).toMatchObject({
      value: { units: [], total: 0 },
    });
  });

  it("keep what is undefined undefined, with its reason and no interval", async () => {
    const made = await makeReviewed(db());
    const { row: empty } = await rowOf(made);
    for (const shown of [empty.experts.kappa, empty.experts.alpha, empty.peers.ac1, empty.gap]) {
      expect(shown.value).toBeNull();
      expect(shown.ci).toBeNull();
      expect(shown.undefined).not.toBeNull();
    }
    await review(made, made.expert, [1, 3, 5]);
    await review(made, made.other, [1, 3, 5]);
    const { row } = await rowOf(made);
    expect(row.experts.percentAgreement.value).toBe(1);
    expect(row.experts.kappa.value).toBeNull();
    expect(row.experts.kappa.undefined).not.toBeNull();
    expect(row.prevalence).toBe(0);
  });

  it("open exactly as many turns behind each count as it says, and those alone", async () => {
    const made = await makeReviewed(db());
    await review(made, made.peer, [1, 3, 5]);
    await review(made, made.expert, [1, 3, 5], { flags: true });
    await review(made, made.other, [1, 3], { flags: true });
    const { row } = await rowOf(made);
    const counts = { ...row.experts.counts, ...row.peers.counts };
    const { studyKey } = made.study;
    for (const cell of resultCells) {
      const asked = { studyKey, tagKey, cell, from: 0 };
      const behind = await showTurnsBehind(db(), made.researcher, asked);
      if (!behind.ok) throw new Error(behind.reason);
      expect(behind.value.total, cell).toBe(counts[cell]);
      expect(behind.value.units, cell).toHaveLength(counts[cell] ?? -1);
    }
    const asked = { studyKey, tagKey, cell: "experts-only" as const, from: 0 };
    const behind = await showTurnsBehind(db(), made.researcher, asked);
    if (!behind.ok) throw new Error(behind.reason);
    const [unit] = behind.value.units;
    expect(unit).toMatchObject({ sessionId: made.sessionId, position: 3 });
    expect(unit?.flags).toHaveLength(2);
    expect(unit?.flags.map((flag) => flag.by)).not.toContain("Peer");
  });

  it("are shown to leads and researchers of the programme alone", async () => {
    const made = await makeReviewed(db());
    const { studyKey } = made.study;
    const asked = { studyKey, tagKey, cell: "both" as const, from: 0 };
    for (const actor of [made.peer, made.expert]) {
      expect(await showResults(db(), actor, studyKey)).toMatchObject({ reason: "not-allowed" });
      expect(await showTurnsBehind(db(), actor, asked)).toMatchObject({ reason: "not-allowed" });
    }
    const stranger = await makePerson(db(), await makeProgramme(db()), "researcher");
    expect(await showResults(db(), stranger, studyKey)).toMatchObject({ reason: "not-found" });
    expect(await showTurnsBehind(db(), stranger, asked)).toMatchObject({ reason: "not-found" });
    expect(await showResults(db(), made.lead, studyKey)).toMatchObject({ ok: true });
  });
});
