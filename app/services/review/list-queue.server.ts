import type { Database } from "~db/client.server";
import { findOpenPlace, listStudyIdsOfExpert } from "~db/queries/assignment-plans.server";
import {
  countExpertQueue,
  listExpertQueue,
  listPeerQueue,
  listQueueStudies,
  type ExpertQueueRow,
  type QueuePage,
  type QueuePlace,
  type QueueRow,
} from "~db/queries/assignments.server";
import { listClosedStudies } from "~db/queries/calibration.server";
import { readPace } from "~db/queries/care.server";
import { countNewlyAnsweredMarks } from "~db/queries/peer-responses.server";
import { findOwnKeys } from "~db/queries/reviewer-settings.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { stepChords, type StepChords } from "~/domain/review/keymap";
import {
  estimatedMinutes,
  paceOf,
  queueParts,
  type Pace,
  type QueuePart,
} from "~/domain/review/queue";
import { defaultReveal } from "~/domain/review/reveal";
import { showCare, type Care } from "./session-care.server";

/** Rows of one part that are shown at once. */
export const rowsPerPart = 25;
/** The latest submitted reviews from which somebody's own pace is read. */
const reviewsForPace = 20;

export type QueueKind = "expert" | "self";
export interface QueueEntry extends Omit<QueueRow, "sortAt"> {
  minutes: number;
  /** Marks of it that the peer has answered since it was last opened; none where the actor may not know of it. */
  answered: number;
}
export interface QueueSection {
  kind: QueueKind;
  part: QueuePart;
  rows: QueueEntry[];
  /** Where the next page begins; null at the end. */
  next: QueuePlace | null;
  /** All of an expert's part, also what is on further pages; null for own sessions. */
  total: { n: number; minutes: number } | null;
  /** The expert's own, where it is known. */
  pace: Pace | null;
}

/** What stands above an expert's queue. */
export interface QueueHead {
  studies: { key: string; title: string }[];
  /** Whether a session has an open place that they could take. */
  mayTake: boolean;
  care: Care | null;
  /** Their own keys: those that step in a review step through the queue. */
  keys: StepChords;
}

function kindsOf(actor: Actor): QueueKind[] {
  const { programmeId, personId } = actor;
  const ownSession = { programmeId, ownerId: personId, ended: true, withdrawn: false };
  const kinds: QueueKind[] = [];
  if (can(actor, "queue.read", { programmeId })) kinds.push("expert");
  if (can(actor, "review.self.write", { ...ownSession, assigneeIds: [] })) kinds.push("self");
  return kinds;
}

interface Work {
  closed: readonly string[];
  pace: Pace | null;
  counts: Awaited<ReturnType<typeof countExpertQueue>> | null;
}

/** What all parts of an expert's queue share; own sessions have neither. */
async function readWork(
  db: Database,
  actor: Actor,
  kinds: readonly QueueKind[],
  study?: string,
): Promise<Record<QueueKind, Work>> {
  const none = { closed: [], pace: null, counts: null };
  if (!kinds.includes("expert")) return { expert: none, self: none };
  const { programmeId, personId } = actor;
  const memberOf = await listStudyIdsOfExpert(db, programmeId, personId);
  const closed = await listClosedStudies(db, memberOf, personId);
  const [done, counts] = await Promise.all([
    readPace(db, personId, reviewsForPace),
    countExpertQueue(db, actor, { study, closed }),
  ]);
  return { expert: { closed, pace: paceOf(done), counts }, self: none };
}

/** Whether the actor may know what the peer answered to their own review in this row of their queue. */
const seesAnswers = (actor: Actor, row: ExpertQueueRow) =>
  can(actor, "feedback.answers.read", {
    programmeId: actor.programmeId,
    ownerId: row.ownerId,
    ended: true,
    withdrawn: false,
    assigneeIds: [actor.personId],
    viewerJudgement: row.submittedAt === null ? "open" : "locked",
    reveal: row.reveal ?? defaultReveal,
    kind: "expert",
    reviewerId: actor.personId,
    released: row.released,
    submitted: row.submittedAt !== null,
  });

type FoundRow = Omit<QueueEntry, "minutes"> & Pick<QueueRow, "sortAt">;

const lists: Record<
  QueueKind,
  (db: Database, actor: Actor, page: QueuePage) => Promise<FoundRow[]>
> = {
  expert: async (db, actor, page) => {
    const found = await listExpertQueue(db, actor, page);
    const open = found.filter((row) => seesAnswers(actor, row));
    const ids = open.flatMap(({ reviewId }) => reviewId ?? []);
    const answered = await countNewlyAnsweredMarks(db, ids);
    return found.map(({ ownerId: _, released: __, reveal: ___, ...row }) => ({
      ...row,
      answered: answered.get(row.reviewId ?? "") ?? 0,
    }));
  },
  self: async (db, actor, page) => {
    const found = await listPeerQueue(db, actor, page);
    return found.map((row) => ({ ...row, answered: 0 }));
  },
};

async function readSection(
  db: Database,
  actor: Actor,
  kind: QueueKind,
  part: QueuePart,
  { after, study }: { after?: QueuePlace | undefined; study?: string | undefined },
  work: Work,
): Promise<QueueSection> {
  const { closed, pace, counts } = work;
  const page = { part, limit: rowsPerPart + 1, after, study, closed };
  const counted = counts?.find((row) => row.part === part) ?? { n: 0, turns: 0 };
  const found = await lists[kind](db, actor, page);
  const rows = found.slice(0, rowsPerPart);
  const last = rows.at(-1);
  const next = found.length > rowsPerPart && last ? { at: last.sortAt, id: last.id } : null;
  const entries = rows.map(({ sortAt: _, ...row }) => ({
    ...row,
    minutes: estimatedMinutes(row.turns, pace),
  }));
  const perSession = counted.n === 0 ? 0 : estimatedMinutes(counted.turns / counted.n, pace);
  const ofRows = entries.reduce((sum, { minutes }) => sum + minutes, 0);
  const minutes = counted.n === entries.length ? ofRows : counted.n * perSession;
  const total = counts && { n: counted.n, minutes };
  return { kind, part, rows: entries, next, total, pace };
}

/** The beginning of every part of the actor's queue: as an expert, as a peer, or as both. */
export async function showQueue(
  db: Database,
  actor: Actor,
  study?: string,
): Promise<Outcome<QueueSection[]>> {
  const kinds = kindsOf(actor);
  if (kinds.length === 0) return notAllowed;
  const wanted = kinds.flatMap((kind) => queueParts.map((part) => ({ kind, part })));
  const work = await readWork(db, actor, kinds, study);
  return done(
    await Promise.all(
      wanted.map(({ kind, part }) => readSection(db, actor, kind, part, { study }, work[kind])),
    ),
  );
}

/** A further page of one part of the queue. */
export async function showQueuePart(
  db: Database,
  actor: Actor,
  wanted: { kind: QueueKind; part: QueuePart; after?: QueuePlace; study?: string | undefined },
): Promise<Outcome<QueueSection[]>> {
  if (!kindsOf(actor).includes(wanted.kind)) return notAllowed;
  const { kind, part, study } = wanted;
  const work = await readWork(db, actor, [kind], study);
  return done([await readSection(db, actor, kind, part, wanted, work[kind])]);
}

/** What stands above the actor's queue; null for who is no expert. */
export async function showQueueHead(db: Database, actor: Actor): Promise<QueueHead | null> {
  const { programmeId, personId } = actor;
  if (!can(actor, "queue.read", { programmeId })) return null;
  const [studies, memberOf, care, keys] = await Promise.all([
    listQueueStudies(db, actor),
    listStudyIdsOfExpert(db, programmeId, personId),
    showCare(db, actor),
    findOwnKeys(db, personId),
  ]);
  const closed = await listClosedStudies(db, memberOf, personId);
  const studyIds = memberOf.filter((id) => !closed.includes(id));
  const place = studyIds.length > 0 ? await findOpenPlace(db, studyIds, personId) : null;
  return {
    studies,
    mayTake: place !== null,
    care: care.ok ? care.value : null,
    keys: stepChords(keys),
  };
}
