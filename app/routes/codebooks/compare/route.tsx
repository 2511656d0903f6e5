import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { StructuralChanges } from "~/components/codebook/structural-changes";
import { Button } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/page-title";
import { Select } from "~/components/ui/text-field";
import { notFound } from "~/domain/access/outcome";
import { versionName, versionNumber } from "~/domain/review/codebook-versions/version-number";
import { requireActor } from "~/platform/actor.server";
import { compareCodebooks } from "~/services/codebook/compare-codebooks.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { versionOrPage } from "../version-or-page.server";
import { Differences } from "./differences";

export const meta: MetaFunction = () => [{ title: "Compare codebooks | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const asked = new URL(request.url).searchParams.get("with");
  const earlier = versionName(asked);
  const later = { key: params.key ?? "", version: versionNumber(params.version) };
  const outcome =
    asked !== null && earlier === null
      ? notFound
      : await compareCodebooks(context.app.db, actor, later, earlier);
  return versionOrPage({ db: context.app.db, actor, name: later }, outcome);
}

export default function Compare() {
  const compared = useLoaderData<typeof loader>();
  const { before, after, structure, labels, related, others } = compared;
  const nameOf = (each: typeof before) => `${each.title}, version ${each.version}`;
  return (
    <WorkspaceFrame
      breadcrumb={[
        { label: "Codebooks", to: "/codebooks" },
        { label: after.title, to: `/codebooks/${after.key}/${after.version}` },
        { label: "Compare" },
      ]}
    >
      <PageTitle lead={`${nameOf(after)}, beside ${nameOf(before)}.`}>Compare versions</PageTitle>
      <div className="grid max-w-[68rem] gap-8">
        <Form method="get" className="flex max-w-[36rem] flex-wrap items-end gap-3">
          <Select
            className="flex-1"
            label="Compare with"
            name="with"
            key={`${before.key}.${before.version}`}
            defaultValue={`${before.key}.${before.version}`}
            options={others.map((each) => ({
              value: `${each.key}.${each.version}`,
              label: nameOf(each),
            }))}
          />
          <Button>Compare</Button>
        </Form>
        <section aria-labelledby="structure" className="grid gap-2">
          <h2 id="structure" className="text-lg font-semibold">
            Structure
          </h2>
          {!related && (
            <p className="text-sm text-second">
              The one did not come from the other, so tags are matched by their key alone.
            </p>
          )}
          <StructuralChanges changes={structure} labels={labels} />
        </section>
        <Differences title="Tags" entries={compared.tags} />
        <Differences title="Scales" entries={compared.scales} />
      </div>
    </WorkspaceFrame>
  );
}
