import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { deliveriesFile } from "~/services/notification/deliveries-file.server";

/** Every delivery of the webhook as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return csvFile(["deliveries"], await deliveriesFile(context.app.db, actor));
}
