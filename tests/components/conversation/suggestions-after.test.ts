import { describe, expect, it } from "vitest";
import {
  doneWords,
  suggestionsAfter,
  type SuggestionCourseAct,
} from "~/components/conversation/suggestions-after";

const untouched = { shown: false, opened: false, openMs: null };
const unused = { inserted: false, edited: false, sent: false };

describe("What became of a suggestion", () => {
  it("is told apart by what was recorded: not shown, shown, looked at, taken over, sent", () => {
    const words = [
      {},
      { shown: true },
      { shown: true, opened: true, openMs: 3200 },
      { shown: true, opened: true, openMs: null },
      { shown: true, inserted: true },
      { shown: true, inserted: true, sent: true },
      { shown: true, inserted: true, edited: true, sent: true },
    ].map((did) => doneWords({ ...untouched, ...unused, ...did }));
    expect(words).toEqual([
      "not shown",
      "shown, not used",
      "opened 3 s, not used",
      "opened, not used",
      "inserted, not sent",
      "sent as it was",
      "sent, edited",
    ]);
  });

  it("ends its course with not used where it was opened and no more", () => {
    const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 9, 0, seconds));
    const client = { id: "c", position: 0, speaker: "client" as const, text: "Hm.", at: at(0) };
    const opened = { ...untouched, ...unused, shown: true, opened: true, openMs: 3000 };
    const acts: SuggestionCourseAct[] = (["shown", "opened"] as const).map((act) => ({
      ...{ suggestionId: "s", act, at: at(4), sentTurnId: null },
      durationMs: act === "opened" ? 3000 : null,
    }));
    const offered = { id: "s", turnId: "c", category: "mi" as const, text: "And then?" };
    const courseOf = (did: object) =>
      suggestionsAfter(
        { suggestions: [{ ...offered, ...opened, ...did }], acts, turns: [client] },
        client,
        new Map(),
      )[0]?.course;
    expect(courseOf({})).toEqual(["opened after 4\u00a0s for 3\u00a0s", "not used"]);
    expect(courseOf({ inserted: true })).toEqual(["opened after 4\u00a0s for 3\u00a0s"]);
  });
});
