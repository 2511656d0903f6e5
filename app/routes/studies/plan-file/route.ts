import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { planByExpertFile } from "~/services/studies/plan-file.server";

/** What a plan comes to for each expert as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  const id = z.uuid().safeParse(params.planId);
  const { db } = context.app;
  const lines = id.success ? await planByExpertFile(db, actor, studyKey, id.data) : notFound;
  return csvFile([studyKey, "plan by expert"], lines);
}
