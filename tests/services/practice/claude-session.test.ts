import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { AnswerEvent } from "../../../app/domain/practice/answer-event";
import { createEngines } from "../../../app/platform/engines.server";
import { createLog } from "../../../app/platform/log.server";
import { createTokenBudget } from "../../../app/platform/token-budget.server";
import {
  answerSession,
  type AnswerHost,
} from "../../../app/services/practice/answer-session.server";
import { sendMessage } from "../../../app/services/practice/send-message.server";
import { tokensOfSession, tokensSince } from "../../../db/queries/token-use.server";
import { listSuggestions } from "../../../db/queries/suggestions.server";
import { listCues, listReadings, listSimulatorSteps } from "../../../db/queries/turns.server";
import { sessions, turns } from "../../../db/schema";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  makePractice,
  makePracticePlace,
  outgoing,
  practiceHost,
  type PracticePlace,
} from "../../database/make-practice";
import { clientAnswer, key, suggestionAnswer } from "../../engines/claude/answers";
import {
  answersStatus,
  breaksAfter,
  FakeModel,
  streams,
  tokensIn,
  tokensOut,
  type Behaviour,
} from "../../engines/claude/fake-model";

const reply = "You keep telling your mum it's fine while you lie awake.";
const log = createLog("silent");
const perTurn = 2 * (tokensIn + tokensOut);

onBothDatabases("A session that Claude plays", (db) => {
  const model = new FakeModel();
  let url: string;
  let place: PracticePlace;
  beforeAll(async () => {
    url = await model.open();
    place = await makePracticePlace(db());
  });
  afterAll(() => model.close());

  let host: AnswerHost;
  const hostWith = (limits = { perSession: 1e6, perDay: 1e9 }): AnswerHost => {
    const times = { timeoutMs: 20_000, suggestionsTimeoutMs: 20_000, reviewTimeoutMs: 20_000 };
    const efforts = { effort: "low", reviewEffort: "medium" } as const;
    const claude = { apiKey: key, model: "a-model", baseUrl: url, ...times, ...efforts, limits };
    return { ...practiceHost(db()), engines: createEngines(db(), { claude }, log) };
  };
  beforeEach(() => {
    host = hostWith();
  });

  const plays = (text = clientAnswer().text) => {
    model.play("client", streams(JSON.stringify(clientAnswer({ text }))));
    model.play("suggestions", streams(JSON.stringify(suggestionAnswer())));
  };

  async function ask(on: AnswerHost, sessionId: string, withEmbedded = false) {
    const input = { goOn: false, withEmbedded, signal: new AbortController().signal };
    const outcome = await answerSession(on, place.peer, sessionId, input);
    if (!outcome.ok) throw new Error(`No answer: ${outcome.reason}.`);
    const events: AnswerEvent[] = [];
    for await (const event of outcome.value) events.push(event);
    return events.at(-1);
  }

  async function opened(): Promise<string> {
    const sessionId = await makePractice(host, place);
    plays();
    expect(await ask(host, sessionId)).toMatchObject({ type: "turn" });
    return sessionId;
  }

  async function told(sessionId: string, text = reply): Promise<void> {
    const sent = await sendMessage(db(), place.peer, sessionId, outgoing(text));
    expect(sent.ok).toBe(true);
  }

  const stored = (sessionId: string) =>
    db().select().from(turns).where(eq(turns.sessionId, sessionId)).orderBy(turns.position);

  it("is begun with Claude where a key is set, and keeps who wrote each turn at what cost", async () => {
    const sessionId = await opened();
    const [session] = await db().select().from(sessions).where(eq(sessions.id, sessionId));
    expect(session?.engine).toBe("claude");
    const [turn] = await stored(sessionId);
    expect(turn).toMatchObject({
      text: clientAnswer().text,
      engine: "claude",
      model: "a-model",
      promptVersion: "role-card-3+client-1+suggestions-2",
      inputTokens: 2 * tokensIn,
      outputTokens: 2 * tokensOut,
    });
    expect((await listReadings(db(), sessionId)).map(({ source }) => source)).toEqual(["claude"]);
    expect((await listCues(db(), sessionId)).map(({ source }) => source)).toEqual([
      "claude",
      "claude",
    ]);
    expect(await listSuggestions(db(), sessionId)).toHaveLength(3);
  });

  it("loses nothing when a call fails, is asked again, and answers", async () => {
    const sessionId = await opened();
    await told(sessionId);
    const failing: [Behaviour, string][] = [
      [answersStatus(429, "rate_limit_error"), "rate-limited"],
      [answersStatus(529, "overloaded_error"), "overloaded"],
      [breaksAfter('{"text":"i was about to say that. and then'), "cut-off"],
      [streams("", "refusal"), "refused"],
      [streams("not what was asked"), "malformed"],
    ];
    for (const [behaviour, failure] of failing) {
      model.play("client", behaviour);
      expect(await ask(host, sessionId)).toEqual({ type: "failure", failure });
      expect((await stored(sessionId)).map(({ text }) => text)).toEqual([
        clientAnswer().text,
        reply,
      ]);
    }
    plays("then i said it again. fine, fine. can't start anything today.");
    expect(await ask(host, sessionId)).toMatchObject({ type: "turn", turn: { position: 2 } });
  });

  it("goes on with the embedded client where the person chooses so, and back, each turn by name", async () => {
    const sessionId = await opened();
    await told(sessionId);
    model.play("client", answersStatus(500, "api_error"));
    expect(await ask(host, sessionId)).toEqual({ type: "failure", failure: "unavailable" });
    expect(await ask(host, sessionId, true)).toMatchObject({ type: "turn", turn: { position: 2 } });
    await told(sessionId, "What goes through your head when you lie there?");
    plays("the sums again. if i get 60 for this and then. i can't start.");
    expect(await ask(host, sessionId)).toMatchObject({ type: "turn", turn: { position: 4 } });
    expect((await stored(sessionId)).map(({ engine }) => engine)).toEqual([
      "claude",
      null,
      "embedded",
      null,
      "claude",
    ]);
    const steps = await listSimulatorSteps(db(), sessionId);
    expect(steps.map(({ stateAfter }) => stateAfter.turns)).toEqual([1, 2, 3]);
    expect(steps[1]?.stateBefore).toEqual(steps[0]?.stateAfter);
    expect(steps[2]?.stateBefore).toEqual(steps[1]?.stateAfter);
    expect(steps[1]?.rules).not.toContain("spoken-by-claude");
  });

  it("stops at a session's budget, and the embedded client goes on", async () => {
    const sessionId = await opened();
    await told(sessionId);
    const elsewhere = hostWith({ perSession: perTurn, perDay: 1e9 });
    const calls = model.calls.length;
    expect(await ask(elsewhere, sessionId)).toEqual({
      type: "failure",
      failure: "budget-exhausted",
    });
    expect(model.calls).toHaveLength(calls);
    expect(await ask(elsewhere, sessionId, true)).toMatchObject({ type: "turn" });
  });

  it("stops all sessions at the day's budget, and counts no other day", async () => {
    const sessionId = await opened();
    await told(sessionId);
    const day = await tokensSince(db(), new Date(Date.now() - 60_000));
    expect(day).toBeGreaterThanOrEqual(perTurn);
    const full = hostWith({ perSession: 1e6, perDay: day });
    expect(await ask(full, sessionId)).toEqual({ type: "failure", failure: "budget-exhausted" });
    const tomorrow = () => new Date(Date.now() + 86_400_000);
    const limits = { perSession: 1e6, perDay: day };
    const next = await createTokenBudget(db(), limits, log, tomorrow).setAside(sessionId, 100);
    expect(next).not.toBeNull();
  });

  it("counts a failed answer, so that a model that keeps failing cannot pass the budget", async () => {
    const sessionId = await opened();
    await told(sessionId);
    const before = await tokensOfSession(db(), sessionId);
    model.play("client", streams("not what was asked"));
    expect(await ask(host, sessionId)).toMatchObject({ failure: "malformed" });
    expect(await tokensOfSession(db(), sessionId)).toBe(before + tokensIn + tokensOut);
    const full = hostWith({ perSession: before + 1, perDay: 1e9 });
    expect(await ask(full, sessionId)).toMatchObject({ failure: "budget-exhausted" });
  });

  it("lets only one of many that ask at once set the last tokens aside, and frees what was not used", async () => {
    const sessionId = await makePractice(host, place);
    const budget = createTokenBudget(db(), { perSession: 1000, perDay: 1e9 }, log);
    const asked = await Promise.all(
      Array.from({ length: 8 }, () => budget.setAside(sessionId, 1000)),
    );
    const given = asked.filter((each) => each !== null);
    expect(given).toHaveLength(1);
    await given[0]?.settle({ input: 300, output: 100 });
    expect(await tokensOfSession(db(), sessionId)).toBe(400);
    expect(await budget.setAside(sessionId, 1000)).not.toBeNull();
  });

  it("is unavailable without a key, and the embedded client goes on", async () => {
    const sessionId = await opened();
    await told(sessionId);
    const keyless = {
      ...practiceHost(db()),
      engines: createEngines(db(), { claude: undefined }, log),
    };
    expect(keyless.engines.preferred).toBe("embedded");
    expect(await ask(keyless, sessionId)).toEqual({ type: "failure", failure: "unavailable" });
    expect(await ask(keyless, sessionId, true)).toMatchObject({ type: "turn" });
  });
});
