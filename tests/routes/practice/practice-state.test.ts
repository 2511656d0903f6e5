import { describe, expect, it } from "vitest";
import type { PracticeTurn } from "../../../app/domain/practice/practice-turn";
import {
  hasHole,
  reducePractice,
  type PracticeChange,
  type PracticeState,
} from "../../../app/routes/practice/session/practice-state";

const turn = (position: number, text: string): PracticeTurn => ({
  id: `turn-${position}`,
  position,
  speaker: position % 2 === 0 ? "client" : "supporter",
  text,
  reading: null,
  suggestions: [],
});
const message = {
  id: "turn-1",
  text: "Hello",
  firstKeyMs: null,
  composeMs: null,
  pauseMs: null,
  events: [],
};
const start: PracticeState = {
  turns: [turn(0, "hi")],
  phase: { kind: "ready" },
  unsent: null,
  partial: "",
  draft: "Hello",
  problem: null,
  care: "none",
};
const after = (...changes: PracticeChange[]) => changes.reduce(reducePractice, start);

describe("The state of the practice page", () => {
  it("shows a message in its place until it is stored, then the answer as it comes, then the turn", () => {
    const sending = after({ type: "sending", message });
    expect(sending).toMatchObject({ phase: { kind: "sending" }, unsent: message, draft: "" });
    const stored = reducePractice(sending, {
      type: "stored",
      turn: turn(1, "Hello"),
      care: "none",
    });
    expect(stored).toMatchObject({ phase: { kind: "writing" }, unsent: null });
    const said = reducePractice(stored, { type: "said", delta: "well " });
    expect(said.partial).toBe("well ");
    const answered = reducePractice(said, { type: "answered", turn: turn(2, "well then") });
    expect(answered).toMatchObject({ phase: { kind: "ready" }, partial: "" });
    expect(answered.turns.map((one) => one.text)).toEqual(["hi", "Hello", "well then"]);
  });

  it("keeps what is typed meanwhile when a message goes out", () => {
    const typed = after({ type: "drafted", text: "More" }, { type: "sending", message });
    expect(typed.draft).toBe("More");
  });

  it("keeps an unsent message, and puts a refused one back into the composer with the reason", () => {
    const unsent = after({ type: "sending", message }, { type: "not-sent", error: "Not sent." });
    expect(unsent).toMatchObject({ unsent: message, phase: { kind: "unsent" } });
    const refused = reducePractice(unsent, { type: "refused", text: "Hello", error: "Too long." });
    expect(refused).toMatchObject({ unsent: null, draft: "Hello", problem: "Too long." });
  });

  it("lets help stand before the answer where the message is about the person", () => {
    const care = after(
      { type: "sending", message },
      { type: "stored", turn: turn(1, "Hello"), care: "urgent" },
    );
    expect(care.phase).toEqual({ kind: "care" });
    expect(reducePractice(care, { type: "asked" }).phase).toEqual({ kind: "writing" });
    const loaded = after({ type: "loaded", turns: [turn(1, "Hello")], care: "urgent" });
    expect(loaded.phase).toEqual({ kind: "care" });
  });

  it("takes back what was not sent as a draft, where the session takes no message any more", () => {
    const aside = after(
      { type: "sending", message },
      { type: "not-sent", error: "Not sent." },
      { type: "put-aside", text: "Hello" },
    );
    expect(aside).toMatchObject({ phase: { kind: "ready" }, unsent: null, draft: "Hello" });
  });

  it("tells when turns of another page are missing between its own", () => {
    expect(hasHole([turn(0, "hi"), turn(1, "Hello")])).toBe(false);
    expect(hasHole([turn(0, "hi"), turn(3, "Hello")])).toBe(true);
  });

  it("shows no half answer once it has failed, and no turn twice once it is loaded again", () => {
    const failed = after(
      { type: "stored", turn: turn(1, "Hello"), care: "none" },
      { type: "said", delta: "half" },
      { type: "unanswered", error: "Try again." },
    );
    expect(failed.partial).toBe("");
    const loaded = reducePractice(failed, {
      type: "loaded",
      turns: [turn(0, "hi"), turn(1, "Hello"), turn(2, "back")],
      care: "none",
    });
    expect(loaded.turns.map((one) => one.position)).toEqual([0, 1, 2]);
  });
});
