import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useEffect } from "react";
import { v7 as uuid } from "uuid";
import { filedNames } from "~/components/device/filed";
import { EmptyState } from "~/components/ui/empty-state";
import { Notice } from "~/components/ui/notice";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import type { SessionStatus } from "~/domain/practice/session-status";
import { requireActor } from "~/platform/actor.server";
import { messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { readForm } from "~/platform/fetch.server";
import { generateAnswer } from "~/services/practice/generate-answer.server";
import { showNext } from "~/services/practice/show-next.server";
import { showPractice } from "~/services/practice/show-practice.server";
import { startSession } from "~/services/practice/start-session.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { startFormSchema } from "./form.server";
import { nextVersionId, OwnPlans } from "./own-plan";
import { NextSteps } from "./next-steps";
import { ScenarioItem } from "./scenario-item";
import { StudyChoice } from "./study-choice";
import { SessionItem } from "./session-item";

export const meta: MetaFunction = () => [{ title: "Practice | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const search = new URL(request.url).searchParams;
  const before = search.get("before");
  const home = valueOrPage(await showPractice(context.app.db, actor, before));
  const scenarios = home.scenarios.map((scenario) => ({ ...scenario, sessionId: uuid() }));
  const next = valueOrPage(await showNext(context.app.db, actor));
  const { studies, plannedStudyId } = home;
  const asked = studies.find(({ id }) => id === search.get("study"))?.id;
  const studyId = asked ?? (studies.length === 1 ? (studies[0]?.id ?? null) : plannedStudyId);
  const playedByModel = context.app.engines.preferred === "claude";
  return { ...home, scenarios, next, studyId, playedByModel, isFirstPage: before === null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = Object.fromEntries(await readForm(request));
  const parsed = startFormSchema.safeParse(form);
  const scenario = typeof form.scenarioVersionId === "string" ? form.scenarioVersionId : null;
  if (!parsed.success) {
    const error = parsed.error.issues[0]?.message ?? "This could not be started.";
    return data({ error, scenario, field: null }, { status: 422 });
  }
  const { studyId = null, acknowledged, live, ...input } = parsed.data;
  const asked = { ...input, studyId, acknowledged: acknowledged === "yes" };
  const outcome = await startSession(context.app, actor, asked);
  if (!outcome.ok) {
    const field = outcome.reason === "invalid" ? (outcome.field ?? null) : null;
    return data({ error: messageOf(outcome), scenario, field }, statusOf(outcome));
  }
  const { sessionId } = outcome.value;
  if (live !== "yes") await generateAnswer(context.app, actor, sessionId, context.left);
  return redirect(`/practice/${sessionId}`);
}

/** The study that the select shows: while the answer to a choice is on its way, the chosen one. */
function useChosenStudy(studies: readonly { id: string }[], loaded: string | null): string | null {
  const { location, formMethod } = useNavigation();
  if (location === undefined || formMethod !== "GET") return loaded;
  const asked = new URLSearchParams(location.search).get("study");
  return studies.find(({ id }) => id === asked)?.id ?? loaded;
}

/** Lets go of what this device keeps of sessions that are over; where it keeps nothing, the script for it does not come. */
function useLettingGo(sessions: readonly { id: string; status: SessionStatus }[]): void {
  useEffect(() => {
    if (filedNames("practice").length === 0) return;
    import("../kept").then(
      ({ letGoOfOver }) => letGoOfOver(sessions),
      () => {},
    );
  }, [sessions]);
}

export default function PracticeList() {
  const { scenarios, studies, sessions, older, isFirstPage, plans, next, ...loaded } =
    useLoaderData<typeof loader>();
  const studyId = useChosenStudy(studies, loaded.studyId);
  const refused = useActionData<typeof action>();
  useLettingGo(sessions);
  const nextId = nextVersionId(plans);
  const isNext = ({ versionId }: { versionId: string }) => versionId === nextId;
  const begun = sessions.filter(({ status }) => status === "open" || status === "paused");
  const begunOf = ({ versionId }: { versionId: string }) =>
    begun.find(({ scenarioVersionId }) => scenarioVersionId === versionId) ?? null;
  const ordered = scenarios.toSorted((a, b) => Number(isNext(b)) - Number(isNext(a)));
  return (
    <WorkspaceFrame>
      <PageTitle lead="Practise with a simulated client. You can pause or leave at any time, and it never counts against you.">
        Practice
      </PageTitle>
      <NextSteps next={next} begun={begun} />
      {plans.length > 0 && isFirstPage && <OwnPlans plans={plans} />}
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="scenarios-title" className="grid content-start gap-3">
          <SectionTitle id="scenarios-title" aside={studies.length === 1 && studies[0]?.title}>
            Scenarios
          </SectionTitle>
          {studies.length === 0 && (
            <Notice title="You are not part of an open study yet">
              Your lead can add you. Then you can start here.
            </Notice>
          )}
          {loaded.playedByModel && (
            <p className="max-w-[42rem] text-sm text-second">
              In sessions that you start now, Claude, a language model, plays the client. What is
              said there is sent to its provider, without your name.
            </p>
          )}
          {studies.length > 1 && <StudyChoice studies={studies} chosen={studyId} />}
          {scenarios.length === 0 && (
            <EmptyState title="No scenario has been published yet.">
              Your lead can publish one.
            </EmptyState>
          )}
          <ul className="grid divide-y divide-line border-y border-line">
            {ordered.map((scenario) => (
              <ScenarioItem
                key={scenario.versionId}
                scenario={scenario}
                studyId={studyId}
                mayStart={studies.length > 0}
                isNext={isNext(scenario)}
                begun={begunOf(scenario)}
                refused={refused?.scenario === scenario.versionId ? refused : null}
              />
            ))}
          </ul>
        </section>
        <section aria-labelledby="sessions-title" className="grid content-start gap-3">
          <SectionTitle id="sessions-title">Your sessions</SectionTitle>
          {sessions.length === 0 && (
            <p className="text-base text-second">Sessions that you start appear here.</p>
          )}
          <ul className="grid divide-y divide-line border-y border-line empty:hidden">
            {sessions.map((session) => (
              <SessionItem key={session.id} session={session} />
            ))}
          </ul>
          <Pagination
            label="Your sessions"
            newer={isFirstPage ? null : "/practice"}
            older={older && `/practice?${new URLSearchParams({ before: older }).toString()}`}
          />
        </section>
      </div>
    </WorkspaceFrame>
  );
}
