import type { LoaderFunctionArgs } from "@remix-run/node";
import { disagreementSorts } from "~/domain/misalignment/disagreement-list";
import { filterWords, readFilter } from "~/domain/misalignment/filter-address";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { csvAnswer } from "~/platform/csv-answer.server";
import { exportDisagreements } from "~/services/results/export-disagreements.server";

/** The list of disagreements of a study as CSV. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  const search = new URL(request.url).searchParams;
  const sort = disagreementSorts.find((each) => each === search.get("by")) ?? "experts";
  const asked = { studyKey, filter: readFilter(search), sort };
  const file = valueOrPage(await exportDisagreements(context.app.db, actor, asked));
  return csvAnswer([studyKey, "disagreements", ...filterWords(asked.filter)], file);
}
