import { findCard, findDrillAnswer } from "~db/queries/drills.server";
import { listCues } from "~db/queries/replay.server";
import type { Database } from "~db/client.server";
import { listReleasedEvidence } from "~db/queries/drill-evidence.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { Reading } from "~/domain/emotion/reading";
import { adviceAt, type DrillAnswer, type DrillKind, type Grade } from "~/domain/drills/card";
import { compareSpans, consensusSpans } from "~/domain/drills/spot-cue";
import { sliceSpan, type Span } from "~/domain/practice/span";
import { screenOwnWords, type OwnWordsLevel } from "~/domain/practice/safety/own-words";
import { feedbackPoints } from "~/domain/review/feedback-points";
import type { ReviewTurn } from "~/domain/review/review-context";
import type { WhatIfTurn } from "~/domain/review/what-if";
import type { CueKind } from "~/domain/simulator/cue";
import { courseAsShown } from "../review/ask-what-if.server";
import { readHiddenWords } from "../review/read-hidden-words.server";
import { findReplyPlace, playCourse } from "../review/play-reply.server";
import { findSessionFacts } from "../review/review-access.server";
import { showFeedback, type Feedback } from "../review/show-feedback.server";
import type { WhatIfHost } from "../review/ask-what-if.server";
import { daysAfter } from "./schedule.server";

/** Words that hold a cue, where they come from, and how the marked words stand to them. */
export interface CueFound {
  by: "client" | "experts";
  kind: CueKind | null;
  span: Span;
  quote: string;
  touches: boolean;
}

export interface DrillSolution {
  answer: DrillAnswer;
  graded: boolean;
  days: Record<Grade, number>;
  cues: CueFound[];
  calledFor: ReturnType<typeof adviceAt>;
  /** What the client would have answered; null where nobody can. */
  course: WhatIfTurn[] | null;
  care: OwnWordsLevel;
  tag: { label: string; when: string } | null;
  own: string;
  betterReply: string;
  note: string;
}

export interface ShownCard {
  id: string;
  kind: DrillKind;
  reviewId: string;
  annotationId: string;
  sessionNumber: number;
  title: string;
  contentNote: string;
  /** What stands before the client's turn, the oldest first. */
  before: ReviewTurn[];
  clientTurn: ReviewTurn;
  position: number;
  readings: { position: number; reading: Reading }[];
  solution: DrillSolution | null;
}

const shownBefore = 2;

async function cuesOf(
  db: Database,
  actor: Actor,
  sessionId: string,
  clientTurn: ReviewTurn,
  marked: Span | null,
): Promise<CueFound[]> {
  const found = await findSessionFacts(db, actor, sessionId);
  const seesCues = found !== null && can(actor, "cues.read", found.facts);
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

async function courseOf(
  { db, engines }: WhatIfHost,
  feedback: Feedback,
  asked: { programmeId: string; turnId: string; reply: string },
  signal: AbortSignal,
): Promise<WhatIfTurn[] | null> {
  const { programmeId, turnId, reply } = asked;
  const session = { programmeId, id: feedback.session.id };
  const place = await findReplyPlace(db, session, { turnId, reply, answers: 1 });
  const course = place && (await playCourse(engines.get("embedded"), place, signal));
  return course && courseAsShown(course, await readHiddenWords(db, session.id));
}

/** A drill, and once it is answered what the expert saw and what the client would have said. */
export async function showCard(
  host: WhatIfHost,
  actor: Actor,
  cardId: string,
  answerId: string | null,
  signal: AbortSignal,
): Promise<Outcome<ShownCard>> {
  const { db } = host;
  const { programmeId } = actor;
  if (!can(actor, "drills.do", { programmeId })) return notAllowed;
  const card = await findCard(db, actor, cardId);
  if (!card) return notFound;
  const feedback = await showFeedback(db, actor, card.reviewId);
  if (!feedback.ok) return feedback;
  if (!feedback.value.isOpen) return notFound;
  const { turns, annotations, codebook, curve, session } = feedback.value;
  const points = feedbackPoints(turns, annotations, codebook);
  const point = [...points.missed, ...points.strengths].find(
    ({ annotation }) => annotation.id === card.annotationId,
  );
  if (!point?.turn || !point.clientTurn) return notFound;
  const { turn, clientTurn, annotation, tag } = point;
  const { position } = clientTurn;
  const found = answerId === null ? null : await findDrillAnswer(db, answerId);
  const answered = found?.answer.cardId === cardId ? found : null;
  if (answerId !== null && answered === null) return notFound;
  const answer = answered?.answer.answer;
  const reply = answer?.kind === "better-reply" ? answer.text : "";
  const marked = answer?.kind === "spot-cue" ? answer.span : null;
  const solution: DrillSolution | null = answer
    ? {
        answer,
        graded: answered?.grading !== null,
        days: daysAfter(card.schedule, new Date()),
        cues:
          answer.kind === "spot-cue" ? await cuesOf(db, actor, session.id, clientTurn, marked) : [],
        calledFor: adviceAt(annotation.tag),
        course:
          reply === ""
            ? null
            : await courseOf(host, feedback.value, { programmeId, turnId: turn.id, reply }, signal),
        care: reply === "" ? "none" : screenOwnWords(reply),
        tag: tag && { label: tag.label, when: tag.when },
        own: turn.text,
        betterReply: annotation.betterReply,
        note: annotation.note,
      }
    : null;
  const { id, kind, reviewId, annotationId, sessionNumber, title } = card;
  return done({
    ...{ id, kind, reviewId, annotationId, sessionNumber, title, solution, clientTurn },
    contentNote: session.contentNote,
    before: turns.slice(Math.max(0, position - shownBefore), position),
    position: turn.position,
    readings: (curve?.points ?? []).map(({ position: at, valence, arousal, distribution }) => ({
      position: at,
      reading: { valence, arousal, distribution },
    })),
  });
}
