import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { readAdjudicationDelivery } from "~/domain/review/adjudication/delivery";
import { messageOf, statusOf } from "~/platform/answer.server";
import { appendAdjudicationEvents } from "~/services/adjudication/append-adjudication-events.server";

const idSchema = z.uuid();

/** Nothing is read here: the page of the adjudication is. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/adjudications/${encodeURIComponent(params.adjudicationId ?? "")}`);
}

/** Takes a batch of an adjudicator's events. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (!context.actor) return Response.json({ error: "You are signed out." }, { status: 401 });
  const id = idSchema.safeParse(params.adjudicationId);
  if (!id.success)
    return Response.json({ error: "There is nothing here that you may see." }, { status: 404 });
  const delivery = readAdjudicationDelivery(await request.json().catch(() => null));
  if (!delivery)
    return Response.json({ error: "This could not be read. Nothing was stored." }, { status: 422 });
  const { db } = context.app;
  const outcome = await appendAdjudicationEvents(db, context.actor, id.data, delivery.events);
  if (!outcome.ok)
    return Response.json({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return Response.json({ answers: [...outcome.value.answers, ...delivery.unreadable] });
}
