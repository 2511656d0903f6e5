import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/page-title";
import { TextArea, TextField } from "~/components/ui/text-field";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { offerImport } from "~/services/exchange/offer-import.server";
import { receiveFile } from "~/services/exchange/receive-file.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { OpenFiles } from "./open-files";
import { FormatList } from "./format-list";
import { readReceived, receiveSchema } from "./form";

export const meta: MetaFunction = () => [{ title: "Import into a study | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const offered = valueOrPage(await offerImport(context.app.db, actor, params.key ?? ""));
  return { ...offered, fileId: uuid() };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formOrPage(request);
  const asked = receiveSchema.safeParse({ fileId: form.get("fileId") });
  if (!asked.success) return data({ error: "Reload the page and send it again." }, { status: 422 });
  const studyKey = params.key ?? "";
  const received = { studyKey, id: asked.data.fileId, ...(await readReceived(form)) };
  const outcome = await receiveFile(context.app.db, actor, received);
  if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return redirect(`/studies/${studyKey}/import/${outcome.value.id}`);
}

export default function ImportPage() {
  const { study, fileId, open } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === "submitting";
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Import" },
  ];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle lead="Transcripts first, then their ratings. You see the file and what would happen before anything is stored; a file is imported whole or not at all, and twice is the same as once.">
        Import into {study.title}
      </PageTitle>
      <div className="grid gap-8">
        <ErrorSummary
          problems={answer?.error ? [{ message: answer.error, fieldId: "import-file" }] : []}
          title="Not taken"
        />
        <Form
          method="post"
          encType="multipart/form-data"
          className="grid max-w-[44rem] gap-5"
          aria-label="Send a file"
        >
          <input type="hidden" name="fileId" value={fileId} />
          <TextField
            id="import-file"
            name="file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            label="File"
            hint="CSV in UTF-8, with a header, at most 30 MB. Use pseudonyms for people."
          />
          <TextArea
            name="rows"
            label="Or paste its rows"
            optional
            rows={6}
            spellCheck={false}
            className="[&_textarea]:font-mono [&_textarea]:text-sm"
          />
          <div>
            <Button kind="primary" busy={busy}>
              Look at it
            </Button>
          </div>
        </Form>
        {open.length > 0 && <OpenFiles studyKey={study.key} files={open} />}
        <FormatList />
      </div>
    </WorkspaceFrame>
  );
}
