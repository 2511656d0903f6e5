import { describe, expect, it } from "vitest";
import { TagTalk } from "~/components/conversation/tag-talk";
import { markupOf, textOf, valuesOf } from "../render";

const said = {
  ...{ id: "one", turnId: null, annotationId: "mark", role: "expert" as const, code: "E02" },
  ...{ isMine: false, text: "Would you call this advice?", at: "2026-11-24T09:00:00.000Z" },
};
const talk = (comments: Parameters<typeof TagTalk>[0]["comments"]) =>
  markupOf(
    <TagTalk sessionId="session" annotationId="mark" about="Unasked advice" comments={comments} />,
  );

describe("The talk about a tag", () => {
  it("stands open with its number where somebody has said something about that tag", () => {
    const other = { ...said, id: "two", annotationId: "another", text: "Of another." };
    const markup = talk({ rows: [said, other], othersWait: false });
    expect(markup).toContain('<details class="w-full" open="">');
    expect(textOf(markup)).toContain("Comments on this tag 1");
    expect(textOf(markup)).toContain("Would you call this advice?");
    expect(textOf(markup)).not.toContain("Of another.");
    expect(valuesOf(markup, "name")).toContain("annotationId");
  });

  it("says what waits for the own lock, and is not there for who may not talk", () => {
    expect(textOf(talk({ rows: [], othersWait: true }))).toContain("once your judgement is locked");
    expect(talk(null)).toBe("");
  });
});
