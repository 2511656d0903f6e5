import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { migrateAndOpen } from "./progress/open-server";
import { fillProgramme } from "./progress/fill";
import { firstSort, sortOf } from "../../app/domain/progress/columns";
import { numberedCourses } from "../../db/queries/peer-courses.server";
import { peersPerPage, showPeers } from "../../app/services/progress/show-peers.server";

export const name = "progress";

const sizes = [
  { peers: 100, sessions: 1_000 },
  { peers: 1_000, sessions: 10_000 },
  { peers: 10_000, sessions: 100_000 },
];
/** A part of some names: looked for among all. */
const aName = "peer a";
const sorts = [firstSort, sortOf("name"), sortOf("-missed"), sortOf("missed"), sortOf("-sessions")];

const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;

/**
 * The table of peers on PostgreSQL, from the service's start to its answer: every sort, first pages and
 * pages after them, with programmes of three sizes in one database.
 */
export async function run() {
  const { db, close } = await migrateAndOpen();
  try {
    const figures = [];
    for (const { peers, sessions } of sizes) {
      const programmeId = uuid();
      await fillProgramme(db, { programmeId, peers, sessions });
      const lead = { programmeId, personId: uuid(), roles: ["lead"] as const };
      const times: number[] = [];
      for (const sort of sorts) {
        let after: string | null = null;
        for (let page = 0; page < 10; page += 1) {
          const start = performance.now();
          const shown = await showPeers(db, lead, { cohortId: null, last: null, sort, after });
          times.push(performance.now() - start);
          after = shown.ok ? (shown.value.rows.at(-1)?.peerId ?? null) : null;
        }
      }
      const start = performance.now();
      const byName = { cohortId: null, last: null, sort: firstSort, after: null, name: aName };
      await showPeers(db, lead, byName);
      const found = performance.now() - start;
      times.sort((a, b) => a - b);
      const label = `${peers.toLocaleString("en-GB")} peers, ${sessions.toLocaleString("en-GB")} sessions`;
      figures.push(
        { label: `${label}, median`, value: quantile(times, 0.5), unit: "ms" },
        { label: `${label}, p95`, value: quantile(times, 0.95), unit: "ms", note: "aim 150 ms" },
      );
      figures.push({ label: `${label}, found by a part of the name`, value: found, unit: "ms" });
      figures.push({
        label: `${label}, sorted by an index`,
        value: (await usesIndex(db, programmeId)) ? 1 : 0,
        unit: "",
        note: "1: the plan of the page's own query walks an index, without a sort",
      });
    }
    return figures;
  } finally {
    await close();
  }
}

/** Whether the very query of the page walks the index of its column, without a sort. */
async function usesIndex(db: Awaited<ReturnType<typeof migrateAndOpen>>["db"], id: string) {
  const filter = { programmeId: id, cohortId: null, last: null, viewerId: uuid() };
  const page = {
    sort: sortOf("-missed"),
    after: null,
    limit: peersPerPage + 1,
    instead: new Map(),
  };
  const query = numberedCourses(db, filter, page);
  const plan = JSON.stringify(await db.execute(sql`explain ${query.getSQL()}`));
  return plan.includes("peer_courses_missed") && !plan.includes("Sort");
}
