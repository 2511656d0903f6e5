import type { Database } from "~db/client.server";
import { readVersionHead } from "~db/queries/codebooks.server";
import {
  listStudiesRecodedBy,
  readAnnotationPlace,
  type AnnotationPlace,
} from "~db/queries/recodings.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { findTag, type Tag } from "~/domain/review/codebook";
import type { DecisionReason } from "~/domain/review/codebook-versions/fate";
import {
  countStandings,
  successorsOf,
  type Recoding,
  type Successor,
  type WorkCounts,
} from "~/domain/review/codebook-versions/work-list";
import { coverWords } from "~/domain/practice/hidden-words";
import { readHiddenWords } from "./read-hidden-words.server";
import { readWorkList, type WorkItem } from "./read-work-list.server";

export interface OwnWorkList extends WorkCounts {
  studyKey: string;
  studyTitle: string;
}

/** The actor's own work lists: studies whose codebook went on after they reviewed. */
export async function listOwnWork(db: Database, actor: Actor): Promise<Outcome<OwnWorkList[]>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "recoding.read", { programmeId })) return notAllowed;
  const studies = await listStudiesRecodedBy(db, programmeId, personId);
  const lists = await Promise.all(
    studies.map(async ({ key, title }) => {
      const study = await findStudy(db, programmeId, key);
      if (!study) return null;
      const { items } = await readWorkList(db, study, personId);
      const counts = countStandings(items.map((item) => item.standing));
      return { studyKey: key, studyTitle: title, ...counts };
    }),
  );
  return done(lists.filter((list) => list !== null));
}

/** One line of a work list. */
export interface WorkRow {
  annotationId: string;
  reviewId: string;
  sessionNumber: number;
  /** Null for an annotation of the whole session. */
  position: number | null;
  label: string;
  state: "waiting" | "recoded" | "kept" | "dropped";
  /** What it is now, where it was decided and not dropped. */
  now: string | null;
}

/** The annotation in hand, with its place and what it could become. */
export interface OpenWork extends WorkRow {
  tag: Tag;
  level: string;
  severity: number | null;
  because: readonly DecisionReason[];
  place: AnnotationPlace;
  successors: Successor[];
  said: Recoding | null;
}

export interface ShownWorkList {
  studyKey: string;
  studyTitle: string;
  version: { key: string; title: string; version: number };
  counts: WorkCounts;
  rows: WorkRow[];
  open: OpenWork | null;
}

/** The actor's own work list in a study, with one annotation open: the one named, else the first that waits. */
export async function showWorkList(
  db: Database,
  actor: Actor,
  studyKey: string,
  annotationId: string | null,
): Promise<Outcome<ShownWorkList>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "recoding.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const { line, items } = await readWorkList(db, study, personId);
  if (items.length === 0) return notFound;
  const last = line.versions.at(-1);
  const head = await readVersionHead(db, study.codebookVersionId);
  if (!last || !head) return notFound;
  const labelOf = (versionId: string, key: string) => {
    const version = line.versions.find((each) => each.id === versionId);
    return (version && findTag(version.codebook, key)?.label) ?? key;
  };
  const toDecide = items.filter(({ standing }) => standing.fate.kind === "decision");
  const rowOf = ({ annotation, standing }: WorkItem): WorkRow => ({
    annotationId: annotation.id,
    reviewId: annotation.reviewId,
    sessionNumber: annotation.sessionNumber,
    position: annotation.position,
    label: labelOf(annotation.versionId, annotation.tag),
    state: stateOf(annotation.tag, standing.said),
    now: standing.reads ? labelOf(last.id, standing.reads.tag) : null,
  });
  const wanted =
    toDecide.find(({ annotation }) => annotation.id === annotationId) ??
    toDecide.find(({ standing }) => standing.said === null);
  const { key, title, version } = head;
  return done({
    ...{ studyKey, studyTitle: study.title, version: { key, title, version } },
    counts: countStandings(items.map((item) => item.standing)),
    rows: toDecide.map(rowOf),
    open: wanted ? await open(db, wanted, rowOf(wanted)) : null,
  });

  async function open(
    from: Database,
    { annotation, standing }: WorkItem,
    row: WorkRow,
  ): Promise<OpenWork | null> {
    const [place, hidden] = await Promise.all([
      readAnnotationPlace(from, annotation.id),
      readHiddenWords(from, annotation.sessionId),
    ]);
    const made = line.versions.find((each) => each.id === annotation.versionId);
    const tag = made && findTag(made.codebook, annotation.tag);
    if (!place || !tag || !last || standing.fate.kind !== "decision") return null;
    return {
      ...row,
      ...{ tag, level: annotation.level, severity: annotation.severity },
      place: {
        ...place,
        note: coverWords(place.note, hidden),
        betterReply: coverWords(place.betterReply, hidden),
      },
      because: standing.fate.because,
      successors: successorsOf(annotation, standing.fate, last),
      said: standing.said && {
        ...standing.said,
        reason: coverWords(standing.said.reason, hidden),
      },
    };
  }
}

function stateOf(tag: string, said: Recoding | null): WorkRow["state"] {
  if (said === null) return "waiting";
  if (said.tag === null) return "dropped";
  return said.tag === tag ? "kept" : "recoded";
}
