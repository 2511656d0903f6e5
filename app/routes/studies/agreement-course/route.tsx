import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { chartFloor, ControlChart } from "~/components/charts/control-chart";
import { numberWords } from "~/components/table/number-text";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import {
  showAgreementCourse,
  type ShownCourse,
} from "~/services/results/show-agreement-course.server";
import { showSteadiness } from "~/services/results/show-steadiness.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { GoldCourses, RepeatAgreement } from "./steadiness";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Agreement over time, ${data?.study.title ?? "a study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const key = params.key ?? "";
  const [courses, steadiness] = await Promise.all([
    showAgreementCourse(db, actor, key),
    showSteadiness(db, actor, key),
  ]);
  return { ...valueOrPage(courses), ...valueOrPage(steadiness) };
}

function leadOf({ chart, sessions }: ShownCourse): string {
  const n = chart.points.reduce((sum, point) => sum + point.n, 0);
  const centre = chart.centre === null ? "undefined" : `${numberWords(chart.centre * 100, 1)} %`;
  const count = `${sessions.length} ${sessions.length === 1 ? "session" : "sessions"}`;
  return `centre ${centre}, n = ${n.toLocaleString("en-GB")} decisions, ${count}`;
}

export default function AgreementOverTime() {
  const { study, courses, repeats, golds } = useLoaderData<typeof loader>();
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Results", to: `/studies/${study.key}/results` },
    { label: "Agreement over time" },
  ];
  const floor = chartFloor([...courses, ...golds].flatMap(({ chart }) => chart.points));
  const drawn = courses.filter((course) => course.sessions.length > 0);
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle lead="Each expert against the others, against gold and against themselves, in the order of submission, at first judgement. A point outside of its limits is a reason to talk, not a verdict.">
        Agreement over time
      </PageTitle>
      {drawn.length === 0 ? (
        <EmptyState title="No course to show yet.">
          A point appears for each session that two experts have reviewed.
        </EmptyState>
      ) : (
        <div className="grid gap-8">
          <h2 className="text-lg font-semibold">Against the other experts</h2>
          {drawn.map((course) => (
            <section key={course.code} aria-labelledby={`course-${course.code}`}>
              <div className="max-w-[40rem]">
                <SectionTitle as="h3" id={`course-${course.code}`} aside={leadOf(course)}>
                  {course.code}
                </SectionTitle>
                <ControlChart
                  centre={course.chart.centre}
                  title={`Agreement of ${course.code} with the other experts, by session`}
                  sampleWord="Session"
                  floor={floor}
                  points={course.chart.points.map((point, index) => ({
                    ...point,
                    label: String(course.sessions[index]?.number ?? "").padStart(3, "0"),
                  }))}
                />
              </div>
            </section>
          ))}
          <p className="max-w-[48rem] text-sm text-second">
            A decision is one tag on one supporter turn that both had in hand, for the tags that
            either used in the session. The band is the expert’s own mean plus and minus three
            standard errors for the n of that session (Shewhart’s p-chart). It takes decisions for
            independent; decisions of one session are not quite, so the true limits are somewhat
            wider.
          </p>
        </div>
      )}
      <div className="mt-10 grid gap-10">
        <GoldCourses golds={golds} floor={floor} />
        <RepeatAgreement repeats={repeats} />
      </div>
    </WorkspaceFrame>
  );
}
