import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { ConsentAct } from "../../../app/domain/cohort/consent";
import { codePointLength } from "../../../app/domain/practice/span";
import { hideWords } from "../../../app/services/review/hide-words.server";
import { simulatorVersion } from "../../../app/domain/simulator/version";
import { suggestions, turns } from "../../../db/schema";
import { loadEmotionModel } from "../../../app/platform/emotion-model.server";
import { exportTurns, type TurnLine } from "../../../app/services/exchange/export-turns.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { insertConsent } from "../../../db/queries/consents.server";
import { onBothDatabases } from "../../database/on-both-databases";
import { assign, eventOf, makeReviewed, opened, texts } from "../review/make-reviewed";

onBothDatabases("The turns of a study as a file", (db) => {
  async function lines(...[actor, key]: [Parameters<typeof exportTurns>[1], string]) {
    const outcome = await exportTurns(db(), actor, key);
    if (!outcome.ok) return outcome.reason;
    const found: TurnLine[] = [];
    for await (const line of outcome.value) found.push(line);
    return found;
  }

  it("hold words, cues, suggestions and who wrote them, under the peer's code and without ids", async () => {
    const made = await makeReviewed(db());
    const found = await lines(made.researcher, made.study.studyKey);
    if (typeof found === "string") throw new Error(found);
    expect(found.map(({ text }) => text)).toEqual(texts);
    expect(found.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(found[0]).toMatchObject({
      study: made.study.studyKey,
      cues: [{ kind: "isolation", quote: "nobody would notice", source: "simulator" }],
      suggestions: [{ category: "empathy", text: "Unseen?" }],
      engine: null,
    });
    const all = JSON.stringify(found);
    for (const id of [made.peer.personId, made.sessionId, ...made.turnIds, made.suggestionId])
      expect(all).not.toContain(id);
  });

  it("say how each supporter turn reads, estimated from its text as the file has it", async () => {
    const made = await makeReviewed(db());
    const place = { sessionId: made.sessionId, position: 3 };
    await hideWords(db(), made.lead, place, [{ start: 0, end: codePointLength("You should") }]);
    const found = await lines(made.researcher, made.study.studyKey);
    if (typeof found === "string") throw new Error(found);
    const { readText, version } = loadEmotionModel();
    const supporters = found.filter(({ speaker }) => speaker === "supporter");
    expect(supporters.map(({ position }) => position)).toEqual([1, 3, 5]);
    expect(supporters[1]?.text).not.toContain("should");
    for (const { text, readings } of supporters)
      expect(readings).toEqual([{ source: "text-model", version, ...readText(text) }]);
    for (const { speaker, readings } of found)
      if (speaker === "client") expect(readings).toEqual([]);
  });

  it("name the version of the client's rules where it was recorded, with the scenario's, and go on without it for old turns", async () => {
    const made = await makeReviewed(db());
    const [first = ""] = made.turnIds;
    const written = { engine: "embedded" as const, engineVersion: simulatorVersion };
    await db().update(turns).set(written).where(eq(turns.id, first));
    const found = await lines(made.researcher, made.study.studyKey);
    if (typeof found === "string") throw new Error(found);
    expect(found[0]).toMatchObject(written);
    expect(found[0]).toHaveProperty("scenarioVersion");
    expect(found[2]).toMatchObject({ engineVersion: null });
  });

  it("leave out what a researcher who also reviews meets blind, until the lock", async () => {
    const made = await makeReviewed(db());
    const both = { ...made.researcher, roles: ["researcher", "expert"] as const };
    await assign(db(), made.study, made.sessionId, both);
    expect(await lines(both, made.study.studyKey)).toEqual([]);
    const reviewId = await opened(db(), both, made.sessionId);
    expect(await lines(both, made.study.studyKey)).toEqual([]);
    await appendEvents(db(), both, reviewId, [eventOf(reviewId, { type: "review-locked" })]);
    expect(await lines(both, made.study.studyKey)).toHaveLength(texts.length);
  });

  it("tell nothing that is hidden, also not in a suggestion that was made of it", async () => {
    const made = await makeReviewed(db());
    await db()
      .update(suggestions)
      .set({ text: "Would nobody notice?", reason: "Answers “notice”" })
      .where(eq(suggestions.id, made.suggestionId));
    const start = (texts[0] ?? "").split("notice")[0] ?? "";
    const span = { start: codePointLength(start), end: codePointLength(start) + 6 };
    const place = { sessionId: made.sessionId, position: 0 };
    expect((await hideWords(db(), made.lead, place, [span])).ok).toBe(true);
    const found = await lines(made.researcher, made.study.studyKey);
    expect(found).toHaveLength(texts.length);
    expect(JSON.stringify(found)).not.toContain("notice");
  });

  it("leave out the sessions of a peer who was asked for research and has not said yes", async () => {
    const made = await makeReviewed(db());
    const { programmeId, personId } = made.peer;
    const answer = (act: ConsentAct) =>
      insertConsent(db(), { programmeId, personId, purpose: "research", act, cohortId: null });
    const key = made.study.studyKey;
    for (const act of ["asked", "declined"] as const) {
      await answer(act);
      expect(await lines(made.researcher, key)).toEqual([]);
    }
    await answer("given");
    expect(await lines(made.researcher, key)).toHaveLength(texts.length);
    await answer("withdrawn");
    expect(await lines(made.researcher, key)).toEqual([]);
  });

  it("are for researchers alone", async () => {
    const made = await makeReviewed(db());
    for (const actor of [made.peer, made.expert, made.lead])
      expect(await lines(actor, made.study.studyKey)).toBe("not-allowed");
    expect(await lines(made.researcher, "another")).toBe("not-found");
  });
});
