import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import {
  AsksFields,
  DayFields,
  OverlapFields,
  type FieldErrors,
} from "~/components/cohort/cohort-fields";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { overlapOf } from "~/domain/cohort/cohort";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { archiveCohort, changeCohort } from "~/services/cohorts/change-cohort.server";
import { openCohort } from "~/services/cohorts/open-cohort.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { cohortFormSchema, formValues, messagesByField } from "../cohort-form";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Settings: ${loaded?.name ?? "Cohort"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return valueOrPage(await openCohort(context.app.db, actor, params.cohortId ?? ""));
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const cohortId = params.cohortId ?? "";
  valueOrPage(await openCohort(db, actor, cohortId));
  const form = await formOrPage(request);
  const refuse = (errors: FieldErrors, status: number) => data({ errors }, { status });
  const intent = form.get("intent");
  if (intent === "archive" || intent === "bring-back") {
    const outcome = await archiveCohort(db, actor, cohortId, intent === "archive");
    if (!outcome.ok) return refuse({ "": [messageOf(outcome)] }, statusOf(outcome));
    throw redirect(intent === "archive" ? "/cohorts" : `/cohorts/${cohortId}`);
  }
  const read = cohortFormSchema.safeParse(formValues(form, ["trainingOn", "asks"]));
  if (!read.success) return refuse(messagesByField(read.error), 422);
  const outcome = await changeCohort(db, actor, cohortId, read.data);
  if (outcome.ok) throw redirect(`/cohorts/${cohortId}`);
  const field = outcome.reason === "invalid" ? (outcome.field ?? "") : "";
  return refuse({ [field]: [messageOf(outcome)] }, statusOf(outcome));
}

function ArchiveForm({ isArchived }: { isArchived: boolean }) {
  return (
    <section aria-labelledby="archive" className="grid justify-items-start gap-2">
      <SectionTitle id="archive">Archive</SectionTitle>
      <p className="text-sm text-second">
        {isArchived
          ? "The cohort is read only. Bringing it back changes nothing else."
          : "The cohort leaves the list and becomes read only. People, sessions and reviews stay as they are, and it can be brought back."}
      </p>
      <Form method="post">
        <input type="hidden" name="intent" value={isArchived ? "bring-back" : "archive"} />
        <Button data-done={isArchived ? "The cohort is back." : "The cohort is archived."}>
          {isArchived ? "Bring the cohort back" : "Archive the cohort"}
        </Button>
      </Form>
    </section>
  );
}

export default function CohortSettings() {
  const cohort = useLoaderData<typeof loader>();
  const errors: FieldErrors = useActionData<typeof action>()?.errors ?? {};
  const busy = useNavigation().formData?.get("intent") === "change";
  const isArchived = cohort.archivedAt !== null;
  const problems = Object.entries(errors).flatMap(([fieldId, messages]) =>
    (messages ?? []).map((message) => ({ fieldId: fieldId || undefined, message })),
  );
  const crumbs = [
    { label: "Cohorts", to: "/cohorts" },
    { label: cohort.name, to: `/cohorts/${cohort.id}` },
    { label: "Settings" },
  ];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle>Settings</PageTitle>
      <div className="grid max-w-[44rem] gap-9">
        <ErrorSummary problems={problems} title="Not changed" />
        {!isArchived && (
          <Form method="post" className="grid gap-6">
            <input type="hidden" name="intent" value="change" />
            <DayFields values={cohort} errors={errors} />
            <OverlapFields chosen={overlapOf(cohort) ?? "half"} />
            <AsksFields asks={cohort.asks} />
            <div>
              <Button kind="primary" busy={busy} data-done="The settings are saved.">
                Save
              </Button>
            </div>
          </Form>
        )}
        <ArchiveForm isArchived={isArchived} />
      </div>
    </WorkspaceFrame>
  );
}
