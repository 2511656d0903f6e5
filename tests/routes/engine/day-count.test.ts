import { expect, it } from "vitest";
import { dayChoices } from "../../../app/domain/practice/token-days";
import { dayCountSchema } from "../../../app/routes/engine/standing/form.server";

it("an address shows 14, 30 or 90 days, and 14 where it asks for none or for anything else", () => {
  for (const days of dayChoices) expect(dayCountSchema.parse(String(days))).toBe(days);
  for (const other of [null, "", "0", "15", "-30", "9e1x", "90; drop", "Infinity", "NaN"])
    expect(dayCountSchema.parse(other), String(other)).toBe(14);
});
