import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import type { Annotation } from "../../../app/domain/review/annotation";
import { answerConsent } from "../../../app/services/consent/answer-consent.server";
import { takeSharedMoments } from "../../../app/services/drills/take-shared-moments.server";
import { changeSession } from "../../../app/services/practice/change-session.server";
import { releaseReview, withdrawRelease } from "../../../app/services/review/release-review.server";
import { listReplayTurns } from "../../../db/queries/replay.server";
import { joinStudy, makePerson } from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";
import { makeFlagged } from "./make-flagged";

onBothDatabases("Drills from other peers' moments", (db) => {
  const consent = (peer: Actor, act: "given" | "withdrawn") =>
    answerConsent(db(), peer, { purpose: "drills", act });

  async function shared(...marks: Partial<Annotation>[]) {
    const flagged = await makeFlagged(db(), { marks });
    await consent(flagged.peer, "given");
    const learner = await makePerson(db(), flagged.programmeId, "peer");
    const take = (actor: Actor = learner) => takeSharedMoments(db(), actor);
    const mine = (actor: Actor = learner) => flagged.today(undefined, actor);
    return { ...flagged, learner, take, mine };
  }

  it("are taken by a peer of the programme once the other peer consents, and never without", async () => {
    const flagged = await makeFlagged(db());
    const learner = await makePerson(db(), flagged.programmeId, "peer");
    const stranger = (await makeFlagged(db())).peer;
    const take = (actor: Actor) => takeSharedMoments(db(), actor);
    expect(await take(learner)).toMatchObject({ ok: false, reason: "conflict" });
    await consent(flagged.peer, "given");
    expect(await take(stranger)).toMatchObject({ reason: "conflict" });
    expect(await take(flagged.lead)).toMatchObject({ reason: "not-allowed" });
    expect(await take(flagged.peer)).toMatchObject({ reason: "conflict" });
    expect(await take(learner)).toMatchObject({ value: { added: 1 } });
    expect(await take(learner)).toMatchObject({ reason: "conflict" });
    expect(await flagged.today(undefined, learner)).toMatchObject({
      ...{ cards: 1, due: 1, dueOfOthers: 1 },
      rows: [{ sessionNumber: null }],
    });
  });

  it("show the client's words and the expert's reply, and no word, id, number or day of the peer", async () => {
    const { learner, sessionId, reviewId, says, take, mine, show, answer } = await shared();
    await take();
    const [row] = (await mine()).rows;
    const id = uuid();
    const given = { v: 1, kind: "spot-cue", span: null } as const;
    expect(await answer(row?.id ?? "", given, id, learner)).toMatchObject({ ok: true });
    const shown = await show(row?.id ?? "", id, learner);
    const turns = await listReplayTurns(db(), sessionId);
    expect(shown).toMatchObject({
      value: {
        ...{ isOwn: false, sessionNumber: null, said: turns[0]?.text },
        solution: { betterReply: "What is that like?", own: null },
      },
    });
    const text = JSON.stringify([row, shown]);
    const secrets = [says, sessionId, reviewId, "A hint.", ...turns.map((turn) => turn.id)];
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/20\d\d-\d\d-\d\dT/);
  });

  it("are gone at once when consent, release or session is withdrawn, and come back with them", async () => {
    const { peer, lead, learner, sessionId, reviewId, take, mine, show, answer } = await shared();
    await take();
    const cardId = (await mine()).rows[0]?.id ?? "";
    const isThere = async () => (await show(cardId, null, learner)).ok;
    expect(await isThere()).toBe(true);
    await consent(peer, "withdrawn");
    expect(await mine()).toMatchObject({ cards: 0, due: 0, rows: [], mayAdd: false });
    expect(await show(cardId, null, learner)).toMatchObject({ reason: "not-found" });
    const given = { v: 1, kind: "spot-cue", span: null } as const;
    expect(await answer(cardId, given, uuid(), learner)).toMatchObject({ reason: "not-found" });
    await consent(peer, "given");
    expect(await isThere()).toBe(true);
    await withdrawRelease(db(), lead, reviewId);
    expect(await isThere()).toBe(false);
    await releaseReview(db(), lead, reviewId);
    expect(await isThere()).toBe(true);
    await changeSession(db(), peer, sessionId, "withdraw");
    expect(await isThere()).toBe(false);
  });

  it("leave out a session in which an expert marked anything about risk", async () => {
    const { markToo, take, mine, peer } = await shared();
    await take();
    expect((await mine()).cards).toBe(1);
    await markToo("cue_risk");
    expect((await mine()).cards).toBe(0);
    expect((await mine(peer)).cards).toBe(0);
    const other = await makePerson(db(), peer.programmeId, "peer");
    expect(await take(other)).toMatchObject({ reason: "conflict" });
  });

  it("leave out a moment whose expert's reply repeats the peer's words, and what an expert may come to judge", async () => {
    const echo = "I hear: you should just drop a module. What is in it for you?";
    const { take, mine, programmeId } = await shared({ betterReply: echo });
    expect(await take()).toMatchObject({ value: { added: 1 } });
    expect((await mine()).cards).toBe(1);
    const both = await makePerson(db(), programmeId, "peer", "expert");
    expect(await take(both)).toMatchObject({ reason: "conflict" });
  });

  it("come after own moments that are due", async () => {
    const { place, peer, make, take, today } = await shared();
    const other = await makePerson(db(), peer.programmeId, "peer");
    await joinStudy(db(), place.study, other, "peer");
    await makeFlagged(db(), { at: { ...place, peer: other } });
    await consent(other, "given");
    expect(await take(peer)).toMatchObject({ value: { added: 1 } });
    await make();
    const numbers = (await today()).rows.map(({ sessionNumber }) => sessionNumber);
    expect(numbers[0]).toBe(1);
    expect(numbers).toContain(null);
  });
});
