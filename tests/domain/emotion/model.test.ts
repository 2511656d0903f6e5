import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { build } from "vite";
import { createEmotionModel } from "~/domain/emotion/model";
import {
  emotionCategories,
  likeliestCategory,
  readingSchema,
  type EmotionCategory,
} from "~/domain/emotion/reading";
import { loadEmotionModel } from "~/platform/emotion-model.server";

/** Whoever trains anew writes both anew: the first of the weights, the second of what they say of the own messages. */
const theseWeights = "b053e2ebc78a";
const readingsOfTheseWeights = "5f300335a97457dd0f9344bff587405b24ddc990ba12f0d41b10927f9f255036";

const { readText } = loadEmotionModel();
const label = (text: string): EmotionCategory => likeliestCategory(readText(text).distribution);

function ownMessages(): string[] {
  const lines = readFileSync("scripts/train-emotion/own-messages.tsv", "utf8").trim().split("\n");
  return lines.map((line) => line.split("\t").at(-1) ?? "");
}

/** The model's module with all that it imports, as a script for browsers that defines `emotion`. */
async function builtForBrowser(): Promise<string> {
  const lib = {
    ...{ entry: "app/domain/emotion/model.ts", name: "emotion" },
    ...{ formats: ["iife" as const], fileName: "model" },
  };
  const built = await build({
    ...{ configFile: false, publicDir: false, logLevel: "silent" },
    build: { lib, write: false, minify: true, target: "es2022" },
  });
  const [chunk] = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (chunk?.type !== "chunk") throw new Error("Nothing was built.");
  return chunk.code;
}

describe("reading emotion from text", () => {
  it.each<[EmotionCategory, string]>([
    ["sadness", "I feel so lonely since we moved here. Nobody at school talks to me."],
    ["sadness", "I cried the whole night, I miss my grandmother so much."],
    ["fear", "I'm terrified of the interview, I can't stop shaking."],
    ["anger", "My boss shouted at me again and I am so angry!"],
    ["disgust", "Eww, that is so disgusting and gross."],
    ["happiness", "Thank you so much, I feel a lot better now!"],
    ["surprise", "Wow, really? I did not expect that at all."],
    ["neutral", "The meeting is on Monday in the small room."],
  ])("hears %s in: %s", (category, text) => {
    expect(label(text)).toBe(category);
  });

  it("reads despair as strongly negative and joy as strongly positive", () => {
    expect(readText("I feel worthless and hopeless, everything hurts.").valence).toBeLessThan(-0.5);
    expect(readText("I got the job, I'm so happy!").valence).toBeGreaterThan(0.5);
  });

  it("hears fury as more stirred than calm", () => {
    expect(readText("I am so furious I want to scream!!!").arousal).toBeGreaterThan(
      readText("I feel calm and quiet tonight.").arousal + 0.3,
    );
  });

  it.each([
    ["I am happy", "I am not happy"],
    ["I feel good about it", "I don't feel good about it"],
    ["I enjoy my work", "I don't enjoy my work anymore"],
    ["I'm okay", "I'm not okay"],
  ])("hears the negation between '%s' and '%s'", (plain, negated) => {
    expect(readText(negated).valence).toBeLessThan(readText(plain).valence - 0.15);
    expect(readText(negated).distribution.happiness).toBeLessThan(
      readText(plain).distribution.happiness + 1e-9,
    );
    expect(label(negated)).not.toBe("happiness");
  });

  it.each([
    ["I am sad", "I am not sad"],
    ["I'm angry", "I'm not angry"],
    ["It's bad", "It's not bad"],
  ])("hears that '%s' is lower than '%s'", (plain, negated) => {
    expect(readText(negated).valence).toBeGreaterThan(readText(plain).valence);
  });

  it.each([
    ["sadness", "😭"],
    ["sadness", "😭😭😭"],
    ["sadness", "ok 😢"],
    ["anger", "😡😡"],
    ["happiness", "😊"],
    ["happiness", "❤️"],
  ] as const)("hears %s in %s", (category, text) => {
    expect(label(text)).toBe(category);
  });

  it("lets an emoji change the reading of the same words", () => {
    expect(readText("see you tomorrow 😢").valence).toBeLessThan(
      readText("see you tomorrow 😊").valence - 0.2,
    );
  });

  it.each(["haha whatever", "i'm fine.", "its fine", "whatever", "idk"])(
    "does not take '%s' for happiness",
    (text) => {
      expect(label(text)).not.toBe("happiness");
      expect(readText(text).valence).toBeLessThan(0.15);
    },
  );

  it.each([
    "lol i cried all the way home",
    "haha i feel so empty",
    "lol im such a failure",
    "lmao i feel so alone tonight",
    "i miss him so much it hurts haha",
    "lol everyone left me",
    "haha my heart is broken",
  ])("hears through the laughter in '%s'", (text) => {
    expect(label(text)).not.toBe("happiness");
    expect(readText(text).valence).toBeLessThan(-0.1);
  });

  it.each(["haha that made me laugh so much", "i laughed so hard i cried lol", "lmao so funny"])(
    "hears happiness in '%s', where nothing speaks against the laughter",
    (text) => {
      expect(label(text)).toBe("happiness");
    },
  );

  it.each([
    ["happiness", "sadness", "I'm happy for her but I also feel so sad."],
    ["sadness", "anger", "I feel sad and angry about what he did."],
    ["happiness", "fear", "I'm excited about it but also really scared."],
  ] as const)("gives both %s and %s a share in mixed feelings", (first, second, text) => {
    const { distribution } = readText(text);
    expect(distribution[first]).toBeGreaterThan(0.08);
    expect(distribution[second]).toBeGreaterThan(0.08);
  });

  it("reads an empty or blank text as neutral", () => {
    for (const text of ["", "   \n"]) {
      expect(readText(text)).toMatchObject({ valence: 0, arousal: 0 });
      expect(label(text)).toBe("neutral");
    }
  });

  it.each([
    "我今天去了图书馆",
    "Сегодня я ходил в магазин",
    "நான் இன்று",
    "Как ты себя чувствуешь?",
    "नमस्ते, कैसे हो?",
    "كيف حالك؟!",
    "너무 힘들어요... 😭",
    "ok, 我真的不知道怎么办!",
  ])("reads nothing into a script that it cannot read: %s", (text) => {
    const { valence, arousal, distribution } = readText(text);
    expect([valence, arousal, distribution.neutral]).toEqual([0, 0, 1]);
  });

  it.each([
    "I'm so sad, mi abuela murió ayer",
    "Ich fühle mich so traurig 😭",
    "i feel so sad (ಥ﹏ಥ)",
    "i'm so sad and i don't know why, 真的",
    "😭",
  ])("still reads what is mostly in letters that it knows: %s", (text) => {
    expect(label(text)).toBe("sadness");
  });

  it("reads every English message as the weights alone say, to the last bit", () => {
    const readings = JSON.stringify(ownMessages().map((text) => readText(text)));
    expect(createHash("sha256").update(readings).digest("hex")).toBe(readingsOfTheseWeights);
    expect(loadEmotionModel().version).toBe(theseWeights);
  });

  it("built for a browser, with nothing of Node in reach, gives every English message the same bytes", async () => {
    const texts = ownMessages();
    const here = JSON.stringify(texts.map((text) => readText(text)));
    const bytes = new Uint8Array(readFileSync("public/emotion-model/weights.bin"));
    const there = runInNewContext(
      `${await builtForBrowser()}
      const { readText } = emotion.createEmotionModel(bytes);
      JSON.stringify(texts.map((text) => readText(text)));`,
      { bytes, texts },
    ) as unknown;
    expect(there).toBe(here);
  });

  it("reads a very long text without losing its tone or its bounds", () => {
    const long = "I feel so sad and alone, nothing helps. ".repeat(5_000);
    expect(readingSchema.safeParse(readText(long)).success).toBe(true);
    expect(label(long)).toBe("sadness");
  });

  it("keeps every reading within its bounds, and gives it again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const read = readText(text);
        expect(readingSchema.safeParse(read).success).toBe(true);
        expect(readText(text)).toEqual(read);
      }),
    );
  });

  it("lists the categories in their fixed order", () => {
    expect(Object.keys(readText("hello").distribution)).toEqual([...emotionCategories]);
  });

  it("refuses bytes that are not a model", () => {
    expect(() => createEmotionModel(new Uint8Array(64))).toThrow(RangeError);
    expect(() => createEmotionModel(new Uint8Array(0))).toThrow(RangeError);
  });
});
