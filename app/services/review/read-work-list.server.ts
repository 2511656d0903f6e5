import type { Database } from "~db/client.server";
import {
  listOldAnnotations,
  listRecodings,
  type OldAnnotation,
  type StoredRecoding,
} from "~db/queries/recodings.server";
import type { Study } from "~db/queries/studies.server";
import {
  standingOf,
  versionLine,
  type Standing,
  type VersionLine,
} from "~/domain/review/codebook-versions/work-list";
import { listLineIds, readLine } from "../codebook/read-line.server";

/** An annotation made under an earlier version of a study's codebook, and where it stands now. */
export interface WorkItem {
  annotation: OldAnnotation;
  standing: Standing;
}

export interface ReadWorkList {
  line: VersionLine;
  items: WorkItem[];
}

/**
 * What was annotated in a study under the versions that its present one came from; of one reviewer,
 * or of all. Annotations under a version that is not on this line are left out.
 */
export async function readWorkList(
  db: Database,
  study: Pick<Study, "id" | "codebookVersionId">,
  reviewerId: string | null,
): Promise<ReadWorkList> {
  const [annotations, ids] = await Promise.all([
    listOldAnnotations(db, study, reviewerId),
    listLineIds(db, study.codebookVersionId),
  ]);
  const used = ids.findIndex((id) => annotations.some((each) => each.versionId === id));
  const line = versionLine(await readLine(db, used < 0 ? ids.slice(-1) : ids.slice(used)));
  const reviewIds = [...new Set(annotations.map((each) => each.reviewId))];
  const said = byAnnotation(await listRecodings(db, reviewIds));
  const items = annotations.flatMap((annotation) => {
    const standing = standingOf(annotation, said.get(annotation.id) ?? [], line);
    return standing ? [{ annotation, standing }] : [];
  });
  return { line, items };
}

/** What was said of each annotation, in order. */
export function byAnnotation(rows: readonly StoredRecoding[]): Map<string, StoredRecoding[]> {
  const found = new Map<string, StoredRecoding[]>();
  for (const row of rows) {
    const here = found.get(row.annotationId);
    if (here) here.push(row);
    else found.set(row.annotationId, [row]);
  }
  return found;
}
