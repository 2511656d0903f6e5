import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { listAuditLines } from "../../../db/queries/audit.server";
import { sessions } from "../../../db/schema";
import { answerSession } from "../../../app/services/practice/answer-session.server";
import { changeSession } from "../../../app/services/practice/change-session.server";
import { debriefSession, showDebrief } from "../../../app/services/practice/debrief-session.server";
import { showSession } from "../../../app/services/practice/show-session.server";
import {
  makePractice,
  makePracticePlace,
  playPractice,
  practiceHost,
  type PracticePlace,
} from "../../database/make-practice";
import { onBothDatabases } from "../../database/on-both-databases";

onBothDatabases("The course of a session", (db) => {
  let place: PracticePlace;
  beforeAll(async () => {
    place = await makePracticePlace(db());
  });
  const change = (id: string, event: "pause" | "resume" | "end" | "withdraw") =>
    changeSession(db(), place.peer, id, event);
  const stored = async (id: string) =>
    (await db().select().from(sessions).where(eq(sessions.id, id)))[0];

  it("pauses and goes on as often as wished, and may hear each of it twice", async () => {
    const id = await playPractice(practiceHost(db()), place);
    for (const event of ["pause", "pause", "resume", "resume", "pause"] as const)
      expect((await change(id, event)).ok).toBe(true);
    expect((await stored(id))?.status).toBe("paused");
    expect((await stored(id))?.pausedAt).toBeInstanceOf(Date);
    await change(id, "resume");
    expect((await stored(id))?.pausedAt).toBeNull();
  });

  it("ends once, keeps the time of it, and does not open again", async () => {
    const id = await playPractice(practiceHost(db()), place);
    await change(id, "end");
    const ended = (await stored(id))?.endedAt;
    expect(ended).toBeInstanceOf(Date);
    expect(await change(id, "end")).toMatchObject({ ok: true, value: { status: "ended" } });
    expect((await stored(id))?.endedAt).toEqual(ended);
    for (const event of ["pause", "resume"] as const)
      expect(await change(id, event)).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("can be withdrawn at any time, stays open to its peer, and leaves one line in the audit log", async () => {
    const id = await playPractice(practiceHost(db()), place);
    await change(id, "withdraw");
    await change(id, "withdraw");
    expect(await change(id, "resume")).toMatchObject({ ok: false, reason: "conflict" });
    expect(await showSession(db(), place.peer, id)).toMatchObject({
      value: { status: "withdrawn" },
    });
    const lines = await listAuditLines(db(), place.programmeId, { limit: 50 });
    expect(lines.filter((line) => line.subjectId === id)).toMatchObject([
      { action: "session withdrawn", details: null },
    ]);
  });

  it("lets the client say nothing while it is paused", async () => {
    const host = practiceHost(db());
    const id = await makePractice(host, place);
    await change(id, "pause");
    const signal = new AbortController().signal;
    const outcome = await answerSession(host, place.peer, id, {
      goOn: false,
      withEmbedded: false,
      signal,
    });
    expect(outcome).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("keeps what is said after it, once it has ended, and the latest word counts", async () => {
    const id = await playPractice(practiceHost(db()), place);
    const say = (wentWell: number | null, note: string) =>
      debriefSession(db(), place.peer, id, { wentWell, note });
    expect(await say(2, "Too early")).toMatchObject({ ok: false, reason: "conflict" });
    await change(id, "end");
    await say(2, "Hard to stay with the silence");
    await say(4, "Better on second thought");
    expect(await showDebrief(db(), place.peer, id)).toMatchObject({
      value: { wentWell: 4, note: "Better on second thought", saved: true },
    });
  });
});
