import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeComposing } from "../../../app/routes/practice/session/composing";
import { keep, readKept } from "../../../app/routes/practice/kept";
import { readAnswer } from "../../../app/routes/practice/session/read-answer";
import { makeUptake } from "../../../app/routes/practice/session/uptake";

const stored = new Map<string, string>();
const person = { dataset: { person: "amira" } };
const localStorage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
};

beforeEach(() => {
  stored.clear();
  vi.useFakeTimers();
  person.dataset.person = "amira";
  vi.stubGlobal("window", { localStorage });
  vi.stubGlobal("document", { documentElement: person });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("What the device keeps of a session", () => {
  it("is there after a reload, and leaves nothing behind when it is empty", () => {
    keep("a", { draft: "half a thought" });
    expect(readKept("a").draft).toBe("half a thought");
    expect(readKept("b").draft).toBe("");
    keep("a", { draft: "" });
    expect(stored.size).toBe(0);
  });

  it("is its writer’s: nobody else finds it on the same browser, and it is there on their return", () => {
    keep("a", { draft: "half a thought" });
    person.dataset.person = "jonas";
    expect(readKept("a").draft).toBe("");
    keep("a", { draft: "another" });
    person.dataset.person = "amira";
    expect(readKept("a").draft).toBe("half a thought");
  });

  it("is nothing where something else was stored, or nothing can be", () => {
    for (const odd of ["{", "5", '{"draft":3}', '{"draft":"a"}']) {
      stored.set("attune/amira/practice/a", odd);
      expect(readKept("a")).toEqual({ draft: "", unsent: null, events: [] });
    }
    vi.stubGlobal("window", {});
    keep("a", { draft: "x" });
    expect(readKept("a").draft).toBe("");
  });
});

describe("The record of what is done with suggestions", () => {
  const acts = (events: readonly { act: string; suggestionId: string }[]) =>
    events.map((event) => `${event.act} ${event.suggestionId}`);

  it("tells shown once, an insertion, the first edit after it, and what stood in the text when sent", () => {
    const uptake = makeUptake("a");
    uptake.shown(["s1", "s2"]);
    uptake.shown(["s1", "s2"]);
    uptake.inserted("s1");
    uptake.changed("changed");
    uptake.changed("changed again");
    expect(acts(uptake.withMessage())).toEqual([
      "shown s1",
      "shown s2",
      "inserted s1",
      "edited s1",
      "sent s1",
    ]);
  });

  it("does not call sent what was taken out of the composer again", () => {
    const uptake = makeUptake("a");
    uptake.inserted("s1");
    uptake.changed("");
    uptake.changed("own words");
    expect(acts(uptake.withMessage())).toEqual(["inserted s1"]);
  });

  it("counts a look as opened with its length, and a passing pointer not at all", () => {
    const uptake = makeUptake("a");
    uptake.opened("s1");
    vi.advanceTimersByTime(100);
    uptake.closed("s1");
    uptake.opened("s2");
    vi.advanceTimersByTime(900);
    uptake.closed("s2");
    expect(uptake.withMessage()).toMatchObject([
      { act: "opened", suggestionId: "s2", durationMs: 900 },
    ]);
  });

  it("keeps events on the device until they are confirmed", () => {
    const uptake = makeUptake("a");
    uptake.shown(["s1"]);
    expect(acts(readKept("a").events)).toEqual(["shown s1"]);
    const again = makeUptake("a");
    again.restore();
    const events = again.withMessage();
    expect(acts(events)).toEqual(["shown s1"]);
    again.confirmed(events);
    expect(readKept("a").events).toEqual([]);
  });
});

describe("The measure of composing", () => {
  it("tells the time to the first key, from there to sending, and the pauses of two seconds or more", () => {
    const composing = makeComposing();
    vi.advanceTimersByTime(3000);
    composing.typed();
    vi.advanceTimersByTime(500);
    composing.typed();
    vi.advanceTimersByTime(4000);
    composing.typed();
    vi.advanceTimersByTime(1000);
    expect(composing.measure()).toEqual({ firstKeyMs: 3000, composeMs: 5500, pauseMs: 4000 });
    composing.begin();
    expect(composing.measure()).toEqual({ firstKeyMs: null, composeMs: null, pauseMs: null });
  });

  it("knows no first key where an idea was sent untouched", () => {
    const composing = makeComposing();
    composing.inserted();
    vi.advanceTimersByTime(700);
    expect(composing.measure()).toEqual({ firstKeyMs: null, composeMs: 700, pauseMs: 0 });
  });
});

describe("Reading an answer as it arrives", () => {
  const bodyOf = (...chunks: string[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        controller.close();
      },
    });
  const read = async (body: ReadableStream<Uint8Array>) => {
    const events = [];
    for await (const event of readAnswer(body)) events.push(event);
    return events;
  };

  it("does not depend on where the stream is cut", async () => {
    const lines = '{"type":"text","delta":"a b"}\n{"type":"failure","failure":"timeout"}\n';
    const whole = await read(bodyOf(lines));
    expect(whole.map((event) => event.type)).toEqual(["text", "failure"]);
    for (let cut = 1; cut < lines.length; cut += 7)
      expect(await read(bodyOf(lines.slice(0, cut), lines.slice(cut)))).toEqual(whole);
    expect(await read(bodyOf(lines.trimEnd()))).toEqual(whole);
  });

  it("refuses what is no answer", async () => {
    await expect(read(bodyOf("<html>"))).rejects.toThrow();
    await expect(read(bodyOf('{"type":"unknown"}\n'))).rejects.toThrow();
  });
});
