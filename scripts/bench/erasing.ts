import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { migrateAndOpen } from "./progress/open-server";
import { fillProgramme } from "./progress/fill";
import { carryOnErasure } from "../../app/services/erasure/carry-on-erasures.server";
import { insertErasure, nameSessionsOf } from "../../db/queries/erasures.server";
import type { Database } from "../../db/client.server";

export const name = "erasing";

const sizes = [1_000, 10_000, 100_000];
const sessionsEach = 10;
const peersErased = 3;
const turnsEach = 6;

/**
 * Erasing people one session after another on PostgreSQL, in programmes of three sizes: what a session costs
 * does not grow with what is kept beside it.
 */
export async function run() {
  const { db, close } = await migrateAndOpen();
  try {
    const figures = [];
    let first: number | null = null;
    for (const sessions of sizes) {
      const programmeId = uuid();
      await fillProgramme(db, { programmeId, peers: sessions / sessionsEach, sessions });
      await fillTurns(db, programmeId);
      const median = await medianOf(db, programmeId);
      first ??= median;
      const label = `a session among ${sessions.toLocaleString("en-GB")}`;
      figures.push({ label: `${label}, median`, value: median, unit: "ms" });
      figures.push({ label: `${label}, against the smallest`, value: median / first, unit: "x" });
    }
    return figures;
  } finally {
    await close();
  }
}

async function fillTurns(db: Database, programmeId: string): Promise<void> {
  await db.execute(sql`insert into turns (id, session_id, position, speaker, text, created_at)
    select gen_random_uuid(), s.id, n, case n % 2 when 0 then 'client' else 'supporter' end, 'Some words.', now()
    from sessions s cross join generate_series(0, ${turnsEach - 1}::int) n
    where s.programme_id = ${programmeId}::uuid`);
  await db.execute(sql`analyze`);
}

async function medianOf(db: Database, programmeId: string): Promise<number> {
  const rows = await db.execute(sql`select distinct peer_id::text as id from sessions
    where programme_id = ${programmeId}::uuid order by 1 limit ${peersErased}::int`);
  const times: number[] = [];
  for (const { id: personId } of [...(rows as Iterable<{ id: string }>)]) {
    const id = uuid();
    const who = { programmeId, personId };
    await insertErasure(db, {
      ...{ id, ...who, kind: "person", createdBy: null },
      ...{ sessions: sessionsEach, reviews: 0, drills: 0 },
    });
    await nameSessionsOf(db, id, who);
    for (let at = 0; at < sessionsEach; at += 1) {
      const start = performance.now();
      await carryOnErasure(db, id);
      times.push(performance.now() - start);
    }
    await carryOnErasure(db, id);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
