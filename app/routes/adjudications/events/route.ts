import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { readAdjudicationDelivery } from "~/domain/review/adjudication/delivery";
import { messageOf, statusOf } from "~/platform/answer.server";
import { appendAdjudicationEvents } from "~/services/adjudication/append-adjudication-events.server";
import { readAdjudicationLog } from "~/services/adjudication/read-adjudication-log.server";

const idSchema = z.uuid();
const afterSchema = z.coerce.number().int().min(0).max(2_147_483_647).default(0);
const unreadable = { error: "This could not be read. Nothing was stored." };
const unknown = { error: "There is nothing here that you may see." };

/** What was done in an adjudication after a sequence. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (!context.actor) return Response.json({ error: "You are signed out." }, { status: 401 });
  const id = idSchema.safeParse(params.adjudicationId);
  if (!id.success) return Response.json(unknown, { status: 404 });
  const after = afterSchema.safeParse(new URL(request.url).searchParams.get("after") ?? undefined);
  if (!after.success) return Response.json(unreadable, { status: 422 });
  const { db } = context.app;
  const outcome = await readAdjudicationLog(db, context.actor, id.data, after.data);
  if (outcome.ok) return Response.json(outcome.value);
  return Response.json({ error: messageOf(outcome) }, { status: statusOf(outcome) });
}

/** Takes a batch of an adjudicator's events. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (!context.actor) return Response.json({ error: "You are signed out." }, { status: 401 });
  const id = idSchema.safeParse(params.adjudicationId);
  if (!id.success) return Response.json(unknown, { status: 404 });
  const delivery = readAdjudicationDelivery(await request.json().catch(() => null));
  if (!delivery) return Response.json(unreadable, { status: 422 });
  const { db } = context.app;
  const outcome = await appendAdjudicationEvents(db, context.actor, id.data, delivery.events);
  if (!outcome.ok)
    return Response.json({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return Response.json({ answers: [...outcome.value.answers, ...delivery.unreadable] });
}
