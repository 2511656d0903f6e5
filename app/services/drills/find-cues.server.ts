import type { Database } from "~db/client.server";
import { listReleasedEvidence } from "~db/queries/drill-evidence.server";
import { listCues } from "~db/queries/replay.server";
import { can, type Actor } from "~/domain/access/can";
import { compareSpans, consensusSpans } from "~/domain/drills/spot-cue";
import { sliceSpan, type Span } from "~/domain/practice/span";
import type { CueKind } from "~/domain/simulator/cue";
import { findSessionFacts } from "../review/review-access.server";
import type { Moment } from "./read-moment.server";

/** Words that hold a cue, where they come from, and how the marked words stand to them. */
export interface CueFound {
  by: "client" | "experts";
  kind: CueKind | null;
  span: Span;
  quote: string;
  touches: boolean;
}

/** The cues of a moment: those that the client was given, and what experts agree on in released reviews. */
export async function findCues(
  db: Database,
  actor: Actor,
  { sessionId, clientTurn, isOwn }: Moment,
  marked: Span | null,
): Promise<CueFound[]> {
  const found = isOwn ? await findSessionFacts(db, actor, sessionId) : null;
  const seesCues = !isOwn || (found !== null && can(actor, "cues.read", found.facts));
  const [planted, evidence] = await Promise.all([
    seesCues ? listCues(db, sessionId) : [],
    listReleasedEvidence(db, clientTurn.id),
  ]);
  const reviewIds = [...new Set(evidence.map(({ reviewId }) => reviewId))];
  const experts = consensusSpans(
    reviewIds.map((reviewId) => evidence.filter((each) => each.reviewId === reviewId)),
  );
  const all = [
    ...planted
      .filter(({ turnId }) => turnId === clientTurn.id)
      .map((cue) => ({ by: "client" as const, kind: cue.kind, span: cue })),
    ...experts.map((span) => ({ by: "experts" as const, kind: null, span })),
  ];
  return all.map(({ by, kind, span: { start, end } }) => {
    const span = { start, end };
    const { touches } = compareSpans(marked, span);
    return { by, kind, span, quote: sliceSpan(clientTurn.text, span), touches };
  });
}
