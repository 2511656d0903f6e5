import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { UnfitDraft } from "~/components/scenario/unfit-draft";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { problemsOf } from "~/domain/simulator/problems";
import { scenarioSchema } from "~/domain/simulator/scenario";
import { addressOf, versionPath } from "~/domain/simulator/version-address";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { readScenario } from "~/services/scenario/show-scenario.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { CheckPanel } from "./check";

export const meta: MetaFunction = () => [{ title: "Check a scenario | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const address = addressOf(params);
  const { content, standing } = valueOrPage(await readScenario(context.app.db, actor, address));
  const read = scenarioSchema.safeParse(content, { reportInput: true });
  return {
    ...{ address, title: content.title, isDraft: standing === "draft" },
    scenario: read.success ? read.data : null,
    problems: read.success ? [] : problemsOf(read.error),
  };
}

export default function CheckPage() {
  const { address, title, isDraft, scenario, problems } = useLoaderData<typeof loader>();
  const editor = versionPath(address, "edit");
  const crumbs = [
    { label: "Scenarios", to: "/scenarios" },
    { label: title || address.key, to: versionPath(address) },
    { label: "Check" },
  ];
  return (
    <WorkspaceFrame
      breadcrumb={crumbs}
      facts={
        <FactChip>
          {isDraft ? "Draft, version" : "Version"} {address.version}
        </FactChip>
      }
    >
      <PageTitle lead="Eight scripted supporters play this version in your browser, each with three seeds. Nothing of it is stored.">
        Check with scripted supporters
      </PageTitle>
      {scenario ? (
        <CheckPanel scenario={scenario} editor={isDraft ? editor : null} />
      ) : (
        <UnfitDraft problems={problems} editor={editor} />
      )}
    </WorkspaceFrame>
  );
}
