import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { TableSort } from "~/components/table/data-table";
import { EmptyState } from "~/components/ui/empty-state";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import type { Actor } from "~/domain/access/can";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import type { App } from "~/platform/app.server";
import { listDisagreements } from "~/services/adjudication/list-disagreements.server";
import {
  appointAdjudicator,
  dismissAdjudicator,
  setConsensus,
} from "~/services/adjudication/manage-adjudicators.server";
import { openAdjudication } from "~/services/adjudication/open-adjudication.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { adjudicationSchema } from "./form";
import { SessionTable } from "./session-table";
import { WhoAdjudicates } from "./who-adjudicates";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Adjudication of ${loaded?.study.title ?? "a study"} | Attune` },
];

function readSort(search: URLSearchParams): TableSort {
  const asked = /^(-?)([a-z]{1,20})$/.exec(search.get("sort") ?? "-disagreements");
  return { column: asked?.[2] ?? "disagreements", descending: asked?.[1] !== "" };
}

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const shown = valueOrPage(await listDisagreements(context.app.db, actor, params.key ?? ""));
  const mayReadStudy = actor.roles.includes("lead") || actor.roles.includes("researcher");
  return { ...shown, mayReadStudy, sort: readSort(new URL(request.url).searchParams) };
}

async function manage(
  { db }: App,
  actor: Actor,
  studyKey: string,
  asked: Exclude<ReturnType<typeof adjudicationSchema.parse>, { intent: "open" }>,
) {
  switch (asked.intent) {
    case "appoint":
      return appointAdjudicator(db, actor, { studyKey, personId: asked.personId });
    case "dismiss":
      return dismissAdjudicator(db, actor, { studyKey, personId: asked.personId });
    case "consensus":
      return setConsensus(db, actor, { studyKey, consensus: asked.consensus });
  }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formOrPage(request), { schema: adjudicationSchema });
  if (submission.status !== "success") {
    const errors = Object.values(submission.error ?? {}).flatMap((list) => list ?? []);
    return data({ errors }, { status: 422 });
  }
  const asked = submission.value;
  const refused = (outcome: Parameters<typeof messageOf>[0]) =>
    data({ errors: [messageOf(outcome)] }, { status: statusOf(outcome) });
  if (asked.intent === "open") {
    const outcome = await openAdjudication(context.app.db, actor, asked.sessionId);
    if (!outcome.ok) return refused(outcome);
    return redirect(`/adjudications/${outcome.value.adjudicationId}`);
  }
  const outcome = await manage(context.app, actor, params.key ?? "", asked);
  return outcome.ok ? data({ errors: [] as string[] }) : refused(outcome);
}

export default function StudyAdjudication() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { study, sessions, sort, mayManage, mayReadStudy } = loaded;
  const toStudy = `/studies/${study.key}`;
  const crumbs = [
    mayReadStudy ? { label: "Studies", to: "/studies" } : { label: "Studies" },
    mayReadStudy ? { label: study.title, to: toStudy } : { label: study.title },
    { label: "Adjudication" },
  ];
  const open = sessions.filter(({ status, counts }) => status !== "finished" && counts !== null);
  const left = open.reduce((sum, { counts }) => sum + (counts?.disagreements ?? 0), 0);
  return (
    <WorkspaceFrame
      breadcrumb={crumbs}
      facts={study.blinded ? <FactChip>Blinded</FactChip> : undefined}
    >
      <PageTitle
        lead={
          sessions.length === 0
            ? undefined
            : `${left} disagreements in ${open.length} sessions that are not finished, of ${sessions.length} sessions with two or more submitted reviews. What counts is each reviewer’s first judgement.`
        }
      >
        Adjudication
      </PageTitle>
      <div className="grid gap-8">
        <ErrorSummary
          problems={(answer?.errors ?? []).map((message) => ({ message }))}
          title="Not done"
        />
        {sessions.length === 0 ? (
          <EmptyState title="Nothing to settle yet.">
            A session appears here once two experts have submitted their reviews of it.
          </EmptyState>
        ) : (
          <SessionTable
            studyKey={study.key}
            sessions={sessions}
            sort={sort}
            sortHref={({ column, descending }) => `?sort=${descending ? "-" : ""}${column}`}
          />
        )}
        {mayManage && <WhoAdjudicates {...loaded} />}
      </div>
    </WorkspaceFrame>
  );
}
