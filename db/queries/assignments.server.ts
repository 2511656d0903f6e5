import {
  and,
  asc,
  desc,
  eq,
  gt,
  isNull,
  lt,
  ne,
  not,
  notInArray,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { QueuePart } from "../../app/domain/review/queue";
import type { Reveal } from "../../app/domain/review/reveal";
import type { Database } from "../client.server";
import { assignments, releases, reviews, sessions, studies, turns } from "../schema";
import { answersAssignment } from "./assignment-review.server";
import { currentRelease } from "./reviews.server";
import { revealOfSession } from "./study-settings.server";

/** Which row of a queue a page goes on after. */
export interface QueuePlace {
  at: Date;
  id: string;
}

/** One session in a reviewer's queue. Nothing in it says who the peer is. */
export interface QueueRow {
  /** The assignment's id for an expert, the session's for a peer. */
  id: string;
  sessionId: string;
  reviewId: string | null;
  number: number;
  title: string;
  studyTitle: string;
  contentNote: string;
  turns: number;
  dueAt: Date | null;
  submittedAt: Date | null;
  /** By what the row is ordered, with `id`. */
  sortAt: Date;
}

/** A row of an expert's queue with what decides who may see what of its review; that is for no page. */
export interface ExpertQueueRow extends QueueRow {
  ownerId: string | null;
  released: boolean;
  reveal: Reveal | null;
}

/** For an assignment without a due date: after all that have one. */
const noDueDate = sql`'9999-12-31T00:00:00Z'::timestamptz`;
const turnCount = sql<number>`(select count(*)::int from ${turns} where ${turns.sessionId} = ${sessions.id})`;
const asTime = { mapFromDriverValue: (value: unknown) => new Date(value as string) };

/** True where another expert of the same session has not submitted yet. */
const othersAreBusy = sql`exists (
  select 1 from assignments other
  where other.session_id = ${assignments.sessionId} and other.kind = 'expert' and other.purpose = 'live'
    and other.reviewer_id <> ${assignments.reviewerId} and other.handed_back_at is null
    and not exists (
      select 1 from reviews r
      where r.session_id = other.session_id and r.reviewer_id = other.reviewer_id
        and r.kind = 'expert' and r.round = other.round and r.status = 'submitted'))`;

const expertParts: Record<QueuePart, SQL> = {
  "needs-me": sql`${reviews.id} is null`,
  "in-progress": sql`${reviews.status} in ('open', 'locked')`,
  waiting: sql`${reviews.status} = 'submitted' and ${othersAreBusy}`,
  done: sql`${reviews.status} = 'submitted' and not ${othersAreBusy}`,
};

/** What is still to do comes with the nearest due date first; the rest with the latest first. */
function orderOf(part: QueuePart, toDo: SQL, past: SQL, id: SQL, after: QueuePlace | undefined) {
  const isToDo = part === "needs-me" || part === "in-progress";
  const key = isToDo ? toDo : past;
  const at = after && sql`${after.at.toISOString()}::timestamptz`;
  const beyond = isToDo ? gt : lt;
  return {
    key,
    order: isToDo ? [asc(key), asc(id)] : [desc(key), desc(id)],
    place: after && at ? or(beyond(key, at), and(eq(key, at), beyond(id, after.id))) : undefined,
  };
}

export interface QueueScope {
  /** Only this study's, by its key. */
  study?: string | undefined;
  /** Studies whose live sessions wait for the expert's calibration. */
  closed?: readonly string[];
}

export interface QueuePage extends QueueScope {
  part: QueuePart;
  limit: number;
  after?: QueuePlace | undefined;
}

interface Who {
  programmeId: string;
  personId: string;
}

/** It is judged again: the row of the former review would say so. */
const comesAgain = sql`exists (select 1 from assignments again
  where again.session_id = ${assignments.sessionId} and again.reviewer_id = ${assignments.reviewerId}
    and again.purpose = 'repeat' and again.round > ${assignments.round}
    and again.handed_back_at is null)`;

const ofExpert = (who: Who, { study, closed = [] }: QueueScope) =>
  and(
    ne(assignments.purpose, "calibration"),
    not(comesAgain),
    closed.length > 0 ? notInArray(assignments.studyId, [...closed]) : undefined,
    eq(assignments.reviewerId, who.personId),
    eq(assignments.kind, "expert"),
    isNull(assignments.handedBackAt),
    eq(sessions.programmeId, who.programmeId),
    eq(sessions.status, "ended"),
    study === undefined ? undefined : eq(studies.key, study),
  );

/** Sessions and turns in each part of an expert's queue. */
export async function countExpertQueue(db: Database, who: Who, scope: QueueScope) {
  const part = sql<QueuePart>`case when ${expertParts["needs-me"]} then 'needs-me'
    when ${expertParts["in-progress"]} then 'in-progress'
    when ${expertParts.waiting} then 'waiting' else 'done' end`;
  const rows = db
    .select({ part: part.as("part"), turns: sql<number>`${turnCount}`.as("turns") })
    .from(assignments)
    .innerJoin(sessions, eq(sessions.id, assignments.sessionId))
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .leftJoin(reviews, answersAssignment)
    .where(and(ofExpert(who, scope), sql`${reviews.status} is distinct from 'handed-back'`))
    .as("rows");
  return db
    .select({
      part: rows.part,
      n: sql<number>`count(*)::int`,
      turns: sql<number>`sum(${rows.turns})::int`,
    })
    .from(rows)
    .groupBy(rows.part);
}

/** The studies from which somebody has something in their queue. */
export async function listQueueStudies(db: Database, who: Who) {
  return db
    .selectDistinct({ key: studies.key, title: studies.title })
    .from(assignments)
    .innerJoin(sessions, eq(sessions.id, assignments.sessionId))
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .where(ofExpert(who, {}))
    .orderBy(asc(studies.title));
}

/** One part of an expert's queue: ended sessions that they are asked to review. */
export async function listExpertQueue(
  db: Database,
  who: Who,
  page: QueuePage,
): Promise<ExpertQueueRow[]> {
  const due = sql`coalesce(${assignments.dueAt}, ${noDueDate})`;
  const submitted = sql`${reviews.submittedAt}`;
  const { key, order, place } = orderOf(
    page.part,
    due,
    submitted,
    sql`${assignments.id}`,
    page.after,
  );
  return db
    .select({
      id: assignments.id,
      sessionId: sessions.id,
      reviewId: reviews.id,
      number: sessions.number,
      title: sessions.title,
      studyTitle: studies.title,
      contentNote: sessions.contentNote,
      turns: turnCount,
      dueAt: assignments.dueAt,
      submittedAt: reviews.submittedAt,
      sortAt: sql<Date>`${key}`.mapWith(asTime),
      ownerId: sessions.peerId,
      released: sql<boolean>`${currentRelease(db)}`,
      reveal: revealOfSession,
    })
    .from(assignments)
    .innerJoin(sessions, eq(sessions.id, assignments.sessionId))
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .leftJoin(reviews, answersAssignment)
    .where(and(ofExpert(who, page), expertParts[page.part], place))
    .orderBy(...order)
    .limit(page.limit);
}

/** True where an expert's review of the session was made visible to its peer. */
const feedbackIsThere = sql`exists (
  select 1 from ${releases} join reviews given on given.id = ${releases.reviewId}
  where given.session_id = ${sessions.id} and given.kind = 'expert'
    and ${releases.withdrawnAt} is null)`;

const peerParts: Record<QueuePart, SQL> = {
  "needs-me": sql`${reviews.id} is null`,
  "in-progress": sql`${reviews.status} in ('open', 'locked')`,
  waiting: sql`${reviews.status} = 'submitted' and not ${feedbackIsThere}`,
  done: sql`${reviews.status} = 'submitted' and ${feedbackIsThere}`,
};

/** One part of a peer's queue: their own ended sessions, to be reviewed by themselves. */
export async function listPeerQueue(db: Database, who: Who, page: QueuePage): Promise<QueueRow[]> {
  const ended = sql`${sessions.endedAt}`;
  const { key, order, place } = orderOf(page.part, ended, ended, sql`${sessions.id}`, page.after);
  return db
    .select({
      id: sessions.id,
      sessionId: sessions.id,
      reviewId: reviews.id,
      number: sessions.number,
      title: sessions.title,
      studyTitle: studies.title,
      contentNote: sessions.contentNote,
      turns: turnCount,
      dueAt: sql<Date | null>`null`,
      submittedAt: reviews.submittedAt,
      sortAt: sql<Date>`${key}`.mapWith(asTime),
    })
    .from(sessions)
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .leftJoin(
      reviews,
      and(
        eq(reviews.sessionId, sessions.id),
        eq(reviews.reviewerId, who.personId),
        eq(reviews.kind, "self"),
      ),
    )
    .where(
      and(
        eq(sessions.peerId, who.personId),
        eq(sessions.programmeId, who.programmeId),
        eq(sessions.status, "ended"),
        peerParts[page.part],
        place,
      ),
    )
    .orderBy(...order)
    .limit(page.limit);
}
