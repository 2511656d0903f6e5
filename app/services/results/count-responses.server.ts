import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listReleasedMarks, listResponses } from "~db/queries/peer-responses.server";
import { findStudy, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { TagKind } from "~/domain/review/codebook";
import { countResponses, type ResponseCount } from "~/domain/review/peer-response";
import { findResultVersion } from "./show-results.server";

export interface CountedResponses {
  study: Study;
  codebookVersion: number;
  rows: (ResponseCount & { label: string; kind: TagKind })[];
  /** Peers with feedback before them. */
  peers: number;
  reviews: number;
}

/** How a study's peers answer the feedback that was released to them, by tag; no peer is named. */
export async function countStudyResponses(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<CountedResponses>> {
  const { programmeId } = actor;
  if (!can(actor, "results.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const version = study && (await findResultVersion(db, study, null));
  const codebook = version && (await readCodebook(db, version.id));
  if (!study || !version || !codebook) return notFound;
  const marks = await listReleasedMarks(db, study.id, version.id);
  const reviewIds = [...new Set(marks.map(({ reviewId }) => reviewId))];
  const responses = await listResponses(db, reviewIds);
  const viewOf = new Map(responses.map(({ annotationId, view }) => [annotationId, view]));
  const answered = marks.map(({ tag, annotationId }) => ({
    tag,
    view: viewOf.get(annotationId) ?? null,
  }));
  const counts = new Map(countResponses(answered).map((row) => [row.tag, row]));
  const rows = codebook.tags.flatMap(({ key, label, kind }) => {
    const row = counts.get(key);
    return row ? [{ ...row, label, kind }] : [];
  });
  const peers = new Set(marks.flatMap(({ peerId }) => peerId ?? [])).size;
  const { version: codebookVersion } = codebook;
  return done({ study, codebookVersion, rows, peers, reviews: reviewIds.length });
}
