import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { importProblemsFile } from "~/services/exchange/import-problems-file.server";

/** What is wrong with a file to import as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  const id = z.uuid().safeParse(params.fileId);
  const { db } = context.app;
  const lines = id.success ? await importProblemsFile(db, actor, studyKey, id.data) : notFound;
  return csvFile([studyKey, "import problems"], lines);
}
