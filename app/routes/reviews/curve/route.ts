import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { messageOf, statusOf } from "~/platform/answer.server";
import { showCurve } from "~/services/review/show-curve.server";

/** The emotion curve of a review's session, as far as its reviewer may see it by now. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  if (!context.actor) return Response.json({ error: "You are signed out." }, { status: 401 });
  const id = z.uuid().safeParse(params.reviewId);
  if (!id.success)
    return Response.json({ error: "There is nothing here that you may see." }, { status: 404 });
  const outcome = await showCurve(context.app.db, context.actor, id.data);
  if (outcome.ok) return Response.json(outcome.value);
  return Response.json({ error: messageOf(outcome) }, { status: statusOf(outcome) });
}
