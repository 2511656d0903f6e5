import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { invalid, notFound } from "~/domain/access/outcome";
import { commentAnchorSchema } from "~/domain/review/comment";
import { actorForFetch, answerForFetch, readForm, refusalForFetch } from "~/platform/fetch.server";
import { withdrawComment, writeComment } from "~/services/review/write-comment.server";
import { commentFormSchema } from "./form";

/** The comments stand beside the replay: an address that only takes acts leads there. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/sessions/${encodeURIComponent(params.sessionId ?? "")}`);
}

/** Stores a comment, or takes an own one back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = actorForFetch(context);
  const sessionId = z.uuid().safeParse(params.sessionId);
  const form = commentFormSchema.safeParse(Object.fromEntries(await readForm(request)));
  if (!sessionId.success) return refusalForFetch(notFound);
  if (!form.success)
    return refusalForFetch(invalid(form.error.issues[0]?.message ?? "This cannot be stored."));
  const { db } = context.app;
  const { to, ...sent } = form.data;
  if (sent.act === "withdraw") {
    const outcome = await withdrawComment(db, actor, sessionId.data, sent.id);
    return outcome.ok && to ? redirect(to) : answerForFetch(outcome);
  }
  const { id, text, turnId, annotationId } = sent;
  const anchor = commentAnchorSchema.safeParse(
    annotationId ? { on: "annotation", annotationId } : { on: "turn", turnId },
  );
  if (!anchor.success) return refusalForFetch(invalid("Choose a turn or a tag to comment on."));
  const outcome = await writeComment(db, actor, sessionId.data, { id, text, anchor: anchor.data });
  return outcome.ok && to ? redirect(to) : answerForFetch(outcome);
}
