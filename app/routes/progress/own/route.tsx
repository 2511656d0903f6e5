import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { seenShare } from "~/domain/misalignment/own-gap";
import { skillWords } from "~/domain/review/skills";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showOwnGap } from "~/services/results/show-own-gap.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { SkillItem } from "./skill-item";

export const meta: MetaFunction = () => [{ title: "What I see | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return valueOrPage(await showOwnGap(context.app.db, actor));
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

/** The one sentence: where experts mark most that was not marked oneself; none is made of few marks. */
function sentenceOf({ gaps }: Shown): string {
  const missed = ({ n, both }: Shown["gaps"][number]) => n - both;
  const [widest] = [...gaps].sort((a, b) => missed(b) - missed(a));
  if (!widest || missed(widest) === 0)
    return "So far you mark yourself what experts mark in your sessions.";
  if (seenShare(widest) === null)
    return "There are still too few marks to say where you and experts differ most.";
  const name = skillWords[widest.skill].toLowerCase();
  return `What experts mark and you do not is most often about ${name}.`;
}

export default function OwnProgress() {
  const shown = useLoaderData<typeof loader>();
  const { gaps, sessions, turns } = shown;
  const n = sessions.length;
  return (
    <WorkspaceFrame>
      {gaps.length === 0 ? (
        <>
          <PageTitle>What I see</PageTitle>
          <EmptyState
            title={
              n === 0
                ? "There is nothing to lay side by side yet."
                : "Neither you nor an expert marked anything in the sessions so far."
            }
            act={<ButtonLink to="/practice">Go to practice</ButtonLink>}
          >
            Once you have reviewed a session yourself and an expert’s review of it is released, the
            two stand here side by side.
          </EmptyState>
        </>
      ) : (
        <>
          <PageTitle
            finding
            lead={`What you marked in your own reviews beside what experts marked, at the same turns: ${n} ${n === 1 ? "session" : "sessions"}, ${turns} turns that both looked at. It describes these sessions; it is no grade.`}
          >
            {sentenceOf(shown)}
          </PageTitle>
          <ul className="max-w-[60rem] divide-y divide-line border-y border-line">
            {gaps.map((gap) => (
              <SkillItem key={gap.skill} gap={gap} sessions={sessions} />
            ))}
          </ul>
        </>
      )}
    </WorkspaceFrame>
  );
}
