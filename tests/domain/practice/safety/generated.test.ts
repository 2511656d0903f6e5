import { describe, expect, it } from "vitest";
import { screenGenerated } from "~/domain/practice/safety/generated";
import { expand, fixtureLines } from "./lines";

const all = (name: string) =>
  [name, `${name}-later`, `${name}-daily`].flatMap((list) => fixtureLines(list));
const caught = all("generated-caught");
const harmless = all("generated-pass");

describe("what a client or a suggestion may say", () => {
  it.each(caught)("refuses every form of: %s", (line) => {
    const letThrough = expand(line).filter((text) => screenGenerated(text).safe);
    expect(letThrough).toEqual([]);
  });

  it("raises no false alarm on the list of hints, ideation, risk questions and everyday words", () => {
    const refused = harmless.filter((text) => !screenGenerated(text).safe);
    expect(refused).toEqual([]);
  });

  it("refuses an unsafe sentence wherever it stands in a longer text", () => {
    const before = "I slept a bit. Work was fine. ";
    const after = " Anyway, how was your day?\nMine was long.";
    for (const line of caught.filter(
      (text) => !text.startsWith("Dear") && !text.startsWith("dear"),
    )) {
      const text = expand(line)[0] ?? "";
      expect(screenGenerated(`${before}${text}.${after}`), text).toMatchObject({ safe: false });
    }
  });

  it("refuses the same lines in capitals", () => {
    for (const line of caught) {
      const text = (expand(line)[0] ?? "").toUpperCase();
      expect(screenGenerated(text).safe, text).toBe(false);
    }
  });

  it("names a reason for what it refuses", () => {
    expect(screenGenerated("How would you do it?")).toEqual({
      safe: false,
      reason: "method-question",
    });
    expect(screenGenerated("By the time you read this I will be gone")).toEqual({
      safe: false,
      reason: "note",
    });
    expect(screenGenerated("You would be better off dead")).toEqual({
      safe: false,
      reason: "encouragement",
    });
  });

  it("lets an empty text pass", () => {
    expect(screenGenerated("")).toEqual({ safe: true });
  });

  it("comes to an end with a long text, however odd", () => {
    const text = "a.b ".repeat(1000) + "x*".repeat(300) + " looking at looking at ".repeat(100);
    expect(screenGenerated(text)).toHaveProperty("safe");
  });
});
