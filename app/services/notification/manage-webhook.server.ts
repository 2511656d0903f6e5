import { v7 as uuid } from "uuid";
import { insertAuditLine } from "~db/queries/audit.server";
import {
  findProgrammeKey,
  findWebhook,
  insertDelivery,
  listDeliveries,
  setWebhook,
} from "~db/queries/webhooks.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, type Outcome } from "~/domain/access/outcome";
import type { NotificationKind } from "~/domain/notification/notification";
import { webhookBody } from "~/domain/notification/webhook";
import type { App } from "~/platform/app.server";
import { namesPrivateHost } from "~/platform/private-address.server";
import { seal } from "~/platform/sealed.server";
import { sentAct, type Sent } from "~/platform/sent.server";
import { answerOnce } from "../access/answer-once.server";

type Host = Pick<App, "db" | "config">;

/** What a webhook's secret is sealed for. */
export const webhookSeal = "webhook";
const deliveriesShown = 50;

/** The programme's webhook without its secret, whether anything is sent to its address, and what became of its latest messages. */
export async function showWebhook({ db, config }: Host, actor: Actor, before?: string) {
  const { programmeId } = actor;
  if (!can(actor, "webhook.manage", { programmeId })) return notAllowed;
  const [webhook, found] = await Promise.all([
    findWebhook(db, programmeId),
    listDeliveries(db, programmeId, { limit: deliveriesShown + 1, before }),
  ]);
  const deliveries = found.slice(0, deliveriesShown);
  return done({
    webhook: webhook && {
      ...{ url: webhook.url, isOn: webhook.isOn, events: webhook.events },
      isReached: config.webhooksToPrivate || !namesPrivateHost(webhook.url),
    },
    deliveries,
    next: found.length > deliveriesShown ? (deliveries.at(-1)?.id ?? null) : null,
    allowsPrivate: config.webhooksToPrivate,
  });
}

export interface WebhookInput {
  url: string;
  isOn: boolean;
  events: NotificationKind[];
  newSecret: boolean;
}

/**
 * Sets the programme's webhook. A secret is made at first and when asked for, and is told this once: to who
 * sends the same again as well.
 */
export async function changeWebhook(
  { db, config }: Host,
  actor: Actor,
  { sent, ...asked }: WebhookInput & { sent: Sent },
): Promise<Outcome<{ secret: string | null }>> {
  const { programmeId, personId: changedBy } = actor;
  if (!can(actor, "webhook.manage", { programmeId })) return notAllowed;
  const { newSecret, ...input } = asked;
  const act = sentAct(sent, actor, "webhook", asked);
  const secret = act.token("secret");
  const changed = await answerOnce(db, act, async (tx) => {
    const standing = await findWebhook(tx, programmeId);
    const isKept = standing !== null && !newSecret;
    const sealedSecret = isKept ? standing.sealedSecret : seal(config.secret, webhookSeal, secret);
    await setWebhook(tx, { programmeId, ...input, sealedSecret, changedBy });
    const line = { programmeId, actorId: changedBy, action: "webhook changed" };
    const details = { on: input.isOn, newSecret: !isKept };
    await insertAuditLine(tx, {
      ...{ ...line, details },
      ...{ subjectType: "programme", subjectId: programmeId },
    });
    return done({ isTold: !isKept });
  });
  return changed.ok ? done({ secret: changed.value.isTold ? secret : null }) : changed;
}

/** Puts a message in line that only tries the address; it is sent once, now, also where this is asked twice. */
export async function testWebhook({ db }: Host, actor: Actor, sent: Sent): Promise<Outcome<null>> {
  const { programmeId } = actor;
  if (!can(actor, "webhook.manage", { programmeId })) return notAllowed;
  if (!(await findWebhook(db, programmeId))) return conflict("Set an address first.");
  return answerOnce(db, sentAct(sent, actor, "try the webhook"), async (tx) => {
    const id = uuid();
    const programme = await findProgrammeKey(tx, programmeId);
    const at = new Date().toISOString();
    const body = webhookBody({ id, event: "test", at, programme, subject: null });
    await insertDelivery(tx, { id, programmeId, event: "test", occasion: id, body });
    return done(null);
  });
}
