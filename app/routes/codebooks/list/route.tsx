import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { readCodebookFile } from "~/domain/exchange/codebook-file";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { showCodebooks, type ListedCodebook } from "~/services/codebook/show-codebook.server";
import { importCodebook } from "~/services/codebook/start-draft.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { textOf } from "./form";
import { ImportCodebook } from "./import-codebook";

export const meta: MetaFunction = () => [{ title: "Codebooks | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return valueOrPage(await showCodebooks(context.app.db, actor));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const shown = await showCodebooks(context.app.db, actor);
  if (shown.ok && !shown.value.mayManage)
    return data({ problems: [{ path: "", message: "Your role does not include this." }] }, 403);
  const text = await textOf(await formOrPage(request));
  if (text === null)
    return data(
      { problems: [{ path: "", message: "Choose a codebook’s file, at most 600 kB." }] },
      422,
    );
  const read = readCodebookFile(text);
  if (!read.ok) return data({ problems: read.problems }, 422);
  const outcome = await importCodebook(context.app.db, actor, read.value);
  if (!outcome.ok)
    return data({ problems: [{ path: "", message: messageOf(outcome) }] }, statusOf(outcome));
  return redirect(`/codebooks/${outcome.value.key}/${outcome.value.version}/edit`);
}

function Standing({ version, versions, draft, codebook }: ListedCodebook & { codebook: string }) {
  return (
    <span className="flex flex-wrap gap-x-4 text-sm text-second">
      {draft && (
        <TextLink to={`/codebooks/${codebook}/${draft.version}/edit`}>
          Draft of version {draft.version}
        </TextLink>
      )}
      {version !== null && (
        <span>
          Version {version}
          {versions > 1 && `, ${versions} versions`}
        </span>
      )}
    </span>
  );
}

export default function Codebooks() {
  const { codebooks, mayManage } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <WorkspaceFrame>
      <PageTitle lead="The tags and scales that reviews are written in. A published version never changes: what is new is a new version.">
        Codebooks
      </PageTitle>
      <div className="grid gap-10">
        {codebooks.length === 0 && (
          <EmptyState title="There is no codebook yet.">One comes with the first study.</EmptyState>
        )}
        {codebooks.length > 0 && (
          <ul className="divide-y divide-line border-y border-line">
            {codebooks.map((book) => (
              <li
                key={book.key}
                className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3"
              >
                <TextLink to={`/codebooks/${book.key}/${book.version ?? book.draft?.version ?? 1}`}>
                  {book.title}
                </TextLink>
                <Standing {...book} codebook={book.key} />
              </li>
            ))}
          </ul>
        )}
        {mayManage && <ImportCodebook problems={answer?.problems ?? []} />}
      </div>
    </WorkspaceFrame>
  );
}
