import { describe, expect, it } from "vitest";
import { areStillTaken, keptLinks } from "../../../app/domain/cohort/shown-links";

const row = (email: string, link: string | null) => ({ email, link });

describe("Links that are shown once", () => {
  it("stay while others are added, and go for those who get a new one", () => {
    const shown = [row("ann", "1"), row("ben", "2")];
    expect(keptLinks(shown, [row("cy", "3")])).toEqual(shown);
    expect(keptLinks(shown, [row("ann", "3")])).toEqual([row("ben", "2")]);
  });

  it("stay for somebody who joins as something else without a link, also after a further act", () => {
    const invited = row("ann", "1");
    const joined = row("ann", null);
    expect(keptLinks([invited], [joined])).toEqual([invited]);
    expect(keptLinks([joined, invited], [row("ben", "2")])).toEqual([invited]);
  });

  it("are not asked for again once they were copied, unless somebody gets a new one", () => {
    expect(areStillTaken(true, [row("ann", null)])).toBe(true);
    expect(areStillTaken(true, [row("ann", null), row("ben", "2")])).toBe(false);
    expect(areStillTaken(false, [row("ann", null)])).toBe(false);
  });

  it("are each person's latest alone", () => {
    expect(keptLinks([row("ann", "2"), row("ann", "1")], [row("ben", "3")])).toEqual([
      row("ann", "2"),
    ]);
  });
});
