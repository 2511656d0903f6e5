import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import type { Annotation } from "../../../app/domain/review/annotation";
import { gradeCard } from "../../../app/services/drills/answer-card.server";
import { changeSession } from "../../../app/services/practice/change-session.server";
import { releaseReview, withdrawRelease } from "../../../app/services/review/release-review.server";
import { drillAnswers, drillCards } from "../../../db/schema";
import { makePerson } from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";
import { makeFlagged } from "./make-flagged";

const dayMs = 24 * 3600 * 1000;
/** Room for what the answers themselves take on a busy machine. */
const minuteMs = 60_000;
/** On the first word of what the peer wrote. */
const onYou = { level: "span", span: { start: 0, end: 3 }, quote: "You", evidence: null } as const;

onBothDatabases("Drills from released feedback", (db) => {
  const flagged = (...marks: Partial<Annotation>[]) => makeFlagged(db(), { marks });

  it("are made once of a mark, by its peer alone, and are due at once", async () => {
    const { make, today, expert, lead } = await flagged();
    expect((await today()).cards).toBe(0);
    expect((await make()).ok).toBe(true);
    expect((await make()).ok).toBe(true);
    expect(await today()).toMatchObject({ cards: 2, due: 2, enough: false });
    for (const actor of [expert, lead]) expect((await make(actor)).ok).toBe(false);
  });

  it("ask each question of a turn once, and show every reply that the expert would try there", async () => {
    const { peer, make, today, show, answer, cardOf } = await flagged({
      ...{ tag: "cue_explicit", betterReply: "And how was it for you?" },
    });
    await make(peer, null);
    expect((await today()).rows.map(({ kind }) => kind).sort()).toEqual([
      "better-reply",
      "spot-cue",
    ]);
    const [cardId, id] = [await cardOf("better-reply"), uuid()];
    await answer(cardId, { v: 1, kind: "better-reply", text: "Tell me more?" }, id);
    expect(await show(cardId, id)).toMatchObject({
      value: {
        solution: {
          betterReply: "What is that like?",
          own: { alsoReplies: ["And how was it for you?"] },
        },
      },
    });
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
      value: { solution: { cues, own: { note: "A hint." } } },
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

  it("come back by how the answer went, until their person chooses otherwise", async () => {
    const { peer, make, today, show, answer, cardOf } = await flagged();
    await make();
    const now = new Date();
    const later = (days: number) => new Date(now.getTime() + days * dayMs + minuteMs);
    const reply = await cardOf("better-reply");
    const id = uuid();
    await answer(reply, { v: 1, kind: "better-reply", text: "Tell me more?" }, id);
    const nothing = { v: 1, kind: "spot-cue", span: null } as const;
    await answer(await cardOf("spot-cue"), nothing);
    expect(await today()).toMatchObject({ cards: 2, due: 0, answersToday: 2, secondsToday: 80 });
    expect(await today(later(1))).toMatchObject({ due: 1, rows: [{ kind: "spot-cue" }] });
    const shown = await show(reply, id);
    if (!shown.ok || !shown.value.solution) throw new Error("It is answered.");
    const { days, grade } = shown.value.solution;
    expect(grade).toBe("good");
    for (const chosen of ["easy", "again", "easy"] as const) {
      await gradeCard(db(), peer, reply, { answerId: id, grade: chosen });
      const due = (await today(later(days[chosen]))).rows.map((row) => row.kind);
      expect(due).toContain("better-reply");
    }
    expect(days.again).toBeLessThan(days.easy);
    expect((await today(later(days.easy - 1))).rows.map((row) => row.kind)).not.toContain(
      "better-reply",
    );
    const [stored] = await db().select().from(drillCards).where(eq(drillCards.id, reply));
    expect(stored?.schedule.reps).toBe(1);
  });

  it("ask one moment's drills apart where there are others, and lead from one to the next", async () => {
    const { make, markIds, show, answer, today } = await flagged({
      ...onYou,
      ...{ tag: "ask_permission", severity: null },
    });
    await make();
    await make(undefined, markIds[0]);
    const { rows } = await today();
    const at = (kind: string) => rows.findIndex((row) => row.kind === kind);
    expect(rows).toHaveLength(3);
    expect((at("spot-cue") + at("wait-or-advise")) % 2).toBe(1);
    const [spotted, id] = [rows[at("spot-cue")]?.id ?? "", uuid()];
    await answer(spotted, { v: 1, kind: "spot-cue", span: null }, id);
    const shown = await show(spotted, id);
    const others = rows.map((row) => row.id).filter((each) => each !== spotted);
    expect(others).toContain(shown.ok && shown.value.solution?.nextId);
  });

  it("ask to wait or to advise with both answers in the stack where feedback holds both", async () => {
    const first = await flagged({ tag: "next_step", evidence: null, severity: null });
    const marks = [{ ...onYou, tag: "advice_early" }];
    await makeFlagged(db(), { marks, at: first.place });
    await first.make(undefined, first.markIds[0]);
    const kinds = (await first.today()).rows.map((row) => row.kind);
    expect(kinds.filter((kind) => kind === "wait-or-advise")).toHaveLength(2);
  });

  it("ask a question of a turn once also where mark after mark is made a drill, and lead to the card that asks it", async () => {
    const next = { tag: "next_step", evidence: null, severity: null };
    const cue = { tag: "cue_explicit", betterReply: "And how was it for you?" };
    const { make, markIds, today } = await flagged(cue, next, { ...onYou, tag: "advice_early" });
    const [first, again] = [await make(), await make(undefined, markIds[0])];
    expect(again).toEqual(first);
    expect(await today()).toMatchObject({ cards: 2 });
    await make(undefined, markIds[1]);
    await make(undefined, markIds[2]);
    await make(undefined, null);
    expect((await today()).rows.map(({ kind }) => kind).sort()).toEqual([
      ...["better-reply", "spot-cue", "wait-or-advise"],
    ]);
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
