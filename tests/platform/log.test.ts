import { describe, expect, test } from "vitest";
import { describeError, loggedPath } from "../../app/platform/log.server";

describe("What is logged", () => {
  test("names the page, and no invitation's token", () => {
    expect(loggedPath("/studies/autumn")).toBe("/studies/autumn");
    for (const [path, logged] of [
      ["/invitations/s3cret", "/invitations/:token"],
      ["/invitations/s3cret.data", "/invitations/:token.data"],
      ["/invitations/s3cret/more", "/invitations/:token/more"],
    ] as const)
      expect(loggedPath(path)).toBe(logged);
  });

  test("says of an error its kind and code, not its message or what it was about", () => {
    const params = ["amira@example.org", "I cannot sleep any more"];
    const cause = Object.assign(new Error("amira@example.org exists"), { code: "23505" });
    const error = Object.assign(new Error(`Failed: insert, params ${params.join()}`), {
      cause,
      params,
    });
    const described = describeError(error);
    expect(described).toMatchObject({ kind: "Error", code: "23505" });
    expect(JSON.stringify(described)).not.toMatch(/amira|sleep|insert/);
  });

  test("keeps a message over several lines out of the stack too", () => {
    const error = new Error("first line\nI cannot sleep\n  at night any more");
    expect(JSON.stringify(describeError(error))).not.toMatch(/sleep|night|first line/);
  });

  test("says of something that is no error only what type it is", () => {
    expect(describeError("amira@example.org")).toEqual({ kind: "string" });
    expect(describeError({ email: "amira@example.org" })).toEqual({ kind: "object" });
  });
});
