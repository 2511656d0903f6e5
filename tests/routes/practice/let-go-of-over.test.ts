import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { filedNames } from "~/components/device/filed";
import { keep, letGoOfOver, readKept } from "../../../app/routes/practice/kept";
import { webStorage } from "../../components/device/web-storage";

const event = {
  ...{ id: "e", suggestionId: "s", act: "shown" as const },
  ...{ at: "2026-11-30T10:00:00.000Z", durationMs: null },
};
const unsent = {
  ...{ id: "m", text: "Still on its way", events: [] },
  ...{ firstKeyMs: null, composeMs: null, pauseMs: null },
};

beforeEach(() => {
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
  vi.stubGlobal("document", { documentElement: { dataset: { person: "amira" } } });
});
afterEach(() => vi.unstubAllGlobals());

describe("What the device keeps of a session that is over", () => {
  it("goes once the session is withdrawn, words and all", () => {
    keep("a", { draft: "half a thought", unsent, events: [event] });
    letGoOfOver([{ id: "a", status: "withdrawn" }]);
    expect(filedNames("practice")).toEqual([]);
  });

  it("goes once the session has ended and nothing in it is words", () => {
    keep("a", { draft: " \n", events: [event] });
    letGoOfOver([{ id: "a", status: "ended" }]);
    expect(filedNames("practice")).toEqual([]);
  });

  it("stays with the words that an ended session did not take, until they are let go", () => {
    keep("a", { draft: "half a thought", unsent, events: [event] });
    letGoOfOver([{ id: "a", status: "ended" }]);
    expect(readKept("a")).toEqual({ draft: "half a thought", unsent, events: [] });
  });

  it("stays as it is while the session is open or paused, or is another one", () => {
    for (const id of ["open", "paused", "elsewhere"]) keep(id, { draft: " ", events: [event] });
    letGoOfOver([
      { id: "open", status: "open" },
      { id: "paused", status: "paused" },
    ]);
    expect(filedNames("practice")).toEqual(["open", "paused", "elsewhere"]);
  });

  it("is made nothing of where nothing was kept", () => {
    letGoOfOver([{ id: "a", status: "ended" }]);
    expect(filedNames("practice")).toEqual([]);
  });
});
