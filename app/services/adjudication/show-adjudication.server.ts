import type { Database } from "~db/client.server";
import { listJudgedReviewsOf, listVersions } from "~db/queries/adjudications.server";
import { listGold } from "~db/queries/gold.server";
import type { ReplayTurn } from "~db/queries/replay.server";
import { listStudyMembers } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import type { AdjudicationEvent } from "~/domain/review/adjudication/act";
import type { AdjudicationStatus } from "~/domain/review/adjudication/adjudication-state";
import type { Alignment } from "~/domain/review/adjudication/unit";
import type { Codebook } from "~/domain/review/codebook";
import { findAdjudicationFacts, type FoundDisputed } from "./adjudication-access.server";
import { readAdjudication } from "./read-adjudication.server";

/** A reviewer as an adjudicator meets them: a letter, and a name only where the study is open. */
export interface ShownReviewer {
  letter: string;
  name: string | null;
}

/** What the page of an adjudication shows. Where the study is blinded, nothing in it says who reviewed. */
export interface ShownAdjudication {
  id: string;
  version: number;
  status: AdjudicationStatus;
  finishedAt: Date | null;
  isGold: boolean;
  mayWork: boolean;
  mayMakeGold: boolean;
  /** The study's page of adjudications; null for those who may not open it. */
  listHref: string | null;
  versions: { id: string; version: number; status: AdjudicationStatus }[];
  /** Reviews submitted since: a new version takes them in. */
  newReviews: number;
  session: {
    id: string;
    number: number;
    title: string;
    contentNote: string;
    studyTitle: string;
    isDemo: boolean;
  };
  blinded: boolean;
  reviewers: ShownReviewer[];
  codebook: Codebook;
  turns: ReplayTurn[];
  alignment: Alignment;
  log: AdjudicationEvent[];
}

/**
 * What the reviewers of an open study are called: by name for those who may know who an expert is, by
 * the study's code for the others. In a blinded study letters are all there is.
 */
async function namesOf(db: Database, actor: Actor, session: FoundDisputed["session"]) {
  if (session.blinded) return new Map<string, string>();
  const members = await listStudyMembers(db, session.studyId);
  const experts = members.filter((member) => member.role === "expert");
  const mayName = can(actor, "expert.name.read", { programmeId: actor.programmeId });
  return new Map(
    experts.map(({ personId, name, code }) => [personId, mayName ? `${name} (${code})` : code]),
  );
}

/** An adjudication for those who may work on it or look on. */
export async function showAdjudication(
  db: Database,
  actor: Actor,
  adjudicationId: string,
): Promise<Outcome<ShownAdjudication>> {
  const found = await findAdjudicationFacts(db, actor, adjudicationId);
  if (!found || !can(actor, "adjudication.read", found.facts)) return notFound;
  const { adjudication, session, facts } = found;
  const [read, versions, now, gold, names] = await Promise.all([
    readAdjudication(db, adjudication),
    listVersions(db, session.id),
    listJudgedReviewsOf(db, [session.id], adjudication),
    listGold(db, [session.id]),
    namesOf(db, actor, session),
  ]);
  const { programmeId } = actor;
  const { appointed } = facts;
  const { id, version, status, finishedAt } = adjudication;
  const { number, title, contentNote, studyTitle } = session;
  const taken = new Set(read.reviewers.map((reviewer) => reviewer.reviewId));
  const isDemo = session.origin === "demo";
  return done({
    ...{ id, version, status, finishedAt },
    isGold: gold.some((each) => each.adjudicationId === id),
    mayWork: can(actor, "adjudication.work", facts),
    mayMakeGold: can(actor, "gold.manage", { programmeId }),
    listHref: can(actor, "adjudication.list", { programmeId, appointed })
      ? `/studies/${session.studyKey}/adjudication`
      : null,
    versions: versions.map((each) => ({
      id: each.id,
      version: each.version,
      status: each.status,
    })),
    newReviews: now.filter((each) => !taken.has(each.reviewId)).length,
    session: { id: session.id, number, title, contentNote, studyTitle, isDemo },
    blinded: session.blinded,
    reviewers: read.reviewers.map(({ letter, reviewerId }) => ({
      letter,
      name: names.get(reviewerId) ?? null,
    })),
    codebook: read.codebook,
    turns: read.turns,
    alignment: read.alignment,
    log: read.log,
  });
}
