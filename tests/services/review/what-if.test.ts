import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import { whatIfRequestSchema, type WhatIfRequest } from "../../../app/domain/review/what-if";
import { EmbeddedEngine } from "../../../app/engines/embedded/embedded-engine";
import { changeSession } from "../../../app/services/practice/change-session.server";
import { askWhatIf } from "../../../app/services/review/ask-what-if.server";
import { listReplayTurns, type ReplayTurn } from "../../../db/queries/replay.server";
import { listWhatIfs } from "../../../db/queries/what-ifs.server";
import { studies } from "../../../db/schema";
import { joinStudy, makeImportedSession, makePerson } from "../../database/make";
import { makePracticePlace, playPractice, practiceHost } from "../../database/make-practice";
import { onBothDatabases } from "../../database/on-both-databases";
import { assign, opened } from "./make-reviewed";

const said = [
  "You should just drop a module.",
  "Did you sleep? Did you eat?",
  "Being under all of that alone sounds heavy. What is it like at night?",
];

onBothDatabases("What if: another reply to the same client", (db) => {
  const host = () => practiceHost(db(), new EmbeddedEngine(() => 0));
  let expert: Actor;
  let peer: Actor;
  let lead: Actor;
  let sessionId: string;
  let reviewId: string;
  let turns: ReplayTurn[];
  beforeAll(async () => {
    const place = await makePracticePlace(db());
    ({ peer } = place);
    expert = await makePerson(db(), place.programmeId, "expert");
    lead = await makePerson(db(), place.programmeId, "lead");
    await joinStudy(db(), place.study, expert, "expert");
    sessionId = await playPractice(host(), place, said);
    await changeSession(db(), peer, sessionId, "end");
    await assign(db(), place.study, sessionId, expert);
    reviewId = await opened(db(), expert, sessionId);
    turns = await listReplayTurns(db(), sessionId);
  });

  const asking = (position: number, part: Partial<WhatIfRequest> = {}): WhatIfRequest =>
    whatIfRequestSchema.parse({
      id: uuid(),
      turnId: turns[position]?.id,
      reply: "It sounds like you have been carrying this by yourself. What is the worst of it?",
      source: "written",
      sourceId: null,
      answers: 1,
      ...part,
    });
  const ask = (request: WhatIfRequest, actor = expert, review = reviewId) =>
    askWhatIf(host(), actor, review, request, new AbortController().signal);

  it("gives back the real course where the reply is the one that was really sent", async () => {
    const asked = await ask(asking(1, { reply: said[0] ?? "", answers: 3 }));
    if (!asked.ok) throw new Error(asked.reason);
    const { course } = asked.value;
    expect(course.turns.map(({ text }) => text)).toEqual(turns.slice(1).map(({ text }) => text));
    expect(course.turns.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(course.turns.map(({ reading }) => reading !== null)).toEqual([
      ...[false, true, false, true, false, true],
    ]);
  });

  it("answers a better reply, is the same each time, and leaves the session as it was", async () => {
    const first = await ask(asking(1));
    const second = await ask(asking(1));
    if (!first.ok || !second.ok) throw new Error("Not answered.");
    expect(first.value.course).toEqual(second.value.course);
    const [reply, answer] = first.value.course.turns;
    expect(reply?.text).toContain("carrying this by yourself");
    expect(answer?.speaker).toBe("client");
    const real = turns[2];
    expect(answer?.text).not.toBe(real?.text);
    expect(await listReplayTurns(db(), sessionId)).toEqual(turns);
  });

  it("goes on with the peer's real replies for as many answers as are there", async () => {
    const asked = await ask(asking(3, { answers: 4 }));
    if (!asked.ok) throw new Error(asked.reason);
    expect(asked.value.course.turns.map(({ text }) => text)[2]).toBe(said[2]);
    expect(asked.value.course.turns).toHaveLength(4);
  });

  it("is stored once for one id, also when it is sent twice at the same time", async () => {
    const request = asking(5);
    const before = (await listWhatIfs(db(), reviewId)).length;
    const answers = await Promise.all([ask(request), ask(request)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await listWhatIfs(db(), reviewId)).toHaveLength(before + 1);
  });

  it("is for the expert on their own review alone", async () => {
    for (const actor of [peer, lead]) {
      const refused = await ask(asking(1), actor);
      expect(refused.ok).toBe(false);
    }
    const self = await opened(db(), peer, sessionId);
    expect(await ask(asking(1), peer, self)).toMatchObject({ reason: "not-allowed" });
    const request = asking(1);
    await ask(request);
    expect(await ask(request, peer, self)).toMatchObject({ reason: "not-allowed" });
  });

  it("says so where nobody can answer: a client turn, another session's turn, an import", async () => {
    expect(await ask(asking(2))).toMatchObject({ reason: "conflict" });
    expect(await ask(asking(1, { turnId: uuid() }))).toMatchObject({ reason: "conflict" });
    const place = await makePracticePlace(db());
    const reviewer = await makePerson(db(), place.programmeId, "expert");
    const imported = await makeImportedSession(db(), place.study, ["One.", "Two.", "Three."]);
    await assign(db(), place.study, imported.sessionId, reviewer);
    const review = await opened(db(), reviewer, imported.sessionId);
    const turnId = imported.turnIds[1] ?? "";
    const refused = await ask(asking(1, { turnId }), reviewer, review);
    expect(refused).toMatchObject({ reason: "conflict" });
  });

  it("gives nothing of the curve away that the study withholds, however far it goes on", async () => {
    const place = await makePracticePlace(db());
    const emotion = { ask: "every", every: 2 } as const;
    const asks = { v: 1, suggestions: { ask: "off" }, emotion } as const;
    await db().update(studies).set({ asks }).where(eq(studies.id, place.study.studyId));
    const reviewer = await makePerson(db(), place.programmeId, "expert");
    const played = await playPractice(host(), place, said);
    await changeSession(db(), place.peer, played, "end");
    await assign(db(), place.study, played, reviewer);
    const review = await opened(db(), reviewer, played);
    const [, reply] = await listReplayTurns(db(), played);
    const request = asking(1, { turnId: reply?.id, answers: 3 });
    expect(await ask(request, reviewer, review)).toMatchObject({ reason: "conflict" });
  });
});
