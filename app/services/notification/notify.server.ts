import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { insertNotification } from "~db/queries/notifications.server";
import { findProgrammeKey, findWebhook, insertDelivery } from "~db/queries/webhooks.server";
import type { NotificationFacts, NotificationKind } from "~/domain/notification/notification";
import { subjectTypes, webhookBody } from "~/domain/notification/webhook";

/** Something that happened, and who is told of it within the product. */
export interface Happening {
  programmeId: string;
  kind: NotificationKind;
  /** Names it, so that the same is told once. */
  occasion: string;
  subjectId: string;
  facts: Omit<NotificationFacts, "v" | "isOwn">;
  /** Those whose own work it is about, and those who look after it. */
  own?: readonly string[];
  others?: readonly string[];
}

async function tellWebhook(tx: Database, happening: Happening): Promise<void> {
  const { programmeId, kind: event, occasion, subjectId } = happening;
  const webhook = await findWebhook(tx, programmeId);
  if (!webhook?.isOn || !webhook.events.includes(event)) return;
  const id = uuid();
  const programme = await findProgrammeKey(tx, programmeId);
  const subject = { type: subjectTypes[event], id: subjectId };
  const at = new Date().toISOString();
  const body = webhookBody({ id, event, at, programme, subject });
  await insertDelivery(tx, { id, programmeId, event, occasion, body });
}

/** Tells people of what happened, and the programme's webhook, in the transaction in which it happens. */
export async function notify(tx: Database, happening: Happening): Promise<void> {
  const { programmeId, kind, occasion, subjectId, own = [], others = [] } = happening;
  const line = { programmeId, kind, occasion, subjectId };
  const facts = { v: 1 as const, ...happening.facts };
  for (const personId of own)
    await insertNotification(tx, { ...line, personId, facts: { ...facts, isOwn: true } });
  for (const personId of others)
    if (!own.includes(personId)) await insertNotification(tx, { ...line, personId, facts });
  await tellWebhook(tx, happening);
}
