import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useCallback, useState } from "react";
import { v7 as uuid } from "uuid";
import { AddedPeople, type Added } from "~/components/cohort/added-people";
import { AskBeforeLosing } from "~/components/cohort/ask-before-losing";
import type { FieldErrors } from "~/components/cohort/cohort-fields";
import type { AskedDoubt } from "~/components/cohort/doubts-field";
import { ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/page-title";
import { outcomePlace } from "~/components/ui/place-after-act";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { createCohort } from "~/services/cohorts/create-cohort.server";
import { findDoubts } from "~/services/cohorts/find-doubts.server";
import { showSetUp } from "~/services/cohorts/show-cohort.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { formValues, messagesByField, setUpSchema } from "../cohort-form";
import { askedDoubts, readLists, withLinks } from "../people-form";
import { SetUp } from "./set-up";
import { setUpValues, type SetUpValues } from "./values";

export const meta: MetaFunction = () => [{ title: "Set up a cohort | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { ...valueOrPage(await showSetUp(context.app.db, actor)), id: uuid() };
}

interface Answer {
  errors: FieldErrors;
  doubts: AskedDoubt[];
  /** What was entered, where nothing was made of it. */
  entered: SetUpValues | null;
  made: { id: string; name: string; added: Added[] } | null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db, config } = context.app;
  const form = await formOrPage(request);
  const read = setUpSchema.safeParse(formValues(form, ["trainingOn", "asks", "expertIds"]));
  const lists = await readLists(form);
  const entered = setUpValues(form, lists.texts);
  const refused = (errors: FieldErrors, status: number, doubts: AskedDoubt[] = []) =>
    data<Answer>({ errors, doubts, entered, made: null }, { status });
  const errors = { ...(read.success ? {} : messagesByField(read.error)), ...lists.problems };
  if (!read.success || Object.keys(errors).length > 0) {
    valueOrPage(await showSetUp(db, actor));
    return refused(errors, 422);
  }
  const asks = askedDoubts(form, valueOrPage(await findDoubts(db, actor, lists.people)));
  if (Object.keys(asks.problems).length > 0) return refused(asks.problems, 422, asks.doubts);
  const outcome = await createCohort(db, actor, {
    ...{ ...read.data, ...lists.people, secret: config.secret },
  });
  if (!outcome.ok) {
    const field = outcome.reason === "invalid" ? (outcome.field ?? "") : "";
    return refused({ [field]: [messageOf(outcome)] }, statusOf(outcome), asks.doubts);
  }
  const { id, added } = outcome.value;
  const origin = config.origin ?? new URL(request.url).origin;
  return data<Answer>({
    errors: {},
    doubts: [],
    entered: null,
    made: { id, name: read.data.name, added: withLinks(added, origin) },
  });
}

function Made({ made }: { made: NonNullable<Answer["made"]> }) {
  const [isTaken, setIsTaken] = useState(false);
  const onTaken = useCallback(() => setIsTaken(true), []);
  return (
    <>
      <div {...outcomePlace} className="scroll-mt-20 outline-none">
        <PageTitle
          finding
          lead="Hand over the links, then say what is to be practised. Reviews are planned once sessions have ended."
          acts={
            <ButtonLink kind="primary" to={`/cohorts/${made.id}`}>
              Open the cohort
            </ButtonLink>
          }
        >
          {made.name} is ready.
        </PageTitle>
      </div>
      <AskBeforeLosing links={!isTaken && made.added.some(({ link }) => link !== null)} />
      <AddedPeople added={made.added} onTaken={onTaken} />
    </>
  );
}

export default function NewCohort() {
  const { id, experts, studies } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  const problems = Object.entries(errors).flatMap(([fieldId, messages]) =>
    (messages ?? []).map((message) => ({ fieldId: fieldId || undefined, message })),
  );
  const crumbs = [{ label: "Cohorts", to: "/cohorts" }, { label: "Set up a cohort" }];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      {answer?.made ? (
        <Made made={answer.made} />
      ) : (
        <>
          <PageTitle lead="Five short parts. Only the name is needed; all but the study and what decides about supports can be changed later.">
            Set up a cohort
          </PageTitle>
          <ErrorSummary
            problems={problems}
            title="Nothing was made yet. Please look at this again"
          />
          <SetUp
            {...{ id, experts, studies, errors }}
            doubts={answer?.doubts ?? []}
            entered={answer?.entered ?? null}
          />
        </>
      )}
    </WorkspaceFrame>
  );
}
