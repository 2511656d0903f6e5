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
import { inKilobytes } from "~/components/exchange/file-size";
import { JobProgress, KeepFresh } from "~/components/jobs/job-progress";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/page-title";
import { SentOnce } from "~/components/ui/sent-once";
import { isAtWork } from "~/domain/jobs/job";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { readSent } from "~/platform/sent.server";
import { showImport } from "~/services/exchange/show-import.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { carryOut } from "./acts.server";
import { Draft } from "./draft";
import { importSchema } from "./form";
import { ImportOutcome } from "./outcome";

export const meta: MetaFunction = () => [{ title: "A file to import | Attune" }];

/** An id that no file has, for an address that holds none. */
const noFile = "00000000-0000-7000-8000-000000000000";
const fileIdOf = (text: string | undefined) => z.uuid().safeParse(text).data ?? noFile;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const fileId = fileIdOf(params.fileId);
  return valueOrPage(await showImport(context.app.db, actor, params.key ?? "", fileId));
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formOrPage(request);
  const submission = parseWithZod(form, { schema: importSchema });
  if (submission.status !== "success") {
    const errors = Object.values(submission.error ?? {}).flatMap((list) => list ?? []);
    return data({ errors }, { status: 422 });
  }
  const place = { studyKey: params.key ?? "", fileId: fileIdOf(params.fileId) };
  const asked = { ...place, sent: readSent(form, context.app) };
  const outcome = await carryOut(context.app, actor, asked, submission.value, form);
  if (!outcome.ok) return data({ errors: [messageOf(outcome)] }, { status: statusOf(outcome) });
  const list = `/studies/${place.studyKey}/import`;
  return redirect(submission.value.intent === "discard" ? list : `${list}/${place.fileId}`);
}

export default function ImportFilePage() {
  const { study, file, draft, job, report } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const atWork = job !== null && isAtWork(job.status);
  const problemsFile = `/studies/${study.key}/import/${file.id}/problems.csv`;
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Import", to: `/studies/${study.key}/import` },
    { label: "File" },
  ];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle
        lead={`${inKilobytes(file.bytes)}.${job ? "" : " Nothing is stored in the study before you import it."}`}
        acts={
          <Form method="post">
            <SentOnce />
            {atWork && !job.cancelRequested && (
              <Button name="intent" value="cancel">
                Cancel
              </Button>
            )}
            {!atWork && draft && (
              <Button kind="quiet" name="intent" value="discard">
                Discard the file
              </Button>
            )}
          </Form>
        }
      >
        {file.name}
      </PageTitle>
      <div className="grid gap-8">
        <ErrorSummary
          problems={(answer?.errors ?? []).map((message) => ({ message }))}
          title="Not done"
        />
        {job && job.status !== "done" && (
          <div role="status">
            <JobProgress {...job} label="Progress of the import" unit="row" />
          </div>
        )}
        <KeepFresh active={atWork} />
        {report && !atWork && (
          <ImportOutcome report={report} studyKey={study.key} problemsFile={problemsFile} />
        )}
        {draft && <Draft {...draft} problemsFile={problemsFile} />}
        {!draft && !job && !report && (
          <p className="text-base text-second">
            The file is no longer kept. Send it again to import it.
          </p>
        )}
      </div>
    </WorkspaceFrame>
  );
}
