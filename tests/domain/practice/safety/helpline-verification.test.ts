import { describe, expect, it } from "vitest";
import {
  latestDate,
  verificationOf,
  verificationWarning,
} from "~/domain/practice/safety/helpline-verification";

const now = new Date("2026-11-30T12:00:00Z");
const line = (verifiedOn: string | null) => ({
  ...{ locale: "de-DE", name: "A line", number: "000", hours: null, verifiedOn },
});

describe("A helpline's verification", () => {
  it("holds for 365 days", () => {
    for (const date of ["2026-12-01", "2026-11-30", "2025-11-30"])
      expect(verificationOf(line(date), now), date).toBe("verified");
    expect(verificationOf(line("2025-11-29"), now)).toBe("outdated");
    expect(verificationOf(line(null), now)).toBe("never");
  });

  it("is warned of where it never was or is too old, by the name of the line", () => {
    expect(verificationWarning(line("2026-05-12"), now)).toBeNull();
    const never = verificationWarning(line(null), now);
    expect(never).toContain("The helpline A line (000, de-DE) is not verified yet");
    const old = verificationWarning(line("2025-05-12"), now);
    expect(old).toContain("A line (000, de-DE) was verified on 2025-05-12, more than 365 days ago");
  });

  it("may bear the date of the place on earth whose day began first", () => {
    expect(latestDate(new Date("2026-11-30T09:59:59Z"))).toBe("2026-11-30");
    expect(latestDate(new Date("2026-11-30T10:00:00Z"))).toBe("2026-12-01");
  });
});
