import path from "node:path";
import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { openDatabase, type Database } from "~db/client.server";
import { insertCodebookVersion } from "~db/queries/codebooks.server";
import { insertStudy } from "~db/queries/studies.server";
import { people, programmes } from "~db/schema";
import type { Actor } from "~/domain/access/can";
import { builtInCodebook } from "~/domain/review/built-in-codebook";
import { everything } from "~/domain/misalignment/filter";
import { JobWorker, type JobInHand } from "~/platform/job-worker.server";
import { createLog } from "~/platform/log.server";
import { computeAnswers } from "~/services/results/compute-answers.server";
import { computeStatistics } from "~/services/results/compute-statistics.server";
import { rebuildStatistics } from "~/services/results/rebuild-statistics.server";
import { showOverview } from "~/services/results/show-overview.server";
import { showQuestion } from "~/services/results/show-question.server";
import { showResults } from "~/services/results/show-results.server";

export const name = "results";

interface Place {
  actor: Actor;
  studyKey: string;
  studyId: string;
}

/** One peer and three experts on every session, with a flag on one decision in fifty or so. */
async function generate(db: Database, count: number): Promise<Place> {
  const [programmeId, personId] = [uuid(), uuid()];
  await db.insert(programmes).values({ id: programmeId, key: programmeId, name: "Bench" });
  const persons = [personId, uuid(), uuid(), uuid()];
  await db
    .insert(people)
    .values(persons.map((id) => ({ id, email: `${id}@example.org`, name: "Somebody" })));
  const codebookVersionId = await insertCodebookVersion(db, programmeId, {
    ...builtInCodebook,
    key: `c${programmeId.slice(-8)}`,
  });
  const studyKey = `bench-${count}`;
  const { studyId } = await insertStudy(db, {
    ...{ programmeId, key: studyKey, title: "Bench", codebookVersionId, blinded: true },
    ...{ release: "lead", arms: [] },
  });
  await db.execute(sql`
    insert into sessions (id, programme_id, study_id, number, origin, status, title, suggestions_on,
      emotion_curve_on, external_id, started_at, ended_at)
    select gen_random_uuid(), ${programmeId}, ${studyId}, n, 'imported', 'ended', 'Bench', false, false,
      n::text, now(), now() from generate_series(1, ${count}::int) n`);
  await db.execute(sql`alter table turns disable trigger turns_without_gaps`);
  await db.execute(sql`
    insert into turns (id, session_id, position, speaker, text, created_at)
    select gen_random_uuid(), s.id, p, case when p % 2 = 0 then 'client' else 'supporter' end, 'x', now()
    from sessions s cross join generate_series(0, 29) p where s.study_id = ${studyId}`);
  await db.execute(sql`alter table turns enable trigger turns_without_gaps`);
  for (const [at, id] of persons.entries())
    await db.execute(sql`
      insert into reviews (id, session_id, reviewer_id, kind, codebook_version_id, status, locked_at, submitted_at)
      select gen_random_uuid(), id, ${id}, ${at === 0 ? "self" : "expert"}, ${codebookVersionId},
        'submitted', now(), now() from sessions where study_id = ${studyId}`);
  await db.execute(sql`
    insert into turn_visits (review_id, turn_id, at)
    select r.id, t.id, now() from reviews r join sessions s on s.id = r.session_id
      join turns t on t.session_id = s.id where s.study_id = ${studyId} and t.speaker = 'supporter'`);
  const tags = builtInCodebook.tags.filter(
    ({ levels }) => levels.includes("turn") || levels.includes("span"),
  );
  await db.execute(sql`
    insert into annotations (id, review_id, codebook_version_id, tag_key, level, turn_id)
    select gen_random_uuid(), r.id, ${codebookVersionId},
      (array[${sql.join(
        tags.map(({ key }) => sql`${key}`),
        sql`, `,
      )}]::text[])[1 + (abs(hashtext(t.id::text)) % ${tags.length}::int)],
      'turn', t.id
    from reviews r join sessions s on s.id = r.session_id join turns t on t.session_id = s.id
    where s.study_id = ${studyId} and t.speaker = 'supporter'
      and (abs(hashtext(t.id::text || 'a')) % 3 = 0 and abs(hashtext(t.id::text || r.id::text)) % 3 > 0
        or abs(hashtext(r.id::text || t.id::text)) % 20 = 0)`);
  await db.execute(sql`analyze`);
  return { actor: { personId, programmeId, roles: ["lead"] }, studyKey, studyId };
}

interface Figure {
  label: string;
  value: number;
  unit: string;
  note?: string;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function figuresOf(db: Database, kind: string, count: number): Promise<Figure[]> {
  const { actor, studyKey, studyId } = await generate(db, count);
  const of = `${kind}, ${count.toLocaleString("en-GB")} sessions`;
  const open = () => showResults(db, actor, studyKey);
  const edit = () =>
    db.execute(sql`delete from annotations where id = (select a.id from annotations a
      join reviews r on r.id = a.review_id join sessions s on s.id = r.session_id
      where s.study_id = ${studyId} limit 1)`);
  const built = await timed(async () => {
    while ((await rebuildStatistics(db, studyId, 100)) > 0);
  });
  const first = await timed(open);
  const again = await timed(open);
  await edit();
  const edited = await timed(open);
  const handlers = {
    "study-statistics": (job: JobInHand<"study-statistics">) => computeStatistics({ db }, job),
    "study-answers": (job: JobInHand<"study-answers">) => computeAnswers({ db }, job),
  };
  const worker = new JobWorker({ db, log: createLog("silent"), handlers });
  const work = async () => {
    while (await worker.workOnce());
  };
  const intervals = await timed(work);
  const whole = await timed(open);
  const ask = () =>
    showQuestion(db, actor, {
      ...{ studyKey, question: "raters", filter: everything, halfWidth: 0.1 },
    });
  const asked = await timed(ask);
  const answers = await timed(work);
  const answered = await timed(ask);
  const overview = await timed(() => showOverview(db, actor, { studyKey, filter: everything }));
  await edit();
  const old = await timed(ask);
  return [
    { label: `${of}: all statistics built from reviews`, value: built / 1000, unit: "s" },
    { label: `${of}: opened, totals not kept yet`, value: first, unit: "ms", note: "aim 1,000 ms" },
    { label: `${of}: opened again, values alone`, value: again, unit: "ms", note: "aim 1,000 ms" },
    { label: `${of}: opened after an edit`, value: edited, unit: "ms", note: "aim 1,000 ms" },
    { label: `${of}: intervals by the job, in its own thread`, value: intervals / 1000, unit: "s" },
    { label: `${of}: opened with intervals`, value: whole, unit: "ms", note: "aim 1,000 ms" },
    {
      label: `${of}: a question, not answered yet`,
      value: asked,
      unit: "ms",
      note: "aim 1,000 ms",
    },
    { label: `${of}: all questions answered by the job`, value: answers / 1000, unit: "s" },
    { label: `${of}: a question, answered`, value: answered, unit: "ms", note: "aim 1,000 ms" },
    { label: `${of}: the overview`, value: overview, unit: "ms", note: "aim 1,000 ms" },
    { label: `${of}: a question after an edit`, value: old, unit: "ms", note: "aim 1,000 ms" },
  ];
}

/**
 * Opening results of large studies: 30 turns a session, three experts and the peer, 26 tags. On PGlite in
 * memory, and on PostgreSQL where BENCH_DATABASE_URL names an empty database; BENCH_SESSIONS sets the sizes.
 */
export async function run(): Promise<Figure[]> {
  const sizes = (process.env.BENCH_SESSIONS ?? "1000,10000").split(",").map(Number);
  const migrations = path.resolve("db/migrations");
  const url = process.env.BENCH_DATABASE_URL;
  const figures: Figure[] = [];
  for (const location of [
    { folder: null, migrations },
    ...(url ? [{ url, folder: null, migrations }] : []),
  ]) {
    const database = await openDatabase(location);
    await database.migrate();
    for (const size of sizes) figures.push(...(await figuresOf(database.db, database.kind, size)));
    await database.close();
  }
  return figures;
}
