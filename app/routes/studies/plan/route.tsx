import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DataTable } from "~/components/table/data-table";
import { PlanOutlineTables } from "~/components/table/plan-outline";
import { SaveTable } from "~/components/table/save-table";
import { DateText } from "~/components/ui/date-text";
import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showPlan } from "~/services/studies/show-plan.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Plan: ${loaded?.study.title ?? "Study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = z.uuid().safeParse(params.planId);
  const { db } = context.app;
  return valueOrPage(id.success ? await showPlan(db, actor, params.key ?? "", id.data) : notFound);
}

export default function Plan() {
  const plan = useLoaderData<typeof loader>();
  const { study, given } = plan;
  const at = `/studies/${study.key}/assignment`;
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Assignment", to: at },
    { label: "Plan" },
  ];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle
        finding
        acts={<ButtonLink to={at}>Plan again</ButtonLink>}
        lead={
          <>
            Confirmed by {plan.by}, <DateText at={plan.at} />. {plan.shares.double} % with two and{" "}
            {plan.shares.triple} % with three reviewers, seed {plan.seed}
            {plan.dueAt && (
              <>
                , due <DateText at={plan.dueAt} />
              </>
            )}
            .
          </>
        }
      >
        {plan.made} {plan.made === 1 ? "review" : "reviews"} given for {plan.sessions}{" "}
        {plan.sessions === 1 ? "session" : "sessions"}
        {plan.ended > 0 && `, ${plan.ended} taken back`}
      </PageTitle>
      <div className="grid max-w-[60rem] gap-8">
        {plan.problems.length > 0 && (
          <Notice tone="care" title="What could not be done, and what to know">
            <ul className="grid gap-1">
              {plan.problems.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Notice>
        )}
        <PlanOutlineTables outline={plan.outline} byExpertFile={`${at}/${plan.id}/by-expert.csv`} />
        <section>
          <SectionTitle
            aside={
              <SaveTable
                file="assignment"
                of="who was given what"
                heads={["session", "given_to", "reviewers", "about_minutes"]}
                rows={given.map(({ number, to, target, minutes }) => [
                  ...[number, to.join(" "), target, minutes],
                ])}
              />
            }
          >
            Who was given what
          </SectionTitle>
          <DataTable
            caption="Who was given what"
            captionHidden
            columns={[
              {
                id: "session",
                header: "Session",
                rowHeader: true,
                cell: (row) => String(row.number).padStart(3, "0"),
              },
              { id: "to", header: "Given to", cell: (row) => row.to.join(", ") || "Nobody new" },
              { id: "target", header: "Reviewers", numeric: true, cell: (row) => row.target },
              { id: "minutes", header: "About, min", numeric: true, cell: (row) => row.minutes },
            ]}
            rows={given}
            rowId={(row) => String(row.number)}
          />
        </section>
      </div>
    </WorkspaceFrame>
  );
}
