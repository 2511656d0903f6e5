import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { plainTerms, TermsFor } from "~/components/charts/dimension-terms";
import { ReadOnlyReplay } from "~/components/conversation/read-only-replay";
import { ActLink } from "~/components/ui/act-link";
import { ButtonLink } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { notFoundUnlessId, valueOrPage } from "~/platform/answer.server";
import { drillsOf } from "~/services/drills/new-card.server";
import { showFeedback } from "~/services/review/show-feedback.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { OwnReviewFirst } from "./own-review-first";
import { PointList } from "./point-list";
import { SessionSide } from "./session-side";
import { summaryWords } from "./summary-words";

export const meta: MetaFunction = () => [{ title: "Feedback on a session | Attune" }];

const turnSchema = z.coerce.number().int().min(0).max(100_000).catch(0);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const reviewId = notFoundUnlessId(params.reviewId);
  const feedback = valueOrPage(await showFeedback(context.app.db, actor, reviewId));
  if (!feedback.isOpen) return feedback;
  const { searchParams } = new URL(request.url);
  const firstTurn = turnSchema.parse(searchParams.get("turn") ?? 0);
  const isWhole = searchParams.get("view") === "session";
  const newIds = Object.fromEntries(feedback.annotations.map((each) => [each.id, uuid()]));
  const drillable = feedback.annotations
    .filter((each) => drillsOf(each).length > 0)
    .map(({ id }) => id);
  return { ...feedback, firstTurn, isWhole, newIds, drillable };
}

export default function FeedbackPage() {
  const data = useLoaderData<typeof loader>();
  const name = `Session ${String(data.session.number).padStart(3, "0")}`;
  const list = { label: "Feedback", to: "/feedback" };
  if (!data.isOpen) {
    return (
      <WorkspaceFrame breadcrumb={[list, { label: name }]}>
        <OwnReviewFirst {...data} />
      </WorkspaceFrame>
    );
  }
  if (data.isWhole) {
    const crumbs = [
      list,
      { label: name, to: `/feedback/${data.reviewId}` },
      { label: "The whole session" },
    ];
    return (
      <WorkspaceFrame layout="fill" breadcrumb={crumbs} headingInBar>
        <TermsFor value={plainTerms}>
          <ReadOnlyReplay
            key={data.reviewId}
            {...data}
            side={({ position, pick }) => <SessionSide {...{ data, position, pick }} />}
          />
        </TermsFor>
      </WorkspaceFrame>
    );
  }
  return (
    <WorkspaceFrame breadcrumb={[list, { label: name }]}>
      <PageTitle
        finding
        lead="One person’s reading of your session, to learn from. You may see it differently, and can say so under each point."
        acts={
          <>
            {data.drillable.length > 0 && (
              <ActLink action="/drills" fields={{ reviewId: data.reviewId }} kind="secondary">
                Make drills of these moments
              </ActLink>
            )}
            <ButtonLink to={`/feedback/${data.reviewId}?view=session`}>
              The whole session
            </ButtonLink>
          </>
        }
      >
        {summaryWords(data.annotations, data.codebook)}
      </PageTitle>
      <TermsFor value={plainTerms}>
        <PointList data={data} />
      </TermsFor>
    </WorkspaceFrame>
  );
}
