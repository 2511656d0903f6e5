import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { localPath } from "~/domain/access/local-path";
import { invalid, notFound } from "~/domain/access/outcome";
import { peerResponseSchema } from "~/domain/review/peer-response";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { actorForFetch, answerForFetch, readForm, refusalForFetch } from "~/platform/fetch.server";
import { passOn } from "~/platform/pass-on.server";
import { answerFeedback } from "~/services/review/answer-feedback.server";

/** The answers stand beside what they answer to. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return passOn(request, `/feedback/${encodeURIComponent(params.reviewId ?? "")}`);
}

/** Stores an answer to one mark. `to` is set by a form without script: then its page follows. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { to, ...fields } = Object.fromEntries(await readForm(request));
  const isPage = to !== undefined;
  const actor = isPage ? requireActor(context, request) : actorForFetch(context);
  const reviewId = z.uuid().safeParse(params.reviewId);
  const response = peerResponseSchema.safeParse(fields);
  const outcome = !reviewId.success
    ? notFound
    : !response.success
      ? invalid(response.error.issues[0]?.message ?? "This cannot be stored.")
      : await answerFeedback(context.app.db, actor, reviewId.data, response.data);
  if (!isPage) return outcome.ok ? answerForFetch(outcome) : refusalForFetch(outcome);
  valueOrPage(outcome);
  return redirect(localPath(to));
}
