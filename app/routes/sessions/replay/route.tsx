import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ReadOnlyReplay } from "~/components/conversation/read-only-replay";
import { FactChip } from "~/components/ui/fact-chip";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showSessionReplay } from "~/services/review/show-session-replay.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { ReviewChoice } from "./review-choice";

export const meta: MetaFunction = () => [{ title: "A session | Attune" }];

const addressSchema = z.object({
  review: z.uuid().nullable(),
  turn: z.coerce.number().int().min(0).max(100_000).catch(0),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { searchParams } = new URL(request.url);
  const id = z.uuid().safeParse(params.sessionId);
  const address = addressSchema.safeParse({
    review: searchParams.get("review"),
    turn: searchParams.get("turn") ?? 0,
  });
  const outcome =
    id.success && address.success
      ? await showSessionReplay(context.app.db, actor, id.data, address.data.review)
      : notFound;
  return { ...valueOrPage(outcome), firstTurn: address.data?.turn ?? 0 };
}

const noAnnotations: never[] = [];

export default function SessionReplayPage() {
  const data = useLoaderData<typeof loader>();
  const { session, shown } = data;
  const crumbs = [
    { label: session.studyTitle },
    { label: `Session ${String(session.number).padStart(3, "0")}` },
  ];
  const facts = (
    <>
      <FactChip>To be read</FactChip>
      {shown && <FactChip>Codebook {shown.codebook.version}</FactChip>}
      {session.isDemo && <FactChip>Synthetic</FactChip>}
    </>
  );
  return (
    <WorkspaceFrame layout="fill" breadcrumb={crumbs} headingInBar facts={facts}>
      <ReadOnlyReplay
        key={`${session.id} ${shown?.id ?? ""}`}
        turns={data.turns}
        curve={data.curve}
        suggestions={data.suggestions}
        suggestionActs={data.suggestionActs}
        annotations={shown?.annotations ?? noAnnotations}
        codebook={shown?.codebook ?? null}
        cues={data.hints?.cues}
        reasons={data.hints?.reasons}
        supporterWords={data.hints?.supporterWords}
        hints={
          data.hints && data.hintCodebook
            ? { models: data.hints.models, codebook: data.hintCodebook }
            : undefined
        }
        firstTurn={data.firstTurn}
        side={({ position, pick }) => <ReviewChoice data={data} position={position} pick={pick} />}
      />
    </WorkspaceFrame>
  );
}
