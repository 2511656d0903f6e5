import fc from "fast-check";
import { expect, it } from "vitest";
import { confirmingWords, confirms } from "../../../app/domain/erasure/erasure";
import { goesFrom, noticeDays } from "../../../app/domain/erasure/retention";
import { monthsAfter } from "./months-after";

const times = fc.date({
  min: new Date("2020-01-01T00:00:00Z"),
  max: new Date("2040-01-01T00:00:00Z"),
  noInvalidDate: true,
});
const months = fc.integer({ min: 1, max: 240 });
const dayMs = 24 * 3600_000;

it("A month later is the same day and time, or the month's last day", () => {
  const later = (from: string, n: number) => monthsAfter(new Date(from), n).toISOString();
  expect(later("2026-01-31T10:00:00.000Z", 1)).toBe("2026-02-28T10:00:00.000Z");
  expect(later("2024-02-29T23:59:00.000Z", 12)).toBe("2025-02-28T23:59:00.000Z");
  expect(later("2026-11-30T00:00:00.000Z", 3)).toBe("2027-02-28T00:00:00.000Z");
});

it("Nothing goes before its period and its notice are over, nor within the notice of a change", () => {
  fc.assert(
    fc.property(times, times, months, (endedAt, setAt, n) => {
      const from = goesFrom(monthsAfter(endedAt, n), setAt).getTime();
      expect(from - monthsAfter(endedAt, n).getTime()).toBeGreaterThanOrEqual(noticeDays * dayMs);
      expect(from - setAt.getTime()).toBeGreaterThanOrEqual(noticeDays * dayMs);
    }),
  );
});

it("An earlier end never goes later than a later one", () => {
  fc.assert(
    fc.property(times, times, months, (one, other, n) => {
      const [first, second] = one <= other ? [one, other] : [other, one];
      expect(monthsAfter(first, n) <= monthsAfter(second, n)).toBe(true);
    }),
  );
});

it("Only the words with the very number of sessions and the very name confirm", () => {
  const jose = { name: "Jose\u0301  Pérez", sessions: 12 };
  expect(confirmingWords({ name: "Ama", sessions: 1 })).toBe("erase 1 session of Ama");
  expect(confirms("  Erase 12  SESSIONS of José Pérez ", jose)).toBe(true);
  const named = fc.record({ sessions: fc.nat(20), name: fc.constantFrom("Ama", "Amara", "Bo") });
  fc.assert(
    fc.property(named, named, (typed, real) => {
      const isSame = typed.sessions === real.sessions && typed.name === real.name;
      expect(confirms(confirmingWords(typed), real)).toBe(isSame);
    }),
  );
});
