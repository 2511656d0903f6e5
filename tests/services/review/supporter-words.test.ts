import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { codePointLength } from "../../../app/domain/practice/span";
import { defaultReveal } from "../../../app/domain/review/reveal";
import { loadEmotionModel } from "../../../app/platform/emotion-model.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { hideWords } from "../../../app/services/review/hide-words.server";
import { showSessionReplay } from "../../../app/services/review/show-session-replay.server";
import { showWorkbench } from "../../../app/services/review/show-workbench.server";
import { changeSettings } from "../../../app/services/studies/study-settings.server";
import { sessions, studySettings } from "../../../db/schema";
import { makePerson } from "../../database/make";
import { makePracticePlace, playPractice, practiceHost } from "../../database/make-practice";
import { onBothDatabases } from "../../database/on-both-databases";
import { eventOf, makeReviewed, opened, texts, type Reviewed } from "./make-reviewed";

const { readText } = loadEmotionModel();

onBothDatabases("How a supporter's words read", (db) => {
  /** The readings by position, as the actor's workbench has them; null where no hint was read. */
  async function inWorkbench(made: Reviewed, actor: Reviewed["expert"], reviewId: string) {
    const shown = await showWorkbench(db(), actor, reviewId);
    if (!shown.ok) throw new Error(shown.reason);
    return shown.value.hints && byPosition(shown.value.hints.supporterWords, made.turnIds);
  }
  const byPosition = <Value>(byTurn: Record<string, Value>, turnIds: readonly string[]) =>
    Object.fromEntries(Object.entries(byTurn).map(([id, value]) => [turnIds.indexOf(id), value]));
  const lock = (reviewId: string) => eventOf(reviewId, { type: "review-locked" });

  it("is kept from an expert until the judgement is locked, and is then there for the supporter's turns alone", async () => {
    const made = await makeReviewed(db());
    const { expert } = made;
    const before = await showSessionReplay(db(), expert, made.sessionId, null);
    expect(before).toMatchObject({ ok: true, value: { hints: null } });
    const reviewId = await opened(db(), expert, made.sessionId);
    expect(await inWorkbench(made, expert, reviewId)).toBeNull();
    await appendEvents(db(), expert, reviewId, [lock(reviewId)]);
    const wanted = Object.fromEntries([1, 3, 5].map((at) => [at, readText(texts[at] ?? "")]));
    expect(await inWorkbench(made, expert, reviewId)).toEqual(wanted);
  });

  it("stays away where the study shows its reviewers no hints, and from the peer in any case", async () => {
    const made = await makeReviewed(db());
    const hiding = { ...defaultReveal, hints: false };
    await changeSettings(db(), made.researcher, made.study.studyKey, hiding);
    await db()
      .update(studySettings)
      .set({ createdAt: new Date("2026-01-01T00:00:00Z") })
      .where(eq(studySettings.studyId, made.study.studyId));
    for (const actor of [made.expert, made.peer]) {
      const reviewId = await opened(db(), actor, made.sessionId);
      await appendEvents(db(), actor, reviewId, [lock(reviewId)]);
      expect(await inWorkbench(made, actor, reviewId)).toEqual({});
    }
    const fresh = await makeReviewed(db());
    const reviewId = await opened(db(), fresh.peer, fresh.sessionId);
    await appendEvents(db(), fresh.peer, reviewId, [lock(reviewId)]);
    expect(await inWorkbench(fresh, fresh.peer, reviewId)).toEqual({});
  });

  it("is read in the words as they are shown, so that hidden ones do not count", async () => {
    const made = await makeReviewed(db());
    const place = { sessionId: made.sessionId, position: 1 };
    const read = async () => {
      const shown = await showSessionReplay(db(), made.lead, made.sessionId, null);
      if (!shown.ok) throw new Error(shown.reason);
      return shown.value.hints?.supporterWords[made.turnIds[1] ?? ""];
    };
    expect(await read()).toEqual(readText("Cool. So which exam is first?"));
    const span = { start: 0, end: codePointLength("Cool") };
    expect((await hideWords(db(), made.lead, place, [span])).ok).toBe(true);
    expect(await read()).toEqual(readText("████. So which exam is first?"));
  });

  it("is there for a lead in a practised session too, and is no point of the client's curve", async () => {
    const place = await makePracticePlace(db());
    const said = "I am so glad that you told me.";
    const sessionId = await playPractice(practiceHost(db()), place, [said]);
    await db()
      .update(sessions)
      .set({ status: "ended", endedAt: new Date() })
      .where(eq(sessions.id, sessionId));
    const lead = await makePerson(db(), place.programmeId, "lead");
    const shown = await showSessionReplay(db(), lead, sessionId, null);
    if (!shown.ok) throw new Error(shown.reason);
    const { turns, curve, hints } = shown.value;
    const ids = turns.map(({ id }) => id);
    expect(byPosition(hints?.supporterWords ?? {}, ids)).toEqual({ 1: readText(said) });
    expect(curve?.source).toBe("simulator");
    expect(curve?.points.map(({ position }) => position)).toEqual([0, 2]);
  });
});
