import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readAdjudicationDelivery } from "~/domain/review/adjudication/delivery";
import { answerLog, takeDelivery } from "~/platform/event-log.server";
import { appendAdjudicationEvents } from "~/services/adjudication/append-adjudication-events.server";
import { readAdjudicationLog } from "~/services/adjudication/read-adjudication-log.server";
import { orErased } from "~/services/erasure/or-erased.server";

/** What was done in an adjudication after a sequence. */
export function loader(args: LoaderFunctionArgs) {
  return answerLog(args, args.params.adjudicationId, async (asked) =>
    orErased(asked, await readAdjudicationLog(asked.db, asked.actor, asked.id, asked.after)),
  );
}

/** Takes a batch of an adjudicator's events. */
export function action(args: ActionFunctionArgs) {
  const { adjudicationId } = args.params;
  return takeDelivery(args, adjudicationId, readAdjudicationDelivery, async (asked) =>
    orErased(asked, await appendAdjudicationEvents(asked.db, asked.actor, asked.id, asked.events)),
  );
}
