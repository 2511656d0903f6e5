import { describe, expect, it } from "vitest";
import { editDraft, valueAt, type DraftEdit } from "~/domain/simulator/draft-edit";
import { placeUndone } from "~/domain/simulator/edit-place";
import { weiLing } from "~db/seeds/wei-ling/scenario";

const cue = Object.keys(weiLing.cues)[0] ?? "";
const topic = Object.keys(weiLing.topics)[0] ?? "";

describe("where it shows that an edit was taken back", () => {
  const takingAway: DraftEdit[] = [
    { act: "remove", path: ["openings"], at: 0 },
    { act: "remove", path: ["topics", topic, "answers"], at: 1 },
    { act: "remove-cue", id: cue },
    { act: "rename-cue", from: cue, to: "another" },
    { act: "remove-part", path: ["topics", topic] },
  ];

  it.each(takingAway)("is at what stands there again, after $act", (edit) => {
    const place = placeUndone(edit);
    const before = valueAt(weiLing, place ?? []);
    expect(before).toBeDefined();
    expect(valueAt(editDraft(weiLing, edit), place ?? [])).not.toEqual(before);
  });

  it("is where a line that was moved stood, and at the list that something was added to", () => {
    expect(placeUndone({ act: "move", path: ["openings"], from: 1, to: 0 })).toEqual([
      "openings",
      1,
    ]);
    expect(placeUndone({ act: "insert", path: ["openings"], at: 2, value: "" })).toEqual([
      "openings",
    ]);
  });

  it("is nowhere when all of the draft was another", () => {
    expect(placeUndone({ act: "replace", draft: weiLing })).toBeNull();
  });
});
