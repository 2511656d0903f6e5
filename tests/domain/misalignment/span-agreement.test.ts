import { describe, expect, it } from "vitest";
import type { FlagRow, ReviewRow, StudyRows } from "../../../app/domain/misalignment/rows";
import { spanAgreement } from "../../../app/domain/misalignment/span-agreement";
import { answerTo } from "../../../app/domain/misalignment/questions/answer";
import { unitizingAlpha } from "../../../app/statistics/unitizing-alpha";
import { measured, reviewRow, sessionRow, turnOf } from "./make-rows";

type Mark = readonly [turn: number, start: number, end: number] | readonly [turn: number];

/** A session of two turns of a hundred characters; every expert's marks with one tag. */
function study(
  sessions: Record<string, readonly (readonly Mark[])[]>,
  tag = "minimise",
): StudyRows {
  return {
    sessions: Object.keys(sessions).map((name) => {
      const row = sessionRow(name, 2);
      return { ...row, supporterTurns: row.supporterTurns.map((t) => ({ ...t, length: 100 })) };
    }),
    reviews: Object.entries(sessions).flatMap(([name, experts]) =>
      experts.map((marks, n): ReviewRow => ({
        ...reviewRow(name, `e${n}`, "expert", ".."),
        flags: marks.map(([turn, start, end]): FlagRow => ({
          ...{ turnId: turnOf(name, turn), tag },
          span: start === undefined || end === undefined ? null : { start, end },
        })),
      })),
    ),
  };
}

const rowOf = (rows: StudyRows) => spanAgreement(measured(rows))[0]!;

describe("which words experts mark", () => {
  it("counts the same words, words that overlap, and marks of one alone, and opens their turns", () => {
    const row = rowOf(
      study({
        s: [
          [
            [0, 0, 10],
            [1, 0, 50],
          ],
          [
            [0, 0, 10],
            [1, 40, 60],
            [1, 70, 80],
          ],
        ],
      }),
    );
    expect(row.marks).toBe(5);
    expect(row.same.value).toBeCloseTo(2 / 5, 12);
    expect(row.overlapping.value).toBeCloseTo(4 / 5, 12);
    expect(row.characters.value).toBeCloseTo((2 * 20) / (60 + 40), 12);
    const turns = Object.values(row.behind).map((refs) => refs.map(({ turnId }) => turnId));
    expect(turns).toEqual([[turnOf("s", 0)], [turnOf("s", 1)], [turnOf("s", 1)]]);
  });

  it("gives alpha for unitizing of the turns end to end", () => {
    const row = rowOf(
      study({
        s: [
          [[0, 10, 30]],
          [
            [0, 20, 40],
            [1, 0, 5],
          ],
        ],
      }),
    );
    const spans = [
      { rater: 0, start: 10, end: 30 },
      { rater: 1, start: 20, end: 40 },
      { rater: 1, start: 100, end: 105 },
    ].map((span) => ({ document: 0, tag: "minimise", ...span }));
    const documents = [{ begin: 0, length: 200 }];
    expect(row.alpha.value).toBe(unitizingAlpha({ spans, raters: 2, documents }).overall.value);
  });

  it("takes a tag on a whole turn for one on all of its words, and overlapping marks for one", () => {
    const whole = rowOf(
      study({
        s: [
          [[0]],
          [
            [0, 0, 60],
            [0, 40, 100],
          ],
        ],
      }),
    );
    expect([whole.same.value, whole.characters.value]).toEqual([1, 1]);
    expect(whole.marks).toBe(2);
  });

  it("compares only turns that both saw, every two experts of a session", () => {
    const rows = study({ s: [[[0, 0, 10]], [[0, 0, 10]], [[0, 0, 10]]] });
    expect(rowOf(rows).marks).toBe(6);
    const unseen = rows.reviews.map((review, n) =>
      n === 0 ? review : { ...review, visitedTurnIds: [turnOf("s", 1)], flags: [] },
    );
    expect(spanAgreement(measured({ ...rows, reviews: unseen }))).toEqual([]);
  });

  it("resamples sessions, not the pairs of experts in them", () => {
    const rows = study({
      a: [[[0, 0, 10]], [[0, 0, 10]], [[1, 0, 10]]],
      b: [[[0, 0, 10]], [[0, 5, 20]], [[0, 0, 10]]],
    });
    const plan = { replicates: 200, seed: 1 };
    const [row] = spanAgreement(measured(rows, { options: { plan, ties: "flagged" } }));
    for (const { ciMethod } of [row!.same, row!.overlapping, row!.characters, row!.alpha])
      expect(ciMethod).toContain("bootstrap over sessions, 200");
    const alone = spanAgreement(
      measured(study({ a: [[[0, 0, 10]], [[0, 0, 10]], [[1, 0, 10]]] }), {
        options: { plan, ties: "flagged" },
      }),
    );
    expect(alone[0]!.alpha.ci).toBeNull();
  });

  it("says both shares in one sentence, with the marks and sessions they rest on", () => {
    const rows = study({ s: [[[0, 0, 10]], [[0, 5, 20]]] });
    const beside = { codeOf: (_: unknown, id: string) => id, halfWidth: 0.1 as const };
    const { view } = answerTo("words", measured(rows), beside);
    expect(view.sentence).toBe(
      "100 % of experts’ marks overlap a mark of another expert with the same tag; 0 % are on exactly the same words.",
    );
    expect(view.basis).toContain("n = 2 marks in 1 session");
    const alike = study({
      s: [
        [[0, 0, 10]],
        [
          [0, 0, 10],
          [1, 5, 20],
        ],
      ],
    });
    expect(answerTo("words", measured(alike), beside).view.sentence).toBe(
      "67 % of experts’ marks are on exactly the words that another expert marked with the same tag; no others overlap.",
    );
  });

  it("says of a snapshot without lengths that it holds none, and of turns without one that they are left out", () => {
    const rows = study({ s: [[[0, 0, 10]], [[0, 5, 20]]] });
    const without = (keep: (turn: number) => boolean): StudyRows => ({
      ...rows,
      sessions: rows.sessions.map((session) => ({
        ...session,
        supporterTurns: session.supporterTurns.map(({ length = 0, ...turn }, n) =>
          keep(n) ? { ...turn, length } : turn,
        ),
      })),
    });
    const beside = { codeOf: (_: unknown, id: string) => id, halfWidth: 0.1 as const };
    const viewOf = (of: StudyRows) => answerTo("words", measured(of), beside).view;
    const left = "Turns of which no length is held are left out.";
    const none = viewOf(without(() => false));
    expect(none.sentence).toBe("This snapshot does not hold how long turns are.");
    expect(none.basis).toContain("before lengths were kept");
    expect(viewOf(without((n) => n === 0)).notes).toContain(left);
    expect(viewOf(rows).notes).not.toContain(left);
  });
});
