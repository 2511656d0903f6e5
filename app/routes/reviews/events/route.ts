import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readDelivery } from "~/domain/review/delivery";
import { answerLog, takeDelivery } from "~/platform/event-log.server";
import { orErased } from "~/services/erasure/or-erased.server";
import { appendEvents } from "~/services/review/append-events.server";
import { readEvents } from "~/services/review/read-events.server";

/** A review's log after a sequence. */
export function loader(args: LoaderFunctionArgs) {
  return answerLog(args, args.params.reviewId, async (asked) =>
    orErased(asked, await readEvents(asked.db, asked.actor, asked.id, asked.after)),
  );
}

/** Takes a batch of events. */
export function action(args: ActionFunctionArgs) {
  return takeDelivery(args, args.params.reviewId, readDelivery, async (asked) =>
    orErased(asked, await appendEvents(asked.db, asked.actor, asked.id, asked.events)),
  );
}
