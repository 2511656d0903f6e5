import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

const moves = (text: string, previous: string | null) => hear(text, previous).moves;

describe("a charge in the client's own words", () => {
  it.each([
    ["It seems you never say something", "i never say something"],
    ["sounds like you never try at anything", "i never try at anything do i"],
    ["So it seems you're always making excuses", "i'm always making excuses"],
  ])("is given back where it stands in a frame: %s", (text, previous) => {
    expect(moves(text, previous)).toContain("simple-reflection");
    expect(moves(text, previous)).not.toContain("confrontation");
  });

  it.each([
    ["It seems you never listen", "i never say something"],
    ["It sounds like you never try", "i was too tired to call them"],
    ["You never try.", "i never try"],
    ["It seems you never try", null],
  ])(
    "confronts where the words are another's, or no frame stands before them: %s",
    (text, previous) => {
      expect(moves(text, previous)).toContain("confrontation");
    },
  );
});

describe("a greeting, and what is in another script", () => {
  it.each(["hi", "Hi!", "hey"])(
    "is nothing given back, though the client greeted too: %s",
    (text) => {
      expect(moves(text, "hi")).toEqual(["greeting"]);
    },
  );

  it.each(["كيف حالك؟", "Как ты себя чувствуешь?", "नमस्ते, कैसे हो?", "你好吗？", "мне очень жаль"])(
    "is not understood, and heard as nothing: %s",
    (text) => {
      expect(moves(text, "hi")).toEqual(["other"]);
      expect(hear(text, null).main).toBe("other");
    },
  );

  it("is heard where only a name or a word stands in another script", () => {
    expect(moves("How did Алёша take it?", null)).toEqual(["open-question"]);
    expect(moves("Как? What was that like for you?", null)).toEqual(["open-question"]);
  });
});
