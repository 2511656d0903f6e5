import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { listOwnWork } from "~/services/review/show-work-list.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Re-coding | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { lists: valueOrPage(await listOwnWork(context.app.db, actor)) };
}

export default function RecodingLists() {
  const { lists } = useLoaderData<typeof loader>();
  return (
    <WorkspaceFrame breadcrumb={[{ label: "Reviews", to: "/reviews" }, { label: "Re-coding" }]}>
      <PageTitle lead="Annotations of yours that a new codebook version asks about. What you wrote stays as it is; what you decide is stored beside it. The study’s codebook page counts it, so that everybody sees how far earlier marks hold under the new words; results keep to reviews made under one version.">
        Re-coding
      </PageTitle>
      {lists.length === 0 ? (
        <EmptyState title="Nothing waits for you.">
          A list appears here when a study moves to a new version of its codebook.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {lists.map((list) => (
            <li
              key={list.studyKey}
              className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3"
            >
              <TextLink to={`/recoding/${list.studyKey}`}>{list.studyTitle}</TextLink>
              <span className="text-sm text-second">
                {list.decided} of {list.toDecide} decided, {list.carried + list.unchanged} carried
                over by themselves, {list.retired} with a retired tag
              </span>
            </li>
          ))}
        </ul>
      )}
    </WorkspaceFrame>
  );
}
