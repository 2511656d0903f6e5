import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf } from "~/platform/answer.server";
import { cancelJob, retryJob } from "~/services/jobs/change-job.server";

const changeSchema = z.object({
  act: z.enum(["cancel", "retry"]),
  jobId: z.uuid(),
  /** The page of results that it was asked from. */
  back: z.string().max(20_000).catch(""),
});

/** Stops the work on a study's results, or takes it up again, and goes back to them. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const asked = changeSchema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!asked.success) throw data({ message: "This form could not be read." }, { status: 422 });
  const { act, jobId, back } = asked.data;
  const change = act === "cancel" ? cancelJob : retryJob;
  const outcome = await change(context.app.db, actor, params.key ?? "", jobId);
  // Who clicks after the work has ended finds what they wanted on the page itself.
  if (!outcome.ok && outcome.reason !== "conflict")
    throw data({ message: messageOf(outcome) }, { status: statusOf(outcome) });
  const results = `/studies/${params.key ?? ""}/results`;
  return redirect(
    back.startsWith(`${results}/`) || back.startsWith(`${results}?`) ? back : results,
  );
}
