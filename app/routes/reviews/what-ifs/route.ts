import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound } from "~/domain/access/outcome";
import { whatIfRequestSchema } from "~/domain/review/what-if";
import { actorForFetch, answerForFetch, readJson, refusalForFetch } from "~/platform/fetch.server";
import { askWhatIf } from "~/services/review/ask-what-if.server";

/** Nothing is to be read here: the review's page is next door. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/reviews/${encodeURIComponent(params.reviewId ?? "")}`);
}

/** Puts another reply to the client and answers how it went on. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = actorForFetch(context);
  const asked = await readJson(request, whatIfRequestSchema);
  const id = z.uuid().safeParse(params.reviewId);
  if (!id.success) return refusalForFetch(notFound);
  return answerForFetch(await askWhatIf(context.app, actor, id.data, asked, context.left));
}
