import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { invitationsFile } from "~/services/people/people-files.server";

/** Every invitation as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return csvFile(["invitations"], await invitationsFile(context.app.db, actor));
}
