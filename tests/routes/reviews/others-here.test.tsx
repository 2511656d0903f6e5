import { v7 as uuid } from "uuid";
import { describe, expect, it } from "vitest";
import { OthersHere } from "../../../app/routes/reviews/workbench/others-here";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import type { Annotation } from "../../../app/domain/review/annotation";
import type { Workbench } from "../../../app/services/review/show-workbench.server";
import { markupOf, textOf } from "../../components/render";

const turns = [
  { id: uuid(), position: 0, speaker: "client" as const, text: "haha whatever" },
  { id: uuid(), position: 1, speaker: "supporter" as const, text: "Cool." },
  { id: uuid(), position: 3, speaker: "supporter" as const, text: "Go on." },
];
const [said, answered, later] = turns;
const missed: Annotation = {
  ...{ id: uuid(), tag: "cue_implicit", level: "turn", turnId: answered?.id ?? "", span: null },
  ...{ quote: null, severity: 2, confidence: null, note: "Laughs it off.", betterReply: "" },
  evidence: { turnId: said?.id ?? "", span: { start: 0, end: 4 }, quote: "haha" },
};
const data = {
  session: { id: uuid() },
  comments: null,
  peerName: null,
  others: [
    { id: uuid(), kind: "self", by: "P03", annotations: [] },
    { id: uuid(), kind: "expert", by: "E02", annotations: [missed] },
  ],
} as unknown as Workbench;
const tagByKey = new Map(builtInCodebook.tags.map((tag) => [tag.key, tag]));
const shownAt = (turn: (typeof turns)[number] | undefined, of: Workbench = data) =>
  textOf(markupOf(<OthersHere data={of} turn={turn} tagByKey={tagByKey} />));

describe("What others marked", () => {
  it("stands at the turn that it is on and at the words that it answers to, with who left them alone", () => {
    for (const turn of [said, answered]) {
      expect(shownAt(turn)).toContain("Expert E02");
      expect(shownAt(turn)).toContain("Laughs it off.");
      expect(shownAt(turn)).toContain("No tag here: Self-review P03.");
    }
    expect(shownAt(later)).not.toContain("Laughs it off.");
    expect(shownAt(later)).toContain("No tag here: Self-review P03, Expert E02.");
  });

  it("of the session as a whole stands apart from the turn, which counts as left alone", () => {
    const whole = { ...missed, level: "session", turnId: null, evidence: null, note: "All of it." };
    const others = [{ ...data.others[1], annotations: [whole] }] as Workbench["others"];
    const shown = shownAt(later, { ...data, others });
    expect(shown).toMatch(/No tag here: Expert E02\..*Of the whole session.*All of it\./s);
    expect(shownAt(later)).not.toContain("Of the whole session");
  });

  it("is not there before anything is revealed, not even where the peer is known from the first", () => {
    expect(shownAt(answered, { ...data, others: [] })).toBe("");
    expect(shownAt(answered, { ...data, others: [], peerName: "Mei" })).toBe("");
  });
});
