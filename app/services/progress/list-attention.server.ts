import type { Database } from "~db/client.server";
import {
  listOverdue,
  listQuiet,
  listStuck,
  listUnreleased,
  listUnreviewed,
  listUnsafe,
} from "~db/queries/attention.server";
import { judgesAnything, listBlindOf, listBlindOfPeers } from "~db/queries/blind-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import {
  attentionLimits,
  attentionReasons,
  type AttentionReason,
  type StuckOn,
} from "~/domain/progress/attention";
import { skillWords } from "~/domain/review/skills";
import { inWords } from "~/domain/wording/counted";
import { bringCoursesUpToDate } from "./bring-courses-up-to-date.server";

/** Somebody who needs a human now: who, since when, and what to open. */
export interface AttentionRow {
  reason: AttentionReason;
  name: string;
  at: Date | null;
  /** The reason in words. */
  why: string;
  to: string;
  facts: AttentionFacts;
}

/** What the words rest on; what a reason has nothing to do with is not there. */
export interface AttentionFacts {
  /** Whole days since `at`. */
  days: number | null;
  study?: string;
  number?: number;
  /** Places where risk was handled unsafely, of so many turns that experts saw. */
  unsafe?: number;
  seen?: number;
  /** Experts who were asked for a review. */
  asked?: number;
  stuck?: StuckOn;
  reviewed?: number;
  sessions?: number;
}

const dayMs = 86_400_000;
const daysSince = (at: Date, now: Date) => Math.floor((now.getTime() - at.getTime()) / dayMs);
const days = (n: number) => (n === 1 ? "1 day" : `${n} days`);
const factsOf = (row: { at: Date | null; studyTitle?: string; number?: number }, now: Date) => ({
  days: row.at && daysSince(row.at, now),
  ...(row.studyTitle !== undefined && { study: row.studyTitle }),
  ...(row.number !== undefined && { number: row.number }),
});
const sessionName = (row: { studyTitle: string; number: number }) =>
  `${row.studyTitle}, session ${String(row.number).padStart(3, "0")}`;
const before = (now: Date, n: number) => new Date(now.getTime() - n * dayMs);

/** What a list of one reason is made from: the first of it, up to a number; all of it for null. */
interface Asking {
  db: Database;
  actor: Actor;
  now: Date;
  most: number | null;
}

/** The rows of one reason that the actor may know, and whether more was found than was looked at. */
interface Found {
  rows: AttentionRow[];
  isCut: boolean;
}

/** Who of the actor's programme needs a human now, and what the list leaves out. */
export interface Attention {
  /** Gravest first, the rows of each person together. */
  rows: AttentionRow[];
  /** The reasons of which more was found than is looked at here. */
  more: AttentionReason[];
  /** Peers whose numbers are still being made again. */
  due: number;
}

/** One row more than is shown tells whether there are more. */
const oneMore = (most: number | null) => (most === null ? null : most + 1);

/** Of what was found up to one more than is shown, what is shown. */
function cutTo<Row>(found: readonly Row[], most: number | null) {
  const first = found.slice(0, most ?? found.length);
  return { first, isCut: first.length < found.length };
}

const lists: Record<AttentionReason, (asking: Asking) => Promise<Found>> = {
  unsafe,
  overdue,
  unreviewed,
  unreleased,
  stuck,
  quiet,
};

/** Who of the actor's programme needs a human now: of the first so many sessions or people of each reason, or of all. */
export async function listAttention(
  db: Database,
  actor: Actor,
  now: Date,
  most: number | null = attentionLimits.shownOfReason,
): Promise<Outcome<Attention>> {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const due = await bringCoursesUpToDate(db, programmeId);
  const rows: AttentionRow[] = [];
  const more: AttentionReason[] = [];
  for (const reason of attentionReasons) {
    const found = await lists[reason]({ db, actor, now, most });
    if (found.isCut) more.push(reason);
    rows.push(...byPerson(found.rows));
  }
  return done({ rows, more, due });
}

/** The rows of each person together, in the order in which each first comes. */
function byPerson(rows: readonly AttentionRow[]): AttentionRow[] {
  const people = [...new Set(rows.map(({ name }) => name))];
  return people.flatMap((name) => rows.filter((row) => row.name === name));
}

/** Without the actor's own rows, and without sessions whose peer or judgements they may not know. */
async function seen<Row extends { peerId: string; sessionId: string }>(
  db: Database,
  actor: Actor,
  rows: readonly Row[],
): Promise<Row[]> {
  const ids = rows.map(({ sessionId }) => sessionId);
  const blind = new Set(await listBlindOf(db, actor.personId, ids));
  return rows.filter((row) => row.peerId !== actor.personId && !blind.has(row.sessionId));
}

async function unsafe({ db, actor, now, most }: Asking): Promise<Found> {
  const found = await listUnsafe(
    db,
    actor.programmeId,
    before(now, attentionLimits.unsafeDays),
    oneMore(most),
  );
  const { first, isCut } = cutTo(found, most);
  const open = await seen(db, actor, first);
  const rows = open.map((row): AttentionRow => ({
    reason: "unsafe",
    name: row.name,
    at: row.at,
    why: `Experts marked ${row.unsafe === 1 ? "a place" : `${row.unsafe} places`} where risk was passed over or met unsafely: ${sessionName(row)}.`,
    to: `/sessions/${row.sessionId}`,
    facts: { ...factsOf(row, now), unsafe: row.unsafe, seen: row.seen },
  }));
  return { isCut, rows };
}

async function overdue({ db, actor, now, most }: Asking): Promise<Found> {
  const found = await listOverdue(db, actor.programmeId, now, oneMore(most));
  const { first, isCut } = cutTo(found, most);
  const rows = first.map((row): AttentionRow => ({
    reason: "overdue",
    name: row.name,
    at: row.at,
    why: `A review is ${days(row.at ? daysSince(row.at, now) : 0)} late: ${sessionName(row)}.`,
    to: `/studies/${row.studyKey}/assignment`,
    facts: factsOf(row, now),
  }));
  return { isCut, rows };
}

async function unreviewed({ db, actor, now, most }: Asking): Promise<Found> {
  const since = before(now, attentionLimits.unreviewedDays);
  const found = await listUnreviewed(db, actor.programmeId, since, oneMore(most));
  const { first, isCut } = cutTo(found, most);
  const open = await seen(db, actor, first);
  const rows = open.map((row): AttentionRow => ({
    reason: "unreviewed",
    name: row.name,
    at: row.at,
    why: `Waits ${days(daysSince(row.at, now))} for feedback, ${row.asked === 0 ? "and no expert is asked yet" : "experts are asked"}: ${sessionName(row)}.`,
    to: `/studies/${row.studyKey}/assignment`,
    facts: { ...factsOf(row, now), asked: row.asked },
  }));
  return { isCut, rows };
}

async function unreleased({ db, actor, now, most }: Asking): Promise<Found> {
  const since = before(now, attentionLimits.unreleasedDays);
  const found = await listUnreleased(db, actor.programmeId, since, oneMore(most));
  const { first, isCut } = cutTo(found, most);
  const open = await seen(db, actor, first);
  const rows = open.map((row): AttentionRow => ({
    reason: "unreleased",
    name: row.name,
    at: row.at,
    why: `Reviewed, and nothing has come back to the peer in the ${days(daysSince(row.at, now))} since it ended: ${sessionName(row)}.`,
    to: `/releases?session=${row.sessionId}`,
    facts: factsOf(row, now),
  }));
  return { isCut, rows };
}

/** Those of these peers of whom the actor judges nothing blind: a course tells what others saw. */
async function openlyRead<Row extends { peerId: string }>(
  db: Database,
  actor: Actor,
  rows: readonly Row[],
): Promise<Row[]> {
  const others = rows.filter(({ peerId }) => peerId !== actor.personId);
  if (others.length === 0 || !(await judgesAnything(db, actor.personId))) return others;
  const ids = others.map(({ peerId }) => peerId);
  const blind = new Set((await listBlindOfPeers(db, actor, ids)).map(({ peerId }) => peerId));
  return others.filter(({ peerId }) => !blind.has(peerId));
}

async function stuck({ db, actor, now, most }: Asking): Promise<Found> {
  const { stuckWindow } = attentionLimits;
  const found = await listStuck(db, actor.programmeId, oneMore(most));
  const { first, isCut } = cutTo(found, most);
  const open = await openlyRead(db, actor, first);
  const rows = open.flatMap((row) =>
    row.on.map((stuck): AttentionRow => ({
      reason: "stuck",
      name: row.name,
      at: row.at,
      why: `${skillWords[stuck.skill]}: ${perTurns(stuck.latest)} issues per 100 turns in the latest ${stuckWindow} reviewed sessions, ${perTurns(stuck.before)} in the ${stuckWindow} before (${row.reviewed} reviewed in all).`,
      to: `/peers/${row.peerId}`,
      facts: { ...factsOf({ at: row.at }, now), reviewed: row.reviewed, stuck },
    })),
  );
  return { isCut, rows };
}

const perTurns = (rate: number) => inWords(rate, 1);

async function quiet({ db, actor, now, most }: Asking): Promise<Found> {
  const found = await listQuiet(
    db,
    actor.programmeId,
    before(now, attentionLimits.quietDays),
    oneMore(most),
  );
  const { first, isCut } = cutTo(found, most);
  const rows = first.map((row): AttentionRow => ({
    reason: "quiet",
    name: row.name,
    at: row.at,
    why: `Last practised ${days(row.at ? daysSince(row.at, now) : 0)} ago, ${row.sessions === 1 ? "1 session" : `${row.sessions} sessions`} in all.`,
    to: `/peers/${row.peerId}`,
    facts: { ...factsOf({ at: row.at }, now), sessions: row.sessions },
  }));
  return { isCut, rows };
}
