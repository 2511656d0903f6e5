import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { moment } from "~/domain/exchange/moment";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { createStudy, listStudyCodebooks } from "~/services/studies/create-study.server";
import { listStudies } from "~/services/studies/list-studies.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { asksOf, newStudySchema } from "./form";
import { NewStudy } from "./new-study";

export const meta: MetaFunction = () => [{ title: "Studies | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const studies = valueOrPage(await listStudies(context.app.db, actor));
  const codebooks = await listStudyCodebooks(context.app.db, actor);
  return { studies, codebooks: codebooks.ok ? codebooks.value : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formOrPage(request), { schema: newStudySchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  const { key, title, blinded, release, codebook } = submission.value;
  const study = {
    key,
    title,
    blinded,
    release,
    ...(codebook && { codebook }),
    asks: asksOf(submission.value),
  };
  const outcome = await createStudy(context.app.db, actor, study);
  if (outcome.ok) throw redirect(`/studies/${outcome.value.key}`);
  const message = messageOf(outcome);
  const onField = outcome.reason === "invalid" && outcome.field;
  const errors = onField ? { fieldErrors: { [onField]: [message] } } : { formErrors: [message] };
  return data(submission.reply(errors), { status: statusOf(outcome) });
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["studies"][number];

const columns: DataColumn<Row>[] = [
  {
    id: "title",
    header: "Study",
    rowHeader: true,
    cell: (row) => <TextLink to={`/studies/${row.key}`}>{row.title}</TextLink>,
  },
  { id: "sessions", header: "Sessions", numeric: true, cell: (row) => row.sessions },
  { id: "ended", header: "Ended", numeric: true, cell: (row) => row.ended },
  { id: "made", header: "Made", cell: (row) => <DateText at={row.createdAt} /> },
  {
    id: "results",
    header: "Results",
    cell: (row) => (
      <TextLink to={`/studies/${row.key}/results`}>
        Results<span className="sr-only"> of {row.title}</span>
      </TextLink>
    ),
  },
];

export default function Studies() {
  const { studies, codebooks } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <WorkspaceFrame>
      <PageTitle
        lead="Sessions, reviewers and a codebook, held together for a comparison."
        acts={
          studies.length > 0 && (
            <SaveTable
              file="studies"
              of="studies"
              heads={["study", "key", "sessions", "ended", "made"]}
              rows={studies.map(({ title, key, sessions, ended, createdAt }) => [
                ...[title, key, sessions, ended, moment(createdAt)],
              ])}
            />
          )
        }
      >
        Studies
      </PageTitle>
      <div className="grid gap-10">
        {studies.length === 0 ? (
          <EmptyState title="There is no study yet.">
            {codebooks ? "Make the first one below." : "A researcher makes the first one."}
          </EmptyState>
        ) : (
          <DataTable caption="Studies" columns={columns} rows={studies} rowId={(row) => row.key} />
        )}
        {codebooks && <NewStudy lastResult={lastResult} codebooks={codebooks} />}
      </div>
    </WorkspaceFrame>
  );
}
