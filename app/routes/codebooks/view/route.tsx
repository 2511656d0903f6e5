import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { StructuralChanges } from "~/components/codebook/structural-changes";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { versionNumber } from "~/domain/review/codebook-versions/version-number";
import { counted } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf } from "~/platform/answer.server";
import { showCodebook } from "~/services/codebook/show-codebook.server";
import { readSent } from "~/platform/sent.server";
import { copyCodebook, discardDraft, startVersion } from "~/services/codebook/start-draft.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { versionOrPage } from "../version-or-page.server";
import { CopyForm, VersionLinks } from "./acts";
import { viewSchema } from "./form";
import { ScaleList } from "./scale-list";
import { TagList } from "./tag-list";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: `${shown?.codebook.title ?? "Codebook"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const name = { key: params.key ?? "", version: versionNumber(params.version) };
  const shown = await showCodebook(db, actor, name.key, name.version);
  return versionOrPage({ db, actor, name }, shown);
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const name = { key: params.key ?? "", version: versionNumber(params.version) };
  const form = await formOrPage(request);
  const submission = parseWithZod(form, { schema: viewSchema });
  if (submission.status !== "success") {
    const [error] = Object.values(submission.error ?? {}).flatMap((list) => list ?? []);
    return data({ error: error ?? "This form is not known here." }, { status: 422 });
  }
  const asked = submission.value;
  if (asked.intent === "discard") {
    const outcome = await discardDraft(db, actor, { ...name, sent: readSent(form, context.app) });
    if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
    return redirect("/codebooks");
  }
  const outcome = await (asked.intent === "copy"
    ? copyCodebook(db, actor, name, asked.title)
    : startVersion(db, actor, name.key));
  if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return redirect(`/codebooks/${outcome.value.key}/${outcome.value.version}/edit`);
}

export default function CodebookPage() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { codebook, publishedAt, basedOn, versions, note } = shown;
  const { title, version, tags, scales } = codebook;
  const crumbs = [{ label: "Codebooks", to: "/codebooks" }, { label: title }];
  const live = tags.filter((tag) => !tag.retired);
  const retired = tags.filter((tag) => tag.retired);
  return (
    <WorkspaceFrame
      breadcrumb={crumbs}
      facts={<FactChip>{publishedAt ? "Published" : "Draft"}</FactChip>}
    >
      <PageTitle
        acts={<VersionLinks shown={shown} />}
        lead={
          <>
            Version {version}: {counted(live.length, "tag")}, {counted(scales.length, "scale")}.
            {publishedAt && (
              <>
                {" "}
                Published <DateText at={publishedAt} />.
              </>
            )}
            {basedOn && (
              <>
                {" "}
                From{" "}
                <TextLink to={`/codebooks/${basedOn.key}/${basedOn.version}`}>
                  {basedOn.title}, version {basedOn.version}
                </TextLink>
                .
              </>
            )}
          </>
        }
      >
        {title}
      </PageTitle>
      <div className="grid max-w-[60rem] gap-10">
        {versions.length > 1 && (
          <nav aria-label="Versions" className="flex flex-wrap gap-x-4 gap-y-1 text-base">
            {versions.map((each) => (
              <TextLink
                key={each.version}
                to={`/codebooks/${codebook.key}/${each.version}`}
                aria-current={each.version === version ? "page" : undefined}
                className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                Version {each.version}
                {each.isDraft && ", draft"}
              </TextLink>
            ))}
          </nav>
        )}
        {basedOn && (
          <section aria-labelledby="new-title" className="grid gap-2">
            <h2 id="new-title" className="text-lg font-semibold">
              What is new
            </h2>
            {note !== "" && <p className="max-w-[44rem] font-serif text-said">{note}</p>}
            <StructuralChanges changes={shown.structure} labels={shown.labels} />
          </section>
        )}
        <TagList title="Issues" tags={live.filter((tag) => tag.kind === "issue")} />
        <TagList title="Strengths" tags={live.filter((tag) => tag.kind === "strength")} />
        <ScaleList scales={scales} />
        {retired.length > 0 && <TagList title="Retired" tags={retired} />}
        {shown.mayManage && publishedAt && (
          <CopyForm error={answer?.error ?? null} title={`Copy of ${title}`.slice(0, 80)} />
        )}
      </div>
    </WorkspaceFrame>
  );
}
