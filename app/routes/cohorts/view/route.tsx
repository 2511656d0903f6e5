import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { v7 as uuid } from "uuid";
import { AddedPeople, type Added } from "~/components/cohort/added-people";
import { AskBeforeLosing } from "~/components/cohort/ask-before-losing";
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
import { readSent } from "~/platform/sent.server";
import { openCohort } from "~/services/cohorts/open-cohort.server";
import { showCohort } from "~/services/cohorts/show-cohort.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { readLists, withLinks } from "../people-form";
import { carryOut, checkLists } from "./acts.server";
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
  /** Names a list that was added. */
  listId: string | null;
}

const blank: Answer = {
  ...{ errors: {}, texts: { peers: "", experts: "" }, doubts: [], added: [], listId: null },
};

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db, config } = context.app;
  const cohortId = params.cohortId ?? "";
  const form = await formOrPage(request);
  valueOrPage(await openCohort(db, actor, cohortId));
  const asked = viewSchema.safeParse(Object.fromEntries(form));
  const lists = await readLists(form);
  const refuse = (errors: FieldErrors, status: number, doubts: AskedDoubt[] = []) =>
    data<Answer>({ ...blank, errors, texts: lists.texts, doubts }, { status });
  if (!asked.success) return refuse({ "": ["This form is not known here."] }, 422);
  const isList = asked.data.intent === "add";
  const { errors, doubts } = isList
    ? valueOrPage(await checkLists(context.app, actor, form, lists))
    : blank;
  if (Object.keys(errors).length > 0) return refuse(errors, 422, doubts);
  const place = { cohortId, sent: readSent(form, context.app) };
  const outcome = await carryOut(context.app, actor, place, asked.data, lists.people);
  if (!outcome.ok) return refuse({ "": [messageOf(outcome)] }, statusOf(outcome), doubts);
  const added = withLinks(outcome.value, config.origin ?? new URL(request.url).origin);
  return data<Answer>({ ...blank, added, listId: isList ? uuid() : null });
}

export default function CohortPage() {
  const { cohort, study, peers, experts, invitations } = useLoaderData<typeof loader>();
  const { errors, texts, doubts, added, listId } = useActionData<typeof action>() ?? blank;
  const { times, isUntaken, ...shown } = useShownLinks(added, invitations);
  const [isTyped, setIsTyped] = useState(false);
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
        <AskBeforeLosing links={isUntaken} list={isTyped} />
        <AddedPeople key={`added ${times}`} {...shown} />
        <Members part="peer" rows={peers} mayChange={mayChange} />
        <Members part="expert" rows={experts} mayChange={mayChange} />
        <Invited rows={invitations} mayChange={mayChange} />
        {mayChange && (
          <AddPeople added={listId} {...{ errors, texts, doubts }} onTyped={setIsTyped} />
        )}
      </div>
    </WorkspaceFrame>
  );
}
