import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AddedPeople, type Added } from "~/components/cohort/added-people";
import type { AskedDoubt } from "~/components/cohort/doubts-field";
import { useShownLinks } from "~/components/cohort/use-shown-links";
import type { FieldErrors } from "~/components/cohort/cohort-fields";
import { phaseWords } from "~/components/cohort/cohort-words";
import { ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FactChip } from "~/components/ui/fact-chip";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { findDoubts } from "~/services/cohorts/find-doubts.server";
import { openCohort } from "~/services/cohorts/open-cohort.server";
import { showCohort } from "~/services/cohorts/show-cohort.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { askedDoubts, readLists, withLinks } from "../people-form";
import { carryOut } from "./acts.server";
import { AddPeople } from "./add-people";
import { CohortHead } from "./cohort-head";
import { viewSchema } from "./form";
import { Invited, Members } from "./people-tables";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.cohort.name ?? "Cohort"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return valueOrPage(await showCohort(context.app.db, actor, params.cohortId ?? ""));
}

interface Answer {
  errors: FieldErrors;
  texts: { peers: string; experts: string };
  doubts: AskedDoubt[];
  added: Added[];
}

const blank: Answer = { errors: {}, texts: { peers: "", experts: "" }, doubts: [], added: [] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db, config } = context.app;
  const cohortId = params.cohortId ?? "";
  const form = await formOrPage(request);
  valueOrPage(await openCohort(db, actor, cohortId));
  const asked = viewSchema.safeParse(Object.fromEntries(form));
  const refuse = (message: string, status: number) =>
    data<Answer>({ ...blank, errors: { "": [message] } }, { status });
  if (!asked.success) return refuse("This form is not known here.", 422);
  const { people, texts, problems } = await readLists(form);
  if (Object.keys(problems).length > 0)
    return data<Answer>({ ...blank, errors: problems, texts }, { status: 422 });
  if (asked.data.intent === "add" && people.peers.length + people.experts.length === 0)
    return refuse("Name at least one person.", 422);
  const asks = askedDoubts(form, valueOrPage(await findDoubts(db, actor, people)));
  if (Object.keys(asks.problems).length > 0)
    return data<Answer>(
      { ...blank, errors: asks.problems, texts, doubts: asks.doubts },
      { status: 422 },
    );
  const outcome = await carryOut(context.app, actor, cohortId, asked.data, people);
  if (!outcome.ok) return refuse(messageOf(outcome), statusOf(outcome));
  const origin = config.origin ?? new URL(request.url).origin;
  return data<Answer>({ ...blank, added: withLinks(outcome.value, origin) });
}

export default function CohortPage() {
  const { cohort, study, peers, experts, invitations } = useLoaderData<typeof loader>();
  const { errors, texts, doubts, added } = useActionData<typeof action>() ?? blank;
  const shown = useShownLinks(added, invitations);
  const problems = Object.entries(errors).flatMap(([fieldId, messages]) =>
    (messages ?? []).map((message) => ({ fieldId: fieldId || undefined, message })),
  );
  const mayChange = cohort.archivedAt === null;
  const crumbs = [{ label: "Cohorts", to: "/cohorts" }, { label: cohort.name }];
  return (
    <WorkspaceFrame breadcrumb={crumbs} facts={<FactChip>{phaseWords[cohort.phase]}</FactChip>}>
      <PageTitle
        lead={<CohortHead cohort={cohort} study={study} />}
        acts={
          <>
            <ButtonLink to={`/cohorts/${cohort.id}/settings`}>Settings</ButtonLink>
            <ButtonLink to={`/cohorts/${cohort.id}/progress`}>How it moves</ButtonLink>
            <ButtonLink to={`/cohorts/${cohort.id}/plan`}>Practice plan</ButtonLink>
          </>
        }
      >
        {cohort.name}
      </PageTitle>
      <div className="grid gap-9">
        <ErrorSummary problems={problems} title="Not done" />
        {!mayChange && (
          <Notice tone="care" title="This cohort is archived">
            Everything is kept and can be read. To change something, bring it back in the settings.
          </Notice>
        )}
        <AddedPeople key={`added ${shown.times}`} {...shown} />
        <Members part="peer" rows={peers} mayChange={mayChange} />
        <Members part="expert" rows={experts} mayChange={mayChange} />
        <Invited rows={invitations} mayChange={mayChange} />
        {mayChange && <AddPeople key={`form ${shown.times}`} {...{ errors, texts, doubts }} />}
      </div>
    </WorkspaceFrame>
  );
}
