import { v7 as uuid } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { roles } from "../../../app/domain/access/roles";
import type { Actor } from "../../../app/domain/access/can";
import { answerSession } from "../../../app/services/practice/answer-session.server";
import { changeSession } from "../../../app/services/practice/change-session.server";
import { debriefSession, showDebrief } from "../../../app/services/practice/debrief-session.server";
import { recordSuggestionEvents } from "../../../app/services/practice/record-suggestion-events.server";
import { sendMessage } from "../../../app/services/practice/send-message.server";
import { showSession } from "../../../app/services/practice/show-session.server";
import { makeImportedSession, makePerson } from "../../database/make";
import {
  makePracticePlace,
  outgoing,
  playPractice,
  practiceHost,
  type PracticePlace,
} from "../../database/make-practice";
import { onBothDatabases } from "../../database/on-both-databases";

onBothDatabases("A practice session is its peer's own room", (db) => {
  let place: PracticePlace;
  let sessionId: string;
  beforeAll(async () => {
    place = await makePracticePlace(db());
    sessionId = await playPractice(practiceHost(db()), place);
  });

  const attempts = (id: string) => ({
    show: (actor: Actor) => showSession(db(), actor, id),
    send: (actor: Actor) => sendMessage(db(), actor, id, outgoing("Hello")),
    answer: (actor: Actor) =>
      answerSession(practiceHost(db()), actor, id, {
        goOn: false,
        withEmbedded: false,
        signal: new AbortController().signal,
      }),
    events: (actor: Actor) => recordSuggestionEvents(db(), actor, id, []),
    pause: (actor: Actor) => changeSession(db(), actor, id, "pause"),
    resume: (actor: Actor) => changeSession(db(), actor, id, "resume"),
    debrief: (actor: Actor) => showDebrief(db(), actor, id),
    end: (actor: Actor) => changeSession(db(), actor, id, "end"),
    say: (actor: Actor) => debriefSession(db(), actor, id, { wentWell: 3, note: "" }),
    withdraw: (actor: Actor) => changeSession(db(), actor, id, "withdraw"),
  });

  it("answers everybody else as if it did not exist, in every role and in every way", async () => {
    for (const role of roles) {
      const actor = await makePerson(db(), place.programmeId, role);
      for (const [name, attempt] of Object.entries(attempts(sessionId)))
        expect(await attempt(actor), `${role} ${name}`).toEqual({ ok: false, reason: "not-found" });
    }
    const foreign = await makePracticePlace(db());
    for (const [name, attempt] of Object.entries(attempts(sessionId)))
      expect(await attempt(foreign.peer), `foreign ${name}`).toMatchObject({ reason: "not-found" });
  });

  it("does not open for its own person once they are a peer no longer", async () => {
    const former: Actor = { ...place.peer, roles: ["expert", "lead", "researcher", "admin"] };
    for (const [name, attempt] of Object.entries(attempts(sessionId)))
      expect(await attempt(former), name).toMatchObject({ reason: "not-found" });
  });

  it("opens no imported conversation, and no id that is nobody's", async () => {
    const imported = await makeImportedSession(db(), place.study, ["Hello", "Hi"]);
    for (const id of [imported.sessionId, uuid(), "x"])
      for (const [name, attempt] of Object.entries(attempts(id)))
        expect(await attempt(place.peer), name).toMatchObject({ reason: "not-found" });
  });

  it("lets its own peer do all of it, in order", async () => {
    for (const [name, attempt] of Object.entries(attempts(sessionId)))
      expect(await attempt(place.peer), name).toMatchObject({ ok: true });
  });
});
