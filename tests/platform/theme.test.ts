import { describe, expect, test } from "vitest";
import { readTheme, themeCookie, themes } from "../../app/platform/theme.server";

describe("The theme", () => {
  test.each(themes)("%s is read back from its cookie, alone and among others", (theme) => {
    const sent = themeCookie(theme).split(";")[0] ?? "";
    expect(readTheme(sent)).toBe(theme);
    expect(readTheme(`a=b; ${sent}; c=d`)).toBe(theme);
  });

  test.each([null, "", "attune_theme=", "attune_theme=neon", "not_attune_theme=dark", "a=dark"])(
    "follows the device when the cookie is %j",
    (cookie) => expect(readTheme(cookie)).toBe("system"),
  );

  test("is kept for a year, out of reach of scripts", () => {
    expect(themeCookie("dark")).toMatch(/Max-Age=31536000; SameSite=Lax; HttpOnly$/);
  });
});
