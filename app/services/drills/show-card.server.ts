import { findDrillAnswer, listGraded } from "~db/queries/drill-answers.server";
import { findCard, type DrillCardRow } from "~db/queries/drills.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { Reading } from "~/domain/emotion/reading";
import { adviceAt, type DrillAnswer, type DrillKind, type Grade } from "~/domain/drills/card";
import { tellsOfPeer } from "~/domain/drills/others-moment";
import { screenOwnWords, type OwnWordsLevel } from "~/domain/practice/safety/own-words";
import type { Speaker } from "~/domain/practice/turn";
import type { WhatIfTurn } from "~/domain/review/what-if";
import { findReplyPlace, playCourse } from "../review/play-reply.server";
import { courseAsShown, type WhatIfHost } from "../review/ask-what-if.server";
import { readHiddenWords } from "../review/read-hidden-words.server";
import { findCues, type CueFound } from "./find-cues.server";
import { readMoment, type Moment } from "./read-moment.server";
import { daysAfter, scheduleAfter } from "./schedule.server";
import { findNext } from "./show-drills.server";

/** What only the person whose session it was is shown of a moment. */
export interface OwnMoment {
  reviewId: string;
  annotationId: string;
  sessionNumber: number;
  wrote: string;
  note: string;
  /** Better replies that other marks hold for the same turn. */
  alsoReplies: readonly string[];
}

export interface DrillSolution {
  answer: DrillAnswer;
  /** When the card comes back as it stands, and in how many days each choice would bring it back. */
  grade: Grade;
  days: Record<Grade, number>;
  cues: CueFound[];
  calledFor: ReturnType<typeof adviceAt>;
  /** What the client would have answered; null where nobody can. */
  course: WhatIfTurn[] | null;
  care: OwnWordsLevel;
  tag: { label: string; when: string } | null;
  betterReply: string;
  own: OwnMoment | null;
  /** The next card that is due; null where nothing else is. */
  nextId: string | null;
}

/**
 * A drill as its person sees it. Of another peer's session it holds the client's words and the expert's
 * reply, and no id, number, day or word of the peer's.
 */
export interface ShownCard {
  id: string;
  kind: DrillKind;
  isOwn: boolean;
  /** Null for another peer's. */
  sessionNumber: number | null;
  title: string;
  contentNote: string;
  /** What stands before the client's turn, the oldest first; of another's session the client's words alone. */
  before: { speaker: Speaker; text: string }[];
  said: string;
  position: number;
  readings: { position: number; reading: Reading }[];
  solution: DrillSolution | null;
}

async function courseOf(
  { db, engines }: WhatIfHost,
  actor: Actor,
  moment: Moment,
  reply: string,
  signal: AbortSignal,
): Promise<WhatIfTurn[] | null> {
  const session = { programmeId: actor.programmeId, id: moment.sessionId };
  const place = await findReplyPlace(db, session, { turnId: moment.turn.id, reply, answers: 1 });
  const course = place && (await playCourse(engines.get("embedded"), place, signal));
  if (!course) return null;
  const shown = course.flatMap(({ speaker, text }) => (speaker === "client" ? [text] : []));
  if (tellsOfPeer({ ...moment, shown })) return null;
  return courseAsShown(course, await readHiddenWords(db, moment.sessionId));
}

function ownOf(card: DrillCardRow, { turn, annotation, alsoReplies }: Moment): OwnMoment | null {
  if (!card.isOwn) return null;
  const { reviewId, annotationId, sessionNumber } = card;
  return {
    reviewId,
    annotationId,
    sessionNumber,
    wrote: turn.text,
    note: annotation.note,
    alsoReplies,
  };
}

type Stored = NonNullable<Awaited<ReturnType<typeof findDrillAnswer>>>;

async function solutionOf(
  host: WhatIfHost,
  actor: Actor,
  { card, moment, stored }: { card: DrillCardRow; moment: Moment; stored: Stored },
  signal: AbortSignal,
): Promise<DrillSolution> {
  const { db } = host;
  const { answer } = stored;
  const { annotation, tag } = moment;
  const reply = answer.kind === "better-reply" ? answer.text : "";
  const marked = answer.kind === "spot-cue" ? answer.span : null;
  const [graded, cues, course, nextId] = await Promise.all([
    listGraded(db, card.id),
    answer.kind === "spot-cue" ? findCues(db, actor, moment, marked) : [],
    reply === "" ? null : courseOf(host, actor, moment, reply, signal),
    findNext(db, actor, card),
  ]);
  const before = graded.filter(({ at }) => at < stored.at);
  return {
    ...{ answer, cues, course, nextId },
    grade: graded.find(({ answerId }) => answerId === stored.id)?.grade ?? "good",
    days: daysAfter(scheduleAfter(card.createdAt, before), stored.at),
    calledFor: adviceAt(annotation.tag),
    care: reply === "" ? "none" : screenOwnWords(reply),
    tag: tag && { label: tag.label, when: tag.when },
    betterReply: annotation.betterReply,
    own: ownOf(card, moment),
  };
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
  if (!can(actor, "drills.do", { programmeId: actor.programmeId })) return notAllowed;
  const card = await findCard(db, actor, cardId);
  if (!card) return notFound;
  const read = await readMoment(db, actor, card);
  if (!read.ok) return read;
  const moment = read.value;
  const stored = answerId === null ? null : await findDrillAnswer(db, answerId);
  if (answerId !== null && stored?.cardId !== cardId) return notFound;
  const { id, kind, isOwn, title, contentNote } = card;
  return done({
    ...{ id, kind, isOwn, title, contentNote, readings: moment.readings },
    sessionNumber: isOwn ? card.sessionNumber : null,
    before: moment.before.map(({ speaker, text }) => ({ speaker, text })),
    said: moment.clientTurn.text,
    position: moment.turn.position,
    solution: stored && (await solutionOf(host, actor, { card, moment, stored }, signal)),
  });
}
