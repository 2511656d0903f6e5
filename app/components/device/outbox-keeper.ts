import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { ReviewEvent } from "~/domain/review/act";
import type { RefusalReason } from "~/domain/review/refusal";
import { isLogErased } from "./erased-drafts";
import { whosePage } from "./filed";

/** An event that this device keeps: waiting, or refused with the reason. */
export interface KeptEvent {
  event: ReviewEvent;
  refused: RefusalReason | null;
}

/**
 * Where a device keeps what the server does not have yet, in the order in which it was made. Writes
 * take effect in the order in which they were asked for.
 */
export interface OutboxKeeper {
  load(reviewId: string): Promise<KeptEvent[]>;
  keep(event: ReviewEvent): Promise<void>;
  markRefused(eventId: string, reason: RefusalReason): Promise<void>;
  drop(eventIds: readonly string[]): Promise<void>;
}

interface Row extends KeptEvent {
  id: string;
  reviewId: string;
  /** Whose act it is, and of which session; missing in what was kept before this was noted. */
  personId?: string;
  sessionId?: string;
  order?: number;
}

interface OutboxDatabase extends DBSchema {
  events: { key: number; value: Row; indexes: { id: string; review: string } };
}

function open(): Promise<IDBPDatabase<OutboxDatabase>> {
  return openDB<OutboxDatabase>("attune-outbox", 1, {
    upgrade(database) {
      const store = database.createObjectStore("events", { keyPath: "order", autoIncrement: true });
      store.createIndex("id", "id", { unique: true });
      store.createIndex("review", "reviewId");
    },
  });
}

/** Another tab, or an earlier try, has stored this very event. */
function isKeptAlready(error: unknown): boolean {
  return error instanceof DOMException && error.name === "ConstraintError";
}

/** How many acts of the page's person wait here, by review. */
export async function waitingByReview(): Promise<Map<string, number>> {
  const person = whosePage();
  const counts = new Map<string, number>();
  const database = await open();
  const rows = await database.getAll("events");
  database.close();
  for (const { personId, reviewId } of rows)
    if (personId === person) counts.set(reviewId, (counts.get(reviewId) ?? 0) + 1);
  return counts;
}

/**
 * Drops what waits here of sessions that were erased meanwhile, as the server says of each; answers how many
 * acts that were. A server that cannot be asked is asked another time.
 */
export async function dropErased(): Promise<number> {
  const person = whosePage();
  const database = await open();
  const rows = (await database.getAll("events")).filter(({ personId }) => personId === person);
  const logs = new Map(rows.map(({ reviewId, sessionId }) => [reviewId, sessionId]));
  let dropped = 0;
  for (const [reviewId, sessionId] of logs) {
    if (sessionId === undefined || !(await isLogErased("reviews", reviewId, sessionId))) continue;
    for (const { order } of rows.filter((row) => row.reviewId === reviewId)) {
      if (order === undefined) continue;
      await database.delete("events", order);
      dropped += 1;
    }
  }
  database.close();
  return dropped;
}

/**
 * The keeper in the browser's IndexedDB, of what the page's person did in reviews of a session and nobody
 * else. Two tabs share it; an event is kept once.
 */
export function browserKeeper(sessionId: string): OutboxKeeper {
  let opened: Promise<IDBPDatabase<OutboxDatabase>> | null = null;
  const database = () =>
    (opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    }));
  return {
    async load(reviewId) {
      const rows = await (await database()).getAllFromIndex("events", "review", reviewId);
      const own = rows.filter(({ personId }) => personId === undefined || personId === whosePage());
      return own.map(({ event, refused }) => ({ event, refused }));
    },
    async keep(event) {
      const personId = whosePage() ?? undefined;
      const tx = (await database()).transaction("events", "readwrite");
      const { id, reviewId } = event;
      const row = { id, reviewId, personId, sessionId, event, refused: null };
      const added = tx.store.add(row);
      tx.commit();
      await Promise.all([added, tx.done]).catch((error: unknown) => {
        if (!isKeptAlready(error)) throw error;
      });
    },
    async markRefused(eventId, reason) {
      const tx = (await database()).transaction("events", "readwrite");
      const row = await tx.store.index("id").get(eventId);
      if (row) await tx.store.put({ ...row, refused: reason });
      await tx.done;
    },
    async drop(eventIds) {
      const tx = (await database()).transaction("events", "readwrite");
      for (const id of eventIds) {
        const key = await tx.store.index("id").getKey(id);
        if (key !== undefined) await tx.store.delete(key);
      }
      await tx.done;
    },
  };
}
