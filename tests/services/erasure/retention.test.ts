import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { confirmingWords } from "../../../app/domain/erasure/erasure";
import { daysAfter, goesFrom, noticeDays } from "../../../app/domain/erasure/retention";
import { beginErasure } from "../../../app/services/erasure/begin-erasure.server";
import { carryingOnErasures } from "../../../app/services/erasure/carry-on-erasures.server";
import { showErasures } from "../../../app/services/erasure/list-erasures.server";
import { changeRetention, showRetention } from "../../../app/services/erasure/retention.server";
import { stopErasure } from "../../../app/services/erasure/stop-erasure.server";
import { sweepRetention } from "../../../app/services/erasure/sweep-retention.server";
import { findPerson } from "../../../db/queries/people.server";
import {
  auditLog,
  erasures,
  retentions,
  sessions,
  snapshots,
  studies,
  turns,
} from "../../../db/schema";
import { makePerson } from "../../database/make";
import { makeApp } from "../../database/make-app";
import { madeSnapshot } from "../../database/make-snapshot";
import { onBothDatabases } from "../../database/on-both-databases";
import { monthsAfter } from "../../domain/erasure/months-after";
import { makeMarked, tablesHolding, type Marked } from "./make-marked";

const ended = new Date("2020-01-31T10:00:00Z");
const day = (text: string) => new Date(`${text}T12:00:00Z`);

onBothDatabases("A period for which sessions are kept", (db, kind) => {
  /** A programme whose one session ended on the last day of January, in a closed study. */
  async function place({ closed = true } = {}) {
    const made = await makeMarked(db());
    const admin = await makePerson(db(), made.programmeId, "admin");
    const startedAt = new Date(ended.getTime() - 3600_000);
    await db()
      .update(sessions)
      .set({ startedAt, endedAt: ended, createdAt: startedAt })
      .where(eq(sessions.id, made.sessionId));
    const { studyId } = made.place.study;
    if (closed) await db().update(studies).set({ status: "closed" }).where(eq(studies.id, studyId));
    const set = async (months: number | null, unfrozenToo = false, setAt = ended) => {
      await changeRetention(db(), admin, { months, unfrozenToo });
      await db()
        .update(retentions)
        .set({ setAt })
        .where(eq(retentions.programmeId, made.programmeId));
    };
    const listed = async (now: Date) => {
      const shown = await showRetention(db(), admin, now);
      if (!shown.ok) throw new Error(shown.reason);
      return shown.value.studies.map(({ due, held, from }) => ({ due, held, from }));
    };
    return { ...made, admin, set, listed };
  }
  const isKept = async ({ sessionId }: Pick<Marked, "sessionId">) =>
    (await db().$count(sessions, eq(sessions.id, sessionId))) === 1;
  const sweep = async (now: Date) => {
    const app = makeApp(db(), kind);
    await sweepRetention(app, now);
    const carryOn = carryingOnErasures(app);
    while (await carryOn());
  };
  const atWorkOf = async ({ programmeId }: Marked) => {
    const all = await db().select().from(erasures).where(eq(erasures.programmeId, programmeId));
    return all.filter(({ endedAt }) => endedAt === null).map(({ id }) => id);
  };
  const endsOf = async (made: Marked) => {
    const all = await db()
      .select()
      .from(erasures)
      .where(eq(erasures.programmeId, made.programmeId));
    return all.map(({ end }) => end);
  };

  it("is set by an admin alone, and without one nothing becomes due", async () => {
    const made = await place();
    const longest = { months: 1, unfrozenToo: true };
    for (const actor of [made.peer, made.expert, made.lead])
      expect(await changeRetention(db(), actor, longest)).toMatchObject({ reason: "not-allowed" });
    await sweep(day("2046-01-01"));
    expect(await made.listed(day("2046-01-01"))).toEqual([]);
    await made.set(1);
    await made.set(null);
    await sweep(day("2046-01-01"));
    expect(await isKept(made)).toBe(true);
    const lines = await db()
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, made.programmeId));
    expect(lines.map(({ action, details }) => [action, details?.months])).toEqual(
      expect.arrayContaining([
        ["retention set", 1],
        ["retention set", null],
      ]),
    );
    await made.set(1, false, day("2046-01-01"));
  });

  it("lists what is due for two weeks with its number and day, then takes every word of it", async () => {
    const made = await place();
    await made.set(1);
    expect(monthsAfter(ended, 1)).toEqual(new Date("2020-02-29T10:00:00Z"));
    const from = goesFrom(monthsAfter(ended, 1), ended);
    expect(await made.listed(day("2020-02-28"))).toEqual([]);
    expect(await made.listed(day("2020-02-29"))).toEqual([{ due: 1, held: 0, from }]);
    await sweep(new Date(from.getTime() - 1));
    expect(await isKept(made)).toBe(true);
    await sweep(from);
    expect(await isKept(made)).toBe(false);
    expect(await tablesHolding(db(), made.marker)).toEqual(["practice_plans"]);
    const log = await showErasures(db(), made.admin);
    expect(log).toMatchObject({
      value: [{ kind: "retention", sessions: 1, reviews: 3, gone: 1, end: "done", by: null }],
    });
    expect(await made.listed(from)).toEqual([]);
  });

  it("takes nothing within two weeks of being changed", async () => {
    const made = await place();
    await made.set(1, false, day("2020-06-01"));
    await sweep(day("2020-06-14"));
    expect(await isKept(made)).toBe(true);
    expect(await made.listed(day("2020-06-02"))).toMatchObject([{ from: day("2020-06-15") }]);
    await sweep(day("2020-06-15"));
    expect(await isKept(made)).toBe(false);
  });

  it("holds what an open study has not frozen, and says how many, unless it was told otherwise", async () => {
    const [frozen, told] = [await place({ closed: false }), await place({ closed: false })];
    const now = day("2020-12-01");
    for (const made of [frozen, told]) {
      await made.set(3);
      await sweep(now);
      expect(await made.listed(now)).toEqual([{ due: 0, held: 1, from: null }]);
      expect(await isKept(made)).toBe(true);
    }
    await madeSnapshot(db(), frozen.place.study);
    const kept = () =>
      db().select().from(snapshots).where(eq(snapshots.studyId, frozen.place.study.studyId));
    const before = await kept();
    const [{ madeAt: frozenAt } = { madeAt: now }] = before;
    const goes = daysAfter(frozenAt, noticeDays);
    expect(await frozen.listed(frozenAt)).toEqual([{ due: 1, held: 0, from: goes }]);
    await sweep(new Date(goes.getTime() - 1));
    expect(await isKept(frozen)).toBe(true);
    await sweep(goes);
    expect([await isKept(frozen), await isKept(told)]).toEqual([false, true]);
    expect(await kept()).toEqual(before);
    await told.set(3, true);
    await sweep(now);
    expect(await isKept(told)).toBe(false);
  });

  it("leaves a session that is still gone on with, however long ago it began, until the last thing said in it is past", async () => {
    const made = await place();
    await made.set(1);
    const [row] = await db().select().from(sessions).where(eq(sessions.id, made.sessionId));
    if (!row) throw new Error("There is no session.");
    const going = { sessionId: uuid(), number: row.number + 1 };
    await db()
      .insert(sessions)
      .values({ ...row, id: going.sessionId, number: going.number, status: "open", endedAt: null });
    const createdAt = day("2020-06-30");
    await db()
      .insert(turns)
      .values({
        ...{ id: uuid(), sessionId: going.sessionId, position: 0, speaker: "client" },
        ...{ text: "Still here.", createdAt },
      });
    await sweep(daysAfter(createdAt, 1));
    expect([await isKept(made), await isKept(going)]).toEqual([false, true]);
    await sweep(daysAfter(createdAt, 60));
    expect(await isKept(going)).toBe(false);
  });

  it("takes nothing for another two weeks once what it had begun to take is stopped", async () => {
    const made = await place();
    await made.set(1);
    const now = day("2020-04-01");
    await sweepRetention(makeApp(db(), kind), now);
    const [id] = await atWorkOf(made);
    expect(await stopErasure(db(), made.admin, id ?? "")).toMatchObject({ ok: true });
    const stoppedAt = new Date();
    await sweep(now);
    await sweep(daysAfter(stoppedAt, noticeDays - 1));
    expect(await isKept(made)).toBe(true);
    await sweep(daysAfter(stoppedAt, noticeDays + 1));
    expect(await isKept(made)).toBe(false);
  });

  it("stops what is being taken when it is lengthened or taken away, and not when it is shortened", async () => {
    const now = day("2021-04-01");
    for (const [months, end] of [
      [null, "stopped"],
      [3, "stopped"],
      [1, null],
    ] as const) {
      const made = await place();
      await made.set(2);
      await sweepRetention(makeApp(db(), kind), now);
      await changeRetention(db(), made.admin, { months, unfrozenToo: false });
      expect(await endsOf(made)).toEqual([end]);
      await sweep(now);
      expect(await isKept(made)).toBe(end === "stopped");
    }
  });

  it("gives up to an erasure of the person what it had not taken, so that stopping it keeps nothing of theirs", async () => {
    const made = await place();
    await made.set(1);
    await sweepRetention(makeApp(db(), kind), day("2020-04-01"));
    const [swept = ""] = await atWorkOf(made);
    const { personId } = made.peer;
    const name = (await findPerson(db(), personId))?.name ?? "";
    await beginErasure(makeApp(db(), kind), made.admin, {
      ...{ erasureId: uuid(), personId, typed: confirmingWords({ name, sessions: 1 }) },
    });
    await stopErasure(db(), made.admin, swept);
    expect(await isKept(made)).toBe(false);
    expect(await tablesHolding(db(), made.marker)).toEqual([]);
    expect((await endsOf(made)).sort()).toEqual(["done", "stopped"]);
  });
});
