import type { Database } from "~db/client.server";
import { listReleasedMarks, listResponses } from "~db/queries/peer-responses.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import { filterRows, isEverything, type ResultFilter } from "~/domain/misalignment/filter";
import type { TagKind } from "~/domain/review/codebook";
import { countResponses, type ResponseCount } from "~/domain/review/peer-response";
import { openPart } from "./open-part.server";
import { readPracticeHeads } from "./read-practice-rows.server";
import { scopeOf, type ShownScope } from "./show-question.server";

export interface CountedResponses extends ShownScope {
  rows: (ResponseCount & { label: string; kind: TagKind })[];
  /** Peers with feedback before them. */
  peers: number;
  reviews: number;
}

/** How a study's peers answer the feedback that was released to them, by tag; no peer is named. */
export async function countStudyResponses(
  db: Database,
  actor: Actor,
  asked: { studyKey: string; filter: ResultFilter },
): Promise<Outcome<CountedResponses>> {
  const opened = await openPart(db, actor, asked);
  if (!opened.ok) return opened;
  const { study, codebook, filter } = opened.value;
  const released = await listReleasedMarks(db, study.id, study.codebookVersionId);
  const heads = isEverything(filter) ? null : await readPracticeHeads(db, study.id);
  const sessions =
    heads &&
    new Set(
      filterRows({ sessions: heads, reviews: [] }, filter).sessions.map((row) => row.sessionId),
    );
  const marks = released.filter(
    ({ sessionId, tag }) =>
      (sessions?.has(sessionId) ?? true) && (filter.tag === null || filter.tag === tag),
  );
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
  return done({ ...(await scopeOf(db, opened.value)), rows, peers, reviews: reviewIds.length });
}
