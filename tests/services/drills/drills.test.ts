import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import type { DrillAnswer } from "../../../app/domain/drills/card";
import { EmbeddedEngine } from "../../../app/engines/embedded/embedded-engine";
import { answerCard, gradeCard } from "../../../app/services/drills/answer-card.server";
import { makeDrills } from "../../../app/services/drills/make-drill.server";
import { showCard } from "../../../app/services/drills/show-card.server";
import { showDrills } from "../../../app/services/drills/show-drills.server";
import { changeSession } from "../../../app/services/practice/change-session.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { releaseReview, withdrawRelease } from "../../../app/services/review/release-review.server";
import { listReplayTurns } from "../../../db/queries/replay.server";
import { drillAnswers, drillCards } from "../../../db/schema";
import { joinStudy, makePerson } from "../../database/make";
import { makePracticePlace, playPractice, practiceHost } from "../../database/make-practice";
import { onBothDatabases } from "../../database/on-both-databases";
import { adding, assign, eventOf, judged, opened } from "../review/make-reviewed";

const dayMs = 24 * 3600 * 1000;

onBothDatabases("Drills from released feedback", (db) => {
  const host = () => practiceHost(db(), new EmbeddedEngine(() => 0));
  async function flagged() {
    const place = await makePracticePlace(db());
    const { peer, programmeId } = place;
    const expert = await makePerson(db(), programmeId, "expert");
    const lead = await makePerson(db(), programmeId, "lead");
    await joinStudy(db(), place.study, expert, "expert");
    const sessionId = await playPractice(host(), place, ["You should just drop a module."]);
    await changeSession(db(), peer, sessionId, "end");
    await assign(db(), place.study, sessionId, expert);
    const reviewId = await opened(db(), expert, sessionId);
    const [client, reply] = await listReplayTurns(db(), sessionId);
    const [quote = ""] = client?.text.split(" ") ?? [];
    const annotation = {
      ...{ id: uuid(), tag: "cue_implicit", level: "turn" as const, turnId: reply?.id ?? "" },
      ...{ span: null, quote: null, severity: 1 as const, confidence: null, note: "A hint." },
      evidence: { turnId: client?.id ?? "", span: { start: 0, end: quote.length }, quote },
      betterReply: "What is that like?",
    };
    await appendEvents(db(), expert, reviewId, [
      eventOf(reviewId, adding(annotation)),
      eventOf(reviewId, { type: "review-submitted" }),
    ]);
    await releaseReview(db(), lead, reviewId);
    await judged(db(), peer, sessionId);
    const make = (actor: Actor = peer) => makeDrills(db(), actor, reviewId, annotation.id);
    const today = async (now?: Date) => {
      const shown = await showDrills(db(), peer, now);
      if (!shown.ok) throw new Error(shown.reason);
      return shown.value;
    };
    const { signal } = new AbortController();
    const show = (cardId: string, answerId: string | null = null, actor: Actor = peer) =>
      showCard(host(), actor, cardId, answerId, signal);
    const answer = (cardId: string, given: DrillAnswer, id = uuid(), actor: Actor = peer) =>
      answerCard(db(), actor, cardId, { id, answer: given, seconds: 40 });
    const cardOf = async (kind: string) =>
      (await today()).rows.find((row) => row.kind === kind)?.id ?? "";
    return { peer, expert, lead, sessionId, reviewId, quote, make, today, show, answer, cardOf };
  }

  it("are made once of a mark, by its peer alone, and are due at once", async () => {
    const { make, today, expert, lead } = await flagged();
    expect((await today()).cards).toBe(0);
    expect((await make()).ok).toBe(true);
    expect((await make()).ok).toBe(true);
    expect(await today()).toMatchObject({ cards: 2, due: 2, enough: false });
    for (const actor of [expert, lead]) expect((await make(actor)).ok).toBe(false);
  });

  it("compare marked words with those that the expert named, once they are stored", async () => {
    const { make, show, answer, cardOf, quote } = await flagged();
    await make();
    const cardId = await cardOf("spot-cue");
    const asked = await show(cardId);
    expect(asked).toMatchObject({ value: { solution: null } });
    expect(JSON.stringify(asked)).not.toContain("A hint.");
    const id = uuid();
    const given = { v: 1, kind: "spot-cue", span: { start: 0, end: 1 } } as const;
    await answer(cardId, given, id);
    await answer(cardId, given, id);
    const byExperts: unknown = expect.objectContaining({ by: "experts", quote, touches: true });
    const cues: unknown = expect.arrayContaining([byExperts]);
    expect(await show(cardId, id)).toMatchObject({
      value: { solution: { cues, note: "A hint." } },
    });
    expect(await db().select().from(drillAnswers).where(eq(drillAnswers.id, id))).toHaveLength(1);
  });

  it("let the same client answer a new reply, the same each time, and screen one's own words", async () => {
    const { make, show, answer, cardOf } = await flagged();
    await make();
    const cardId = await cardOf("better-reply");
    const id = uuid();
    await answer(cardId, { v: 1, kind: "better-reply", text: "What is hardest about it?" }, id);
    const [first, second] = [await show(cardId, id), await show(cardId, id)];
    expect(first).toEqual(second);
    if (!first.ok) throw new Error(first.reason);
    const { solution } = first.value;
    expect(solution?.course?.map(({ speaker }) => speaker)).toEqual(["supporter", "client"]);
    expect(solution).toMatchObject({ betterReply: "What is that like?", care: "none" });
    const urgent = uuid();
    await answer(cardId, { v: 1, kind: "better-reply", text: "I want to die myself." }, urgent);
    expect(await show(cardId, urgent)).toMatchObject({ value: { solution: { care: "urgent" } } });
  });

  it("come back when their person chose, once an answer", async () => {
    const { peer, make, today, answer, cardOf } = await flagged();
    await make();
    const cardId = await cardOf("better-reply");
    const id = uuid();
    await answer(cardId, { v: 1, kind: "better-reply", text: "Tell me more?" }, id);
    const now = new Date();
    await gradeCard(db(), peer, cardId, { answerId: id, grade: "again" }, now);
    await gradeCard(db(), peer, cardId, { answerId: id, grade: "easy" }, now);
    expect(await today(now)).toMatchObject({ cards: 2, due: 1, answersToday: 1, secondsToday: 40 });
    expect(await today(new Date(now.getTime() + dayMs + 1000))).toMatchObject({ due: 2 });
    const [stored] = await db().select().from(drillCards).where(eq(drillCards.id, cardId));
    expect(stored?.schedule.reps).toBe(1);
  });

  it("leave the stack with a withdrawn release or a withdrawn session", async () => {
    const { peer, lead, sessionId, reviewId, make, today, show, answer, cardOf } = await flagged();
    await make();
    const cardId = await cardOf("spot-cue");
    await withdrawRelease(db(), lead, reviewId);
    expect((await today()).cards).toBe(0);
    expect(await show(cardId)).toMatchObject({ reason: "not-found" });
    expect(await answer(cardId, { v: 1, kind: "spot-cue", span: null })).toMatchObject({
      reason: "not-found",
    });
    await releaseReview(db(), lead, reviewId);
    expect((await today()).cards).toBe(2);
    await changeSession(db(), peer, sessionId, "withdraw");
    expect((await today()).cards).toBe(0);
  });

  it("are nobody else's to open or to answer", async () => {
    const { peer, make, show, answer, cardOf } = await flagged();
    await make();
    const cardId = await cardOf("spot-cue");
    const other = await makePerson(db(), peer.programmeId, "peer");
    expect(await show(cardId, null, other)).toMatchObject({ reason: "not-found" });
    const given = { v: 1, kind: "spot-cue", span: null } as const;
    expect(await answer(cardId, given, uuid(), other)).toMatchObject({ reason: "not-found" });
  });
});
