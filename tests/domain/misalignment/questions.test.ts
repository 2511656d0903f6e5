import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFilter, filterSearch } from "../../../app/domain/misalignment/filter-address";
import { everything, type ResultFilter } from "../../../app/domain/misalignment/filter";
import { answerTo } from "../../../app/domain/misalignment/questions/answer";
import { cellWordsOf } from "../../../app/domain/misalignment/questions/cell-words";
import { viewTableFile } from "../../../app/domain/misalignment/questions/view-table-file";
import { measuredQuestions } from "../../../app/domain/misalignment/questions/question";
import { notesOf } from "../../../app/domain/misalignment/notes";
import { studyResults } from "../../../app/domain/misalignment/study-results";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { cueKinds } from "../../../app/domain/simulator/cue";
import type { StudyRows } from "../../../app/domain/misalignment/rows";
import {
  clientTurn,
  measured,
  plantedCue,
  practised,
  reviewRow,
  rowsOf,
  sessionRow,
} from "./make-rows";

const beside = { codeOf: (_: unknown, id: string) => id, halfWidth: 0.1 as const };
const plan = { replicates: 300, seed: 1 };
const options = { plan, ties: "flagged" as const };

/** Sessions in which each of two experts flags by chance, and the peer, too. */
const anyStudy = fc
  .array(
    fc.record({
      marks: fc.tuple(
        ...[0, 1, 2].map(() =>
          fc.string({ unit: fc.constantFrom("x", ".", " "), minLength: 3, maxLength: 3 }),
        ),
      ),
      passed: fc.boolean(),
      self: fc.integer({ min: 1, max: 5 }),
      expert: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 6 },
  )
  .map((drawn): StudyRows => {
    const names = drawn.map((_, n) => `s${n}`);
    return {
      sessions: names.map((name, n) => ({
        ...sessionRow(name, 3),
        practice: practised({
          practiceNumber: n + 1,
          advice: [],
          clientTurns: [0, 1, 2, 3].map((at) =>
            clientTurn(name, at, {
              cues:
                at === 0
                  ? [plantedCue(drawn[n]?.passed ? { passedAt: [1] } : { answeredAt: 1 })]
                  : [],
              readings: [{ source: "simulator", valence: 0.1 * at, arousal: 0 }],
            }),
          ),
        }),
      })),
      reviews: drawn.flatMap(({ marks, self, expert }, n) =>
        marks.map((line, by) => ({
          ...reviewRow(
            names[n] ?? "",
            ["p", "e", "f"][by] ?? "",
            by === 0 ? "self" : "expert",
            line,
            "cue_explicit",
          ),
          ratings: [{ scale: "empathy", value: by === 0 ? self : expert }],
        })),
      ),
    };
  });

/** No two columns of one name, and no words in a column of numbers. */
function expectFile({ heads, rows }: ReturnType<typeof viewTableFile>) {
  expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
  for (const row of rows) {
    expect(row).toHaveLength(heads.length);
    const words = heads.filter((_, at) => at > 0 && typeof row[at] === "string");
    expect(words.filter((head) => !head.endsWith("_reason"))).toEqual([]);
  }
}

describe("every question's answer", () => {
  it("says one sentence, prints no number that is not one, opens exactly what it counts, and saves as a file", () => {
    fc.assert(
      fc.property(anyStudy, (rows) => {
        for (const question of measuredQuestions) {
          const { view, rows: found } = answerTo(question, measured(rows, { options }), beside);
          expect(view.sentence, question).toMatch(/^[^<>]+\.$/);
          expect(JSON.stringify(view), question).not.toMatch(/NaN|Infinity|undefined reason/);
          expect(`${view.sentence} ${view.basis}`, question).not.toMatch(/NaN|undefined|null/);
          for (const table of view.tables) {
            expectFile(viewTableFile(table));
            for (const row of table.rows)
              for (const cell of row.cells) {
                expect(row.cells).toHaveLength(table.columns.length);
                if (cell.kind !== "count" || cell.opens === null) continue;
                const behind = found.find((each) => each.key === row.key)?.behind[cell.opens];
                expect(behind, `${question} ${row.key} ${cell.opens}`).toHaveLength(cell.count);
                expect(cellWordsOf(cell.opens)).not.toBe(cell.opens);
              }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("is saved under the same heads whatever the study holds", () => {
    const headsOf = new Map<string, string[]>();
    fc.assert(
      fc.property(anyStudy, (rows) => {
        for (const question of measuredQuestions)
          for (const table of answerTo(question, measured(rows, { options }), beside).view.tables) {
            const of = `${question} ${table.id}`;
            const { heads } = viewTableFile(table);
            expect(heads, of).toEqual(headsOf.get(of) ?? heads);
            headsOf.set(of, heads);
          }
      }),
      { numRuns: 25 },
    );
    expect([...headsOf.keys()].length).toBeGreaterThan(10);
  });

  it("is saved with each share's own n: what it was a share of, as the page counts it", () => {
    fc.assert(
      fc.property(anyStudy, (rows) => {
        const { tables } = answerTo("detection", measured(rows, { options }), beside).view;
        for (const table of tables.filter(({ id }) => id !== "difference")) {
          const { heads, rows: lines } = viewTableFile(table);
          for (const line of lines) {
            const at = (head: string) => Number(line[heads.indexOf(head)]);
            const signals = at("found") + at("passed_over");
            expect(at("sensitivity_percent_n")).toBe(signals);
            expect(at("precision_percent_n")).toBe(at("found") + at("false_alarm"));
            expect(at("f1_n")).toBe(signals + at("false_alarm"));
            expect(at("d_n")).toBe(at("n"));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("says that nothing is there where nothing is", () => {
    for (const question of measuredQuestions) {
      const { view } = answerTo(question, measured(rowsOf(1, []), { options }), beside);
      expect(
        view.tables.flatMap((table) => table.rows),
        question,
      ).toEqual([]);
      expect(view.sentence, question).toMatch(/\b(no|not|nothing|nobody)\b/i);
    }
  });

  it("does not tell a study of scales that nobody reviewed it or saw the same, but which judgement is missing", () => {
    const rows = rowsOf(
      2,
      ["a", "b", "c"].flatMap((session, n) =>
        ["e1", "e2", "e3"].map((expert, at) => ({
          ...reviewRow(session, expert, "expert", "  "),
          ratings: [{ scale: "empathy", value: 1 + ((n + at) % 5) }],
        })),
      ),
    );
    const of = measured(rows, { options });
    const told = measuredQuestions.map((question) => answerTo(question, of, beside).view);
    const notes = notesOf(studyResults(rows, builtInCodebook, options));
    for (const text of [
      ...told.flatMap(({ sentence, basis }) => [sentence, basis]),
      ...notes.map((note) => note.text),
    ])
      expect(text).not.toMatch(
        /no two experts|nothing was seen|nobody|two experts must have reviewed/i,
      );
    for (const question of ["over-time", "raters"] as const)
      expect(answerTo(question, of, beside).view.sentence).toMatch(/has a tag to compare/);
  });

  it("names the simulator's rules beside what follows a flag, also on the overview, of simulated sessions alone", () => {
    const basis = (simulated: boolean) => {
      const source = simulated ? ("simulator" as const) : ("text-model" as const);
      const clientTurns = [-0.5, -0.7, -0.5, -0.4, 0.9].map((valence, n) =>
        clientTurn("s", n, { readings: [{ source, valence, arousal: 0 }] }),
      );
      const rows: StudyRows = {
        sessions: [{ ...sessionRow("s", 4), practice: practised({ simulated, clientTurns }) }],
        reviews: [reviewRow("s", "e", "expert", "x...")],
      };
      return answerTo("emotion", measured(rows, { options }), beside).view.basis;
    };
    const rules = "In simulated sessions this replays the simulator’s own rules.";
    expect(basis(true)).toMatch(/One turn after a flag: .* like them\. In simulated sessions/);
    expect(basis(true)).toContain(rules);
    expect(basis(false)).toContain("One turn after a flag: ");
    expect(basis(false)).not.toContain(rules);
  });

  it("calls nothing clear or unclear of one session, which has no interval", () => {
    fc.assert(
      fc.property(anyStudy, ({ sessions, reviews }) => {
        const rows: StudyRows = {
          sessions: sessions.slice(0, 1),
          reviews: reviews.filter(({ sessionId }) => sessionId === sessions[0]?.sessionId),
        };
        for (const question of measuredQuestions)
          expect(
            answerTo(question, measured(rows, { options }), beside).view.sentence,
            question,
          ).not.toMatch(/\bclear/);
      }),
      { numRuns: 25 },
    );
  });

  it("claims a difference only where the interval leaves 0 out", () => {
    const rated = (n: number, self: number, expert: number) => [
      { ...reviewRow(`s${n}`, "p", "self", "."), ratings: [{ scale: "empathy", value: self }] },
      { ...reviewRow(`s${n}`, "e", "expert", "."), ratings: [{ scale: "empathy", value: expert }] },
    ];
    const sentence = (pairs: [number, number][]) =>
      answerTo(
        "self-ratings",
        measured(
          rowsOf(
            1,
            pairs.flatMap(([s, e], n) => rated(n, s, e)),
          ),
          { options },
        ),
        beside,
      ).view.sentence;
    expect(
      sentence([
        [4, 3],
        [5, 3],
        [4, 2],
        [5, 4],
      ]),
    ).toMatch(/rate themselves higher/);
    expect(
      sentence([
        [4, 3],
        [2, 3],
        [4, 2],
        [1, 4],
      ]),
    ).toMatch(/no clear difference/);
  });
});

it("over practice, numbers without a gap are named, and not counted among those compared", () => {
  const flagged = [true, false, true].flatMap((isBoth, number) =>
    [1, 2].map((n) => ({ name: `s${number}${n}`, isBoth, practiceNumber: number + 1 })),
  );
  const rows: StudyRows = {
    sessions: flagged.map(({ name, practiceNumber }) => ({
      ...sessionRow(name, 2),
      practice: practised({ practiceNumber, month: practiceNumber < 3 ? "2026-01" : "2026-11" }),
    })),
    reviews: flagged.flatMap(({ name, isBoth }) => [
      reviewRow(name, "p", "self", ".x"),
      ...(isBoth ? [reviewRow(name, "e", "expert", "x.")] : []),
    ]),
  };
  const { view } = answerTo("practice", measured(rows, { options }), beside);
  expect(view.sentence).toContain("over 2 session numbers");
  expect(view.basis).toContain("Session 2 is left out");
  expect(view.tables.find(({ id }) => id === "months")?.rows.map(({ label }) => label)).toEqual([
    "January 2026",
    "November 2026",
  ]);
});

it("over practice, one session a number gives its values with their n, and tells no change", () => {
  const rows: StudyRows = {
    sessions: [1, 2, 3].map((practiceNumber) => ({
      ...sessionRow(`s${practiceNumber}`, 2),
      practice: practised({ practiceNumber, month: "2026-01" }),
    })),
    reviews: [1, 2, 3].flatMap((n) => [
      reviewRow(`s${n}`, "p", "self", ".x"),
      reviewRow(`s${n}`, "e", "expert", "x."),
    ]),
  };
  const { view } = answerTo("practice", measured(rows, { options }), beside);
  expect(view.sentence).toMatch(
    /in session 1 \(n = 1 session\), .+ in session 3 \(n = 1 session\)\. .+ tells no change\.$/,
  );
});

it("a filter comes back from its address as it was, and what an address says wrongly asks for nothing", () => {
  const words = fc.option(fc.string({ minLength: 1, maxLength: 60 }));
  const filters: fc.Arbitrary<ResultFilter> = fc.record({
    ...{ arm: words, cohort: words, scenario: words, peer: words, month: words, tag: words },
    cueKind: fc.option(fc.constantFrom(...cueKinds)),
    explicitness: fc.option(fc.constantFrom("explicit" as const, "implicit" as const)),
    practiceNumber: fc.option(fc.integer({ min: 1, max: 99_999 })),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      const address = new URLSearchParams(filterSearch(filter).toString());
      expect(readFilter(address)).toEqual(filter);
    }),
  );
  expect(readFilter(new URLSearchParams("session=-1&cue=anger&explicitness=1&arm="))).toEqual(
    everything,
  );
});
