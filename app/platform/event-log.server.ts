import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import type { Outcome } from "../domain/access/outcome";
import type { SignedInActor } from "./actor.server";
import { messageOf, statusOf } from "./answer.server";
import type { App } from "./app.server";

const afterSchema = z.coerce.number().int().min(0).max(2_147_483_647).default(0);
const unreadable = { error: "This could not be read. Nothing was stored." };
const unknown = { error: "There is nothing here that you may see." };

interface Asked {
  db: App["db"];
  actor: SignedInActor;
  id: string;
  /** The session that the page is about, as the page names it; null where it does not. */
  sessionId: string | null;
}

/** Who asks about which log, or the answer to whom nobody is known or to an address without an id. */
function readAsked({ context, request }: LoaderFunctionArgs, named: string | undefined) {
  if (!context.actor) return Response.json({ error: "You are signed out." }, { status: 401 });
  const id = z.uuid().safeParse(named);
  if (!id.success) return Response.json(unknown, { status: 404 });
  const sessionId = z.uuid().safeParse(new URL(request.url).searchParams.get("session"));
  const asked: Asked = {
    ...{ db: context.app.db, actor: context.actor, id: id.data },
    sessionId: sessionId.data ?? null,
  };
  return asked;
}

function answer<T>(outcome: Outcome<T>): Response {
  if (outcome.ok) return Response.json(outcome.value);
  return Response.json({ error: messageOf(outcome) }, { status: statusOf(outcome) });
}

/** What a log holds after the sequence that the address names. */
export async function answerLog<T>(
  args: LoaderFunctionArgs,
  named: string | undefined,
  read: (asked: Asked & { after: number }) => Promise<Outcome<T>>,
): Promise<Response> {
  const asked = readAsked(args, named);
  if (asked instanceof Response) return asked;
  const after = afterSchema.safeParse(
    new URL(args.request.url).searchParams.get("after") ?? undefined,
  );
  if (!after.success) return Response.json(unreadable, { status: 422 });
  return answer(await read({ ...asked, after: after.data }));
}

interface Delivered<Event, Answer> {
  events: Event[];
  unreadable: Answer[];
}

/** Takes a batch of events into a log; those that cannot be read are answered beside the others. */
export async function takeDelivery<Event, Answer, T extends { answers: Answer[] }>(
  args: ActionFunctionArgs,
  named: string | undefined,
  read: (body: unknown) => Delivered<Event, Answer> | null,
  append: (asked: Asked & { events: Event[] }) => Promise<Outcome<T>>,
): Promise<Response> {
  const asked = readAsked(args, named);
  if (asked instanceof Response) return asked;
  const delivery = read(await args.request.json().catch(() => null));
  if (!delivery) return Response.json(unreadable, { status: 422 });
  const outcome = await append({ ...asked, events: delivery.events });
  if (!outcome.ok) return answer(outcome);
  const answers = [...outcome.value.answers, ...delivery.unreadable];
  return Response.json({ ...outcome.value, answers });
}
