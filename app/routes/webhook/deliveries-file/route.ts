import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { csvAnswer } from "~/platform/csv-answer.server";
import { streamText } from "~/platform/stream-lines.server";
import { deliveriesFile } from "~/services/notification/deliveries-file.server";

/** Every delivery of the webhook as a file. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const lines = valueOrPage(deliveriesFile(context.app.db, actor));
  return csvAnswer("deliveries.csv", streamText(lines));
}
