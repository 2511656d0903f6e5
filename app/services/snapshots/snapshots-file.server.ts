import type { Database } from "~db/client.server";
import { listSnapshots, type SnapshotHead } from "~db/queries/snapshots.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { moment } from "~/domain/exchange/moment";
import { reviewsIn } from "~/domain/exchange/snapshot/facts";
import { linesByPage } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";

const heads = ["snapshot", "made", "by", "sessions", "reviews", "codebook_version", "sha256"];

const fields = ({ name, madeAt, madeBy, facts, dataHash }: SnapshotHead) => [
  ...[name, moment(madeAt), madeBy, facts.sessions, reviewsIn(facts)],
  ...[facts.codebook.version, dataHash],
];

/** Every snapshot of a study as lines of CSV, newest first. */
export async function snapshotsFile(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<AsyncIterable<string>>> {
  const { programmeId } = actor;
  if (!can(actor, "snapshot.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const subject = { subjectType: "study" as const, subjectId: study.id };
  await noteFile(db, actor, "snapshot list exported", subject);
  const readAfter = (last: SnapshotHead | undefined, limit: number) =>
    listSnapshots(db, study.id, { limit, before: last?.id });
  return done(linesByPage({ heads, fields, readAfter }));
}
