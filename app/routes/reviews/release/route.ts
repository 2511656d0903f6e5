import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { localPath } from "~/domain/access/local-path";
import { storableText } from "~/domain/practice/storable-text";
import { requireActor } from "~/platform/actor.server";
import { answerForFetch, readForm, refusalForFetch } from "~/platform/fetch.server";
import { invalid, notFound, type Outcome } from "~/domain/access/outcome";
import { releaseReview, withdrawRelease } from "~/services/review/release-review.server";

const schema = z.object({
  act: z.enum(["release", "withdraw"]),
  message: storableText.max(2000).default(""),
  /** A path of this product to go back to. */
  to: z.string().transform(localPath).optional(),
});

/** Lets the peer see a review, or takes it back. Answers with the page that it came from. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = z.uuid().safeParse(params.reviewId);
  if (!id.success) return refusalForFetch(notFound);
  const form = schema.safeParse(Object.fromEntries(await readForm(request)));
  if (!form.success) return refusalForFetch(invalid("Choose to release or to withdraw."));
  const { act, message, to } = form.data;
  const { db } = context.app;
  const outcome: Outcome<{ released: boolean }> =
    act === "release"
      ? await releaseReview(db, actor, id.data, message)
      : await withdrawRelease(db, actor, id.data);
  return outcome.ok && to ? redirect(to) : answerForFetch(outcome);
}
