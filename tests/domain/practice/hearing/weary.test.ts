import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

const moves = (text: string, previous: string | null = null) => hear(text, previous).moves;

describe("having had enough of life", () => {
  it.each([
    "Are you tired of living?",
    "Are you tired of living any more?",
    "Are you tired of living in this world?",
    "Are you tired of living with yourself?",
    "Are you tired of life like this?",
    "Have you had enough of life?",
  ])("is a question about suicide where life itself is meant: %s", (asked) => {
    expect(moves(asked)).toEqual(["risk-question"]);
  });

  it.each([
    "Are you tired of living like this?",
    "Are you sick of living like this?",
    "Are you tired of living here?",
    "Are you tired of living at home?",
    "Are you tired of living in this body?",
    "Are you tired of living with this pain?",
    "are u tired of living with ur parents?",
  ])("is none by itself where a way or a place of living is: %s", (asked) => {
    expect(moves(asked)).toEqual(["closed-question"]);
  });

  it.each(["i'm tired of living", "i'm just so sick of life"])(
    "is a thought told, after which a plan is asked about in few words: %s",
    (told) => expect(moves("Is there a plan?", told)).toEqual(["risk-question"]),
  );

  it.each([
    "i'm tired of living in this body",
    "i'm tired of living like this",
    "i'm tired of living with my parents",
    "i'm sick of life in the city",
  ])("is no thought of suicide told by itself: %s", (told) => {
    expect(moves("Is there a plan?", told)).toEqual(["closed-question"]);
  });
});
