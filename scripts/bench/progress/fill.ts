import { sql } from "drizzle-orm";
import type { Database } from "../../../db/client.server";
import { programmes } from "../../../db/schema";

/**
 * A programme with so many peers and ended sessions and the courses that belong to them, written by the
 * database itself. Records are alike in shape and random in size.
 */
export async function fillProgramme(
  db: Database,
  { programmeId, peers, sessions }: { programmeId: string; peers: number; sessions: number },
): Promise<void> {
  await db
    .insert(programmes)
    .values({ id: programmeId, key: programmeId, name: "A programme for measuring" });
  await db.execute(sql`insert into people (id, email, name)
    select gen_random_uuid(), ${programmeId}::text || n || '@example.org', 'Peer ' || md5(n::text)
    from generate_series(1, ${peers}::int) n`);
  await db.execute(sql`insert into programme_roles (programme_id, person_id, role)
    select ${programmeId}::uuid, id, 'peer' from people where email like ${programmeId} || '%'`);
  const studyId = await fillStudy(db, programmeId);
  await db.execute(sql`insert into sessions (id, programme_id, study_id, number, peer_id, origin, status, title,
      suggestions_on, emotion_curve_on, external_id, started_at, ended_at)
    select gen_random_uuid(), ${programmeId}::uuid, ${studyId}::uuid, row_number() over (), p.id, 'imported', 'ended',
      'A session', true, true, p.id || '-' || n, now() - n * interval '1 day', now() - n * interval '1 day'
    from people p cross join generate_series(1, ${Math.round(sessions / peers)}::int) n
    where p.email like ${programmeId} || '%'`);
  await db.execute(sql`insert into session_records (session_id, programme_id, peer_id, number, ended_at, reviewed_at, record)
    select id, programme_id, peer_id, 1, ended_at, ended_at, '{"v":1,"seen":15,"issues":{},"missed":2,"advice":1,
      "tags":{},"unsafe":0,"bothSaw":0,"selfFlags":0,"expertFlags":0,"scales":{}}'::jsonb
    from sessions where programme_id = ${programmeId}::uuid`);
  await db.execute(sql`insert into peer_courses (programme_id, peer_id, sessions, reviewed, turnaround_hours, seen, missed,
      missed_low, missed_high, advice, advice_low, advice_high, expert_scale, scale_gap, flag_gap, trend, last_ended_at)
    select programme_id, peer_id, count(*), count(*), random() * 200, count(*) * 15, random() * 40, 1, 50, random() * 20,
      1, 30, 1 + random() * 4, random() - 0.5, random() * 10 - 5, array[10, 8, 12, 6, 5]::float8[], max(ended_at)
    from session_records where programme_id = ${programmeId}::uuid group by programme_id, peer_id`);
  await db.execute(sql`delete from peer_courses_due where programme_id = ${programmeId}::uuid`);
  await db.execute(sql`analyze`);
}

async function fillStudy(db: Database, programmeId: string): Promise<string> {
  const rows = await db.execute(sql`with book as (
      insert into codebooks (id, programme_id, key, title) values (gen_random_uuid(), ${programmeId}::uuid, 'bench', 'Bench') returning id
    ), version as (
      insert into codebook_versions (id, codebook_id, version) select gen_random_uuid(), id, 1 from book returning id
    ) insert into studies (id, programme_id, key, title, codebook_version_id, blinded, release)
      select gen_random_uuid(), ${programmeId}::uuid, ${programmeId}, 'Bench', id, true, 'lead' from version returning id`);
  const [row] = [...(rows as Iterable<{ id?: unknown }>)];
  if (typeof row?.id !== "string") throw new Error("The study was not made.");
  return row.id;
}
