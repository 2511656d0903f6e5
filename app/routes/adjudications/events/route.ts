import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readAdjudicationDelivery } from "~/domain/review/adjudication/delivery";
import { answerLog, takeDelivery } from "~/platform/event-log.server";
import { appendAdjudicationEvents } from "~/services/adjudication/append-adjudication-events.server";
import { readAdjudicationLog } from "~/services/adjudication/read-adjudication-log.server";

/** What was done in an adjudication after a sequence. */
export function loader(args: LoaderFunctionArgs) {
  return answerLog(args, args.params.adjudicationId, ({ db, actor, id, after }) =>
    readAdjudicationLog(db, actor, id, after),
  );
}

/** Takes a batch of an adjudicator's events. */
export function action(args: ActionFunctionArgs) {
  const { adjudicationId } = args.params;
  return takeDelivery(args, adjudicationId, readAdjudicationDelivery, (asked) =>
    appendAdjudicationEvents(asked.db, asked.actor, asked.id, asked.events),
  );
}
