import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { listSuggestionEvents, listSuggestions } from "../../../db/queries/suggestions.server";
import { listConversation } from "../../../db/queries/turns.server";
import { studyArms } from "../../../db/schema";
import { suggestionEventSchema } from "../../../app/domain/practice/message";
import { recordSuggestionEvents } from "../../../app/services/practice/record-suggestion-events.server";
import { sendMessage } from "../../../app/services/practice/send-message.server";
import { showSession } from "../../../app/services/practice/show-session.server";
import {
  askAnswer,
  makePracticePlace,
  outgoing,
  playPractice,
  practiceHost,
  type PracticePlace,
} from "../../database/make-practice";
import { onBothDatabases } from "../../database/on-both-databases";
import { scriptedEngine } from "../../engines/scripted-engine";
import type { SuggestionAct } from "../../../app/domain/suggestion/category";

onBothDatabases("What is recorded of suggestions", (db) => {
  let place: PracticePlace;
  beforeAll(async () => {
    place = await makePracticePlace(db());
  });

  const act = (suggestionId: string, act: SuggestionAct) => ({
    id: uuid(),
    suggestionId,
    act,
    at: "2026-11-24T10:00:00.000Z",
    durationMs: null,
  });
  const offered = async (sessionId: string) => {
    const [first] = await listSuggestions(db(), sessionId);
    if (!first) throw new Error("Nothing was offered.");
    return first;
  };

  it("keeps each act once, however often it arrives, alone or with the message", async () => {
    const sessionId = await playPractice(practiceHost(db()), place);
    const { id } = await offered(sessionId);
    const early = [act(id, "shown"), act(id, "opened")];
    await recordSuggestionEvents(db(), place.peer, sessionId, early);
    await recordSuggestionEvents(db(), place.peer, sessionId, early);
    const late = [...early, act(id, "inserted"), act(id, "edited"), act(id, "sent")];
    const message = outgoing("Mine now", { events: late });
    await sendMessage(db(), place.peer, sessionId, message);
    await sendMessage(db(), place.peer, sessionId, message);
    const events = await listSuggestionEvents(db(), sessionId);
    expect(events.map((event) => event.act)).toEqual([
      "shown",
      "opened",
      "inserted",
      "edited",
      "sent",
    ]);
    expect(events.map((event) => event.sentTurnId)).toEqual([null, null, null, null, message.id]);
  });

  it("stores neither message nor act where an act names a suggestion of another session", async () => {
    const sessionId = await playPractice(practiceHost(db()), place);
    const elsewhere = await playPractice(practiceHost(db()), place);
    const { id } = await offered(elsewhere);
    const events = [act(id, "shown")];
    expect(await recordSuggestionEvents(db(), place.peer, sessionId, events)).toMatchObject({
      ok: false,
      reason: "invalid",
    });
    const outcome = await sendMessage(db(), place.peer, sessionId, outgoing("Hello", { events }));
    expect(outcome).toMatchObject({ ok: false, reason: "invalid", field: "events" });
    expect(await listConversation(db(), sessionId)).toHaveLength(1);
    expect(await listSuggestionEvents(db(), elsewhere)).toEqual([]);
  });

  it("lets a suggestion be sent only with the message that answers its turn", async () => {
    const host = practiceHost(db());
    const sessionId = await playPractice(host, place);
    const { id } = await offered(sessionId);
    const alone = await recordSuggestionEvents(db(), place.peer, sessionId, [act(id, "sent")]);
    expect(alone).toMatchObject({ ok: false, reason: "invalid" });
    await sendMessage(db(), place.peer, sessionId, outgoing("My own words"));
    await askAnswer(host, place.peer, sessionId);
    const late = outgoing("Later", { events: [act(id, "sent")] });
    expect(await sendMessage(db(), place.peer, sessionId, late)).toMatchObject({
      reason: "invalid",
    });
  });

  it("makes and shows none, and no reading, where the arm has them off", async () => {
    const quiet = await makePracticePlace(db());
    await db()
      .update(studyArms)
      .set({ suggestions: false, emotionCurve: false })
      .where(eq(studyArms.id, quiet.study.armId));
    const engine = scriptedEngine();
    const sessionId = await playPractice(practiceHost(db(), engine), quiet);
    expect(engine.requests[0]?.wantsSuggestions).toBe(false);
    const shown = await showSession(db(), quiet.peer, sessionId);
    if (!shown.ok) throw new Error("refused");
    expect(shown.value.turns).toMatchObject([{ reading: null, suggestions: [] }]);
    expect(await listSuggestions(db(), sessionId)).toEqual([]);
  });

  it("takes no act that it does not know, and no time that is none", () => {
    const fine = act(uuid(), "shown");
    expect(suggestionEventSchema.safeParse(fine).success).toBe(true);
    for (const wrong of [{ act: "liked" }, { at: "yesterday" }, { id: "1" }, { durationMs: -1 }])
      expect(suggestionEventSchema.safeParse({ ...fine, ...wrong }).success).toBe(false);
  });
});
