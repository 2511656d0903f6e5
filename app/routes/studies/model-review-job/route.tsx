import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { JobProgress, KeepFresh } from "~/components/jobs/job-progress";
import { reviewerWords } from "~/components/jobs/job-words";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/page-title";
import { notFound } from "~/domain/access/outcome";
import { isAtWork, mayTryAgain } from "~/domain/jobs/job";
import { counted } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { cancelJob, retryJob } from "~/services/jobs/change-job.server";
import { showModelReviewJob } from "~/services/review/show-model-reviews.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { changeSchema } from "./form";
import { SessionOutcomes } from "./session-outcomes";

export const meta: MetaFunction = () => [{ title: "A run of model reviews | Attune" }];

const idSchema = z.uuid();

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = idSchema.safeParse(params.jobId);
  const { db } = context.app;
  const jobId = id.success ? id.data : "00000000-0000-7000-8000-000000000000";
  return valueOrPage(await showModelReviewJob(db, actor, params.key ?? "", jobId));
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formOrPage(request), { schema: changeSchema });
  if (submission.status !== "success")
    return data({ errors: submission.error?.act ?? [] }, { status: 422 });
  const id = idSchema.safeParse(params.jobId);
  const change = submission.value.act === "cancel" ? cancelJob : retryJob;
  const key = params.key ?? "";
  const outcome = id.success ? await change(context.app.db, actor, key, id.data) : notFound;
  if (!outcome.ok) return data({ errors: [messageOf(outcome)] }, { status: statusOf(outcome) });
  return redirect(`/studies/${key}/model-reviews/${outcome.value.id}`);
}

export default function ModelReviewJobPage() {
  const { study, job, tokens, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const atWork = isAtWork(job.status);
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Model reviews", to: `/studies/${study.key}/model-reviews` },
    { label: "Run" },
  ];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle
        acts={
          <Form method="post">
            {atWork && !job.cancelRequested && (
              <Button name="act" value="cancel">
                Cancel
              </Button>
            )}
            {mayTryAgain(job.status, job.failedUnits) && (
              <Button kind="primary" name="act" value="retry">
                {job.status === "done" ? "Try again those passed over" : "Try again"}
              </Button>
            )}
          </Form>
        }
        lead="What is reviewed stays, also when the run stops; trying again goes on with the rest."
      >
        {reviewerWords[job.reviewer]}, {job.totalUnits}{" "}
        {job.totalUnits === 1 ? "session" : "sessions"}
      </PageTitle>
      <div className="grid gap-6">
        <ErrorSummary
          problems={(answer?.errors ?? []).map((message) => ({ message }))}
          title="Not done"
        />
        <div role="status" className="grid gap-1">
          <JobProgress {...job} label="Progress of the run" unit="session" />
          {job.failedUnits > 0 && (
            <p className="text-sm text-second tabular-nums">
              {job.failedUnits} of {counted(job.totalUnits, "session")} passed over, each with its
              reason below.
            </p>
          )}
          {tokens > 0 && (
            <p className="text-sm text-second tabular-nums">
              {tokens.toLocaleString("en-GB")} tokens for the reviews stored.
            </p>
          )}
        </div>
        <KeepFresh active={atWork} />
        <SessionOutcomes sessions={sessions} />
      </div>
    </WorkspaceFrame>
  );
}
