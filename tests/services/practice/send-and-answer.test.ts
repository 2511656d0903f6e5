import { v7 as uuid } from "uuid";
import { beforeAll, expect, it } from "vitest";
import {
  listConversation,
  listCues,
  listReadings,
  listTurns,
} from "../../../db/queries/turns.server";
import { listSuggestions } from "../../../db/queries/suggestions.server";
import { sessions } from "../../../db/schema";
import { answerSession } from "../../../app/services/practice/answer-session.server";
import { changeSession } from "../../../app/services/practice/change-session.server";
import { sendMessage } from "../../../app/services/practice/send-message.server";
import { showSession } from "../../../app/services/practice/show-session.server";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  askAnswer,
  makePractice,
  makePracticePlace,
  outgoing,
  playPractice,
  practiceHost,
  type PracticePlace,
} from "../../database/make-practice";
import { scriptedEngine, wholeAnswer } from "../../engines/scripted-engine";
import { eq } from "drizzle-orm";

const distress = "I can't cope any more. This is about me, not the client.";

onBothDatabases("A message and the client's answer", (db) => {
  let place: PracticePlace;
  beforeAll(async () => {
    place = await makePracticePlace(db());
  });

  const texts = async (sessionId: string) =>
    (await listConversation(db(), sessionId)).map((turn) => turn.text);

  it("lets the client open, streams the text and ends with the stored turn", async () => {
    const host = practiceHost(db());
    const sessionId = await makePractice(host, place);
    const events = await askAnswer(host, place.peer, sessionId);
    expect(events.map((event) => event.type)).toEqual(["text", "text", "turn"]);
    const streamed = events.flatMap((event) => (event.type === "text" ? [event.delta] : []));
    expect(streamed.join("")).toBe("Answer 0 to you");
    const last = events.at(-1);
    expect(last).toMatchObject({
      turn: { position: 0, speaker: "client", text: "Answer 0 to you", reading: { valence: -0.5 } },
    });
    expect(last?.type === "turn" && last.turn.suggestions.map((s) => s.category)).toEqual([
      "mi",
      "empathy",
      "support",
    ]);
  });

  it("stores words, reading, cues, state and suggestions of an answer together", async () => {
    const host = practiceHost(db());
    const sessionId = await playPractice(host, place, ["Hello, how has your week been?"]);
    expect(await texts(sessionId)).toEqual([
      "Answer 0 to you",
      "Hello, how has your week been?",
      "Answer 2 to you",
    ]);
    expect((await listReadings(db(), sessionId)).map((r) => r.position)).toEqual([0, 2]);
    expect((await listCues(db(), sessionId)).map((cue) => cue.quote)).toEqual(["Answer", "Answer"]);
    expect(await listSuggestions(db(), sessionId)).toHaveLength(6);
  });

  it("tells the peer's page neither cues nor the reasons of suggestions", async () => {
    const host = practiceHost(db());
    const sessionId = await playPractice(host, place);
    const shown = await showSession(db(), place.peer, sessionId);
    const text = JSON.stringify(shown);
    expect(text).toContain("That sounds heavy to carry alone.");
    expect(text).not.toContain("meets the feeling");
    expect(text).not.toContain("layer");
  });

  it("gives the engine the seed, the whole history, the last state and every suggestion shown", async () => {
    const engine = scriptedEngine();
    const host = practiceHost(db(), engine);
    const sessionId = await playPractice(host, place, ["One", "Two"]);
    const [session] = await db().select().from(sessions).where(eq(sessions.id, sessionId));
    const last = engine.requests.at(-1);
    expect(last?.seed).toBe(session?.seed);
    expect(last?.history.map((turn) => turn.text)).toEqual([
      "Answer 0 to you",
      "One",
      "Answer 2 to you",
      "Two",
    ]);
    expect(last?.state?.turns).toBe(2);
    expect(last?.shownSuggestions).toHaveLength(6);
  });

  it("stores a message once when it is sent twice, also at the same time", async () => {
    const host = practiceHost(db());
    const sessionId = await playPractice(host, place);
    const message = outgoing("How has that been for you?");
    const send = () => sendMessage(db(), place.peer, sessionId, message);
    const outcomes = await Promise.all([send(), send(), send()]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, true]);
    expect(await texts(sessionId)).toEqual(["Answer 0 to you", "How has that been for you?"]);
    await askAnswer(host, place.peer, sessionId);
    expect((await send()).ok).toBe(true);
    expect(await texts(sessionId)).toHaveLength(3);
  });

  it("refuses other words under an id that is stored, in this session and in any other", async () => {
    const host = practiceHost(db());
    const sessionId = await playPractice(host, place);
    const message = outgoing("First words");
    await sendMessage(db(), place.peer, sessionId, message);
    const other = await sendMessage(db(), place.peer, sessionId, { ...message, text: "Other" });
    expect(other).toMatchObject({ ok: false, reason: "conflict" });
    const elsewhere = await playPractice(host, place);
    const moved = await sendMessage(db(), place.peer, elsewhere, message);
    expect(moved).toMatchObject({ ok: false, reason: "conflict" });
    expect(await texts(elsewhere)).toHaveLength(1);
  });

  it("takes one of two different messages that arrive at the same time", async () => {
    const host = practiceHost(db());
    const sessionId = await playPractice(host, place);
    const outcomes = await Promise.all(
      ["From one tab", "From the other"].map((text) =>
        sendMessage(db(), place.peer, sessionId, outgoing(text)),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ reason: "conflict" });
    expect(await texts(sessionId)).toHaveLength(2);
  });

  it("stores one answer when two tabs ask at once, and both are shown that one", async () => {
    let arrived = 0;
    let open: () => void = () => undefined;
    const both = new Promise<void>((resolve) => (open = resolve));
    const waiting = (text: string) =>
      async function* (request: Parameters<typeof wholeAnswer>[0]) {
        arrived += 1;
        if (arrived === 2) open();
        await both;
        yield* wholeAnswer(request, text);
      };
    const engine = scriptedEngine(waiting("Said first"), waiting("Said second"));
    const host = practiceHost(db(), engine);
    const sessionId = await makePractice(host, place);
    const ask = () => askAnswer(host, place.peer, sessionId);
    const [one, two] = await Promise.all([ask(), ask()]);
    expect(engine.requests).toHaveLength(2);
    expect(one.at(-1)).toEqual(two.at(-1));
    expect(await texts(sessionId)).toHaveLength(1);
    expect(await listSuggestions(db(), sessionId)).toHaveLength(3);
  });

  it("holds no transaction while the engine runs", async () => {
    const engine = scriptedEngine(async function* (request) {
      const id = await playPractice(practiceHost(db()), place, ["Another session goes on."]);
      yield* wholeAnswer(request, id);
    });
    const host = practiceHost(db(), engine);
    const sessionId = await makePractice(host, place);
    expect((await askAnswer(host, place.peer, sessionId)).at(-1)).toMatchObject({ type: "turn" });
  });

  it("gives the stored answer, and asks no engine, where none is missing", async () => {
    const engine = scriptedEngine();
    const host = practiceHost(db(), engine);
    const sessionId = await playPractice(host, place);
    const again = await askAnswer(host, place.peer, sessionId);
    expect(again).toMatchObject([{ type: "turn", turn: { position: 0 } }]);
    expect(engine.requests).toHaveLength(1);
  });

  it("answers on return where the server was lost between a message and its answer", async () => {
    const host = practiceHost(db());
    const sessionId = await playPractice(host, place);
    await sendMessage(db(), place.peer, sessionId, outgoing("Are you there?"));
    const shown = await showSession(db(), place.peer, sessionId);
    expect(shown).toMatchObject({ ok: true, value: { answerMissing: true } });
    const events = await askAnswer(practiceHost(db()), place.peer, sessionId);
    expect(events.at(-1)).toMatchObject({ type: "turn", turn: { position: 2 } });
  });

  it("keeps the message and stores no part of the answer when the engine fails", async () => {
    const engine = scriptedEngine(
      (request) => wholeAnswer(request, "Opening"),
      () => [
        { type: "text", delta: "I was about" },
        { type: "failure", failure: "timeout" },
      ],
      () => {
        throw new Error("The engine is gone.");
      },
      () => [{ type: "text", delta: "Half" }],
    );
    const host = practiceHost(db(), engine);
    const sessionId = await playPractice(host, place);
    await sendMessage(db(), place.peer, sessionId, outgoing("What happened then?"));
    const failures = [];
    for (let i = 0; i < 3; i += 1)
      failures.push((await askAnswer(host, place.peer, sessionId)).at(-1));
    expect(failures).toEqual([
      { type: "failure", failure: "timeout" },
      { type: "failure", failure: "unavailable" },
      { type: "failure", failure: "cut-off" },
    ]);
    expect(await texts(sessionId)).toEqual(["Opening", "What happened then?"]);
    await askAnswer(host, place.peer, sessionId);
    expect(await texts(sessionId)).toHaveLength(3);
  });

  it("refuses an answer whose cue does not quote its text", async () => {
    const engine = scriptedEngine(function* (request) {
      for (const event of wholeAnswer(request, "Everything is too much"))
        if (event.type !== "client-turn") yield event;
        else
          yield {
            type: "client-turn",
            turn: {
              ...event.turn,
              cues: event.turn.cues.map((cue) => ({ ...cue, quote: "Something" })),
            },
          };
    });
    const host = practiceHost(db(), engine);
    const sessionId = await makePractice(host, place);
    const events = await askAnswer(host, place.peer, sessionId);
    expect(events.at(-1)).toEqual({ type: "failure", failure: "malformed" });
    expect(await listTurns(db(), sessionId)).toEqual([]);
  });

  it("keeps an answer that came whole though its suggestions failed", async () => {
    const engine = scriptedEngine(function* (request) {
      yield* wholeAnswer({ ...request, wantsSuggestions: false }, "Whole");
      yield { type: "failure", failure: "overloaded" };
    });
    const host = practiceHost(db(), engine);
    const sessionId = await makePractice(host, place);
    const events = await askAnswer(host, place.peer, sessionId);
    expect(events.at(-1)).toMatchObject({ type: "turn", turn: { text: "Whole", suggestions: [] } });
  });

  it("stores an answer that ends while the session is paused, and none after its end", async () => {
    for (const [event, kept] of [
      ["pause", 1],
      ["end", 0],
    ] as const) {
      const engine = scriptedEngine(async function* (request) {
        await changeSession(db(), place.peer, sessionId, event);
        yield* wholeAnswer(request, "Just in time");
      });
      const host = practiceHost(db(), engine);
      const sessionId = await makePractice(host, place);
      const events = await askAnswer(host, place.peer, sessionId);
      expect(await texts(sessionId)).toHaveLength(kept);
      expect(events.at(-1)?.type).toBe(kept === 1 ? "turn" : "failure");
    }
  });

  it("takes no message before the client has answered, nor in a session that is not open", async () => {
    const host = practiceHost(db());
    const fresh = await makePractice(host, place);
    const early = await sendMessage(db(), place.peer, fresh, outgoing("Hello"));
    expect(early).toMatchObject({ ok: false, reason: "conflict" });
    for (const event of ["pause", "end", "withdraw"] as const) {
      const sessionId = await playPractice(host, place);
      await changeSession(db(), place.peer, sessionId, event);
      const outcome = await sendMessage(db(), place.peer, sessionId, outgoing("Hello"));
      expect(outcome).toMatchObject({ ok: false, reason: "conflict" });
      expect(await texts(sessionId)).toHaveLength(1);
    }
  });

  it("keeps words of own distress, says that help comes first, and waits until told to go on", async () => {
    const engine = scriptedEngine();
    const host = practiceHost(db(), engine);
    const sessionId = await playPractice(host, place);
    const sent = await sendMessage(db(), place.peer, sessionId, outgoing(distress));
    expect(sent).toMatchObject({ ok: true, value: { care: "urgent" } });
    expect(await showSession(db(), place.peer, sessionId)).toMatchObject({
      value: { care: "urgent", answerMissing: true },
    });
    const input = { goOn: false, withEmbedded: false, signal: new AbortController().signal };
    const held = await answerSession(host, place.peer, sessionId, input);
    expect(held).toMatchObject({ ok: false, reason: "conflict" });
    expect(engine.requests).toHaveLength(1);
    await askAnswer(host, place.peer, sessionId, { goOn: true });
    expect(await texts(sessionId)).toEqual(["Answer 0 to you", distress, "Answer 2 to you"]);
  });

  it("answers a session that does not exist as not found, however its id is written", async () => {
    const input = { goOn: false, withEmbedded: false, signal: new AbortController().signal };
    for (const id of [uuid(), "not-an-id", "", "'; drop table turns"]) {
      expect(await sendMessage(db(), place.peer, id, outgoing("Hi"))).toMatchObject({
        reason: "not-found",
      });
      expect(await answerSession(practiceHost(db()), place.peer, id, input)).toMatchObject({
        reason: "not-found",
      });
    }
  });
});
