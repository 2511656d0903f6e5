import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceSpan } from "../../../../app/domain/practice/span";
import { builtInCodebook } from "../../../../app/domain/review/built-in-codebook";
import { checkAct } from "../../../../app/domain/review/check-act";
import type { Codebook } from "../../../../app/domain/review/codebook";
import { findClientCues } from "../../../../app/domain/review/model-reviewer/client-cues";
import { reviewByRules } from "../../../../app/domain/review/model-reviewer/review-by-rules";
import { reviewContext, type ReviewTurn } from "../../../../app/domain/review/review-context";
import { emptyReview } from "../../../../app/domain/review/review-state";
import { adding, idOf, reviewId, turnId } from "../make-review";

function contextOf(texts: readonly string[], codebook: Codebook = builtInCodebook) {
  const turns = texts.map((text, position): ReviewTurn => {
    const speaker = position % 2 === 0 ? "client" : "supporter";
    return { id: turnId(position), position, speaker, text };
  });
  return reviewContext({ reviewId, turns, suggestionIds: [], codebook });
}

function review(texts: readonly string[], codebook?: Codebook) {
  let made = 0;
  return reviewByRules(contextOf(texts, codebook), () => idOf("annotation", (made += 1)));
}

/** "tag@position" of everything found. */
const found = (...texts: string[]) =>
  review(texts).annotations.map(({ tag, turnId: at }) => {
    const position = texts.findIndex((_, index) => turnId(index) === at);
    return `${tag}@${position < 0 ? "session" : String(position)}`;
  });

const client = [
  "haha whatever 😔 nobody would notice",
  "夜は眠れない。I can't sleep any more 🥺 and my chest goes tight.",
  "I feel so lonely since she left",
  "i don't want to wake up tomorrow",
  "Maybe.",
  "What should I do?",
  "",
];
const supporter = [
  "You should drop one. 夜は寝た？",
  "👩‍👩‍👧 It sounds like you feel alone with all of this 😔.",
  "I hear you, that must be hard.",
  "Others have it much worse. Stay positive!",
  "Did you sleep? Did you eat? Are you at work?",
  "Are you thinking about ending your life?",
  "I won't tell anyone. Promise me you won't.",
  "Same here honestly, I went through that last year.",
  "Anyway, which exam is first?",
  "Would it be okay if I shared an idea?",
  "Mm.",
];
const conversations = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...client), fc.string({ unit: "grapheme" })),
      fc.oneof(fc.constantFrom(...supporter), fc.string({ unit: "grapheme" })),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => pairs.flat());

describe("The embedded rules as a reviewer", () => {
  it("puts on only what the review takes, with quotes that are what the turns say", () => {
    fc.assert(
      fc.property(conversations, (texts) => {
        const context = contextOf(texts);
        const { annotations, dropped } = review(texts);
        expect(dropped).toEqual({});
        for (const annotation of annotations) {
          expect(checkAct(emptyReview(), adding(annotation), context)).toBeNull();
          expect(annotation.note).not.toBe("");
          if (annotation.span === null) continue;
          const said = context.turnById.get(annotation.turnId ?? "")?.text ?? "";
          expect(sliceSpan(said, annotation.span)).toBe(annotation.quote);
        }
      }),
    );
  });

  it("gives the same for the same transcript", () => {
    fc.assert(
      fc.property(conversations, (texts) => {
        expect(review(texts)).toEqual(review(texts));
      }),
      { numRuns: 20 },
    );
  });

  it("names a stated feeling that the reply passes over, and not one that it meets", () => {
    const said = "I feel so lonely since she left";
    expect(found(said, "Which exam is first then?")).toContain("cue_explicit@1");
    expect(found(said, "You feel lonely since she left.")).toEqual(["reflect_simple@1"]);
    expect(found(said, "What has been the worst of it since she left?")).toEqual([
      "question_open@1",
    ]);
  });

  it("names risk that is not asked about, and takes a question about it as good", () => {
    const said = "i don't want to wake up tomorrow";
    expect(found(said, "It sounds like you are so tired of all this.")).toContain("cue_risk@1");
    expect(found(said, "It sounds like you are so tired.")).toContain("no_escalation@session");
    expect(found(said, "Are you thinking about ending your life?")).toEqual(["risk_good@1"]);
    expect(found(said, "I won't tell anyone, promise.")).toContain("risk_unsafe@1");
  });

  it("calls advice early before the story is out, unasked after it, and nothing where it was asked for", () => {
    const advice = "You should talk to your manager.";
    const explored = [
      "It sounds like work has become too much for you.",
      "What has that been like?",
    ];
    expect(found("Work is busy.", advice)).toContain("advice_early@1");
    expect(
      found("Work is busy.", explored[0] ?? "", "Yes.", explored[1] ?? "", "Long.", advice),
    ).toContain("advice_unasked@5");
    expect(found("What should I do?", advice).join()).not.toContain("advice");
    expect(found("Work is busy.", "You can tell me anything.").join()).not.toContain("advice");
  });

  it("calls three closed questions in a row a run, across turns as well, unless a reflection comes between", () => {
    expect(found("Hm.", "Did you sleep? Did you eat? Are you at work?")).toContain(
      "question_run@1",
    );
    const [ask, again, third] = ["Did you sleep?", "Did you eat?", "Are you at work?"];
    expect(found("Hm.", ask ?? "", "No.", again ?? "", "No.", third ?? "")).toContain(
      "question_run@5",
    );
    expect(
      found(
        "Hm.",
        ask ?? "",
        "No.",
        "It sounds like nights are long for you.",
        "Yes.",
        third ?? "",
      ).join(),
    ).not.toContain("question_run");
  });

  it("keeps to a codebook's own tags and levels, and counts what has no place in it", () => {
    const texts = ["Work is busy.", "You should talk to your manager."];
    const without = (change: (tag: Codebook["tags"][number]) => Codebook["tags"][number]) =>
      review(texts, { ...builtInCodebook, tags: builtInCodebook.tags.map(change) });
    const retired = without((tag) => ({ ...tag, retired: true }));
    expect(retired).toEqual({ annotations: [], dropped: { "tag-retired": 1 } });
    const onTurns = without((tag) => ({ ...tag, levels: ["turn"] }));
    expect(onTurns).toEqual({ annotations: [], dropped: { "level-not-allowed": 1 } });
  });
});

describe("Cues in a client's plain words", () => {
  it("have spans that quote the message, whatever signs it holds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...client), fc.string({ unit: "grapheme" }))),
        (parts) => {
          const text = parts.join(" ");
          for (const cue of findClientCues(text)) expect(sliceSpan(text, cue)).toBe(cue.quote);
        },
      ),
    );
  });

  it("are named by kind, in the clause that shows them", () => {
    const kinds = (text: string) => findClientCues(text).map(({ kind, quote }) => [kind, quote]);
    expect(kinds("Work is fine, but my chest goes tight.")).toEqual([
      ["somatic", "my chest goes tight"],
    ]);
    expect(kinds("I barely slept 🥺")).toEqual([["sleep-appetite", "I barely slept 🥺"]]);
    expect(kinds("What's the point. I'm such a failure.")).toEqual([
      ["hopeless", "What's the point"],
      ["self-worth", "I'm such a failure"],
    ]);
    expect(kinds("I'd just be a burden")).toEqual([["burden", "I'd just be a burden"]]);
    expect(kinds("nobody would care")).toEqual([["isolation", "nobody would care"]]);
    expect(kinds("The bus was late and we had rice.")).toEqual([]);
  });
});
