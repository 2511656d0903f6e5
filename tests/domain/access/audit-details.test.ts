import { expect, it } from "vitest";
import { shortKey } from "../../../app/domain/access/audit-details";

it("A key that people chose is shown whole, and of an id only its end", () => {
  expect(shortKey("wei-ling-copy")).toBe("wei-ling-copy");
  expect(shortKey("019a2e5c-7d1f-7b42-9c33-5a1b2c3d4e5f")).toBe("2c3d4e5f");
});
