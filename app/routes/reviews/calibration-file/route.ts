import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { csvFile } from "~/platform/csv-answer.server";
import { calibrationFile } from "~/services/calibration/calibration-file.server";

/** An expert's agreement with gold in one session as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = z.uuid().safeParse(params.reviewId);
  const lines = id.success ? await calibrationFile(context.app.db, actor, id.data) : notFound;
  return csvFile(["calibration"], lines);
}
