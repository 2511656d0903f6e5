import type { LoaderFunctionArgs } from "@remix-run/node";
import { readOrder } from "~/domain/review/adjudication/disputed-order";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { adjudicationFile } from "~/services/adjudication/adjudication-file.server";

/** The sessions of a study that wait for adjudication as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  const order = readOrder(new URL(request.url).searchParams.get("sort"));
  const lines = await adjudicationFile(context.app.db, actor, studyKey, order);
  return csvFile([studyKey, "adjudication"], lines);
}
