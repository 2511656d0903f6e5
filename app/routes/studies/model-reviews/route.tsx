import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { KeepFresh } from "~/components/jobs/job-progress";
import { reviewerWords } from "~/components/jobs/job-words";
import { Button } from "~/components/ui/button";
import { RadioGroup } from "~/components/ui/choice";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { isAtWork } from "~/domain/jobs/job";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { showModelReviews } from "~/services/review/show-model-reviews.server";
import { startModelReviews } from "~/services/review/start-model-reviews.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { startSchema } from "./form";
import { JobList } from "./job-list";
import { SessionChoice } from "./session-choice";

export const meta: MetaFunction = () => [{ title: "Model reviews | Attune" }];

const beforeSchema = z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const before = beforeSchema.parse(new URL(request.url).searchParams.get("before") ?? undefined);
  const outcome = await showModelReviews(context.app, actor, params.key ?? "", before);
  return { ...valueOrPage(outcome), jobId: uuid() };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formOrPage(request), { schema: startSchema });
  if (submission.status !== "success") {
    const errors = Object.values(submission.error ?? {}).flatMap((list) => list ?? []);
    return data({ errors }, { status: 422 });
  }
  const { jobId, reviewer, which, sessionIds } = submission.value;
  const studyKey = params.key ?? "";
  const chosen = which === "chosen" ? sessionIds : null;
  const input = { studyKey, jobId, reviewer, sessionIds: chosen };
  const outcome = await startModelReviews(context.app, actor, input);
  if (!outcome.ok) return data({ errors: [messageOf(outcome)] }, { status: statusOf(outcome) });
  return redirect(`/studies/${studyKey}/model-reviews/${outcome.value.jobId}`);
}

const inThousands = (tokens: number) => `${Math.ceil(tokens / 1000)} thousand`;

function hintOn({ lacking, tokens, version, reviewer }: Offer): string {
  const lack = `${lacking} ended ${lacking === 1 ? "session lacks" : "sessions lack"} a review by version ${version}.`;
  if (reviewer === "rules") return `${lack} Nothing leaves this machine.`;
  return `${lack} For these about ${inThousands(tokens)} tokens; the words said are sent to the provider, no name or id.`;
}
type Offer = ReturnType<typeof useLoaderData<typeof loader>>["offers"][number];

export default function ModelReviewsPage() {
  const { study, offers, jobs, sessions, next, jobId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Model reviews" },
  ];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle lead="A model applies the codebook to whole sessions. Its marks are hints: they are hidden from reviewers until their own judgement is locked, and never count among experts.">
        Model reviews
      </PageTitle>
      <div className="grid gap-8">
        <ErrorSummary
          problems={(answer?.errors ?? []).map((message) => ({ message }))}
          title="Not started"
        />
        <KeepFresh active={jobs.some((job) => isAtWork(job.status))} />
        <JobList jobs={jobs} studyKey={study.key} />
        <Form method="post" className="grid gap-6">
          <SectionTitle id="start">Start a run</SectionTitle>
          <input type="hidden" name="jobId" value={jobId} />
          <div className="flex flex-wrap gap-x-12 gap-y-4">
            <RadioGroup
              name="reviewer"
              label="Reviewer"
              defaultValue={offers[0]?.reviewer}
              choices={offers.map((offer) => ({
                value: offer.reviewer,
                label:
                  offer.reviewer === "claude"
                    ? `${reviewerWords.claude} (${offer.modelName})`
                    : reviewerWords[offer.reviewer],
                hint: hintOn(offer),
              }))}
            />
            <RadioGroup
              name="which"
              label="Sessions"
              defaultValue="lacking"
              choices={[
                { value: "lacking", label: "All that have ended and lack such a review" },
                { value: "chosen", label: "Those chosen below" },
              ]}
            />
          </div>
          <div>
            <Button kind="primary">Start</Button>
          </div>
          <SessionChoice sessions={sessions} />
          <Pagination
            older={next === null ? null : `/studies/${study.key}/model-reviews?before=${next}`}
          />
        </Form>
      </div>
    </WorkspaceFrame>
  );
}
