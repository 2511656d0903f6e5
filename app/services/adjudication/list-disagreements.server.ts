import type { Database } from "~db/client.server";
import {
  listAdjudicatedReviews,
  listAdjudications,
  listGold,
  listJudgedReviews,
  type AdjudicationRow,
} from "~db/queries/adjudications.server";
import {
  allowsConsensus,
  isAdjudicator,
  listAdjudicators,
  listSessionsStillToJudge,
} from "~db/queries/adjudicators.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listSessionNumbers, listTurnsOf } from "~db/queries/results.server";
import { findStudy, listStudyMembers, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { progressOf } from "~/domain/review/adjudication/adjudication-state";
import { alignReviews } from "~/domain/review/adjudication/align";
import type { JudgedReview } from "~/domain/review/adjudication/unit";
import type { Codebook } from "~/domain/review/codebook";
import { defaultReveal } from "~/domain/review/reveal";
import { reviewContext } from "~/domain/review/review-context";
import { readAdjudication } from "./read-adjudication.server";
import { readJudgements } from "./read-judgements.server";

/** One session with two or more submitted reviews. */
export interface DisputedSession {
  sessionId: string;
  number: number;
  title: string;
  reviews: number;
  /** Null where the person who asks has to judge the session first. */
  counts: { units: number; disagreements: number; settled: number } | null;
  status: "not-begun" | "open" | "finished";
  adjudicationId: string | null;
  version: number | null;
  /** Who opened it, by code in the study or by role. */
  by: string | null;
  isGold: boolean;
  /** Reviews that came after the latest version was opened. */
  newReviews: number;
  mayWork: boolean;
}

export interface Disagreements {
  study: { key: string; title: string; blinded: boolean };
  sessions: DisputedSession[];
  consensus: boolean;
  mayManage: boolean;
  adjudicators: { personId: string; name: string }[];
  /** Experts of the study who could be appointed; empty for those who may not. */
  candidates: { personId: string; name: string }[];
}

/** The sessions of a study that two or more experts have reviewed, and how far they are settled. */
export async function listDisagreements(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<Disagreements>> {
  const { programmeId, personId } = actor;
  const study = await findStudy(db, programmeId, studyKey);
  const appointed = study !== null && (await isAdjudicator(db, study.id, personId));
  if (!can(actor, "adjudication.list", { programmeId, appointed })) return notAllowed;
  const codebook = study && (await readCodebook(db, study.codebookVersionId));
  if (!study || !codebook) return notFound;
  const [consensus, adjudicators, members] = await Promise.all([
    allowsConsensus(db, study.id),
    listAdjudicators(db, study.id),
    listStudyMembers(db, study.id),
  ]);
  const mayManage = can(actor, "adjudication.manage", { programmeId });
  const named = new Set(adjudicators.map((each) => each.personId));
  const candidates = members
    .filter((member) => member.role === "expert" && !named.has(member.personId))
    .map((member) => ({ personId: member.personId, name: member.name }));
  const codes = new Map(members.map((member) => [member.personId, member.code]));
  return done({
    study: { key: study.key, title: study.title, blinded: study.blinded },
    sessions: await sessionsOf(db, actor, { study, codebook, consensus, appointed, codes }),
    consensus,
    mayManage,
    adjudicators: mayManage ? adjudicators : [],
    candidates: mayManage ? candidates : [],
  });
}

interface Scope {
  study: Study;
  codebook: Codebook;
  consensus: boolean;
  appointed: boolean;
  codes: ReadonlyMap<string, string>;
}

async function sessionsOf(
  db: Database,
  actor: Actor,
  { study, codebook, consensus, appointed, codes }: Scope,
): Promise<DisputedSession[]> {
  const heads = await listJudgedReviews(db, study);
  const reviewsOf = (sessionId: string) => heads.filter((head) => head.sessionId === sessionId);
  const ids = [...new Set(heads.map((head) => head.sessionId))].filter(
    (sessionId) => reviewsOf(sessionId).length > 1,
  );
  const [numbers, toJudge, rows, gold, judged, turns] = await Promise.all([
    listSessionNumbers(db, ids),
    listSessionsStillToJudge(db, study.id, actor.personId),
    listAdjudications(db, study.id),
    listGold(db, study.id),
    readJudgements(
      db,
      codebook,
      heads.filter((head) => ids.includes(head.sessionId)),
    ),
    listTurnsOf(db, ids),
  ]);
  const taken = await listAdjudicatedReviews(
    db,
    rows.map((row) => row.id),
  );
  const sessions: DisputedSession[] = [];
  for (const { sessionId, number, title } of numbers) {
    const reviews = reviewsOf(sessionId);
    const latest = rows.find((row) => row.sessionId === sessionId) ?? null;
    const isToJudge = toJudge.includes(sessionId);
    const own = reviews.some((review) => review.reviewerId === actor.personId);
    const inIt = new Set(
      taken.filter((each) => each.adjudicationId === latest?.id).map((each) => each.reviewId),
    );
    const here = turns.filter((turn) => turn.sessionId === sessionId);
    const context = reviewContext({ reviewId: "", turns: here, suggestionIds: [], codebook });
    const judgedHere = reviews.flatMap((review): JudgedReview[] => {
      const found = judged.get(review.reviewId);
      return found ? [found] : [];
    });
    sessions.push({
      ...{ sessionId, number, title },
      reviews: reviews.length,
      counts: isToJudge ? null : await countsOf(db, latest, judgedHere, context),
      status: latest?.status ?? "not-begun",
      adjudicationId: latest?.id ?? null,
      version: latest?.version ?? null,
      by: latest && whoOpened(latest, actor, codes),
      isGold: gold.some((each) => each.sessionId === sessionId),
      newReviews: latest ? reviews.filter((review) => !inIt.has(review.reviewId)).length : 0,
      mayWork: can(actor, "adjudication.work", {
        programmeId: study.programmeId,
        ownerId: null,
        ended: true,
        withdrawn: false,
        assigneeIds: [],
        viewerJudgement: isToJudge ? "open" : own ? "locked" : "none",
        ownReview: isToJudge ? "open" : own ? "submitted" : "none",
        reveal: defaultReveal,
        ...{ appointed, consensus },
      }),
    });
  }
  return sessions;
}

function whoOpened(row: AdjudicationRow, actor: Actor, codes: ReadonlyMap<string, string>): string {
  if (row.adjudicatorId === actor.personId) return "You";
  return codes.get(row.adjudicatorId) ?? "A lead or researcher";
}

async function countsOf(
  db: Database,
  latest: AdjudicationRow | null,
  judged: readonly JudgedReview[],
  context: ReturnType<typeof reviewContext>,
) {
  if (latest) {
    const { alignment, state } = await readAdjudication(db, latest);
    const { disagreements, settled } = progressOf(state, alignment.units);
    return { units: alignment.units.length, disagreements, settled };
  }
  const { units } = alignReviews(judged, context);
  const disagreements = units.filter((unit) => unit.kind !== "agreed").length;
  return { units: units.length, disagreements, settled: 0 };
}
