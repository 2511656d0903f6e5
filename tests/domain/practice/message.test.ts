import { describe, expect, it } from "vitest";
import { durationSchema, messageTextSchema } from "../../../app/domain/practice/message";

const refusal = (text: unknown) => {
  const parsed = messageTextSchema.safeParse(text);
  return parsed.success ? null : parsed.error.issues[0]?.message;
};

describe("A message that may be stored", () => {
  it("is kept letter for letter, but for line ends", () => {
    expect(messageTextSchema.parse("  a\r\nb\rc\n ")).toBe("  a\nb\nc\n ");
    expect(messageTextSchema.parse("e\u0301 \u202eabc 😀")).toBe("e\u0301 \u202eabc 😀");
  });

  it("has something to see in it", () => {
    for (const empty of ["", "   ", "\n\t", "\u200b\u200d", "\u00a0"])
      expect(refusal(empty)).toBe("Write a message first.");
    for (const short of ["?", "😀", "k", "好"]) expect(refusal(short)).toBeNull();
  });

  it("has at most 4000 code points, however many units they take", () => {
    expect(refusal("😀".repeat(4000))).toBeNull();
    expect(refusal("a".repeat(4001))).toContain("4001 characters");
  });

  it("holds nothing that a database cannot store, and is a text", () => {
    for (const wrong of ["a\0", "\ud800 a", "a \udc00"])
      expect(refusal(wrong)).toContain("cannot be stored");
    for (const wrong of [null, undefined, 5, {}, ["a"]])
      expect(refusal(wrong)).toBe("Write a message first.");
  });
});

describe("A duration", () => {
  it("is whole, never negative, and cut to what a column holds", () => {
    expect(durationSchema.parse(1.6)).toBe(2);
    expect(durationSchema.parse(1e15)).toBe(2_147_483_647);
    expect(durationSchema.parse(undefined)).toBeNull();
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, "5"])
      expect(durationSchema.safeParse(wrong).success).toBe(false);
  });
});
