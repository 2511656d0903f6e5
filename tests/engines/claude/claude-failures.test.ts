import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TokenCount } from "~/engines/claude/budget";
import type { EngineFailure } from "~/engines/engine";
import type { ModelFault } from "~/engines/claude/failure-of.server";
import {
  clientAnswer,
  engineAt,
  eventsOf,
  key,
  requestOf,
  shownOf,
  suggestionAnswer,
  turnOf,
} from "./answers";
import {
  answersStatus,
  breaksAfter,
  FakeModel,
  garbles,
  hangs,
  reports,
  stallsAfter,
  stopsAfter,
  streams,
  tokensIn,
  tokensOut,
  type Behaviour,
} from "./fake-model";

let model: FakeModel;
let url: string;
beforeEach(async () => {
  model = new FakeModel();
  url = await model.open();
});
afterEach(() => model.close());

const whole = JSON.stringify(clientAnswer());
const half = whole.slice(0, 90);
/** Refused as the words of a farewell; nothing else is in it. */
const farewell = "Goodbye everyone.";
const long = "i went to class and sat at the back again. nobody said anything about it. ";

async function failureAfter(behaviour: Behaviour, timeoutMs = 20_000) {
  model.play("client", behaviour);
  const events = await eventsOf(engineAt(url, { timeoutMs }));
  expect(events.some(({ type }) => type === "client-turn")).toBe(false);
  const last = events.at(-1);
  return { failure: last?.type === "failure" ? last.failure : null, shown: shownOf(events) };
}

describe("a failing answer of Claude", () => {
  const kinds: [string, Behaviour, EngineFailure][] = [
    ["429", answersStatus(429, "rate_limit_error"), "rate-limited"],
    ["529", answersStatus(529, "overloaded_error"), "overloaded"],
    ["500", answersStatus(500, "api_error"), "unavailable"],
    ["a key that is refused", answersStatus(401, "authentication_error"), "unavailable"],
    ["a request that is refused", answersStatus(400, "invalid_request_error"), "unavailable"],
    ["a time-out of the provider", answersStatus(504, "timeout_error"), "timeout"],
    ["overload reported in the stream", reports("overloaded_error"), "overloaded"],
    ["an error reported in the stream", reports("api_error"), "unavailable"],
    ["a connection that breaks", breaksAfter(half), "cut-off"],
    ["a stream that stops without its end", stopsAfter(half), "cut-off"],
    ["an answer that got too long", streams(half, "max_tokens"), "cut-off"],
    ["an event that is no JSON", garbles, "cut-off"],
    ["a refusal before any word", streams("", "refusal"), "refused"],
    ["a refusal in the middle", streams(half, "refusal"), "refused"],
    ["words instead of JSON", streams("i'm fine, really"), "malformed"],
    ["JSON that ends early", streams(whole.slice(0, -20)), "malformed"],
    ["JSON without its fields", streams('{"text":"i am fine"}'), "malformed"],
    ["an escape that JSON does not know", streams('{"text":"a\\qb"}'), "malformed"],
    [
      "two texts in one answer",
      streams(`{"text":"one","text":"two"${whole.slice(whole.indexOf(',"reading"'))}`),
      "malformed",
    ],
    ["an empty text", streams(JSON.stringify(clientAnswer({ text: "  " }))), "malformed"],
    [
      "an endless text",
      streams(JSON.stringify(clientAnswer({ text: long.repeat(20) }))),
      "malformed",
    ],
    [
      "a character that cannot be stored",
      streams(JSON.stringify(clientAnswer({ text: "hm\0" }))),
      "malformed",
    ],
    ["trust out of range", streams(JSON.stringify(clientAnswer({ trust: 9 }))), "malformed"],
    [
      "shares that do not sum to one",
      streams(
        JSON.stringify(
          clientAnswer({
            reading: {
              ...clientAnswer().reading,
              distribution: { ...clientAnswer().reading.distribution, sadness: 1 },
            },
          }),
        ),
      ),
      "malformed",
    ],
  ];

  it.each(kinds)("%s", async (_, behaviour, expected) => {
    expect((await failureAfter(behaviour)).failure).toBe(expected);
  });

  it("is unavailable where nothing listens", async () => {
    const other = new FakeModel();
    const gone = await other.open();
    await other.close();
    const events = await eventsOf(engineAt(gone));
    expect(events).toEqual([{ type: "failure", failure: "unavailable" }]);
  });

  it("ends with the time that an answer may take, whether or not it has begun", async () => {
    expect((await failureAfter(hangs, 60)).failure).toBe("timeout");
    expect((await failureAfter(stallsAfter(half), 60)).failure).toBe("timeout");
  });

  it("stops asking when nobody waits any more", async () => {
    const caller = new AbortController();
    const left = model.nextLeft();
    model.play("client", (response, call) => {
      void stallsAfter(half)(response, call);
      caller.abort();
    });
    const events = await eventsOf(engineAt(url), requestOf({ signal: caller.signal }));
    expect(events.at(-1)).toEqual({ type: "failure", failure: "cancelled" });
    expect(await left).toBe("client");
  });

  it("asks nothing for a request that was cancelled before", async () => {
    const caller = new AbortController();
    caller.abort();
    const events = await eventsOf(engineAt(url), requestOf({ signal: caller.signal }));
    expect(events).toEqual([{ type: "failure", failure: "cancelled" }]);
    expect(model.calls).toEqual([]);
  });

  it("shows nothing of an unsafe text, nor of the sentence before it", async () => {
    const text = `${long}${farewell} that's all i have. really, it is.`;
    const { failure, shown } = await failureAfter(streams(JSON.stringify(clientAnswer({ text }))));
    expect(failure).toBe("unsafe");
    expect(shown).toBe("i went to class and sat at the back again. ");
  });

  it("stops an unsafe answer before it is whole", async () => {
    const left = model.nextLeft();
    const text = `${long}${farewell} that's all i have. really, it is.`;
    const json = JSON.stringify(clientAnswer({ text, cues: [] }));
    const until = json.indexOf("really");
    expect((await failureAfter(stallsAfter(json.slice(0, until + 3)))).failure).toBe("unsafe");
    expect(await left).toBe("client");
  });

  it("shows no word of a short unsafe text", async () => {
    const answer = clientAnswer({ text: farewell });
    const { failure, shown } = await failureAfter(streams(JSON.stringify(answer)));
    expect({ failure, shown }).toEqual({ failure: "unsafe", shown: "" });
  });

  it("lets nobody hint at not wanting to live in a scenario without risk", async () => {
    const spoken = clientAnswer({ text: "i just want to die, honestly.", cues: [] });
    expect((await failureAfter(streams(JSON.stringify(spoken)))).failure).toBe("unsafe");
    const cue = { quote: "can't start", id: "", kind: "risk-indirect", explicit: false, layer: 3 };
    const marked = clientAnswer({ cues: [cue] });
    expect((await failureAfter(streams(JSON.stringify(marked)))).failure).toBe("unsafe");
  });

  it("asks nothing when the budget has no room", async () => {
    const engine = engineAt(url, { budget: { setAside: () => Promise.resolve(null) } });
    expect(await eventsOf(engine)).toEqual([{ type: "failure", failure: "budget-exhausted" }]);
    expect(model.calls).toEqual([]);
  });

  const settledAfter = async (behaviour: Behaviour, timeoutMs = 20_000) => {
    const settled: TokenCount[] = [];
    const settle = (used: TokenCount) => Promise.resolve(void settled.push(used));
    const budget = { setAside: () => Promise.resolve({ settle }) };
    model.play("client", behaviour);
    await eventsOf(engineAt(url, { budget, timeoutMs }));
    expect(settled).toHaveLength(1);
    return settled[0] ?? { input: NaN, output: NaN };
  };

  it("counts what a failed answer cost, and nothing for one that the provider turned away", async () => {
    const cut = await settledAfter(breaksAfter(half));
    expect(cut.input).toBe(tokensIn);
    expect(cut.output).toBeGreaterThanOrEqual(half.length / 4);
    const refused = await settledAfter(streams(half, "refusal"));
    expect(refused).toEqual({ input: tokensIn, output: tokensOut });
    const turnedAway = await settledAfter(answersStatus(529, "overloaded_error"));
    expect(turnedAway).toEqual({ input: 0, output: 0 });
  });

  it("counts a question that was given up before an answer began by its length", async () => {
    expect((await settledAfter(hangs, 300)).input).toBeGreaterThan(500);
  });

  it("keeps the client's turn where only the suggestions fail, and gives the embedded rules' instead", async () => {
    for (const [behaviour, expected] of [
      [answersStatus(429, "rate_limit_error"), "rate-limited"],
      [streams("no JSON"), "malformed"],
      [streams("", "refusal"), "refused"],
    ] as const) {
      model.play("client", streams(whole));
      model.play("suggestions", behaviour);
      const events = await eventsOf(engineAt(url));
      expect(turnOf(events).text).toBe(clientAnswer().text);
      expect(turnOf(events).rules).toEqual(
        expect.arrayContaining([`suggestions-failed:${expected}`, "suggestions-by-rules:3"]),
      );
      const last = events.at(-1);
      const suggestions = last?.type === "suggestions" ? last.suggestions : [];
      expect(suggestions.map(({ category }) => category)).toEqual(["mi", "empathy", "support"]);
      for (const { reason } of suggestions) expect(reason).toMatch(/; by the embedded rules$/);
    }
  });

  it("waits for suggestions only so long, and lets the client's turn stand with those of the rules", async () => {
    model.play("client", streams(whole));
    model.play("suggestions", hangs);
    const events = await eventsOf(engineAt(url, { suggestionsTimeoutMs: 60 }));
    expect(turnOf(events).rules).toContain("suggestions-failed:timeout");
    expect(events.at(-1)).toMatchObject({ type: "suggestions", suggestions: { length: 3 } });
  });

  it("gives up the suggestions when the client's turn fails after its words", async () => {
    const left = model.nextLeft();
    let asked: () => void = () => undefined;
    const suggestionsAsked = new Promise<void>((resolve) => (asked = resolve));
    model.play("suggestions", () => asked());
    const { failure } = await failureAfter(async (response, call) => {
      await stallsAfter(whole.slice(0, whole.indexOf('"reading"')))(response, call);
      await suggestionsAsked;
      response.end();
    }, 600_000);
    expect(failure).toBe("cut-off");
    expect(await left).toBe("suggestions");
  });

  it("says nothing of key, prompt or words in what it throws", async () => {
    const setAside = () => Promise.reject(new Error("The database is gone."));
    const engine = engineAt(url, { budget: { setAside } });
    await expect(eventsOf(engine)).rejects.toThrow("The database is gone.");
    model.play("client", answersStatus(401, "authentication_error"));
    const told = JSON.stringify(await eventsOf(engineAt(url)));
    expect(told).not.toContain(key);
    expect(told).not.toContain("Words of the provider");
    expect(told).not.toContain("drowning");
  });

  it("reports by kind and number why the provider did not answer, and nothing of a call that was given up", async () => {
    const faults: ModelFault[] = [];
    const report = (fault: ModelFault) => void faults.push(fault);
    model.play("client", answersStatus(401, "authentication_error"), breaksAfter(half), hangs);
    for (const timeoutMs of [20_000, 20_000, 60])
      await eventsOf(engineAt(url, { report, timeoutMs }));
    const none = { status: null, type: null, requestId: null };
    expect(faults).toEqual([
      { failure: "unavailable", status: 401, type: "authentication_error", requestId: null },
      { ...none, failure: "cut-off" },
      { ...none, failure: "timeout" },
    ]);
    const caller = new AbortController();
    model.play("client", () => caller.abort());
    await eventsOf(engineAt(url, { report }), requestOf({ signal: caller.signal }));
    expect(faults).toHaveLength(3);
  });

  it("writes nothing to the console, whatever the environment asks for", async () => {
    vi.stubEnv("ANTHROPIC_LOG", "debug");
    const spies = (["debug", "info", "log", "warn", "error"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    try {
      for (const behaviour of [garbles, answersStatus(500, "api_error"), breaksAfter(half)])
        await failureAfter(behaviour);
      expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
    } finally {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
    }
  });

  it("answers again after a failure: nothing of it is left", async () => {
    await failureAfter(breaksAfter(half));
    model.play("client", streams(whole));
    model.play("suggestions", streams(JSON.stringify(suggestionAnswer())));
    expect((await eventsOf(engineAt(url))).at(-1)?.type).toBe("suggestions");
  });
});
