import { describe, expect, it } from "vitest";
import type { ConversationTurn } from "~/domain/practice/turn";
import { simulatorVersion } from "~/domain/simulator/version";
import { EmbeddedEngine, wordDeltas } from "~/engines/embedded/embedded-engine";
import type { ClientTurn, EngineEvent, EngineRequest } from "~/engines/engine";
import { weiLing } from "~db/seeds/wei-ling/scenario";

function clockOf(...times: number[]): () => number {
  let index = 0;
  return () => times[Math.min(index++, times.length - 1)] ?? 0;
}

function requestOf(part: Partial<EngineRequest> = {}): EngineRequest {
  return {
    scenario: weiLing,
    seed: 12,
    history: [],
    state: null,
    shownSuggestions: [],
    wantsSuggestions: true,
    signal: new AbortController().signal,
    ...part,
  };
}

async function eventsOf(request: EngineRequest, clock = clockOf(0, 5)): Promise<EngineEvent[]> {
  const events: EngineEvent[] = [];
  for await (const event of new EmbeddedEngine(clock).respond(request)) events.push(event);
  return events;
}

function turnOf(events: readonly EngineEvent[]): ClientTurn {
  const found = events.find((event) => event.type === "client-turn");
  if (found?.type !== "client-turn") throw new Error("no client turn");
  return found.turn;
}

async function secondTurn(part: Partial<EngineRequest> = {}) {
  const first = turnOf(await eventsOf(requestOf()));
  const history: ConversationTurn[] = [
    { position: 0, speaker: "client", text: first.text },
    { position: 1, speaker: "supporter", text: "It sounds like it's all piling up at once." },
  ];
  return eventsOf(requestOf({ history, state: first.stateAfter, ...part }));
}

describe("the embedded engine", () => {
  it("streams the text in words that join to the turn's text", async () => {
    const events = await secondTurn();
    const deltas = events.flatMap((event) => (event.type === "text" ? [event.delta] : []));
    expect(deltas.length).toBeGreaterThan(1);
    expect(deltas.join("")).toBe(turnOf(events).text);
    expect(events.map(({ type }) => type).slice(-2)).toEqual(["client-turn", "suggestions"]);
  });

  it("says the same for the same request, with another engine and another clock", async () => {
    const a = turnOf(await secondTurn());
    const b = turnOf(await secondTurn());
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });

  it("records who spoke, how long it took and why", async () => {
    const turn = turnOf(await eventsOf(requestOf(), clockOf(100, 107.4)));
    expect(turn.provenance).toEqual({
      engine: "embedded",
      engineVersion: simulatorVersion,
      model: null,
      promptVersion: null,
      inputTokens: 0,
      outputTokens: 0,
      latencyMs: 7,
    });
    expect(turn.readingSource).toBe("simulator");
    expect(turn.rules).toEqual(["opens"]);
    expect(turn.stateBefore).toBeNull();
  });

  it("makes no suggestions where a study has them off", async () => {
    const events = await eventsOf(requestOf({ wantsSuggestions: false }));
    expect(events.some(({ type }) => type === "suggestions")).toBe(false);
  });

  it("does not offer what was shown before", async () => {
    const first = await eventsOf(requestOf());
    const texts = first.flatMap((event) =>
      event.type === "suggestions" ? event.suggestions.map(({ text }) => text) : [],
    );
    const again = await eventsOf(requestOf({ shownSuggestions: texts }));
    const others = again.flatMap((event) =>
      event.type === "suggestions" ? event.suggestions.map(({ text }) => text) : [],
    );
    expect(texts).toHaveLength(3);
    expect(others.filter((text) => texts.includes(text))).toEqual([]);
  });

  it("ends with a failure when it is cancelled", async () => {
    const controller = new AbortController();
    controller.abort();
    const events = await eventsOf(requestOf({ signal: controller.signal }));
    expect(events).toEqual([{ type: "failure", failure: "cancelled" }]);
  });

  it("cuts a text into words with their spaces", () => {
    expect(wordDeltas("so.  yes\nno")).toEqual(["so.  ", "yes\n", "no"]);
    expect(wordDeltas("")).toEqual([]);
  });
});
