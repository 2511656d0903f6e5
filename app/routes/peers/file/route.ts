import type { LoaderFunctionArgs } from "@remix-run/node";
import { sortOf } from "~/domain/progress/columns";
import { lastEnded, lastSessionOf } from "~/domain/progress/last-session";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { peersFile } from "~/services/progress/peers-file.server";

/** The table of peers as a file, every column, sent while it is read. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = new URL(request.url).searchParams;
  const asked = {
    cohortId: query.get("cohort"),
    last: lastEnded(lastSessionOf(query.get("last")), new Date()),
    sort: sortOf(query.get("sort")),
  };
  return csvFile("peers.csv", await peersFile(context.app.db, actor, asked));
}
