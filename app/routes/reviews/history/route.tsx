import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  useLoaderData,
  useSearchParams,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import { useMemo, useState } from "react";
import { z } from "zod";
import { marksByTurn } from "~/components/conversation/annotation-marks";
import { reviewerName } from "~/components/conversation/reviewer-name";
import { suggestionLabels } from "~/components/conversation/suggestion-words";
import { TranscriptList } from "~/components/conversation/transcript-list";
import { ButtonLink } from "~/components/ui/button";
import { FactChip } from "~/components/ui/fact-chip";
import { notFound } from "~/domain/access/outcome";
import { turnNumber } from "~/domain/practice/turn";
import { eventWords } from "~/domain/review/event-words";
import { annotationOf } from "~/domain/review/outbox";
import { reviewContext } from "~/domain/review/review-context";
import { replay } from "~/domain/review/review-state";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showHistory } from "~/services/review/show-history.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { AsItStood } from "./as-it-stood";
import { EventList } from "./event-list";

export const meta: MetaFunction = () => [{ title: "History of a review | Attune" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = z.uuid().safeParse(params.reviewId);
  return valueOrPage(id.success ? await showHistory(context.app.db, actor, id.data) : notFound);
}

/** Going from moment to moment changes only the address. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) {
  return currentUrl.pathname !== nextUrl.pathname;
}

const nothing = () => undefined;
const atSchema = z.coerce.number().int().min(0);

export default function HistoryPage() {
  const { review, session, turns, codebook, log, suggestions } = useLoaderData<typeof loader>();
  const [search, setSearch] = useSearchParams();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const asked = atSchema.safeParse(search.get("at") ?? undefined);
  const at = Math.min(asked.data ?? log.length, log.length);
  const context = useMemo(
    () =>
      reviewContext({
        reviewId: review.id,
        turns,
        suggestionIds: suggestions.map(({ id }) => id),
        codebook,
      }),
    [review.id, turns, suggestions, codebook],
  );
  const lines = useMemo(() => {
    const words: string[] = [];
    const names = new Map(
      suggestions.map(({ id, turnId, category }) => {
        const after = context.turnById.get(turnId)?.position;
        const name = suggestionLabels[category];
        return [id, after === undefined ? name : `${name} after turn ${turnNumber(after)}`];
      }),
    );
    replay(log, context, (state, event) => {
      const id = annotationOf(event.act);
      const before = id === null ? undefined : state.annotations.get(id);
      words.push(eventWords(event, before, context, names));
    });
    return log.map((event, index) => ({ event, words: words[index] ?? "" }));
  }, [log, context, suggestions]);
  const { state } = useMemo(() => replay(log.slice(0, at), context), [log, at, context]);
  const act = log[at - 1]?.act;
  const openId = chosenId ?? (act ? annotationOf(act) : null);
  const marks = useMemo(() => {
    const positionById = new Map(turns.map((turn) => [turn.id, turn.position]));
    const annotations = state.annotations.values();
    return marksByTurn({ annotations, tagByKey: context.tagByKey, positionById, openId });
  }, [turns, state, context, openId]);
  const touched = turnOf(log[at - 1], state.annotations, context);
  const go = (next: number) => {
    setChosenId(null);
    setSearch({ at: String(next) }, { replace: true, preventScrollReset: true });
  };
  const number = String(session.number).padStart(3, "0");
  const by = review.isOwn ? "my review" : reviewerName(review);
  const crumbs = [{ label: session.studyTitle }, { label: `History of session ${number}: ${by}` }];
  return (
    <WorkspaceFrame
      layout="fill"
      breadcrumb={crumbs}
      headingInBar
      facts={<FactChip>Codebook {codebook.version}</FactChip>}
      right={review.isOwn && <ButtonLink to={`/reviews/${review.id}`}>To the review</ButtonLink>}
    >
      <div className="grid min-h-0 grid-cols-[minmax(0,1fr)] lg:flex-1 lg:grid-cols-[minmax(0,1fr)_26rem] lg:grid-rows-[minmax(0,1fr)]">
        <div className="flex h-[60dvh] min-h-0 min-w-0 flex-col lg:h-auto">
          <TranscriptList
            label={`The review after ${at} of ${log.length} acts`}
            turns={turns}
            marks={marks}
            current={touched}
            onPick={nothing}
            onOpenTag={setChosenId}
          />
        </div>
        <EventList lines={lines} at={at} onGo={go} isOwn={review.isOwn}>
          <AsItStood {...{ state, context, codebook }} annotationId={openId} />
        </EventList>
      </div>
    </WorkspaceFrame>
  );
}

type Log = ReturnType<typeof useLoaderData<typeof loader>>["log"];

/** The position that an event was about, to be brought into sight; -1 where it names no turn. */
function turnOf(
  event: Log[number] | undefined,
  annotations: ReadonlyMap<string, { turnId: string | null }>,
  context: ReturnType<typeof reviewContext>,
): number {
  if (!event) return -1;
  const id = annotationOf(event.act);
  const turnId =
    id === null
      ? "turnId" in event.act
        ? event.act.turnId
        : null
      : (annotations.get(id)?.turnId ?? null);
  return (turnId === null ? undefined : context.turnById.get(turnId)?.position) ?? -1;
}
