import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import type { Act } from "../../../app/domain/review/act";
import { firstSort, sortOf, type ProgressSort } from "../../../app/domain/progress/columns";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { attentionFile } from "../../../app/services/progress/attention-file.server";
import { listAttention } from "../../../app/services/progress/list-attention.server";
import { lastEnded, type LastSession } from "../../../app/domain/progress/last-session";
import { peersFile } from "../../../app/services/progress/peers-file.server";
import { showCohortProgress } from "../../../app/services/progress/show-cohort-progress.server";
import { showPeerPath } from "../../../app/services/progress/show-peer-path.server";
import { showPeers } from "../../../app/services/progress/show-peers.server";
import { cohortMembers, cohorts, people, peerCourses, sessions } from "../../../db/schema";
import { actionsAbout } from "../../database/audit-actions";
import { csvLinesOf } from "../../database/csv-lines";
import { makeImportedSession, makePerson, makeProgramme } from "../../database/make";
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

const everybody = { cohortId: null, last: null, sort: firstSort, after: null };
const now = new Date("2026-11-26T12:00:00Z");

onBothDatabases("The progress of peers", (db) => {
  async function reviewed(made: Reviewed, acts: readonly Act[]): Promise<void> {
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const visits = [1, 3, 5].map((position): Act => ({
      type: "turn-visited",
      turnId: made.turnIds[position] ?? "",
    }));
    const all: Act[] = [...visits, ...acts, { type: "review-submitted" }];
    const events = all.map((act) => eventOf(reviewId, act));
    const outcome = await appendEvents(db(), made.expert, reviewId, events);
    if (!outcome.ok || outcome.value.answers.some((answer) => !answer.taken))
      throw new Error("The review was not taken.");
  }

  async function rowOf(made: Reviewed) {
    const shown = await showPeers(db(), made.lead, everybody);
    if (!shown.ok) throw new Error(shown.reason);
    const row = shown.value.rows.find((each) => each.peerId === made.peer.personId);
    if (!row) throw new Error("The peer has no row.");
    return row;
  }

  it("are there from the day they join, and their numbers follow a submitted review", async () => {
    const made = await makeReviewed(db());
    expect(await rowOf(made)).toMatchObject({ sessions: 1, reviewed: 0, seen: 0, missed: null });
    await reviewed(made, [adding(missedCue(made)), adding(advice(made))]);
    const row = await rowOf(made);
    expect(row).toMatchObject({ sessions: 1, reviewed: 1, seen: 3, trend: [100 / 3] });
    expect(row.missed).toBeCloseTo(100 / 3, 10);
    expect(row.advice).toBeCloseTo(100 / 3, 10);
    expect(row.missedLow).toBeLessThan(row.missed ?? 0);
  });

  it("leave a withdrawn session out", async () => {
    const made = await makeReviewed(db());
    await reviewed(made, [adding(missedCue(made))]);
    expect(await rowOf(made)).toMatchObject({ sessions: 1 });
    await db().update(sessions).set({ status: "withdrawn" }).where(eq(sessions.id, made.sessionId));
    expect(await rowOf(made)).toMatchObject({ sessions: 0, seen: 0, missed: null, trend: [] });
  });

  it("are paged by key in every order, each peer once, those without a number last", async () => {
    const programmeId = await makeProgramme(db());
    const lead = await makePerson(db(), programmeId, "lead");
    const made = [];
    for (let n = 0; n < 7; n += 1) made.push(await makePerson(db(), programmeId, "peer"));
    const first = await showPeers(db(), lead, everybody);
    expect(first.ok && first.value.rows).toHaveLength(7);
    for (const [index, peer] of made.entries())
      await db()
        .update(peerCourses)
        .set({ missed: index < 4 ? [5, 1, 5, 3][index] : null })
        .where(eq(peerCourses.peerId, peer.personId));
    const values = async (sort: ProgressSort) => {
      const found: (number | null)[] = [];
      const seen = new Set<string>();
      let after: string | null = null;
      for (let page = 0; page < 8; page += 1) {
        const shown = await showPeers(db(), lead, { cohortId: null, last: null, sort, after });
        if (!shown.ok) throw new Error(shown.reason);
        const row = shown.value.rows[0];
        if (!row) return { found, seen };
        found.push(row.missed);
        seen.add(row.peerId);
        after = row.peerId;
      }
      return { found, seen };
    };
    const up = await values(sortOf("missed"));
    expect(up.found).toEqual([1, 3, 5, 5, null, null, null]);
    const down = await values(sortOf("-missed"));
    expect(down.found).toEqual([5, 5, 3, 1, null, null, null]);
    expect([up.seen.size, down.seen.size]).toEqual([7, 7]);
  });

  it("are found by a part of their name whatever its case and accents, and a sign in it stands for itself", async () => {
    const made = await makeReviewed(db());
    const { programmeId } = made.lead;
    const named = async (name: string) => {
      const { personId } = await makePerson(db(), programmeId, "peer");
      await db().update(people).set({ name }).where(eq(people.id, personId));
    };
    for (const name of ["Zoë Tan", "Tanja 100%", "Elsewhere"]) await named(name);
    const found = async (actor: Actor, name: string) => {
      const shown = await showPeers(db(), actor, { ...everybody, sort: sortOf("name"), name });
      return shown.ok ? shown.value.rows.map((row) => row.name) : shown.reason;
    };
    expect(await found(made.lead, "tan")).toEqual(["Tanja 100%", "Zoë Tan"]);
    expect(await found(made.lead, "ZOE")).toEqual(["Zoë Tan"]);
    expect(await found(made.lead, "zo\u00eb t")).toEqual(["Zoë Tan"]);
    expect(await found(made.lead, "tän")).toEqual(["Tanja 100%", "Zoë Tan"]);
    expect(await found(made.lead, "0%")).toEqual(["Tanja 100%"]);
    expect(await found(made.lead, "%a")).toEqual([]);
    expect(await found(made.lead, "_")).toEqual([]);
    expect(await found(made.expert, "tan")).toBe("not-allowed");
  });

  it("are told apart by when their last session ended; who never practised is not counted as silent", async () => {
    const programmeId = await makeProgramme(db());
    const lead = await makePerson(db(), programmeId, "lead");
    const made: Actor[] = [];
    for (let n = 0; n < 4; n += 1) made.push(await makePerson(db(), programmeId, "peer"));
    await showPeers(db(), lead, everybody);
    const days = [1, 20, 40, null];
    for (const [index, ago] of days.entries())
      await db()
        .update(peerCourses)
        .set({ lastEndedAt: ago == null ? null : new Date(now.getTime() - ago * 86_400_000) })
        .where(eq(peerCourses.peerId, made[index]?.personId ?? ""));
    const found = async (asked: LastSession) => {
      const shown = await showPeers(db(), lead, { ...everybody, last: lastEnded(asked, now) });
      if (!shown.ok) throw new Error(shown.reason);
      const ids = shown.value.rows.map(({ peerId }) => peerId);
      return made.flatMap(({ personId }, index) => (ids.includes(personId) ? [days[index]] : []));
    };
    expect(await found("7-days")).toEqual([1]);
    expect(await found("not-14-days")).toEqual([20, 40]);
    expect(await found("not-30-days")).toEqual([40]);
    expect(await found("none")).toEqual([null]);
  });

  it("are a file with every peer of the programme and nobody else's", async () => {
    const made = await makeReviewed(db());
    const outcome = await peersFile(db(), made.lead, {
      cohortId: null,
      last: null,
      sort: sortOf("name"),
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    await showPeers(db(), made.lead, everybody);
    const lines: string[] = [];
    for await (const line of outcome.value.lines) lines.push(line);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("missed_cues_per_100");
  });

  it("are nobody's but a lead's of the same programme", async () => {
    const made = await makeReviewed(db());
    const other = await makePerson(db(), await makeProgramme(db()), "lead");
    for (const actor of [made.peer, made.expert, made.researcher])
      expect(await showPeers(db(), actor, everybody)).toMatchObject({ reason: "not-allowed" });
    expect(await showPeerPath(db(), other, made.peer.personId)).toMatchObject({
      reason: "not-found",
    });
    const shown = await showPeers(db(), other, everybody);
    expect(shown.ok && shown.value.rows).toEqual([]);
  });

  it("name who needs a human: unsafe handling at once, a session that waits after a week", async () => {
    const made = await makeReviewed(db());
    await db()
      .update(sessions)
      .set({ endedAt: new Date("2026-11-10T12:00:00Z") })
      .where(eq(sessions.id, made.sessionId));
    const waiting = await listAttention(db(), made.lead, now);
    expect(waiting.ok && waiting.value.rows.map(({ reason }) => reason)).toEqual(["unreviewed"]);
    expect(waiting.ok && waiting.value.rows[0]?.why).toContain("Waits 16 days");
    await reviewed(made, [adding({ ...missedCue(made), tag: "cue_risk", severity: 2 })]);
    const unsafe = await listAttention(db(), made.lead, now);
    expect(unsafe.ok && unsafe.value.rows.map(({ reason }) => reason)).toEqual([
      "unsafe",
      "unreleased",
    ]);
    expect(unsafe.ok && unsafe.value.rows[1]?.to).toBe(`/releases?session=${made.sessionId}`);
  });

  it("give who needs a human as a file for leads alone: the order of the page, each fact in its column, a line in the audit", async () => {
    const made = await makeReviewed(db());
    await db()
      .update(sessions)
      .set({ endedAt: new Date("2026-11-10T12:00:00Z") })
      .where(eq(sessions.id, made.sessionId));
    await reviewed(made, [adding({ ...missedCue(made), tag: "cue_risk", severity: 2 })]);
    const shown = await listAttention(db(), made.lead, now);
    if (!shown.ok) throw new Error(shown.reason);
    const lines = await csvLinesOf(attentionFile(db(), made.lead, now));
    const [head = [], ...rows] = lines.map((line) => line.split(","));
    const cell = (row: number, column: string) => rows[row]?.[head.indexOf(column)];
    expect(rows.map((_, row) => cell(row, "kind"))).toEqual(
      shown.value.rows.map(({ reason }) => reason),
    );
    const facts = ["kind", "days", "unsafe_places", "turns_seen", "session"];
    expect(facts.map((column) => cell(0, column))).toEqual(["unsafe", "16", "1", "3", "1"]);
    expect([cell(1, "days"), cell(1, "unsafe_places")]).toEqual(["16", ""]);
    expect(cell(1, "study")).not.toBe("");
    expect(await actionsAbout(db(), made.lead.programmeId)).toContain("attention list exported");
    for (const actor of [made.peer, made.expert, made.researcher])
      expect(await attentionFile(db(), actor, now)).toMatchObject({ reason: "not-allowed" });
  });

  it("name the skills on which somebody stands still, and say where a list is longer than the page", async () => {
    const made = await makeReviewed(db());
    await rowOf(made);
    const on = [
      { skill: "waiting" as const, latest: 30, before: 28 },
      { skill: "asking" as const, latest: 12.5, before: 12 },
    ];
    await db()
      .update(peerCourses)
      .set({ stuck: { v: 1, on }, reviewed: 7 })
      .where(eq(peerCourses.peerId, made.peer.personId));
    const soon = new Date(0);
    const shown = await listAttention(db(), made.lead, soon);
    if (!shown.ok) throw new Error(shown.reason);
    const { rows, more } = shown.value;
    expect(rows.map(({ reason, why }) => [reason, why])).toEqual([
      [
        "stuck",
        "Waiting with advice: 30.0 issues per 100 turns in the latest 3 reviewed sessions, 28.0 in the 3 before (7 reviewed in all).",
      ],
      [
        "stuck",
        "Asking: 12.5 issues per 100 turns in the latest 3 reviewed sessions, 12.0 in the 3 before (7 reviewed in all).",
      ],
    ]);
    expect(more).toEqual([]);
    const first = await listAttention(db(), made.lead, soon, 1);
    expect(first.ok && [first.value.rows.length, first.value.more]).toEqual([2, []]);
    const lines = await csvLinesOf(attentionFile(db(), made.lead, soon));
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(",waiting,30,28,3,7,");
    const { personId } = await makePerson(db(), made.lead.programmeId, "peer");
    await rowOf(made);
    const stuck = { v: 1 as const, on: on.slice(0, 1) };
    await db().update(peerCourses).set({ stuck }).where(eq(peerCourses.peerId, personId));
    const cut = await listAttention(db(), made.lead, soon, 1);
    expect(cut.ok && cut.value.more).toEqual(["stuck"]);
  });

  it("say that a list is longer than the page also where a session in it is not the reader's to see", async () => {
    const place = await makeReviewed(db());
    const { lead, other, peer, study } = place;
    const next = await makeImportedSession(db(), study, ["I am fine.", "Are you?"]);
    const ended = [
      [place.sessionId, new Date("2026-11-08T12:00:00Z")],
      [next.sessionId, new Date("2026-11-10T12:00:00Z")],
    ] as const;
    for (const [id, endedAt] of ended)
      await db()
        .update(sessions)
        .set({ peerId: peer.personId, endedAt })
        .where(eq(sessions.id, id));
    const both = { ...other, roles: ["expert", "lead"] as const };
    const shown = async (actor: Actor, most: number) => {
      const found = await listAttention(db(), actor, now, most);
      return found.ok && [found.value.rows.length, found.value.more];
    };
    expect(await shown(lead, 2)).toEqual([2, []]);
    expect(await shown(lead, 1)).toEqual([1, ["unreviewed"]]);
    expect(await shown(both, 2)).toEqual([1, []]);
    expect(await shown(both, 1)).toEqual([0, ["unreviewed"]]);
  });

  it("keep a session from a lead who is still to judge it blind", async () => {
    const made = await makeReviewed(db());
    await reviewed(made, [adding(missedCue(made))]);
    const both = { ...made.other, roles: ["expert", "lead"] as const };
    const path = await showPeerPath(db(), both, made.peer.personId);
    expect(path.ok && [path.value.sessions.length, path.value.hidden]).toEqual([0, 1]);
    expect(path.ok && path.value.course).toMatchObject({ sessions: 1, seen: 0, missed: null });
    const table = await showPeers(db(), both, everybody);
    expect(table.ok && table.value.rows).toMatchObject([{ sessions: 1, seen: 0, trend: [] }]);
    expect(await rowOf(made)).toMatchObject({ sessions: 1, seen: 3, rated: 0, scalePairs: 0 });
    const open = await showPeerPath(db(), made.lead, made.peer.personId);
    expect(open.ok && [open.value.sessions.length, open.value.hidden]).toEqual([1, 0]);
  });

  it("stand in an order that tells nothing of what a lead is still to judge blind", async () => {
    const made = await makeReviewed(db());
    await reviewed(made, [adding(missedCue(made))]);
    const { programmeId } = made.lead;
    const more = [];
    for (let n = 0; n < 2; n += 1) more.push(await makePerson(db(), programmeId, "peer"));
    await rowOf(made);
    for (const [index, peer] of more.entries())
      await db()
        .update(peerCourses)
        .set({ missed: [10, 50][index] })
        .where(eq(peerCourses.peerId, peer.personId));
    const [low, high, hidden] = [...more, made.peer].map(({ personId }) => personId);
    const order = async (actor: Actor, sort: ProgressSort) => {
      const found: string[] = [];
      for (;;) {
        const after = found.at(-1) ?? null;
        const shown = await showPeers(db(), actor, { cohortId: null, last: null, sort, after });
        if (!shown.ok) throw new Error(shown.reason);
        const [row] = shown.value.rows;
        if (!row) return found;
        found.push(row.peerId);
      }
    };
    const both = { ...made.other, roles: ["expert", "lead"] as const };
    expect(await order(made.lead, sortOf("missed"))).toEqual([low, hidden, high]);
    expect(await order(both, sortOf("missed"))).toEqual([low, high, hidden]);
    expect(await order(both, sortOf("-missed"))).toEqual([high, low, hidden]);
    const file = await peersFile(db(), both, {
      cohortId: null,
      last: null,
      sort: sortOf("-missed"),
    });
    const lines: string[] = [];
    if (file.ok) for await (const line of file.value.lines) lines.push(line);
    const column = lines[0]?.split(",").indexOf("missed_cues_per_100") ?? -1;
    expect(lines.slice(1).map((line) => line.split(",")[column])).toEqual(["50", "10", ""]);
  });

  it("leave out of a cohort's pictures what a lead is still to judge blind", async () => {
    const made = await makeReviewed(db());
    await reviewed(made, [adding(missedCue(made))]);
    const { programmeId } = made.lead;
    const cohortId = uuid();
    await db().insert(cohorts).values({ id: cohortId, programmeId, name: "Autumn" });
    await db().insert(cohortMembers).values({ cohortId, personId: made.peer.personId });
    const pictures = async (actor: Actor) => {
      const shown = await showCohortProgress(db(), actor, { cohortId, withId: null });
      if (!shown.ok) throw new Error(shown.reason);
      const { sessions: n, turns, hidden } = shown.value;
      return { n, turns, hidden };
    };
    const both = { ...made.other, roles: ["expert", "lead"] as const };
    expect(await pictures(made.lead)).toEqual({ n: 1, turns: 3, hidden: 0 });
    expect(await pictures(both)).toEqual({ n: 0, turns: 0, hidden: 1 });
  });
});
