import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { readDelivery } from "~/domain/review/delivery";
import { messageOf, statusOf } from "~/platform/answer.server";
import { appendEvents } from "~/services/review/append-events.server";
import { readEvents } from "~/services/review/read-events.server";

const idSchema = z.uuid();
const afterSchema = z.coerce.number().int().min(0).max(2_147_483_647).default(0);
const unreadable = { error: "This could not be read. Nothing was stored." };
const unknown = { error: "There is nothing here that you may see." };

/** A review's log after a sequence. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (!context.actor) return Response.json({ error: "You are signed out." }, { status: 401 });
  const id = idSchema.safeParse(params.reviewId);
  if (!id.success) return Response.json(unknown, { status: 404 });
  const after = afterSchema.safeParse(new URL(request.url).searchParams.get("after") ?? undefined);
  if (!after.success) return Response.json(unreadable, { status: 422 });
  const outcome = await readEvents(context.app.db, context.actor, id.data, after.data);
  if (outcome.ok) return Response.json(outcome.value);
  return Response.json({ error: messageOf(outcome) }, { status: statusOf(outcome) });
}

/** Takes a batch of events. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (!context.actor) return Response.json({ error: "You are signed out." }, { status: 401 });
  const id = idSchema.safeParse(params.reviewId);
  if (!id.success) return Response.json(unknown, { status: 404 });
  const body: unknown = await request.json().catch(() => null);
  const delivery = readDelivery(body);
  if (!delivery) return Response.json(unreadable, { status: 422 });
  const outcome = await appendEvents(context.app.db, context.actor, id.data, delivery.events);
  if (!outcome.ok)
    return Response.json({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  const { answers, lastSequence } = outcome.value;
  return Response.json({ answers: [...answers, ...delivery.unreadable], lastSequence });
}
