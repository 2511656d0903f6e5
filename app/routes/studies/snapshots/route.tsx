import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { KeepFresh } from "~/components/jobs/job-progress";
import { FileLink } from "~/components/table/file-link";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { TextField } from "~/components/ui/text-field";
import { longestSnapshotName } from "~/domain/exchange/snapshot/facts";
import { isAtWork } from "~/domain/jobs/job";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { cancelJob, retryJob } from "~/services/jobs/change-job.server";
import { showSnapshots } from "~/services/snapshots/list-snapshots.server";
import { startSnapshot } from "~/services/snapshots/start-snapshot.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { snapshotsSchema } from "./form";
import { MakingList } from "./making-list";
import { SnapshotTable } from "./snapshot-table";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Snapshots of ${loaded?.study.title ?? "a study"} | Attune` },
];

const beforeSchema = z.uuid().optional().catch(undefined);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const before = beforeSchema.parse(new URL(request.url).searchParams.get("before") ?? undefined);
  const shown = await showSnapshots(context.app.db, actor, params.key ?? "", before);
  return { ...valueOrPage(shown), newId: uuid() };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formOrPage(request), { schema: snapshotsSchema });
  if (submission.status !== "success") {
    const errors = Object.values(submission.error ?? {}).flatMap((list) => list ?? []);
    return data({ errors }, { status: 422 });
  }
  const { db } = context.app;
  const [asked, studyKey] = [submission.value, params.key ?? ""];
  const change = asked.intent === "cancel" ? cancelJob : retryJob;
  const outcome =
    asked.intent === "make"
      ? await startSnapshot(db, actor, { ...asked, studyKey })
      : await change(db, actor, studyKey, asked.jobId);
  if (!outcome.ok) return data({ errors: [messageOf(outcome)] }, { status: statusOf(outcome) });
  return redirect(`/studies/${studyKey}/snapshots`);
}

export default function SnapshotsPage() {
  const { study, making, snapshots, next, newId, seed, replicates } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== "idle";
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Snapshots" },
  ];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle lead="A snapshot freezes the study’s data and its results, in numbers and codes, without a word of any session. Peers who were asked about research and have not said yes are not in it. What is edited, withdrawn or erased later never changes it, so a publication can rest on it.">
        Snapshots
      </PageTitle>
      <div className="grid gap-8">
        <ErrorSummary
          problems={(answer?.errors ?? []).map((message) => ({ message }))}
          title="Not done"
        />
        <Form method="post" key={newId} className="grid max-w-[36rem] gap-4">
          <SectionTitle id="make">Make a snapshot</SectionTitle>
          <input type="hidden" name="snapshotId" value={newId} />
          <TextField
            name="name"
            label="Name"
            hint="Such as: After wave 2, as submitted."
            required
            maxLength={longestSnapshotName}
            autoComplete="off"
          />
          <TextField
            name="seed"
            label="Seed"
            hint={`For the intervals: ${replicates.toLocaleString("en-GB")} bootstrap replicates over sessions. The same seed gives the same intervals.`}
            inputMode="numeric"
            defaultValue={seed}
            className="max-w-[20rem]"
          />
          <div>
            <Button kind="primary" name="intent" value="make" busy={busy} busyLabel="Starting">
              Make the snapshot
            </Button>
          </div>
        </Form>
        <KeepFresh active={making.some((job) => isAtWork(job.status))} />
        <MakingList making={making} />
        {snapshots.length === 0 ? (
          <EmptyState title="No snapshot yet.">
            Make one when the data are as you want to report them. The study goes on; the snapshot
            stays.
          </EmptyState>
        ) : (
          <div className="grid gap-4">
            <div className="flex justify-end">
              <FileLink to={`/studies/${study.key}/snapshots.csv`} of="snapshots" />
            </div>
            <SnapshotTable rows={snapshots} studyKey={study.key} />
            <Pagination
              older={next === null ? null : `/studies/${study.key}/snapshots?before=${next}`}
            />
          </div>
        )}
      </div>
    </WorkspaceFrame>
  );
}
