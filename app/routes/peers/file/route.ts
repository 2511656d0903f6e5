import type { LoaderFunctionArgs } from "@remix-run/node";
import { sortOf } from "~/domain/progress/columns";
import { lastEnded, lastSessionOf, lastSessionWords } from "~/domain/progress/last-session";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { csvAnswer } from "~/platform/csv-answer.server";
import { streamText } from "~/platform/stream-lines.server";
import { peersFile } from "~/services/progress/peers-file.server";

/** The table of peers as a file, every column, sent while it is read. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = new URL(request.url).searchParams;
  const last = lastSessionOf(query.get("last"));
  const asked = {
    cohortId: query.get("cohort"),
    last: lastEnded(last, new Date()),
    sort: sortOf(query.get("sort")),
  };
  const { cohort, lines } = valueOrPage(await peersFile(context.app.db, actor, asked));
  const of = ["peers", cohort ?? "all", last === null ? "" : lastSessionWords[last]];
  return csvAnswer(of, streamText(lines));
}
