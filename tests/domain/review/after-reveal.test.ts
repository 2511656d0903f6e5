import { expect, it } from "vitest";
import { changesAfterReveal } from "~/domain/review/after-reveal";
import type { Annotation } from "~/domain/review/annotation";

const tag = (id: string, more: Partial<Annotation> = {}): Annotation => ({
  ...{ id, tag: "advice_early", level: "turn", turnId: "t", span: null, quote: null },
  ...{ evidence: null, severity: 2, confidence: null, note: "", betterReply: "" },
  ...more,
});
const mapOf = (...list: Annotation[]) => new Map(list.map((each) => [each.id, each]));

it("Counts what was added, removed and changed after the lock, and nothing that came back as it was", () => {
  const first = mapOf(tag("same"), tag("gone"), tag("moved"));
  const now = mapOf(tag("new"), tag("moved", { severity: 3 }), { ...tag("same") });
  expect(changesAfterReveal(first, now)).toEqual({ first: 3, added: 1, removed: 1, changed: 1 });
  expect(changesAfterReveal(first, first)).toEqual({ first: 3, added: 0, removed: 0, changed: 0 });
});
