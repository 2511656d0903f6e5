import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LostMarks, type LinePlace } from "../../../app/routes/scenarios/edit/lost-marks";
import { webStorage } from "../../components/device/web-storage";

beforeEach(() => {
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
  vi.stubGlobal("document", { documentElement: { dataset: { person: "lena" } } });
});
afterEach(() => vi.unstubAllGlobals());

const cued = "I {cannot sleep|sleep} at all.";
const place: LinePlace = { pool: "story.start", index: 2, line: cued };
const at = (line: string, change: Partial<LinePlace> = {}) => ({ ...place, line, ...change });
const reloaded = () => new LostMarks("mira.1");

describe("A line that lost a planted cue", () => {
  it("is told with what it was, also after more is typed and after a reload", () => {
    const lost = reloaded();
    lost.retyped(place, "I lie");
    lost.retyped(at("I lie"), "I lie awake.");
    expect(lost.before(at("I lie awake."))).toBe(cued);
    expect(reloaded().before(at("I lie awake."))).toBe(cued);
  });

  it("is known again where it was moved to, and in no other pool or draft", () => {
    reloaded().retyped(place, "I lie awake.");
    expect(reloaded().before(at("I lie awake.", { index: 0 }))).toBe(cued);
    expect(reloaded().before(at("I lie awake.", { pool: "story.later" }))).toBeNull();
    expect(new LostMarks("mira.2").before(at("I lie awake."))).toBeNull();
  });

  it("is still told after another of its cues is shown otherwise or unmarked, which loses none by itself", () => {
    const lost = reloaded();
    lost.changed(place, "I cannot sleep at all.");
    expect(lost.before(at("I cannot sleep at all."))).toBeNull();
    lost.retyped(at("{I|alone} {cannot sleep|sleep}."), "{I|alone} lie.");
    lost.changed(at("{I|alone} lie."), "I lie.");
    expect(lost.before(at("I lie."))).toBe("{I|alone} {cannot sleep|sleep}.");
  });

  it("is not taken for another line that is empty like it", () => {
    reloaded().retyped(place, "");
    expect(reloaded().before(at(""))).toBe(cued);
    expect(reloaded().before(at("", { index: 5 }))).toBeNull();
  });

  it("is told no more once the cue is planted again, here and after a reload, and leaves nothing behind", () => {
    const lost = reloaded();
    lost.retyped(place, "I lie awake.");
    lost.settled(at("I lie awake."));
    expect(lost.before(at("I lie awake."))).toBeNull();
    expect(Object.keys(window.sessionStorage)).toEqual([]);
  });

  it("is told also where the browser keeps nothing, as long as the page stands", () => {
    vi.stubGlobal("window", {});
    const lost = reloaded();
    lost.retyped(place, "I lie awake.");
    expect(lost.before(at("I lie awake."))).toBe(cued);
  });
});

it("A line that keeps its cues while it is typed over has lost none", () => {
  const lost = reloaded();
  lost.retyped(place, "So I {cannot sleep|sleep} at all.");
  expect(lost.before(at("So I {cannot sleep|sleep} at all."))).toBeNull();
});
