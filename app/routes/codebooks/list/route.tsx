import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showCodebooks } from "~/services/codebook/show-codebook.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Codebooks | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { codebooks: valueOrPage(await showCodebooks(context.app.db, actor)) };
}

export default function Codebooks() {
  const { codebooks } = useLoaderData<typeof loader>();
  return (
    <WorkspaceFrame>
      <PageTitle lead="The tags and scales that reviews are written in. A version in use never changes.">
        Codebooks
      </PageTitle>
      {codebooks.length === 0 && (
        <EmptyState title="There is no codebook yet.">One comes with the first study.</EmptyState>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {codebooks.map(({ key, title, version }) => (
          <li key={key} className="flex items-baseline justify-between gap-4 py-3">
            <TextLink to={`/codebooks/${key}/${version ?? 1}`}>{title}</TextLink>
            <span className="text-sm text-second">Version {version}</span>
          </li>
        ))}
      </ul>
    </WorkspaceFrame>
  );
}
