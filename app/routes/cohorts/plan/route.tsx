import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { FieldErrors } from "~/components/cohort/cohort-fields";
import { fadingWords } from "~/components/cohort/fading-words";
import { TextLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { stepDoubts } from "~/domain/practice/practice-plan";
import { counted } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { openCohort } from "~/services/cohorts/open-cohort.server";
import { saveCohortPlan, showCohortPlan } from "~/services/cohorts/practice-plan.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { readPlan } from "./form";
import { PeersOnPlan } from "./peers-on-plan";
import { PlanForm } from "./plan-form";
import { PlansElsewhere } from "./plans-elsewhere";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Practice plan: ${loaded?.cohort.name ?? "Cohort"} | Attune` },
];

function personIn(request: Request): string | null {
  const person = z.uuid().safeParse(new URL(request.url).searchParams.get("person"));
  return person.success ? person.data : null;
}

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const cohortId = params.cohortId ?? "";
  const shown = valueOrPage(await showCohortPlan(db, actor, cohortId, personIn(request)));
  return { ...shown, isKept: new URL(request.url).searchParams.has("kept") };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const cohortId = params.cohortId ?? "";
  valueOrPage(await openCohort(db, actor, cohortId));
  const personId = personIn(request);
  const refuse = (errors: FieldErrors, status: number) => data({ errors }, { status });
  const form = await formOrPage(request);
  const isTakenBack = form.get("intent") === "take-back" && personId !== null;
  const read = isTakenBack ? { plan: null } : readPlan(form);
  if ("errors" in read) return refuse(read.errors, 422);
  const outcome = await saveCohortPlan(db, actor, cohortId, { personId, plan: read.plan });
  if (outcome.ok) throw redirect(`/cohorts/${cohortId}/plan?kept`);
  const field = outcome.reason === "invalid" ? (outcome.field ?? "") : "";
  return refuse({ [field]: [messageOf(outcome)] }, statusOf(outcome));
}

export default function CohortPlan() {
  const loaded = useLoaderData<typeof loader>();
  const { cohort, person, plan, scenarios, peers, isException } = loaded;
  const errors: FieldErrors = useActionData<typeof action>()?.errors ?? {};
  const problems = Object.entries(errors).flatMap(([fieldId, messages]) =>
    (messages ?? []).map((message) => ({ fieldId: fieldId || undefined, message })),
  );
  const late = stepDoubts(plan?.steps ?? [], cohort.endsOn).filter(
    (doubt) => doubt === "after-the-end",
  ).length;
  const crumbs = [
    { label: "Cohorts", to: "/cohorts" },
    { label: cohort.name, to: `/cohorts/${cohort.id}` },
    { label: "Practice plan" },
  ];
  const rules = plan && (
    <>
      Suggested replies: {fadingWords(plan.suggestions, true)} Emotion curve:{" "}
      {fadingWords(plan.emotionCurve, false)}
    </>
  );
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle lead={rules ?? "What the peers practise, by when, and with which supports."}>
        {person ? `Practice plan for ${person.name}` : "Practice plan"}
      </PageTitle>
      <div className="grid gap-6">
        <ErrorSummary problems={problems} title="The plan was not kept" />
        {loaded.isKept && (
          <Notice tone="done" live="polite">
            The plan is kept. Peers see it the next time they open Practice; sessions that have
            begun stay as they are.
            {late > 0 &&
              ` ${counted(late, "step has a day", "steps have days")} after the cohort’s end.`}
          </Notice>
        )}
        {person && (
          <p className="text-base text-second">
            {isException
              ? `An exception: it holds for ${person.name} instead of the cohort’s plan.`
              : `The cohort’s plan holds for ${person.name}; what is kept here is an exception to it.`}{" "}
            <TextLink to={`/cohorts/${cohort.id}/plan`}>The cohort’s plan</TextLink>
          </p>
        )}
        {loaded.supports === "arms" && (
          <Notice>
            The study’s arms decide about suggestions and the emotion curve of this cohort. The
            plan’s supports count only for peers without an arm.
          </Notice>
        )}
        <PlansElsewhere people={loaded.elsewhere} of={person ? 1 : peers.length} />
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,30rem)_minmax(0,1fr)] xl:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
          {cohort.isArchived ? (
            <Notice tone="care" className="self-start">
              This cohort is archived. Its plan is kept as it was.
            </Notice>
          ) : (
            <PlanForm
              key={`${person?.personId ?? "all"} ${String(loaded.isKept)}`}
              plan={plan}
              scenarios={scenarios}
              errors={errors}
              person={person?.name ?? null}
              isException={isException}
              endsOn={cohort.endsOn}
            />
          )}
          <PeersOnPlan cohortId={cohort.id} peers={peers} />
        </div>
      </div>
    </WorkspaceFrame>
  );
}
