import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CoursesDue } from "~/components/cohort/courses-due";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { PrintButton } from "~/components/ui/print-button";
import { counted } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import { notFoundUnlessId, valueOrPage } from "~/platform/answer.server";
import { showCohortProgress } from "~/services/progress/show-cohort-progress.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { CohortComparison } from "./comparison";
import { CourseGrid } from "./course-grid";
import { HeatTable } from "./heat-table";
import { ReadinessTable } from "./readiness-table";
import { TrainingTables } from "./training-tables";

/** Scenarios that fit beside the other tables on a sheet; more go below them. */
const scenariosBeside = 4;

const besideOnPaper = (heat: readonly { cells: readonly unknown[] }[]) =>
  (heat[0]?.cells.length ?? 0) <= scenariosBeside ? "print:grid-cols-[64%_1fr]" : "";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `How ${data?.cohort.name ?? "a cohort"} moves | Attune` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const other = new URL(request.url).searchParams.get("with");
  const asked = {
    cohortId: notFoundUnlessId(params.cohortId),
    withId: other === null || other === "" ? null : notFoundUnlessId(other),
  };
  return valueOrPage(await showCohortProgress(context.app.db, actor, asked));
}

export default function CohortProgress() {
  const shown = useLoaderData<typeof loader>();
  const { cohort, peers, sessions, reviewed, turns, hidden, due } = shown;
  const crumbs = [
    { label: "Cohorts", to: "/cohorts" },
    { label: cohort.name, to: `/cohorts/${cohort.id}` },
    { label: "How it moves" },
  ];
  const lead = `${counted(peers, "peer")} with ${counted(sessions, "ended session")}, ${reviewed} of them reviewed: n = ${counted(turns, "turn")} that experts saw.`;
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle
        lead={lead}
        acts={
          <>
            <ButtonLink className="no-print" to={`/peers?cohort=${cohort.id}`}>
              The people, one by one
            </ButtonLink>
            <PrintButton />
          </>
        }
      >
        How {cohort.name} moves
      </PageTitle>
      <CoursesDue due={due} />
      {hidden > 0 && (
        <p className="pb-4 text-sm text-second">
          {hidden === 1 ? "1 session is" : `${hidden} sessions are`} left out: your own, and those
          that you are asked to review blind.
        </p>
      )}
      {reviewed === 0 ? (
        <EmptyState title="There is nothing to see yet.">
          Pictures appear with the first session that an expert has reviewed.
        </EmptyState>
      ) : (
        // On paper it is a report of one page: smaller, with the tags beside the rest.
        <div className="grid gap-10 print:gap-4 print:[zoom:0.64]">
          <CourseGrid courses={shown.courses} />
          <div className={`grid gap-10 print:gap-x-6 print:gap-y-4 ${besideOnPaper(shown.heat)}`}>
            <div className="grid min-w-0 content-start gap-10 print:gap-4">
              <ReadinessTable rounds={shown.readiness} />
              <TrainingTables training={shown.training} />
              <CohortComparison
                cohort={cohort}
                others={shown.others}
                comparison={shown.comparison}
              />
            </div>
            <HeatTable heat={shown.heat} labels={shown.labels} />
          </div>
          <p className="max-w-[48rem] text-xs text-second">
            Counts are of supporter turns at the experts’ consensus. Intervals are 95 %; they
            resample peers as wholes, 2,000 times with a fixed seed. With fewer than ten peers they
            are too narrow.
          </p>
        </div>
      )}
    </WorkspaceFrame>
  );
}
