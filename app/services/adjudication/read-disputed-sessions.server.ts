import type { Database } from "~db/client.server";
import {
  listAdjudicatedReviews,
  listJudgedReviewsOf,
  listLatestAdjudications,
  type AdjudicationRow,
  type JudgedReviewHead,
  type listDisputedSessions,
} from "~db/queries/adjudications.server";
import { listAdjudicationEvents } from "~db/queries/adjudication-events.server";
import { listGold } from "~db/queries/gold.server";
import { listSessionsJudgedBy, listSessionsStillToJudge } from "~db/queries/adjudicators.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listTurnsAsJudged } from "~db/queries/result-rows.server";
import type { Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import type { AdjudicationFacts } from "~/domain/access/subjects";
import type { JudgedReview } from "~/domain/review/adjudication/unit";
import { progressOf } from "~/domain/review/adjudication/adjudication-state";
import type { Codebook } from "~/domain/review/codebook";
import type { Withheld } from "~/domain/review/model-reviewer/reviewer";
import { defaultReveal } from "~/domain/review/reveal";
import { assembleAdjudication } from "./read-adjudication.server";
import { readJudgements } from "./read-judgements.server";

/** One session with two or more submitted reviews. */
export interface DisputedSession {
  sessionId: string;
  number: number;
  title: string;
  reviews: number;
  /** Null where they are withheld from the person who asks. */
  counts: { units: number; disagreements: number; settled: number } | null;
  /** Until they have judged the session, or altogether where the study shows no others' work. */
  withheld: Withheld | null;
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

export type SessionHead = Awaited<ReturnType<typeof listDisputedSessions>>[number];

export interface Scope {
  study: Study;
  codebook: Codebook;
  consensus: boolean;
  appointed: boolean;
  codes: ReadonlyMap<string, string>;
}

/** What is read of a page of sessions: as many queries for one as for fifty. */
async function readPage(db: Database, actor: Actor, ids: readonly string[], scope: Scope) {
  const { personId } = actor;
  const [heads, toJudge, judgedByMe, rows, gold] = await Promise.all([
    listJudgedReviewsOf(db, ids, scope.study),
    listSessionsStillToJudge(db, ids, personId),
    listSessionsJudgedBy(db, ids, personId),
    listLatestAdjudications(db, ids),
    listGold(db, ids),
  ]);
  const begun = rows.map((row) => row.id);
  const [taken, log, turns, books] = await Promise.all([
    listAdjudicatedReviews(db, begun),
    listAdjudicationEvents(db, begun),
    listTurnsAsJudged(db, ids),
    readCodebooks(db, scope, rows),
  ]);
  const judged = await readEachOnce(db, scope, [...heads, ...taken], books);
  return { heads, toJudge, judgedByMe, rows, gold, taken, log, turns, books, judged };
}
type Page = Awaited<ReturnType<typeof readPage>>;

/** Every review once, under the codebook version that it was made with: tags of another would be unknown. */
async function readEachOnce(
  db: Database,
  { codebook }: Scope,
  heads: readonly JudgedReviewHead[],
  books: ReadonlyMap<string, Codebook>,
) {
  const once = [...new Map(heads.map((head) => [head.reviewId, head])).values()];
  const judged = new Map<string, JudgedReview>();
  for (const versionId of new Set(once.map((head) => head.codebookVersionId))) {
    const here = once.filter((head) => head.codebookVersionId === versionId);
    const read = await readJudgements(db, books.get(versionId) ?? codebook, here);
    for (const [id, review] of read) judged.set(id, review);
  }
  return judged;
}

async function readCodebooks(
  db: Database,
  { study, codebook }: Scope,
  rows: readonly AdjudicationRow[],
) {
  const books = new Map([[study.codebookVersionId, codebook]]);
  for (const id of new Set(rows.map((row) => row.codebookVersionId))) {
    const found = books.has(id) ? null : await readCodebook(db, id);
    if (found) books.set(id, found);
  }
  return books;
}

/** How far each session of a page is settled, as far as the person who asks may know. */
export async function readDisputedSessions(
  db: Database,
  actor: Actor,
  sessions: readonly SessionHead[],
  scope: Scope,
): Promise<DisputedSession[]> {
  const ids = sessions.map((session) => session.sessionId);
  const page = await readPage(db, actor, ids, scope);
  return sessions.map((session) => shownSession(actor, session, page, scope));
}

function factsOf(actor: Actor, session: SessionHead, page: Page, scope: Scope): AdjudicationFacts {
  const { sessionId } = session;
  const isToJudge = page.toJudge.includes(sessionId);
  const own = page.heads.some(
    (head) => head.sessionId === sessionId && head.reviewerId === actor.personId,
  );
  return {
    programmeId: actor.programmeId,
    // A session of one's own counts as still to judge.
    ownerId: null,
    ended: true,
    withdrawn: false,
    assigneeIds: [],
    viewerJudgement: isToJudge ? "open" : page.judgedByMe.includes(sessionId) ? "locked" : "none",
    ownReview: isToJudge ? "open" : own ? "submitted" : "none",
    reveal: session.reveal ?? defaultReveal,
    appointed: scope.appointed,
    consensus: scope.consensus,
  };
}

function shownSession(
  actor: Actor,
  session: SessionHead,
  page: Page,
  scope: Scope,
): DisputedSession {
  const { sessionId, number, title } = session;
  const facts = factsOf(actor, session, page, scope);
  const isShown = can(actor, "adjudication.read", facts);
  const heads = page.heads.filter((head) => head.sessionId === sessionId);
  const latest = page.rows.find((row) => row.sessionId === sessionId) ?? null;
  const inIt = new Set(
    page.taken.filter((each) => each.adjudicationId === latest?.id).map((each) => each.reviewId),
  );
  return {
    ...{ sessionId, number, title, reviews: heads.length },
    counts: isShown ? countsOf(session, latest, page, scope) : null,
    withheld: isShown ? null : facts.ownReview === "open" ? "until-lock" : "by-study",
    status: latest?.status ?? "not-begun",
    adjudicationId: latest?.id ?? null,
    version: latest?.version ?? null,
    by: latest && whoOpened(latest, actor, scope.codes),
    isGold: page.gold.some((each) => each.sessionId === sessionId),
    newReviews: latest ? heads.filter((head) => !inIt.has(head.reviewId)).length : 0,
    mayWork: can(actor, "adjudication.work", facts),
  };
}

function whoOpened(row: AdjudicationRow, actor: Actor, codes: ReadonlyMap<string, string>): string {
  if (row.adjudicatorId === actor.personId) return "You";
  return codes.get(row.adjudicatorId) ?? "A lead or researcher";
}

function countsOf(
  { sessionId }: SessionHead,
  latest: AdjudicationRow | null,
  page: Page,
  scope: Scope,
) {
  const heads = latest
    ? page.taken.filter((each) => each.adjudicationId === latest.id)
    : page.heads.filter((head) => head.sessionId === sessionId);
  const { alignment, state } = assembleAdjudication(latest ?? { id: sessionId, seed: 0 }, {
    codebook: page.books.get(latest?.codebookVersionId ?? "") ?? scope.codebook,
    turns: page.turns.get(sessionId) ?? [],
    heads,
    judged: page.judged,
    log: page.log.filter((event) => event.adjudicationId === latest?.id),
  });
  const { disagreements, settled } = progressOf(state, alignment.units);
  return { units: alignment.units.length, disagreements, settled };
}
