import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import type { DrillAnswer } from "../../../app/domain/drills/card";
import type { Annotation } from "../../../app/domain/review/annotation";
import { EmbeddedEngine } from "../../../app/engines/embedded/embedded-engine";
import { answerCard } from "../../../app/services/drills/answer-card.server";
import { makeDrills } from "../../../app/services/drills/make-drill.server";
import { showCard } from "../../../app/services/drills/show-card.server";
import { showDrills } from "../../../app/services/drills/show-drills.server";
import { changeSession } from "../../../app/services/practice/change-session.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { releaseReview } from "../../../app/services/review/release-review.server";
import type { Database } from "../../../db/client.server";
import { listReplayTurns } from "../../../db/queries/replay.server";
import { joinStudy, makePerson } from "../../database/make";
import {
  makePracticePlace,
  playPractice,
  practiceHost,
  type PracticePlace,
} from "../../database/make-practice";
import { adding, assign, eventOf, judged, opened } from "../review/make-reviewed";

interface FlaggedWith {
  /** What the peer writes. */
  says?: string;
  /** Further marks of the review, at the same moment. */
  marks?: Partial<Annotation>[];
  /** Where; otherwise in a programme of its own. */
  at?: PracticePlace;
}

/** A peer's session with a flagged moment: reviewed, released, and looked at by its peer. */
export async function makeFlagged(
  db: Database,
  { says = "You should just drop a module.", marks = [], at }: FlaggedWith = {},
) {
  const host = practiceHost(db, new EmbeddedEngine(() => 0));
  const place = at ?? (await makePracticePlace(db));
  const { peer, programmeId } = place;
  const expert = await makePerson(db, programmeId, "expert");
  const lead = await makePerson(db, programmeId, "lead");
  await joinStudy(db, place.study, expert, "expert");
  const sessionId = await playPractice(host, place, [says]);
  await changeSession(db, peer, sessionId, "end");
  await assign(db, place.study, sessionId, expert);
  const reviewId = await opened(db, expert, sessionId);
  const [client, reply] = await listReplayTurns(db, sessionId);
  const [quote = ""] = client?.text.split(" ") ?? [];
  const annotation: Annotation = {
    ...{ id: uuid(), tag: "cue_implicit", level: "turn" as const, turnId: reply?.id ?? "" },
    ...{ span: null, quote: null, severity: 1 as const, confidence: null, note: "A hint." },
    evidence: { turnId: client?.id ?? "", span: { start: 0, end: quote.length }, quote },
    betterReply: "What is that like?",
  };
  const further = marks.map((changes) => ({ ...annotation, id: uuid(), ...changes }));
  await appendEvents(db, expert, reviewId, [
    ...[annotation, ...further].map((each) => eventOf(reviewId, adding(each))),
    eventOf(reviewId, { type: "review-submitted" }),
  ]);
  await releaseReview(db, lead, reviewId);
  await judged(db, peer, sessionId);
  /** Another expert, still at their review, puts a mark on the same moment. */
  const markToo = async (tag: string): Promise<void> => {
    const other = await makePerson(db, programmeId, "expert");
    await joinStudy(db, place.study, other, "expert");
    await assign(db, place.study, sessionId, other);
    const id = await opened(db, other, sessionId);
    await appendEvents(db, other, id, [
      eventOf(id, adding({ ...annotation, id: uuid(), tag, severity: 3 })),
    ]);
  };
  const make = (actor: Actor = peer, annotationId: string | null = annotation.id) =>
    makeDrills(db, actor, reviewId, annotationId);
  const today = async (now?: Date, actor: Actor = peer) => {
    const shown = await showDrills(db, actor, now);
    if (!shown.ok) throw new Error(shown.reason);
    return shown.value;
  };
  const { signal } = new AbortController();
  const show = (cardId: string, answerId: string | null = null, actor: Actor = peer) =>
    showCard(host, actor, cardId, answerId, signal);
  const answer = (cardId: string, given: DrillAnswer, id = uuid(), actor: Actor = peer) =>
    answerCard(db, actor, cardId, { id, answer: given, seconds: 40 });
  const cardOf = async (kind: string) =>
    (await today()).rows.find((row) => row.kind === kind)?.id ?? "";
  const acts = { make, markToo, today, show, answer, cardOf };
  const ids = { sessionId, reviewId, programmeId, markIds: further.map(({ id }) => id) };
  return { ...{ place, peer, expert, lead, quote, says }, ...ids, ...acts };
}
