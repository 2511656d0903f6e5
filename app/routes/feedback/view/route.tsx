import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ReadOnlyReplay } from "~/components/conversation/read-only-replay";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showFeedback } from "~/services/review/show-feedback.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { FeedbackSide } from "./feedback-side";

export const meta: MetaFunction = () => [{ title: "Feedback on a session | Attune" }];

const turnSchema = z.coerce.number().int().min(0).max(100_000).catch(0);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = z.uuid().safeParse(params.reviewId);
  const outcome = id.success ? await showFeedback(context.app.db, actor, id.data) : notFound;
  const firstTurn = turnSchema.parse(new URL(request.url).searchParams.get("turn") ?? 0);
  return { ...valueOrPage(outcome), firstTurn };
}

export default function FeedbackPage() {
  const data = useLoaderData<typeof loader>();
  const { session, turns, annotations, codebook } = data;
  const crumbs = [
    { label: "Feedback", to: "/feedback" },
    { label: `Session ${String(session.number).padStart(3, "0")}` },
  ];
  return (
    <WorkspaceFrame layout="fill" breadcrumb={crumbs} headingInBar>
      <ReadOnlyReplay
        key={data.reviewId}
        {...data}
        side={({ position, pick }) => (
          <FeedbackSide
            {...{ turns, annotations, codebook, position, pick }}
            message={data.message}
          />
        )}
      />
    </WorkspaceFrame>
  );
}
