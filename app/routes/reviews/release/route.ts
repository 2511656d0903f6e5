import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireActor } from "~/platform/actor.server";
import { refusalAnswer } from "~/platform/answer.server";
import { notFound, invalid } from "~/domain/access/outcome";
import { releaseReview, withdrawRelease } from "~/services/review/release-review.server";

const schema = z.object({
  act: z.enum(["release", "withdraw"]),
  message: z.string().max(2000).default(""),
  /** A path of this product to go back to. */
  to: z
    .string()
    .regex(/^\/(?!\/)[^\\]*$/)
    .optional(),
});

/** Lets the peer see a review, or takes it back. Answers with the page that it came from. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = z.uuid().safeParse(params.reviewId);
  if (!id.success) return refusalAnswer(notFound);
  const form = schema.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return refusalAnswer(invalid("Choose to release or to withdraw."));
  const { act, message, to } = form.data;
  const { db } = context.app;
  const outcome =
    act === "release"
      ? await releaseReview(db, actor, id.data, message)
      : await withdrawRelease(db, actor, id.data);
  if (!outcome.ok) return refusalAnswer(outcome);
  return to ? redirect(to) : outcome.value;
}
