import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { StructuralChanges } from "~/components/codebook/structural-changes";
import { Button, ButtonLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { SentOnce } from "~/components/ui/sent-once";
import { findTag } from "~/domain/review/codebook";
import { compareCodebooks } from "~/domain/review/codebook-versions/changes";
import { isNewTag } from "~/domain/review/codebook-versions/draft";
import { versionNumber } from "~/domain/review/codebook-versions/version-number";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { readSent } from "~/platform/sent.server";
import { editDraft, showDraft } from "~/services/codebook/edit-draft.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { versionOrPage } from "../version-or-page.server";
import type { Answer } from "./answer";
import { editOf, editSchema, fieldsOf } from "./form";
import { editedId, Outline } from "./outline";
import { ScaleForm } from "./scale-form";
import { AddForms, MergeForm, SplitForm, TagStanding } from "./structure-forms";
import { Meanwhile, TagForm } from "./tag-form";

export const meta: MetaFunction = () => [{ title: "Edit a codebook | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const name = { key: params.key ?? "", version: versionNumber(params.version) };
  const found = await showDraft(db, actor, name.key, name.version);
  const shown = await versionOrPage({ db, actor, name }, found);
  const { codebook, base, steps } = shown.draft;
  const search = new URL(request.url).searchParams;
  return {
    ...shown,
    structure: base ? compareCodebooks(base, codebook, steps).structure : [],
    ...{ tag: search.get("tag"), scale: search.get("scale"), act: search.get("act") },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const form = await formOrPage(request);
  const sent = readSent(form, context.app);
  const name = { key: params.key ?? "", version: versionNumber(params.version), sent };
  const fields = fieldsOf(form);
  const intent = typeof fields.intent === "string" ? fields.intent : "";
  const refused = (problem: Partial<Answer>, status: number) => {
    const answer: Answer = { intent, field: "", message: "", stored: null, ...problem };
    return data(answer, { status });
  };
  valueOrPage(await showDraft(db, actor, name.key, name.version));
  const asked = editSchema.safeParse(fields);
  if (!asked.success) {
    const [issue] = asked.error.issues;
    const field = String(issue?.path[0] ?? "");
    return refused({ field, message: issue?.message ?? "This form is not known here." }, 422);
  }
  const outcome = await editDraft(db, actor, name, editOf(asked.data));
  if (!outcome.ok) return refused({ message: messageOf(outcome) }, statusOf(outcome));
  const done = outcome.value;
  if (!done.saved && done.reason === "invalid") return refused(done, 422);
  if (!done.saved) {
    const whose = done.isOwnLast ? "your own" : "somebody else’s";
    const message = `This was changed since you opened it here. The draft’s last save is ${whose}.`;
    return refused({ field: "conflict", message, stored: done.stored }, 409);
  }
  const what = intent.endsWith("scale") ? "scale" : "tag";
  const at = done.key === null ? "" : `?${what}=${done.key}`;
  return redirect(`/codebooks/${name.key}/${name.version}/edit${at}`);
}

export default function EditCodebook() {
  const { draft, editedAt, problems, structure, ...at } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { codebook, steps, base } = draft;
  const { key, version, title } = codebook;
  const tag = at.tag === null ? null : findTag(codebook, at.tag);
  const scale = codebook.scales.find((each) => each.key === at.scale);
  const place = `${key}.${version}`;
  const isNew = tag !== null && isNewTag(draft, tag.key);
  const changed = steps.some((step) => step.kind === "meaning-changed" && step.key === tag?.key);
  const stored = answer?.stored && "levels" in answer.stored ? answer.stored : null;
  const named = Object.fromEntries(
    [...(base?.tags ?? []), ...codebook.tags].map((each) => [each.key, each.label]),
  ) as Record<string, string>;
  return (
    <WorkspaceFrame
      breadcrumb={[
        { label: "Codebooks", to: "/codebooks" },
        { label: title, to: `/codebooks/${key}/${version}` },
        { label: "Edit" },
      ]}
      facts={<FactChip>Draft of version {version}</FactChip>}
    >
      <PageTitle
        acts={
          <>
            <ButtonLink to={`/codebooks/${key}/${version}/compare`}>Compare</ButtonLink>
            <ButtonLink kind="primary" to={`/codebooks/${key}/${version}/publish`}>
              Publish
            </ButtonLink>
          </>
        }
        lead={
          <>
            {editedAt ? (
              <>
                Last saved <DateText at={editedAt} />.
              </>
            ) : (
              "Nothing is changed yet."
            )}{" "}
            {problems.length > 0 && `${problems.length} to put right before it can be published.`}
          </>
        }
      >
        {title}
      </PageTitle>
      <div className="grid gap-8 lg:grid-cols-[20rem_minmax(0,44rem)] lg:gap-12">
        <Outline codebook={codebook} tag={at.tag} scale={at.scale} />
        <div id={editedId} className="grid scroll-mt-16 content-start gap-6">
          {answer && !stored && (
            <ErrorSummary problems={[{ message: answer.message }]} title="Not saved" />
          )}
          {answer && stored && <Meanwhile stored={stored} title={answer.message} />}
          {tag && !tag.retired && (
            <TagForm key={tag.key} {...{ tag, isNew, place, answer }} meaningChanged={changed} />
          )}
          {tag && <TagStanding tag={tag} isNew={isNew} />}
          {scale && <ScaleForm key={scale.key} {...{ scale, place, answer }} />}
          {at.act === "add" && <AddForms />}
          {at.act === "merge" && <MergeForm codebook={codebook} answer={answer} />}
          {at.act === "split" && <SplitForm codebook={codebook} />}
          {!tag && !scale && at.act === null && (
            <section aria-labelledby="changes" className="grid gap-3">
              <h2 id="changes" className="text-lg font-semibold">
                What is new so far
              </h2>
              <StructuralChanges
                changes={structure}
                labels={named}
                act={(change) => {
                  const index = structure.indexOf(change);
                  if (change.kind !== "merged" && change.kind !== "split") return null;
                  return (
                    <Form method="post">
                      <SentOnce />
                      <input type="hidden" name="index" value={index} />
                      <Button size="small" name="intent" value="undo-step">
                        Take back
                      </Button>
                    </Form>
                  );
                }}
              />
            </section>
          )}
        </div>
      </div>
    </WorkspaceFrame>
  );
}
