import { describe, expect, test } from "vitest";
import { checkPassword, hashPassword } from "../../app/platform/passwords.server";

describe("A password", () => {
  test("is stored as argon2id with a salt of its own, and recognised", async () => {
    const [one, other] = [
      await hashPassword("four quiet words"),
      await hashPassword("four quiet words"),
    ];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await checkPassword(one, "four quiet words")).toBe(true);
    expect(await checkPassword(other, "four quiet words")).toBe(true);
  });

  test("is refused when anything about it differs", async () => {
    const stored = await hashPassword("Übung 夜\0 mit Sorgfalt");
    expect(await checkPassword(stored, "Übung 夜\0 mit Sorgfalt")).toBe(true);
    for (const wrong of ["", "Übung 夜", "Übung 夜\0 mit sorgfalt", " Übung 夜\0 mit Sorgfalt"])
      expect(await checkPassword(stored, wrong)).toBe(false);
  });

  test("of nobody is refused, the one that takes the same time included", async () => {
    expect(await checkPassword(null, "decoy")).toBe(false);
    expect(await checkPassword(null, "")).toBe(false);
  });
});
