import type { Database } from "~db/client.server";
import {
  listExpertQueue,
  listPeerQueue,
  type QueuePlace,
  type QueueRow,
} from "~db/queries/assignments.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { estimatedMinutes, queueParts, type QueuePart } from "~/domain/review/queue";

/** Rows of one part that are shown at once. */
export const rowsPerPart = 25;

export type QueueKind = "expert" | "self";
export interface QueueEntry extends Omit<QueueRow, "sortAt"> {
  minutes: number;
}
export interface QueueSection {
  kind: QueueKind;
  part: QueuePart;
  rows: QueueEntry[];
  /** Where the next page begins; null at the end. */
  next: QueuePlace | null;
}

const lists = { expert: listExpertQueue, self: listPeerQueue };

function kindsOf(actor: Actor): QueueKind[] {
  const { programmeId, personId } = actor;
  const ownSession = { programmeId, ownerId: personId, ended: true, withdrawn: false };
  const kinds: QueueKind[] = [];
  if (can(actor, "queue.read", { programmeId })) kinds.push("expert");
  if (can(actor, "review.self.write", { ...ownSession, assigneeIds: [] })) kinds.push("self");
  return kinds;
}

async function readSection(
  db: Database,
  actor: Actor,
  kind: QueueKind,
  part: QueuePart,
  after?: QueuePlace,
): Promise<QueueSection> {
  const page = { part, limit: rowsPerPart + 1, after };
  const found = await lists[kind](db, actor, page);
  const rows = found.slice(0, rowsPerPart);
  const last = rows.at(-1);
  const next = found.length > rowsPerPart && last ? { at: last.sortAt, id: last.id } : null;
  const entries = rows.map(({ sortAt: _, ...row }) => ({
    ...row,
    minutes: estimatedMinutes(row.turns),
  }));
  return { kind, part, rows: entries, next };
}

/** The beginning of every part of the actor's queue: as an expert, as a peer, or as both. */
export async function showQueue(db: Database, actor: Actor): Promise<Outcome<QueueSection[]>> {
  const kinds = kindsOf(actor);
  if (kinds.length === 0) return notAllowed;
  const wanted = kinds.flatMap((kind) => queueParts.map((part) => ({ kind, part })));
  return done(
    await Promise.all(wanted.map(({ kind, part }) => readSection(db, actor, kind, part))),
  );
}

/** A further page of one part of the queue. */
export async function showQueuePart(
  db: Database,
  actor: Actor,
  wanted: { kind: QueueKind; part: QueuePart; after?: QueuePlace },
): Promise<Outcome<QueueSection[]>> {
  if (!kindsOf(actor).includes(wanted.kind)) return notAllowed;
  return done([await readSection(db, actor, wanted.kind, wanted.part, wanted.after)]);
}
