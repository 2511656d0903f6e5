import { listDeliveries } from "~db/queries/webhooks.server";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { moment } from "~/domain/exchange/moment";
import { linesByPage } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";

type Row = Awaited<ReturnType<typeof listDeliveries>>[number];

/** Every message to the programme's webhook, latest first, as lines of CSV: what became of it, never its body. */
export async function deliveriesFile(
  db: Database,
  actor: Actor,
): Promise<Outcome<AsyncIterable<string>>> {
  const { programmeId } = actor;
  if (!can(actor, "webhook.manage", { programmeId })) return notAllowed;
  await noteFile(db, actor, "deliveries exported");
  return done(
    linesByPage({
      heads: ["made", "event", "status", "attempts", "last_answer", "problem", "ended"],
      readAfter: (last: Row | undefined, limit) =>
        listDeliveries(db, programmeId, { limit, before: last?.id }),
      fields: (row) => [
        ...[moment(row.createdAt), row.event, row.status, row.attempts],
        ...[row.answer, row.problem, moment(row.endedAt)],
      ],
    }),
  );
}
