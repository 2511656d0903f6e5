import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { restsOn, trendWords, waitWords } from "~/components/cohort/peer-columns";
import { Sparkline } from "~/components/charts/sparkline";
import { DataTable } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { EstimateText, signedWords } from "~/components/table/number-text";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { PrintButton } from "~/components/ui/print-button";
import { requireActor } from "~/platform/actor.server";
import { notFoundUnlessId, valueOrPage } from "~/platform/answer.server";
import { showPeerPath } from "~/services/progress/show-peer-path.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { pathColumns, pathHeads, pathLine } from "./path-columns";
import { TagLists } from "./tag-lists";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.course.name ?? "A peer"} | Attune` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const personId = notFoundUnlessId(params.personId);
  return valueOrPage(await showPeerPath(context.app.db, actor, personId));
}

/** The latest sessions, so many as one printed page holds. */
const onPaper = 12;
const onlyLatest = `@media print { .print-latest tbody tr:not(:nth-last-child(-n + ${onPaper})) { display: none } }`;

export default function PeerPath() {
  const { course, sessions, hidden, labels } = useLoaderData<typeof loader>();
  const facts = [
    `${course.sessions === 1 ? "1 session" : `${course.sessions} sessions`}, ${course.reviewed} reviewed`,
    course.turnaroundHours === null
      ? null
      : `a review after ${waitWords(course.turnaroundHours)} on average`,
  ];
  return (
    <WorkspaceFrame breadcrumb={[{ label: "Peers", to: "/peers" }, { label: course.name }]}>
      <PageTitle
        lead={`${facts.filter((fact) => fact !== null).join("; ")}.`}
        acts={
          <>
            {sessions.length > 0 && (
              <SaveTable
                file="sessions"
                of="sessions, oldest first"
                heads={pathHeads}
                rows={sessions.map(pathLine)}
              />
            )}
            <PrintButton />
          </>
        }
      >
        {course.name}
      </PageTitle>
      {sessions.length === 0 ? (
        <EmptyState title={hidden > 0 ? leftOutWords(hidden) : "No session has ended yet."} />
      ) : (
        <div className="grid gap-6 print:gap-3">
          <dl className="flex flex-wrap gap-x-10 gap-y-3 text-base tabular-nums">
            <Fact label="Missed cues per 100 turns" n={restsOn(course.seen, "turn")}>
              <EstimateText
                value={course.missed}
                ci={pair(course.missedLow, course.missedHigh)}
                reason={noReview}
                decimals={1}
                align="start"
              />
            </Fact>
            <Fact label="Early advice per 100 turns" n={restsOn(course.seen, "turn")}>
              <EstimateText
                value={course.advice}
                ci={pair(course.adviceLow, course.adviceHigh)}
                reason={noReview}
                decimals={1}
                align="start"
              />
            </Fact>
            {course.scaleGap !== null && (
              <Fact
                label="Own rating minus experts’, scales of 1 to 5"
                n={restsOn(course.scalePairs, "rating")}
              >
                {signedWords(course.scaleGap, 1)}
              </Fact>
            )}
            {course.trend.length > 0 && (
              <Fact label="Missed cues by reviewed session" n={null}>
                <Sparkline values={course.trend} min={0} ariaLabel={trendWords(course.trend)} />
              </Fact>
            )}
          </dl>
          <div className="print-latest">
            <style>{onlyLatest}</style>
            <DataTable
              caption="Sessions, oldest first"
              columns={pathColumns}
              rows={sessions}
              rowId={(row) => row.sessionId}
            />
          </div>
          {sessions.length > onPaper && (
            <p className="hidden text-xs text-second print:block">
              The latest {onPaper} of {sessions.length} sessions; every other number is of all.
            </p>
          )}
          {hidden > 0 && <p className="text-sm text-second">{leftOutWords(hidden)}</p>}
          <TagLists records={sessions.map((each) => each.record)} labels={labels} />
          <p className="max-w-[48rem] text-xs text-second">
            Counts are of supporter turns at the experts’ consensus; a tie counts as flagged. The
            intervals are 95 %, Wilson’s, and take turns for independent.
          </p>
        </div>
      )}
    </WorkspaceFrame>
  );
}

const leftOutWords = (hidden: number) =>
  hidden === 1
    ? "1 session is left out: you are asked to review it blind."
    : `${hidden} sessions are left out: you are asked to review them blind.`;

const noReview = "No expert has reviewed a session yet.";

const pair = (low: number | null, high: number | null): [number, number] | null =>
  low === null || high === null ? null : [low, high];

function Fact({ label, n, children }: { label: string; n: string | null; children: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-0.5">
      <dt className="text-sm text-second">{label}</dt>
      <dd>
        {children}
        {n !== null && <span className="block text-xs text-third">{n}</span>}
      </dd>
    </div>
  );
}
