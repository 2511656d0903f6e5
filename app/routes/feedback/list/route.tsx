import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showFeedbackList } from "~/services/review/list-feedback.server";
import { rowPlaceSchema } from "../../row-place";
import { rowPlaceText } from "../../row-place-text";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Feedback | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const before = rowPlaceSchema.safeParse(new URL(request.url).searchParams.get("before"));
  return valueOrPage(await showFeedbackList(context.app.db, actor, before.data));
}

/** How far somebody has come with a piece of feedback; nothing where there is nothing to answer. */
function answeredWords({
  isOpen,
  marks,
  answered,
}: {
  isOpen: boolean;
  marks: number;
  answered: number;
}) {
  if (!isOpen || marks === 0) return null;
  if (answered === 0) return `New: ${marks} ${marks === 1 ? "point" : "points"}`;
  return `${answered} of ${marks} answered`;
}

export default function FeedbackList() {
  const { rows, next, takenBack, fresh } = useLoaderData<typeof loader>();
  const older = next && `/feedback?before=${encodeURIComponent(rowPlaceText(next))}`;
  return (
    <WorkspaceFrame>
      <PageTitle
        lead={`What experts saw in your sessions, and a reply that they would try.${fresh > 0 ? ` ${fresh} ${fresh === 1 ? "is" : "are"} new.` : ""}`}
      >
        Feedback
      </PageTitle>
      {takenBack.map((row) => (
        <Notice key={row.reviewId} className="mb-4">
          Feedback on session {String(row.number).padStart(3, "0")}, {row.title}, is being looked at
          again and will come back here. It has nothing to do with anything that you did.
        </Notice>
      ))}
      {rows.length === 0 && takenBack.length === 0 && (
        <EmptyState title="No feedback yet.">
          It appears here when an expert has reviewed one of your sessions and your lead has passed
          it on.
        </EmptyState>
      )}
      {rows.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {rows.map((row) => (
            <li key={row.id} className="grid gap-1 py-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <Link
                  to={`/feedback/${row.reviewId}`}
                  className="text-base font-semibold text-ink underline-offset-3 hover:underline"
                >
                  Session {String(row.number).padStart(3, "0")}, {row.title}
                </Link>
                <span className="text-sm text-second tabular-nums">{answeredWords(row)}</span>
              </p>
              <p className="text-sm text-second">
                {row.studyTitle}, <DateText at={row.at} />
              </p>
              {!row.isOpen && (
                <p className="text-sm text-second">First your own review, then the feedback.</p>
              )}
              {row.message && <p className="text-base wrap-anywhere">{row.message}</p>}
            </li>
          ))}
        </ul>
      )}
      <Pagination older={older} label="Pages of feedback" />
    </WorkspaceFrame>
  );
}
