import { and, desc, eq, gt, inArray, isNull, notLike, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Role } from "../../app/domain/access/roles";
import type { Database } from "../client.server";
import { invitations, people, programmes } from "../schema";

export interface NewInvitation {
  programmeId: string;
  tokenHash: string;
  email: string;
  name?: string;
  roles: Role[];
  cohortId?: string;
  invitedBy: string | null;
  expiresAt: Date;
}

export async function insertInvitation(db: Database, invitation: NewInvitation): Promise<string> {
  const id = uuid();
  await db.insert(invitations).values({ id, ...invitation });
  return id;
}

/** An invitation that can still be used: not used, not withdrawn, not past its time. */
export async function findOpenInvitation(db: Database, tokenHash: string, now: Date) {
  const [row] = await db
    .select({ invitation: invitations, programmeName: programmes.name })
    .from(invitations)
    .innerJoin(programmes, eq(programmes.id, invitations.programmeId))
    .where(
      and(
        eq(invitations.tokenHash, tokenHash),
        isNull(invitations.usedAt),
        isNull(invitations.withdrawnAt),
        gt(invitations.expiresAt, now),
      ),
    );
  return row ?? null;
}

/** The e-mail of whoever took an invitation; null where nobody did. */
export async function findTaken(db: Database, tokenHash: string): Promise<string | null> {
  const [row] = await db
    .select({ email: people.email })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.usedBy))
    .where(eq(invitations.tokenHash, tokenHash));
  return row?.email ?? null;
}

/** Marks an invitation as used; false when somebody was faster. */
export async function markInvitationUsed(tx: Database, id: string, usedBy: string, now: Date) {
  const rows = await tx
    .update(invitations)
    .set({ usedAt: now, usedBy })
    .where(and(eq(invitations.id, id), isNull(invitations.usedAt), isNull(invitations.withdrawnAt)))
    .returning({ id: invitations.id });
  return rows.length === 1;
}

/** How an e-mail ends that stands in the place of one that is kept no longer. */
export const keptNoLonger = "@removed.invalid";

const forgotten = { name: "", email: sql<string>`${invitations.id} || ${keptNoLonger}::text` };

/** Withdraws an invitation that is open; whom it was for is forgotten with it. */
export async function withdrawInvitation(db: Database, programmeId: string, id: string, now: Date) {
  const rows = await db
    .update(invitations)
    .set({ withdrawnAt: now, ...forgotten })
    .where(
      and(
        eq(invitations.id, id),
        eq(invitations.programmeId, programmeId),
        isNull(invitations.usedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .returning({ id: invitations.id });
  return rows.length === 1;
}

/** Whom invitations are for, by the id of each; those that are kept no longer are left out. */
export async function listInvitees(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, { name: string; email: string }>> {
  if (ids.length === 0) return new Map();
  const { id, name, email } = invitations;
  const rows = await db
    .select({ id, name, email })
    .from(invitations)
    .where(and(inArray(id, [...ids]), notLike(email, `%${keptNoLonger}`)));
  return new Map(rows.map((row) => [row.id, { name: row.name, email: row.email }]));
}

/** What has become of an invitation of a programme, and the cohort that it leads to. */
export async function findInvitation(db: Database, programmeId: string, id: string) {
  const [row] = await db
    .select({
      cohortId: invitations.cohortId,
      usedAt: invitations.usedAt,
      withdrawnAt: invitations.withdrawnAt,
    })
    .from(invitations)
    .where(and(eq(invitations.id, id), eq(invitations.programmeId, programmeId)));
  return row ?? null;
}

/** Invitations of a programme, newest first; `before` is the last one of the page before. */
export async function listInvitations(
  db: Database,
  programmeId: string,
  page: { limit: number; before?: string | undefined },
) {
  // The stored moment is finer than a Date: the place is compared where it is stored.
  const later = page.before
    ? sql`(${invitations.createdAt}, ${invitations.id}) < (select made.created_at, made.id
        from ${invitations} made where made.id = ${page.before})`
    : undefined;
  return db
    .select({
      id: invitations.id,
      email: invitations.email,
      isForgotten: sql<boolean>`${invitations.email} like ${`%${keptNoLonger}`}`,
      roles: invitations.roles,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
      usedAt: invitations.usedAt,
      withdrawnAt: invitations.withdrawnAt,
      isReplaced: invitations.isReplaced,
    })
    .from(invitations)
    .where(and(eq(invitations.programmeId, programmeId), later))
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(page.limit);
}

/**
 * Withdraws every open invitation of an e-mail to a cohort, or to the programme alone, whose place a new link
 * takes, so that one works at a time. Whether there was one.
 */
export async function replaceInvitations(
  tx: Database,
  { programmeId, cohortId }: { programmeId: string; cohortId: string | null },
  email: string,
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(invitations)
    .set({ withdrawnAt: at, isReplaced: true, ...forgotten })
    .where(
      and(
        eq(invitations.programmeId, programmeId),
        cohortId === null ? isNull(invitations.cohortId) : eq(invitations.cohortId, cohortId),
        eq(invitations.email, email),
        isNull(invitations.usedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .returning({ id: invitations.id });
  return rows.length > 0;
}

/**
 * Forgets an e-mail and its name in every invitation of a programme, and withdraws those that were open. What
 * somebody took under it is told by whom they are.
 */
export async function forgetInvited(
  tx: Database,
  programmeId: string,
  email: string,
  at: Date,
): Promise<void> {
  await tx
    .update(invitations)
    .set({
      ...forgotten,
      withdrawnAt: sql`case when ${invitations.usedAt} is null
        then coalesce(${invitations.withdrawnAt}, ${at.toISOString()}::timestamptz) else ${invitations.withdrawnAt} end`,
    })
    .where(and(eq(invitations.programmeId, programmeId), eq(invitations.email, email)));
}
