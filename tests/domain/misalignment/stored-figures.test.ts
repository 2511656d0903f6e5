import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import type { ReviewRow, StudyRows } from "../../../app/domain/misalignment/rows";
import { sessionPatterns } from "../../../app/domain/misalignment/session-patterns";
import { studyFiguresOf, studyPoints } from "../../../app/domain/misalignment/stored-figures";
import {
  studyResults,
  type StudyFigures,
  type StudyResults,
} from "../../../app/domain/misalignment/study-results";
import { moveTotals, totalsOf } from "../../../app/domain/misalignment/study-totals";
import { indexStudy } from "../../../app/domain/misalignment/units";

const whole = builtInCodebook.tags.find(({ levels }) => levels.every((at) => at === "session"));
const keys = ["advice_early", "minimise", "robotic", whole?.key ?? ""];
const codebook = {
  ...builtInCodebook,
  tags: builtInCodebook.tags.filter(({ key }) => keys.includes(key)),
};
const turnsOf = (session: number) =>
  [1, 3, 5].map((at) => ({ turnId: `${session}-${at}`, position: at }));

const reviewIn = (session: number): fc.Arbitrary<ReviewRow> =>
  fc
    .record({
      by: fc.constantFrom("self P", "expert A", "expert B", "expert C"),
      visited: fc.subarray([1, 3, 5]),
      flags: fc.array(
        fc.record({ tag: fc.constantFrom(...keys), at: fc.constantFrom(1, 3, 5, null) }),
        { maxLength: 5 },
      ),
    })
    .map(({ by, visited, flags }) => ({
      sessionId: `s${session}`,
      reviewerId: by.split(" ")[1] ?? "",
      kind: by.startsWith("self") ? ("self" as const) : ("expert" as const),
      visitedTurnIds: visited.map((at) => `${session}-${at}`),
      flags: flags.map(({ tag, at }) => ({ tag, turnId: at === null ? null : `${session}-${at}` })),
      ratings: [],
    }));

const study: fc.Arbitrary<StudyRows> = fc
  .array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 })
  .chain((sizes) =>
    fc
      .tuple(
        ...sizes.map((size, session) =>
          fc.array(reviewIn(session), { minLength: size, maxLength: size }),
        ),
      )
      .map((reviews) => ({
        sessions: sizes.map((_, at) => ({ sessionId: `s${at}`, supporterTurns: turnsOf(at) })),
        reviews: reviews.flat(),
      })),
  );

const storedOf = (rows: StudyRows) =>
  indexStudy(rows).flatMap((indexed) => {
    const patterns = sessionPatterns(indexed, codebook);
    const kept = patterns && (JSON.parse(JSON.stringify(patterns)) as typeof patterns);
    return kept === null ? [] : [{ sessionId: indexed.session.sessionId, patterns: kept }];
  });

const totals = (rows: StudyRows) =>
  totalsOf(
    codebook,
    storedOf(rows).map(({ patterns }) => patterns),
    "flagged",
  );

/** Without the units behind the counts. */
function figuresOf(results: StudyResults): StudyFigures {
  return JSON.parse(
    JSON.stringify(results, (key, value: unknown) => (key === "cells" ? undefined : value)),
  ) as StudyFigures;
}

/** Values and units alone, rounded where sums may be added up in another order. */
const pointsOf = (figures: unknown): unknown =>
  JSON.parse(
    JSON.stringify(figures, (key, value: unknown) => {
      if (["se", "ci", "ciMethod", "analytic", "options", "tag"].includes(key)) return undefined;
      return typeof value === "number" ? Number(value.toFixed(10)) + 0 : value;
    }),
  );

describe("Figures from stored patterns", () => {
  it("are those of the reviews themselves, interval for interval", () => {
    fc.assert(
      fc.property(study, (rows) => {
        const options = { plan: { replicates: 40, seed: 5 }, ties: "flagged" as const };
        const stored = JSON.parse(
          JSON.stringify(studyFiguresOf(codebook, storedOf(rows), options)),
        ) as StudyFigures;
        const rounded = (figures: StudyFigures): unknown =>
          JSON.parse(
            JSON.stringify(figures, (_, value: unknown) =>
              typeof value === "number" ? Number(value.toFixed(10)) + 0 : value,
            ),
          );
        expect(rounded(stored)).toEqual(rounded(figuresOf(studyResults(rows, codebook, options))));
      }),
      { numRuns: 60 },
    );
  });

  it("come from sums alone with the same values, counts and reasons", () => {
    fc.assert(
      fc.property(study, (rows) => {
        const options = { plan: null, ties: "flagged" as const };
        const points = studyPoints(codebook, totals(rows), options);
        expect(pointsOf(points)).toEqual(
          pointsOf(figuresOf(studyResults(rows, codebook, options))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("move with some sessions as if all sums were made anew, whatever came and went before", () => {
    fc.assert(
      fc.property(study, study, fc.integer({ min: 0, max: 4 }), (before, after, kept) => {
        const patternsOf = (rows: StudyRows) => storedOf(rows).map(({ patterns }) => patterns);
        const [old, fresh] = [patternsOf(before), patternsOf(after)];
        const change = { gone: old.slice(kept), come: fresh };
        const moved = moveTotals(totalsOf(codebook, old, "flagged"), change, codebook, "flagged");
        const anew = totalsOf(codebook, [...old.slice(0, kept), ...fresh], "flagged");
        // Sums that let the pairs of experts go are made anew where two experts are left.
        if (moved === null) return;
        expect(pointsOf(studyPoints(codebook, moved))).toEqual(
          pointsOf(studyPoints(codebook, anew)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
