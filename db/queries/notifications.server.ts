import { and, desc, eq, isNull, lt, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Role } from "../../app/domain/access/roles";
import type {
  NotificationFacts,
  NotificationKind,
} from "../../app/domain/notification/notification";
import type { Database } from "../client.server";
import { assignments, mutedNotifications, notifications, people, programmeRoles } from "../schema";

export interface NewNotification {
  programmeId: string;
  personId: string;
  kind: NotificationKind;
  occasion: string;
  subjectId: string;
  facts: NotificationFacts;
}

const ownOf = (who: { programmeId: string; personId: string }) =>
  and(eq(notifications.programmeId, who.programmeId), eq(notifications.personId, who.personId));

const mutedOf = (who: { programmeId: string; personId: string }) =>
  and(
    eq(mutedNotifications.programmeId, who.programmeId),
    eq(mutedNotifications.personId, who.personId),
  );

/** Stores a line for a person who wants this kind; the same occasion is told once. */
export async function insertNotification(tx: Database, line: NewNotification): Promise<void> {
  const muted = await tx
    .select({ kind: mutedNotifications.kind })
    .from(mutedNotifications)
    .where(and(mutedOf(line), eq(mutedNotifications.kind, line.kind)));
  if (muted.length > 0) return;
  await tx
    .insert(notifications)
    .values({ id: uuid(), ...line })
    .onConflictDoNothing();
}

/** Takes back what was told about something, as when a release is taken back. */
export async function deleteNotifications(
  tx: Database,
  kind: NotificationKind,
  subjectId: string,
): Promise<void> {
  await tx
    .delete(notifications)
    .where(and(eq(notifications.kind, kind), eq(notifications.subjectId, subjectId)));
}

/** Takes back what was told about somebody in a programme, from all who have not read it. */
export async function deleteUnreadOf(
  tx: Database,
  kind: NotificationKind,
  { programmeId, personId }: { programmeId: string; personId: string },
): Promise<void> {
  await tx
    .delete(notifications)
    .where(
      and(
        eq(notifications.subjectId, personId),
        eq(notifications.programmeId, programmeId),
        eq(notifications.kind, kind),
        isNull(notifications.readAt),
      ),
    );
}

const unreadOf = (who: { programmeId: string; personId: string }, kind: NotificationKind) =>
  and(ownOf(who), eq(notifications.kind, kind), isNull(notifications.readAt));

/** Takes a person's unread lines of one kind back, as where a new one says all of it. */
export async function deleteUnread(
  tx: Database,
  who: { programmeId: string; personId: string },
  kind: NotificationKind,
): Promise<void> {
  await tx.delete(notifications).where(unreadOf(who, kind));
}

/** Makes what a person's unread lines of one kind say right again. */
export async function setUnreadFacts(
  tx: Database,
  who: { programmeId: string; personId: string },
  kind: NotificationKind,
  facts: NotificationFacts,
): Promise<void> {
  await tx.update(notifications).set({ facts }).where(unreadOf(who, kind));
}

/**
 * The lines that told experts of a session that they are to review, with how often each counts it, in the order in
 * which they are held.
 */
export async function listLinesAsking(db: Database, sessionId: string) {
  return db
    .select({ id: notifications.id, count: sql<number>`count(*)::int` })
    .from(assignments)
    .innerJoin(
      notifications,
      and(
        eq(notifications.personId, assignments.reviewerId),
        eq(notifications.kind, "review-assigned"),
        eq(notifications.occasion, assignments.toldAs),
      ),
    )
    .where(and(eq(assignments.sessionId, sessionId), isNull(assignments.handedBackAt)))
    .groupBy(notifications.id)
    .orderBy(notifications.id);
}

/** Lowers what a line counts; one with nothing left to count goes. */
export async function lowerCount(tx: Database, id: string, by: number): Promise<void> {
  const left = sql`((${notifications.facts}->>'count')::int - ${by}::int)`;
  const isLine = eq(notifications.id, id);
  await tx.delete(notifications).where(and(isLine, sql`${left} <= 0`));
  await tx
    .update(notifications)
    .set({ facts: sql`jsonb_set(${notifications.facts}, '{count}', to_jsonb(${left}))` })
    .where(isLine);
}

export async function countUnread(
  db: Database,
  who: { programmeId: string; personId: string },
): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(notifications)
    .where(and(ownOf(who), isNull(notifications.readAt)));
  return row?.n ?? 0;
}

/** A person's lines, latest first; `before` is the last id of the page before. */
export async function listNotifications(
  db: Database,
  who: { programmeId: string; personId: string },
  page: { limit: number; before?: string | undefined },
) {
  return db
    .select({
      id: notifications.id,
      kind: notifications.kind,
      subjectId: notifications.subjectId,
      facts: notifications.facts,
      createdAt: notifications.createdAt,
      readAt: notifications.readAt,
    })
    .from(notifications)
    .where(and(ownOf(who), page.before ? lt(notifications.id, page.before) : undefined))
    .orderBy(desc(notifications.id))
    .limit(page.limit);
}

/** Marks one line of a person as read, or all; answers the line where it is theirs. */
export async function markRead(
  tx: Database,
  who: { programmeId: string; personId: string },
  id: string | null,
) {
  const which = id === null ? isNull(notifications.readAt) : eq(notifications.id, id);
  const rows = await tx
    .update(notifications)
    .set({ readAt: sql`coalesce(${notifications.readAt}, now())` })
    .where(and(ownOf(who), which))
    .returning({
      kind: notifications.kind,
      subjectId: notifications.subjectId,
      facts: notifications.facts,
    });
  return id === null ? null : (rows[0] ?? null);
}

export async function listMuted(
  db: Database,
  who: { programmeId: string; personId: string },
): Promise<NotificationKind[]> {
  const rows = await db
    .select({ kind: mutedNotifications.kind })
    .from(mutedNotifications)
    .where(mutedOf(who));
  return rows.map((row) => row.kind);
}

/** Sets exactly which kinds a person does not want. */
export async function setMuted(
  tx: Database,
  who: { programmeId: string; personId: string },
  kinds: readonly NotificationKind[],
): Promise<void> {
  const { programmeId, personId } = who;
  await tx.delete(mutedNotifications).where(mutedOf(who));
  if (kinds.length > 0)
    await tx
      .insert(mutedNotifications)
      .values(kinds.map((kind) => ({ programmeId, personId, kind })));
}

/** Those who hold a role in a programme and whose account is open. */
export async function listHolderIds(
  db: Database,
  programmeId: string,
  role: Role,
): Promise<string[]> {
  const rows = await db
    .select({ personId: programmeRoles.personId })
    .from(programmeRoles)
    .innerJoin(people, eq(people.id, programmeRoles.personId))
    .where(
      and(
        eq(programmeRoles.programmeId, programmeId),
        eq(programmeRoles.role, role),
        isNull(people.disabledAt),
      ),
    );
  return rows.map((row) => row.personId);
}
