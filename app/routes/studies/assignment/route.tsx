import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { confirmPlan } from "~/services/studies/confirm-plan.server";
import { expertLeaves } from "~/services/studies/leave-study.server";
import { plannedOverlap } from "~/services/studies/planned-overlap.server";
import { previewPlan } from "~/services/studies/preview-plan.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { ChoicesForm } from "./choices-form";
import { EarlierPlans } from "./earlier-plans";
import { actSchema, readChoices, withOverlap } from "./form";
import { HandedBack } from "./handed-back";
import { LeaveForm } from "./leave-form";
import { Preview } from "./preview";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Assignment: ${loaded?.study.title ?? "Study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const studyKey = params.key ?? "";
  const query = withOverlap(
    new URL(request.url).searchParams,
    valueOrPage(await plannedOverlap(db, actor, studyKey)),
  );
  const read = readChoices(query);
  const choices = read.choices ?? readChoices(new URLSearchParams()).choices;
  if (!choices) throw new Error("The choices of an empty address are not readable.");
  const preview = valueOrPage(await previewPlan(db, actor, studyKey, choices));
  return {
    ...preview,
    problemsOfForm: read.problems,
    chosen: Object.fromEntries(query),
    strata: choices.strata,
    handOver: choices.handOver,
    planId: uuid(),
    isDone: query.has("left"),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const studyKey = params.key ?? "";
  const asked = actSchema.safeParse(Object.fromEntries(await formOrPage(request)));
  const query = new URL(request.url).searchParams;
  const overlap = valueOrPage(await plannedOverlap(db, actor, studyKey));
  const { choices } = readChoices(withOverlap(query, overlap));
  if (!asked.success || !choices)
    return data({ error: "This form is not known here." }, { status: 422 });
  if (asked.data.intent === "leave") {
    const outcome = await expertLeaves(db, actor, { studyKey, personId: asked.data.personId });
    if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
    return redirect(`/studies/${studyKey}/assignment?left`);
  }
  const { planId, digest } = asked.data;
  const outcome = await confirmPlan(db, actor, { studyKey, choices, planId, digest });
  if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return redirect(`/studies/${studyKey}/assignment/${planId}`);
}

export default function Assignment() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { study, experts, problemsOfForm } = loaded;
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Assignment" },
  ];
  const waiting = experts.filter((expert) => expert.hasLeft && expert.waiting > 0);
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle lead="Choose, look at what would happen, then confirm. Nothing is assigned before that.">
        Assignment
      </PageTitle>
      <div className="grid gap-6">
        <ErrorSummary
          problems={answer?.error ? [{ message: answer.error }] : []}
          title="Nothing was assigned"
        />
        <ErrorSummary
          problems={problemsOfForm.map(({ field, message }) => ({ fieldId: field, message }))}
        />
        {loaded.isDone && (
          <Notice tone="done" live="polite">
            Noted. What they have begun they may finish; what they have not is planned for others.
          </Notice>
        )}
        {waiting.map(({ code, waiting: n }) => (
          <Notice key={code} tone="care">
            {code} has left with {n} {n === 1 ? "session" : "sessions"} not begun. The plan below
            gives {n === 1 ? "it" : "them"} to others.
          </Notice>
        ))}
        <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[24rem_minmax(0,1fr)]">
          <ChoicesForm
            chosen={loaded.chosen}
            strata={loaded.strata}
            handOver={loaded.handOver}
            experts={experts}
            begunOfLeavers={loaded.begunOfLeavers}
          />
          <div className="grid min-w-0 gap-8">
            <Preview preview={loaded} planId={loaded.planId} />
            <LeaveForm experts={experts} />
            <HandedBack rows={loaded.handedBack} />
            {loaded.weekOfAll && (
              <p className="max-w-[40rem] text-sm text-second">
                In the last 7 days all {loaded.weekOfAll.experts} experts together spent about{" "}
                {loaded.weekOfAll.minutes} minutes with {loaded.weekOfAll.sessions} sessions that
                carry a content note. It says how heavy the work is, nothing about a person.
              </p>
            )}
            <EarlierPlans studyKey={study.key} plans={loaded.plans} />
          </div>
        </div>
      </div>
    </WorkspaceFrame>
  );
}
