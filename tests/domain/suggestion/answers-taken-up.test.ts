import { describe, expect, test } from "vitest";
import { suggestionCategories } from "~/domain/suggestion/category";
import { repliesToAnswer } from "~/domain/suggestion/asked-replies";
import { turned } from "~/domain/suggestion/turned";
import { hear } from "~/domain/practice/hearing/hear";
import { askedBackKinds } from "~/domain/simulator/asked-back-kind";
import { randomAt } from "~/domain/simulator/random";
import { answerTo } from "../simulator/played";
import { weiLing } from "~db/seeds/wei-ling/scenario";

const turn = (...rules: string[]) => ({ ...answerTo(weiLing, 3, "hi"), rules });
const texts = (rules: string, category: (typeof suggestionCategories)[number]) =>
  repliesToAnswer(turn(rules), weiLing, category, randomAt(1, 1, "order")).map(({ text }) => text);

describe("An answer to what was asked back", () => {
  test.each(askedBackKinds)("of the kind %s is taken up in each category", (kind) => {
    for (const category of suggestionCategories) {
      const told = texts(`asked-back:${kind}`, category);
      expect(told.length).toBeGreaterThanOrEqual(3);
      expect(texts(`says:asked-back:${kind}`, category)).toEqual(told);
    }
  });

  test("of how it felt is taken up as a feeling, also where a cue says what it is like", () => {
    expect(texts("tells-within:sleep", "mi")).toEqual(texts("asked-back:felt", "mi"));
  });

  test("is taken up by nothing that advises, comforts too easily or makes small", () => {
    const all = askedBackKinds.flatMap((kind) =>
      suggestionCategories.flatMap((category) => texts(`asked-back:${kind}`, category)),
    );
    const harmful = ["advice", "reassurance", "minimising", "confrontation", "leading-question"];
    const heard = all.flatMap((text) => hear(text, null).moves.map((move) => `${move}: ${text}`));
    expect(heard.filter((each) => harmful.some((move) => each.startsWith(`${move}:`)))).toEqual([]);
  });

  test("is nothing where something else was answered", () => {
    expect(texts("answers:work", "mi")).toEqual([]);
  });
});

describe("A sentence handed back", () => {
  test("is none where its first clause holds no verb", () => {
    expect(turned("the dog, and she's asleep")).toBeNull();
    expect(turned("my hands shook all evening")).toBe("your hands shook all evening");
  });
});
