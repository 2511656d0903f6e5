import { and, asc, desc, eq, lt, lte, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { DeliveryProblem, WebhookEvent } from "../../app/domain/notification/webhook";
import type { Database } from "../client.server";
import { programmes, webhookDeliveries, webhooks } from "../schema";

export type Webhook = typeof webhooks.$inferSelect;

export async function findWebhook(db: Database, programmeId: string): Promise<Webhook | null> {
  const [webhook] = await db.select().from(webhooks).where(eq(webhooks.programmeId, programmeId));
  return webhook ?? null;
}

/** A programme's key, by which a delivery names it. */
export async function findProgrammeKey(db: Database, programmeId: string): Promise<string> {
  const [row] = await db
    .select({ key: programmes.key })
    .from(programmes)
    .where(eq(programmes.id, programmeId));
  return row?.key ?? "";
}

export async function setWebhook(tx: Database, webhook: Omit<Webhook, "changedAt">): Promise<void> {
  const { programmeId: _, ...change } = webhook;
  await tx
    .insert(webhooks)
    .values(webhook)
    .onConflictDoUpdate({
      target: webhooks.programmeId,
      set: { ...change, changedAt: sql`now()` },
    });
}

/** Puts a message in line; the same occasion of an event is sent once. */
export async function insertDelivery(
  tx: Database,
  delivery: {
    id?: string;
    programmeId: string;
    event: WebhookEvent;
    occasion: string;
    body: string;
  },
): Promise<void> {
  await tx
    .insert(webhookDeliveries)
    .values({ ...delivery, id: delivery.id ?? uuid() })
    .onConflictDoNothing();
}

export type Delivery = typeof webhookDeliveries.$inferSelect;

/** Takes the message that is due first for so long; two who take never get the same. Null when none is due. */
export async function takeDelivery(db: Database, holdMs: number): Promise<Delivery | null> {
  const next = db
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.status, "waiting"), lte(webhookDeliveries.dueAt, sql`now()`)))
    .orderBy(asc(webhookDeliveries.dueAt), asc(webhookDeliveries.id))
    .limit(1)
    .for("update", { skipLocked: true });
  const [row] = await db
    .update(webhookDeliveries)
    .set({
      attempts: sql`${webhookDeliveries.attempts} + 1`,
      dueAt: sql`now() + ${holdMs} * interval '1 millisecond'`,
    })
    .where(eq(webhookDeliveries.id, sql`(${next})`))
    .returning();
  return row ?? null;
}

export interface AttemptEnd {
  answer: number | null;
  problem: DeliveryProblem | null;
  /** When it is tried again; null when it is over. */
  dueAt: Date | null;
  isDelivered: boolean;
}

/** Notes how an attempt ended. */
export async function endAttempt(db: Database, id: string, end: AttemptEnd): Promise<void> {
  const { answer, problem, dueAt, isDelivered } = end;
  const over = isDelivered
    ? { status: "delivered" as const, endedAt: sql`now()` }
    : { status: "given-up" as const, endedAt: sql`now()` };
  await db
    .update(webhookDeliveries)
    .set({ answer, problem, ...(dueAt && !isDelivered ? { dueAt } : over) })
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.status, "waiting")));
}

/** A programme's messages, latest first; `before` is the last id of the page before. */
export async function listDeliveries(
  db: Database,
  programmeId: string,
  page: { limit: number; before?: string | undefined },
) {
  const { id, event, status, attempts, dueAt, answer, problem, createdAt, endedAt } =
    webhookDeliveries;
  return db
    .select({ id, event, status, attempts, dueAt, answer, problem, createdAt, endedAt })
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.programmeId, programmeId),
        page.before ? lt(webhookDeliveries.id, page.before) : undefined,
      ),
    )
    .orderBy(desc(webhookDeliveries.id))
    .limit(page.limit);
}
