import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FileLink } from "~/components/table/file-link";
import { EmptyState } from "~/components/ui/empty-state";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import type { Actor } from "~/domain/access/can";
import { counted } from "~/domain/wording/counted";
import {
  mostCompared,
  orderText,
  placeText,
  readOrder,
  readPlace,
} from "~/domain/review/adjudication/disputed-order";
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
import { MoreSessions } from "./more-sessions";
import { SessionTable } from "./session-table";
import { WhoAdjudicates } from "./who-adjudicates";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Adjudication of ${loaded?.study.title ?? "a study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const search = new URL(request.url).searchParams;
  const asked = { order: readOrder(search.get("sort")), after: readPlace(search.get("after")) };
  const { db } = context.app;
  const shown = valueOrPage(await listDisagreements(db, actor, params.key ?? "", asked));
  const mayReadStudy = actor.roles.includes("lead") || actor.roles.includes("researcher");
  return { ...shown, isLater: asked.after !== null, mayReadStudy, sort: asked.order };
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
  const { study, sessions, sort, isLater, next, mayManage, mayReadStudy } = loaded;
  const isPart = isLater || next !== null;
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
        acts={
          sessions.length > 0 && (
            <FileLink to={`${toStudy}/adjudication.csv?sort=${orderText(sort)}`} />
          )
        }
        lead={
          sessions.length === 0
            ? undefined
            : `${counted(left, "disagreement")} in ${counted(open.length, "session that is", "sessions that are")} not finished, of ${counted(sessions.length, "session")} ${isPart ? "on this page" : "with two or more submitted reviews"}. What counts is each reviewer’s first judgement.`
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
          <div>
            <SessionTable
              studyKey={study.key}
              sessions={sessions}
              sort={sort}
              sortHref={(wanted) => `?sort=${orderText(wanted)}`}
            />
            {!loaded.isAllCompared && (
              <p className="pt-2 text-sm text-second">
                Ordered are {mostCompared} sessions, those first that are not finished; the others
                follow by number.
              </p>
            )}
            <MoreSessions
              first={isLater ? `?sort=${orderText(sort)}` : null}
              next={next && `?sort=${orderText(sort)}&after=${placeText(next)}`}
            />
          </div>
        )}
        {mayManage && <WhoAdjudicates {...loaded} />}
      </div>
    </WorkspaceFrame>
  );
}
