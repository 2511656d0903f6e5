import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { EffectTable } from "~/components/codebook/effect-table";
import { StructuralChanges } from "~/components/codebook/structural-changes";
import { Button, TextLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { TextArea } from "~/components/ui/text-field";
import { versionNumber } from "~/domain/review/codebook-versions/version-number";
import { counted } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf } from "~/platform/answer.server";
import { publishCodebook, showPublishing } from "~/services/codebook/publish-codebook.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { versionOrPage } from "../version-or-page.server";

export const meta: MetaFunction = () => [{ title: "Publish a codebook | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const name = { key: params.key ?? "", version: versionNumber(params.version) };
  const { db } = context.app;
  const plan = await showPublishing(db, actor, name.key, name.version);
  return { name, ...(await versionOrPage({ db, actor, name }, plan)) };
}

const textIn = (form: FormData, field: string, most: number) => {
  const value = form.get(field);
  return typeof value === "string" ? value.replaceAll("\0", "").slice(0, most) : "";
};

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const name = { key: params.key ?? "", version: versionNumber(params.version) };
  const form = await formOrPage(request);
  const said = { note: textIn(form, "note", 2000), seen: textIn(form, "seen", 40) };
  const outcome = await publishCodebook(context.app.db, actor, name, said);
  if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return redirect(`/codebooks/${name.key}/${name.version}`);
}

export default function Publish() {
  const { name, title, seen, problems, structure, labels, effect } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const here = `/codebooks/${name.key}/${name.version}`;
  const shown = problems.map((problem) => ({ message: problem.message }));
  return (
    <WorkspaceFrame
      breadcrumb={[
        { label: "Codebooks", to: "/codebooks" },
        { label: title, to: here },
        { label: "Publish" },
      ]}
    >
      <PageTitle lead="A published version never changes. Studies stay under their version until somebody moves them.">
        Publish version {name.version}
      </PageTitle>
      <div className="grid max-w-[52rem] gap-8">
        <ErrorSummary problems={answer ? [{ message: answer.error }] : []} title="Not published" />
        {shown.length > 0 && (
          <div>
            <ErrorSummary problems={shown} title="To be put right first" />
            <p className="mt-2">
              <TextLink to={`${here}/edit`}>Back to the draft</TextLink>
            </p>
          </div>
        )}
        <section className="grid gap-2">
          <SectionTitle>What is new</SectionTitle>
          <StructuralChanges changes={structure} labels={labels} />
        </section>
        <section className="grid gap-2">
          <SectionTitle>What it will mean once studies move to it</SectionTitle>
          <p className="text-base">
            {counted(effect.studies.length, "study", "studies")},{" "}
            {counted(effect.reviews, "review", "reviews")} (
            {counted(effect.atWork, "of them is not handed in", "of them are not handed in")}),{" "}
            {counted(effect.annotations, "annotation", "annotations")} under the versions that this
            one came from. “To decide” comes to its reviewer’s work list; nothing that was stored
            changes.
          </p>
          {effect.tags.length > 0 && (
            <EffectTable tags={effect.tags} counts={effect.counts} labels={labels} />
          )}
        </section>
        {shown.length === 0 && (
          <Form method="post" className="grid gap-3">
            <input type="hidden" name="seen" value={seen} />
            <TextArea
              label="What is new and why"
              name="note"
              maxLength={2000}
              hint="Stands above the version for everybody who reads it."
              optional
            />
            <div>
              <Button kind="primary">Publish version {name.version}</Button>
            </div>
          </Form>
        )}
      </div>
    </WorkspaceFrame>
  );
}
