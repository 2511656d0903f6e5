import { endAttempt, findWebhook, takeDelivery } from "~db/queries/webhooks.server";
import { arrived, nextAttempt } from "~/domain/notification/webhook";
import type { App } from "~/platform/app.server";
import { postWebhook, type PostResult } from "~/platform/post-webhook.server";
import { unseal } from "~/platform/sealed.server";
import { webhookSeal } from "./manage-webhook.server";

type Host = Pick<App, "db" | "config">;

/** An attempt is over well before another worker may take the same message. */
const holdMs = 60_000;

/**
 * Sends the message that is due, if one is, and notes what came of it: delivered, to be tried again
 * later, or given up. False where none was due.
 */
export async function deliverNext(
  { db, config }: Host,
  post: typeof postWebhook = postWebhook,
): Promise<boolean> {
  const delivery = await takeDelivery(db, holdMs);
  if (!delivery) return false;
  const { id, event, body, programmeId } = delivery;
  const webhook = await findWebhook(db, programmeId);
  const secret = webhook && unseal(config.secret, webhookSeal, webhook.sealedSecret);
  const mayGo = webhook !== null && secret !== null && (webhook.isOn || event === "test");
  const result: PostResult = mayGo
    ? await post(
        { url: webhook.url, body, secret, id, event },
        { allowPrivate: config.webhooksToPrivate },
      )
    : { problem: "refused" };
  const answer = "answer" in result ? result.answer : null;
  const isFinal = "problem" in result && ["private-address", "refused"].includes(result.problem);
  await endAttempt(db, id, {
    answer,
    problem: "problem" in result ? result.problem : null,
    dueAt: isFinal || event === "test" ? null : nextAttempt(delivery.attempts, new Date()),
    isDelivered: answer !== null && arrived(answer),
  });
  return true;
}
