import type { Database } from "~db/client.server";
import { listVersions, readVersionHead } from "~db/queries/codebooks.server";
import { listReviewerCodes } from "~db/queries/recodings.server";
import { hasSessions, listMoves } from "~db/queries/study-codebook.server";
import { listReviewVersions } from "~db/queries/results.server";
import { findStudy, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { countStandings, type WorkCounts } from "~/domain/review/codebook-versions/work-list";
import { readEffect, type Effect } from "../codebook/read-effect.server";
import { listLineIds, readLineBetween } from "../codebook/read-line.server";
import { labelsOf, type NamedVersion } from "../codebook/show-codebook.server";
import { readWorkList } from "../review/read-work-list.server";

export interface ReviewerProgress extends WorkCounts {
  /** The study's code of the reviewer. */
  by: string;
}

export interface StudyCodebook {
  study: { key: string; title: string };
  pinned: NamedVersion & { id: string };
  /** Once there is a session, only a version that came from the pinned one can follow it. */
  frozen: boolean;
  mayMove: boolean;
  /** Submitted reviews by the version that they were made under. */
  reviews: (NamedVersion & { n: number })[];
  moves: { title: string; version: number; note: string; at: Date }[];
  targets: (NamedVersion & { id: string })[];
  /** What a move to the version asked for would mean. */
  plan: {
    target: NamedVersion & { id: string };
    effect: Effect | null;
    labels: Record<string, string>;
  } | null;
  progress: ReviewerProgress[];
}

/** Published versions that a study could be put under, newest first within a codebook. */
export async function listTargets(db: Database, study: Study, frozen: boolean) {
  const versions = (await listVersions(db, study.programmeId)).filter(
    (version) => version.publishedAt !== null && version.id !== study.codebookVersionId,
  );
  if (!frozen) return versions;
  const lines = await Promise.all(versions.map((version) => listLineIds(db, version.id)));
  return versions.filter((_, index) => lines[index]?.includes(study.codebookVersionId));
}

/** A study's codebook version, what it was before, what could follow, and how far the re-coding is. */
export async function showStudyCodebook(
  db: Database,
  actor: Actor,
  studyKey: string,
  targetId: string | null,
): Promise<Outcome<StudyCodebook>> {
  const { programmeId } = actor;
  if (!can(actor, "study.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const pinned = study && (await readVersionHead(db, study.codebookVersionId));
  if (!study || !pinned) return notFound;
  const frozen = await hasSessions(db, study.id);
  const [reviews, moves, targets, progress] = await Promise.all([
    listReviewVersions(db, study.id),
    listMoves(db, study.id),
    listTargets(db, study, frozen),
    readProgress(db, study),
  ]);
  const target = targets.find((version) => version.id === targetId);
  const line = target && (await readLineBetween(db, study.codebookVersionId, target.id));
  return done({
    study: { key: study.key, title: study.title },
    pinned: named(pinned),
    frozen,
    mayMove: can(actor, "study.manage", { programmeId }),
    reviews,
    moves,
    targets: targets.map(named),
    plan: target
      ? {
          target: named(target),
          effect: line ? await readEffect(db, programmeId, line, study.id) : null,
          labels: labelsOf(...(line ?? []).map((version) => version.codebook)),
        }
      : null,
    progress,
  });
}

const named = ({ id, key, title, version }: NamedVersion & { id: string }) => ({
  ...{ id, key, title, version },
});

async function readProgress(db: Database, study: Study): Promise<ReviewerProgress[]> {
  const [{ items }, members] = await Promise.all([
    readWorkList(db, study, null),
    listReviewerCodes(db, study.id),
  ]);
  const reviewers = [
    ...new Set(items.map(({ annotation }) => `${annotation.kind} ${annotation.reviewerId ?? ""}`)),
  ];
  return reviewers
    .map((reviewer) => {
      const [kind, personId] = reviewer.split(" ");
      const role = kind === "self" ? "peer" : "expert";
      const own = items.filter(
        ({ annotation }) => annotation.kind === kind && annotation.reviewerId === personId,
      );
      const member = members.find((each) => each.personId === personId && each.role === role);
      const by = member?.code ?? (kind === "self" ? "Peer" : "Expert");
      return { by, ...countStandings(own.map((item) => item.standing)) };
    })
    .sort((a, b) => a.by.localeCompare(b.by));
}
