import fc from "fast-check";
import { expect, it } from "vitest";
import { startOfLastDays, startOfUtcDay, utcDay } from "../../../app/domain/practice/utc-day";

const dayMs = 24 * 3600_000;
const times = fc.date({
  min: new Date("2020-01-01T00:00:00Z"),
  max: new Date("2040-01-01T00:00:00Z"),
  noInvalidDate: true,
});

it("A day begins at midnight UTC, whatever the hour, and is named after it", () => {
  fc.assert(
    fc.property(times, (at) => {
      const began = startOfUtcDay(at);
      expect(began.toISOString()).toBe(`${utcDay(at)}T00:00:00.000Z`);
      expect(at.getTime() - began.getTime()).toBeGreaterThanOrEqual(0);
      expect(at.getTime() - began.getTime()).toBeLessThan(dayMs);
    }),
  );
});

it("The last so many days end with today: one is today alone", () => {
  const now = new Date("2026-03-01T23:59:59.999Z");
  expect(startOfLastDays(now, 1)).toEqual(startOfUtcDay(now));
  expect(startOfLastDays(now, 14).toISOString()).toBe("2026-02-16T00:00:00.000Z");
  expect(startOfLastDays(now, 90).toISOString()).toBe("2025-12-02T00:00:00.000Z");
});
