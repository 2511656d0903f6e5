import type { Database } from "~db/client.server";
import {
  countUnread,
  listMuted,
  listNotifications,
  markRead,
  setMuted,
} from "~db/queries/notifications.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import {
  kindsFor,
  notificationFactsSchema,
  placeOf,
  type NotificationKind,
} from "~/domain/notification/notification";

/** Lines on one page. */
export const notificationsPerPage = 50;

const mayRead = (actor: Actor) =>
  can(actor, "notifications.read", { programmeId: actor.programmeId, personId: actor.personId });

/** How many lines the person has not read; for the menu. */
export function countNew(db: Database, actor: Actor): Promise<number> {
  return countUnread(db, actor);
}

/** What the actor was told of, latest first, and which kinds they want. */
export async function showNotifications(db: Database, actor: Actor, before?: string) {
  if (!mayRead(actor)) return notAllowed;
  const [found, muted] = await Promise.all([
    listNotifications(db, actor, { limit: notificationsPerPage + 1, before }),
    listMuted(db, actor),
  ]);
  const lines = found.slice(0, notificationsPerPage);
  return done({
    lines: lines.map((line) => ({ ...line, facts: notificationFactsSchema.parse(line.facts) })),
    next: found.length > notificationsPerPage ? (lines.at(-1)?.id ?? null) : null,
    kinds: kindsFor(actor.roles).map((kind) => ({ kind, isOn: !muted.includes(kind) })),
  });
}

/** Marks a line as read; answers where it leads. */
export async function openNotification(
  db: Database,
  actor: Actor,
  id: string,
): Promise<Outcome<string>> {
  if (!mayRead(actor)) return notAllowed;
  const line = await markRead(db, actor, id);
  if (!line) return notFound;
  return done(placeOf(line.kind, line.subjectId, notificationFactsSchema.parse(line.facts)));
}

export async function readAll(db: Database, actor: Actor): Promise<Outcome<null>> {
  if (!mayRead(actor)) return notAllowed;
  await markRead(db, actor, null);
  return done(null);
}

/** Keeps which kinds the actor wants to be told of; those of other roles stay as they are. */
export async function chooseKinds(
  db: Database,
  actor: Actor,
  wanted: readonly NotificationKind[],
): Promise<Outcome<null>> {
  if (!mayRead(actor)) return notAllowed;
  const offered = kindsFor(actor.roles);
  await db.transaction(async (tx) => {
    const muted = await listMuted(tx, actor);
    const kept = muted.filter((kind) => !offered.includes(kind));
    const unwanted = offered.filter((kind) => !wanted.includes(kind));
    await setMuted(tx, actor, [...kept, ...unwanted]);
  });
  return done(null);
}
