import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PageTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showCodebook } from "~/services/codebook/show-codebook.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { ScaleList } from "./scale-list";
import { TagList } from "./tag-list";

export const meta: MetaFunction = () => [{ title: "Codebook | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const version = z.coerce.number().int().min(1).max(1_000_000).safeParse(params.version);
  const number = version.success ? version.data : 0;
  const { db } = context.app;
  return { codebook: valueOrPage(await showCodebook(db, actor, params.key ?? "", number)) };
}

export default function CodebookPage() {
  const { codebook } = useLoaderData<typeof loader>();
  const { title, version, tags, scales } = codebook;
  const crumbs = [{ label: "Codebooks", to: "/codebooks" }, { label: title }];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle lead={`Version ${version}: ${tags.length} tags, ${scales.length} scales.`}>
        {title}
      </PageTitle>
      <div className="grid max-w-[60rem] gap-10">
        <TagList title="Issues" tags={tags.filter((tag) => tag.kind === "issue")} />
        <TagList title="Strengths" tags={tags.filter((tag) => tag.kind === "strength")} />
        <ScaleList scales={scales} />
      </div>
    </WorkspaceFrame>
  );
}
