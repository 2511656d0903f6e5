import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  longSilenceMs,
  realTimeAt,
  replayCourse,
  shortenedMs,
  turnAt,
  type TimedTurn,
} from "../../../app/domain/review/replay-course";

const turn = (position: number, facts: Partial<TimedTurn> = {}): TimedTurn => ({
  position,
  speaker: position % 2 === 0 ? "client" : "supporter",
  text: "Some words.",
  at: 0,
  composeMs: null,
  pauseMs: null,
  spokenAtSeconds: null,
  ...facts,
});

const anyTurns = fc
  .array(
    fc.record({
      gap: fc.integer({ min: -2_000, max: 400_000 }),
      composeMs: fc.option(fc.integer({ min: 0, max: 200_000 })),
      pauseMs: fc.option(fc.integer({ min: 0, max: 100_000 })),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((facts) => {
    let at = 1_000_000;
    return facts.map(({ gap, ...rest }, index) => turn(index, { at: (at += gap), ...rest }));
  });

describe("a replay at recorded speed", () => {
  it("writes for as long as it took and sends when it was sent", () => {
    const course = replayCourse([
      turn(0, { at: 5_000 }),
      turn(1, { at: 12_000, composeMs: 4_000, pauseMs: 1_000 }),
    ]);
    expect(course.turns.map(({ beginsAt, appearsAt }) => [beginsAt, appearsAt])).toEqual([
      [0, 0],
      [3_000, 7_000],
    ]);
    expect(course.isRecorded).toBe(true);
  });

  it("shortens a long silence and says how much it left out", () => {
    const course = replayCourse([turn(0), turn(1, { at: 100_000, composeMs: 10_000 })]);
    const played = course.turns[1];
    expect(played?.silence).toBe(90_000);
    expect(played?.skipped).toBe(90_000 - shortenedMs);
    expect(played?.beginsAt).toBe(shortenedMs);
    expect(played?.appearsAt).toBe(shortenedMs + 10_000);
    expect(realTimeAt(course, shortenedMs / 2)).toBe(45_000);
    expect(realTimeAt(course, shortenedMs)).toBe(90_000);
  });

  it("takes the seconds of an import, and reads on at an even pace where there are no times", () => {
    const spoken = replayCourse([
      turn(0, { spokenAtSeconds: 0 }),
      turn(1, { spokenAtSeconds: 3 }),
      turn(2, { spokenAtSeconds: 7.5 }),
    ]);
    expect(spoken.turns.map((each) => each.appearsAt)).toEqual([0, 3_000, 7_500]);
    const paced = replayCourse([turn(0), turn(1), turn(2)]);
    expect(paced.isRecorded).toBe(false);
    expect(paced.length).toBeGreaterThan(0);
  });

  it("never goes back, leaves out exactly what it says, and finds each turn at its moment", () => {
    fc.assert(
      fc.property(anyTurns, (turns) => {
        const course = replayCourse(turns);
        let clock = 0;
        for (const [index, played] of course.turns.entries()) {
          expect(played.beginsAt).toBeGreaterThanOrEqual(clock);
          expect(played.appearsAt).toBeGreaterThanOrEqual(played.beginsAt);
          expect(turnAt(course, played.appearsAt)).toBeGreaterThanOrEqual(index);
          expect(realTimeAt(course, played.appearsAt)).toBeGreaterThanOrEqual(
            played.reallyAppeared,
          );
          clock = played.appearsAt;
        }
        const skipped = course.turns.reduce((sum, played) => sum + played.skipped, 0);
        expect(course.length + skipped).toBeCloseTo(course.reallyTook, 6);
        expect(turnAt(course, course.length)).toBe(turns.length - 1);
        expect(longSilenceMs).toBeGreaterThan(shortenedMs);
      }),
    );
  });
});
