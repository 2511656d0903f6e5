import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { goesFrom, monthsAfter } from "../../../app/domain/erasure/retention";
import { carryOnErasure } from "../../../app/services/erasure/carry-on-erasures.server";
import { showErasures } from "../../../app/services/erasure/list-erasures.server";
import { changeRetention, showRetention } from "../../../app/services/erasure/retention.server";
import { sweepRetention } from "../../../app/services/erasure/sweep-retention.server";
import { auditLog, retentions, sessions, snapshots, studies } from "../../../db/schema";
import { makePerson } from "../../database/make";
import { madeSnapshot } from "../../database/make-snapshot";
import { onBothDatabases } from "../../database/on-both-databases";
import { makeMarked, tablesHolding, type Marked } from "./make-marked";

const ended = new Date("2026-01-31T10:00:00Z");
const day = (text: string) => new Date(`${text}T12:00:00Z`);

onBothDatabases("A period for which sessions are kept", (db) => {
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
  const isKept = async ({ sessionId }: Marked) =>
    (await db().$count(sessions, eq(sessions.id, sessionId))) === 1;
  const sweep = async (now: Date) => {
    await sweepRetention(db(), now);
    while (await carryOnErasure(db()));
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
    expect(monthsAfter(ended, 1)).toEqual(new Date("2026-02-28T10:00:00Z"));
    const from = goesFrom(ended, 1, ended);
    expect(await made.listed(day("2026-02-27"))).toEqual([]);
    expect(await made.listed(day("2026-02-28"))).toEqual([{ due: 1, held: 0, from }]);
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
    await made.set(1, false, day("2026-06-01"));
    await sweep(day("2026-06-14"));
    expect(await isKept(made)).toBe(true);
    expect(await made.listed(day("2026-06-02"))).toMatchObject([{ from: day("2026-06-15") }]);
    await sweep(day("2026-06-15"));
    expect(await isKept(made)).toBe(false);
  });

  it("holds what an open study has not frozen, and says how many, unless it was told otherwise", async () => {
    const [frozen, told] = [await place({ closed: false }), await place({ closed: false })];
    const now = day("2026-12-01");
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
    await sweep(now);
    expect([await isKept(frozen), await isKept(told)]).toEqual([false, true]);
    expect(await kept()).toEqual(before);
    await told.set(3, true);
    await sweep(now);
    expect(await isKept(told)).toBe(false);
  });
});
