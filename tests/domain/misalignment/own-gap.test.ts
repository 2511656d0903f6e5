import { expect, it } from "vitest";
import {
  ownGaps,
  seenShare,
  thenAndNow,
  type OwnGapSession,
} from "../../../app/domain/misalignment/own-gap";
import { skills } from "../../../app/domain/review/skills";

const session = (sessionId: string, own: string[], expert: string[]): OwnGapSession => ({
  sessionId,
  pairs: [{ turns: 6, marks: [{ skill: "noticing", own: new Set(own), expert: new Set(expert) }] }],
});

it("counts what the expert marked, what of it one marked oneself, and what one marked alone", () => {
  const gaps = ownGaps(
    [session("one", ["a"], ["a", "b", "c"]), session("two", ["d", "e"], ["d", "f", "g"])],
    skills,
  );
  expect(gaps).toEqual([
    {
      ...{ skill: "noticing", n: 6, both: 2, ownOnly: 1 },
      course: [
        { sessionId: "one", n: 3, both: 1, ownOnly: 0 },
        { sessionId: "two", n: 3, both: 1, ownOnly: 1 },
      ],
    },
  ]);
  expect(gaps.map(seenShare)).toEqual([2 / 6]);
});

it("says no share of fewer than five marks, and nothing where nobody marked anything", () => {
  const few = ownGaps([session("one", ["a"], ["a", "b"])], skills);
  expect(few.map(seenShare)).toEqual([null]);
  expect(ownGaps([session("one", [], [])], skills)).toEqual([]);
  expect(ownGaps([], skills)).toEqual([]);
});

it("lays the first half of a course beside the latest where both have enough marks to say something", () => {
  const at = (n: number, both: number) => ({ sessionId: "any", n, both, ownOnly: 0 });
  const course = [at(3, 0), at(3, 1), at(9, 9), at(2, 2), at(4, 3)];
  expect(thenAndNow({ course })).toEqual({
    sessions: 2,
    then: { n: 6, both: 1, ownOnly: 0 },
    now: { n: 6, both: 5, ownOnly: 0 },
  });
  expect(thenAndNow({ course: [at(6, 1), at(4, 4)] })).toBeNull();
  expect(thenAndNow({ course: [at(9, 9)] })).toBeNull();
});
