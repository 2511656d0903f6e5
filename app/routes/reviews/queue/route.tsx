import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ErrorSummary } from "~/components/ui/error-summary";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { TextLink } from "~/components/ui/button";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, refusalAnswer, valueOrPage } from "~/platform/answer.server";
import { showQueue, showQueuePart } from "~/services/review/list-queue.server";
import { openReview } from "~/services/review/open-review.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { pageSchema } from "./form";
import { QueueSectionView } from "./queue-section";

export const meta: MetaFunction = () => [{ title: "Reviews | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const wanted = pageSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const outcome = wanted.success
    ? await showQueuePart(db, actor, wanted.data)
    : await showQueue(db, actor);
  return { sections: valueOrPage(outcome), isPart: wanted.success };
}

/** Opens the actor's own review of a session, making it where it is not there yet. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formOrPage(request);
  const sessionId = z.uuid().safeParse(form.get("sessionId"));
  if (!sessionId.success) return refusalAnswer(notFound);
  const outcome = await openReview(context.app.db, actor, sessionId.data);
  if (!outcome.ok) return refusalAnswer(outcome);
  return redirect(`/reviews/${outcome.value.reviewId}`);
}

export default function Queue() {
  const { sections, isPart } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const filled = sections.filter((section) => section.rows.length > 0);
  const kinds = new Set(sections.map((section) => section.kind));
  const problems = answer?.error ? [{ message: answer.error }] : [];
  const lead = kinds.has("expert")
    ? "Sessions that you are asked to review. Enter opens one."
    : "Look at your own sessions before anybody else’s view reaches you.";
  return (
    <WorkspaceFrame>
      <PageTitle lead={lead}>Reviews</PageTitle>
      <div className="grid gap-8">
        <ErrorSummary problems={problems} title="Not opened" />
        {filled.map((section) => (
          <QueueSectionView
            key={`${section.kind} ${section.part}`}
            section={section}
            namesKind={kinds.size > 1}
          />
        ))}
        {filled.length === 0 && (
          <EmptyState title="Nothing waits for you.">
            {kinds.has("expert")
              ? "New sessions appear here as soon as somebody assigns them to you."
              : "A session appears here once you have ended it."}
          </EmptyState>
        )}
        {isPart && <TextLink to="/reviews">The whole queue</TextLink>}
        <p className="text-sm text-second">
          When a study’s codebook changes, annotations of yours may need{" "}
          <TextLink to="/recoding">another look</TextLink>.
        </p>
      </div>
    </WorkspaceFrame>
  );
}
