import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { builtInCodebook } from "~/domain/review/built-in-codebook";
import type { TokenCount } from "~/engines/claude/budget";
import type { EngineFailure } from "~/domain/practice/engine-failure";
import { key } from "./answers";
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
import { answers, cueQuote, missed, named, reviewerAt, reviewOf, said } from "./review-answers";

let model: FakeModel;
let url: string;
beforeEach(async () => {
  model = new FakeModel();
  url = await model.open();
});
afterEach(() => model.close());

/** The findings of a whole review; throws where there are none. */
async function findingsOf(...parts: Parameters<typeof reviewOf>) {
  const reviewed = await reviewOf(...parts);
  if (!reviewed.ok) throw new Error(`It failed: ${reviewed.failure}.`);
  return reviewed;
}

describe("a review by Claude", () => {
  it("holds the marks whose words stand in the transcript, at the occurrence named", async () => {
    model.play("review", answers(named({ occurrence: 2 }), missed({ severity: 1 })));
    const { findings, tokens } = await findingsOf(reviewerAt(url));
    expect(findings.dropped).toEqual({});
    expect(findings.annotations).toMatchObject([
      {
        ...{ tag: "advice_early", level: "span", span: { start: 21, end: 41 } },
        ...{ quote: "You should drop one.", severity: 2, confidence: "medium", betterReply: "" },
        note: "Advice comes before the feeling is met.",
      },
      {
        ...{ tag: "cue_implicit", level: "turn", span: null, quote: null, severity: 1 },
        evidence: { quote: "nobody would notice", span: { start: 16, end: 35 } },
      },
    ]);
    expect(tokens).toEqual({ input: tokensIn, output: tokensOut });
  });

  it("leaves out and counts by kind what cannot stand, and keeps the rest", async () => {
    const book = {
      ...builtInCodebook,
      tags: builtInCodebook.tags.map((tag) => ({ ...tag, retired: tag.key === "positivity" })),
    };
    model.play(
      "review",
      answers(
        named(),
        named({ tag: "made_up" }),
        named({ tag: "positivity" }),
        named({ level: "session", turn: null, quote: null }),
        named({ turn: 99 }),
        named({ turn: null }),
        named({ turn: 2, quote: "Stats." }),
        named({ quote: "you should drop one." }),
        named({ quote: " " }),
        named({ occurrence: 3 }),
        missed({ evidence: null }),
        missed({ evidence: { ...cueQuote, quote: "nobody would care" } }),
        missed({ evidence: { turn: 1, quote: "Cool.", occurrence: 1 } }),
        missed({ evidence: { turn: 4, quote: "Maybe.", occurrence: 1 } }),
        named(),
      ),
    );
    const { findings } = await findingsOf(reviewerAt(url), said, { codebook: book });
    expect(findings.annotations).toHaveLength(1);
    expect(findings.dropped).toEqual({
      ...{ "tag-unknown": 1, "tag-retired": 1, "level-not-allowed": 1, "turn-unknown": 2 },
      ...{ "wrong-speaker": 2, "quote-not-found": 4, "evidence-missing": 1, repeated: 1 },
      "not-valid": 1,
    });
  });

  it("keeps a mark and holds back its reason where the screen refuses it", async () => {
    model.play("review", answers(missed({ reason: "Goodbye everyone." })));
    const { findings } = await findingsOf(reviewerAt(url));
    expect(findings.annotations.map(({ note }) => note)).toEqual([
      "The reason that the model gave is held back.",
    ]);
    expect(findings.dropped).toEqual({ "reason-held-back": 1 });
  });

  it("raises the severity of a risk tag to its least and gives a strength none", async () => {
    model.play(
      "review",
      answers(
        missed({ tag: "cue_risk", severity: 1 }),
        named({ tag: "question_open", turn: 5, quote: "What has that been like for you?" }),
      ),
    );
    const { findings } = await findingsOf(reviewerAt(url));
    expect(findings.annotations.map(({ tag, severity }) => [tag, severity])).toEqual([
      ["cue_risk", 2],
      ["question_open", null],
    ]);
  });

  it("is asked with the tags and the words by number and role, and with no id, name or key", async () => {
    model.play("review", answers());
    const book = {
      ...builtInCodebook,
      title: "The book of Ward 7",
      tags: builtInCodebook.tags.map((tag) => ({ ...tag, retired: tag.key === "positivity" })),
    };
    await findingsOf(reviewerAt(url), said, { codebook: book });
    const [call] = model.calls;
    expect(call?.body.system.map((part) => Boolean(part.cache_control))).toEqual([false, true]);
    expect(call?.body.system[1]?.text).toContain('"key":"advice_early"');
    expect(call?.body.system[1]?.text).not.toContain('"positivity"');
    expect(call?.body.messages[0]?.content[0]?.text.split("\n").slice(0, 2)).toEqual([
      `{"turn":0,"client":"${said[0]}"}`,
      `{"turn":1,"supporter":"${said[1]}"}`,
    ]);
    expect(call?.body.metadata).toBeUndefined();
    expect(call?.raw).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    for (const secret of [key, "Ward 7"]) expect(call?.raw).not.toContain(secret);
  });

  it("estimates about what its question is", async () => {
    model.play("review", answers());
    const asked: number[] = [];
    const setAside = (session: string | null, expected: number) => {
      expect(session).toBeNull();
      asked.push(expected);
      return Promise.resolve({ settle: () => Promise.resolve() });
    };
    const reviewer = reviewerAt(url, { budget: { setAside } });
    await findingsOf(reviewer);
    const size = { characters: said.join("").length, turns: said.length };
    const estimate = reviewer.estimateTokens(size, builtInCodebook);
    expect(Math.abs(estimate / (asked[0] ?? NaN) - 1)).toBeLessThan(0.05);
  });
});

describe("a long transcript", () => {
  const long = Array.from({ length: 100 }, (_, at) =>
    at % 2 === 0 ? `I feel worse, ${at}.` : `You should rest, ${at}.`,
  );
  const advice = (turn: number, quote = long[turn] ?? "") => named({ turn, quote, severity: null });
  const open = (evidence: number) =>
    named({
      ...{ tag: "no_escalation", level: "session", turn: null, quote: null, severity: 3 },
      evidence: { turn: evidence, quote: "I feel worse", occurrence: 1 },
    });

  it("is read in overlapping parts; what both name in the overlap is one mark and no fault", async () => {
    const shifted = advice(57, "You should rest");
    model.play("review", answers(advice(1), advice(57)), answers(shifted, advice(99), advice(3)));
    const { findings, tokens } = await findingsOf(reviewerAt(url), long);
    expect(findings.annotations.map(({ quote }) => quote)).toEqual([long[1], long[57], long[99]]);
    expect(findings.dropped).toEqual({ "turn-unknown": 1 });
    expect(tokens.input).toBe(2 * tokensIn);
    const [first, second] = model.calls.map(({ body }) => body.messages[0]?.content[0]?.text ?? "");
    expect([first?.includes('"turn":59'), first?.includes('"turn":60')]).toEqual([true, false]);
    expect([second?.includes('"turn":53'), second?.includes('"turn":54')]).toEqual([false, true]);
    const [one, two] = model.calls.map(({ body }) => body.system);
    expect(one).toEqual(two);
  });

  it("has of the marks on the session those that hold at its end, with evidence from anywhere", async () => {
    model.play("review", answers(open(2), named({ ...open(2), tag: "made_up" })), answers(open(2)));
    const kept = await findingsOf(reviewerAt(url), long);
    expect(model.calls[1]?.body.messages[0]?.content[1]?.text).toContain("no_escalation");
    expect(kept.findings.annotations.map(({ tag }) => tag)).toEqual(["no_escalation"]);
    expect(kept.findings.dropped).toEqual({});
    model.play("review", answers(open(2)), answers());
    expect((await findingsOf(reviewerAt(url), long)).findings.annotations).toEqual([]);
  });

  it("has no findings at all where its second part fails, and what both cost is settled", async () => {
    const settled: TokenCount[] = [];
    const settle = (used: TokenCount) => Promise.resolve(void settled.push(used));
    const budget = { setAside: () => Promise.resolve({ settle }) };
    model.play("review", answers(advice(1)), answersStatus(529, "overloaded_error"));
    const reviewed = await reviewOf(reviewerAt(url, { budget }), long);
    expect(reviewed).toEqual({ ok: false, failure: "overloaded" });
    expect(settled).toEqual([
      { input: tokensIn, output: tokensOut },
      { input: 0, output: 0 },
    ]);
  });

  it("asks for no further part when it is cancelled between two", async () => {
    const caller = new AbortController();
    const settle = () => Promise.resolve(caller.abort());
    const budget = { setAside: () => Promise.resolve({ settle }) };
    model.play("review", answers(), answers());
    const reviewed = await reviewOf(reviewerAt(url, { budget }), long, { signal: caller.signal });
    expect(reviewed).toEqual({ ok: false, failure: "cancelled" });
    expect(model.calls).toHaveLength(1);
  });
});

describe("a failing review by Claude", () => {
  const half = JSON.stringify({ marks: [named()] }).slice(0, 90);
  const kinds: [string, Behaviour, EngineFailure][] = [
    ["429", answersStatus(429, "rate_limit_error"), "rate-limited"],
    ["529", answersStatus(529, "overloaded_error"), "overloaded"],
    ["500", answersStatus(500, "api_error"), "unavailable"],
    ["overload reported in the stream", reports("overloaded_error"), "overloaded"],
    ["a connection that breaks", breaksAfter(half), "cut-off"],
    ["a stream that stops without its end", stopsAfter(half), "cut-off"],
    ["an answer that got too long", streams(half, "max_tokens"), "cut-off"],
    ["an event that is no JSON", garbles, "cut-off"],
    ["a refusal", streams(half, "refusal"), "refused"],
    ["words instead of JSON", streams("No marks, I think."), "malformed"],
    ["JSON that ends early", streams(half), "malformed"],
    ["a mark without its fields", streams('{"marks":[{"tag":"advice_early"}]}'), "malformed"],
    ["a severity that is none", answers(named({ severity: 7 as 3 })), "malformed"],
    ["a character that cannot be stored", answers(named({ reason: "hm\0" })), "malformed"],
  ];

  it.each(kinds)("%s", async (_, behaviour, failure) => {
    model.play("review", behaviour);
    expect(await reviewOf(reviewerAt(url))).toEqual({ ok: false, failure });
  });

  it("ends with its time, whether or not the answer has begun", async () => {
    for (const behaviour of [hangs, stallsAfter(half)]) {
      model.play("review", behaviour);
      const reviewed = await reviewOf(reviewerAt(url, { timeoutMs: 100 }));
      expect(reviewed).toEqual({ ok: false, failure: "timeout" });
    }
  });

  it("leaves the provider at once when it is cancelled in the middle", async () => {
    const caller = new AbortController();
    const left = model.nextLeft();
    model.play("review", (response, call) => {
      void stallsAfter(half)(response, call);
      caller.abort();
    });
    const reviewed = await reviewOf(reviewerAt(url), said, { signal: caller.signal });
    expect(reviewed).toEqual({ ok: false, failure: "cancelled" });
    expect(await left).toBe("review");
  });

  it("asks nothing where the budget has no room", async () => {
    const budget = { setAside: () => Promise.resolve(null) };
    const reviewed = await reviewOf(reviewerAt(url, { budget }));
    expect(reviewed).toEqual({ ok: false, failure: "budget-exhausted" });
    expect(model.calls).toEqual([]);
  });
});
