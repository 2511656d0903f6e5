import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { UnfitDraft } from "~/components/scenario/unfit-draft";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { useHydrated } from "~/components/ui/use-hydrated";
import { problemsOf } from "~/domain/simulator/problems";
import { scenarioSchema } from "~/domain/simulator/scenario";
import { addressOf, versionPath } from "~/domain/simulator/version-address";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { readScenario } from "~/services/scenario/show-scenario.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { RehearsalPanel } from "./rehearsal";

export const meta: MetaFunction = () => [{ title: "Rehearsal | Attune" }];

const seedSchema = z.coerce.number().int().min(0).max(4294967295);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const address = addressOf(params);
  const { content, standing } = valueOrPage(await readScenario(context.app.db, actor, address));
  const seed = seedSchema.safeParse(new URL(request.url).searchParams.get("seed") ?? "1");
  const read = scenarioSchema.safeParse(content, { reportInput: true });
  return {
    ...{ address, title: content.title, standing, seed: seed.success ? seed.data : 1 },
    scenario: read.success ? read.data : null,
    problems: read.success ? [] : problemsOf(read.error),
  };
}

export default function RehearsalPage() {
  const { address, title, standing, seed, scenario, problems } = useLoaderData<typeof loader>();
  const hydrated = useHydrated();
  const crumbs = [
    { label: "Scenarios", to: "/scenarios" },
    { label: title || address.key, to: versionPath(address) },
    { label: "Rehearsal" },
  ];
  return (
    <WorkspaceFrame
      breadcrumb={crumbs}
      facts={
        <FactChip>
          {standing === "draft" ? "Draft, version" : "Version"} {address.version}
        </FactChip>
      }
    >
      <PageTitle lead="Write as the supporter. A rehearsal stays in this tab: it never becomes a session and counts in no result.">
        Rehearsal
      </PageTitle>
      {scenario ? (
        <RehearsalPanel
          key={hydrated ? "kept" : "fresh"}
          {...{ scenario, seed, hydrated }}
          place={versionPath(address)}
        />
      ) : (
        <UnfitDraft problems={problems} editor={versionPath(address, "edit")} />
      )}
    </WorkspaceFrame>
  );
}
