import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../../app/platform/config.server";

const secret = "a".repeat(32);

function complaintOf(env: Record<string, string>): string {
  try {
    readConfig(env as NodeJS.ProcessEnv);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "";
}

const read = (env: Record<string, string> = {}) => readConfig(env as NodeJS.ProcessEnv);

describe("The environment", () => {
  test("may be empty for a demo workspace on this machine alone", () => {
    const config = read();
    expect(config).toMatchObject({ mode: "demo", port: 3000, host: "127.0.0.1", logLevel: "info" });
    expect(config.dataDir).toBe(path.resolve("data"));
    expect(config.databaseUrl).toBeUndefined();
  });

  test("is refused for production without a secret of its own", () => {
    expect(complaintOf({ NODE_ENV: "production" })).toContain("ATTUNE_SECRET");
    const demoSecret = read().secret;
    const copied = { NODE_ENV: "production", ATTUNE_SECRET: demoSecret };
    expect(complaintOf(copied)).toContain("ATTUNE_SECRET");
    expect(read({ NODE_ENV: "production", ATTUNE_SECRET: secret }).mode).toBe("production");
  });

  test.each([
    ["PORT", "seventy"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["HOST", ""],
    ["DATA_DIR", ""],
    ["DATABASE_URL", "mysql://localhost/attune"],
    ["ORIGIN", "attune"],
    ["ATTUNE_SECRET", "short"],
    ["LOG_LEVEL", "loud"],
    ["TRUST_PROXY", "-1"],
    ["HELPLINE_LOCALE", "Singapore, in English"],
  ])("names %s when it is %j", (name, value) => {
    expect(complaintOf({ [name]: value })).toContain(`${name}:`);
  });

  test("names every variable that is malformed at once, and repeats no secret", () => {
    const complaint = complaintOf({ PORT: "x", ORIGIN: "y", ATTUNE_SECRET: "not-long-enough" });
    expect(complaint).toContain("PORT:");
    expect(complaint).toContain("ORIGIN:");
    expect(complaint).not.toContain("not-long-enough");
  });

  test("has Claude only where a key is set, with limits that can be changed", () => {
    expect(read({ ANTHROPIC_MODEL: "other" }).claude).toBeUndefined();
    const { claude } = read({ ANTHROPIC_API_KEY: "k" });
    expect(claude).toMatchObject({ apiKey: "k", baseUrl: undefined, timeoutMs: 45_000 });
    expect(claude).toMatchObject({ effort: "low", reviewEffort: "medium" });
    const changed = read({
      ANTHROPIC_API_KEY: "k",
      ANTHROPIC_MODEL: "other",
      ANTHROPIC_BASE_URL: "http://127.0.0.1:9",
      CLAUDE_EFFORT: "high",
      CLAUDE_REVIEW_EFFORT: "unset",
      CLAUDE_TIMEOUT_MS: "9000",
      CLAUDE_SUGGESTIONS_TIMEOUT_MS: "5000",
      CLAUDE_REVIEW_TIMEOUT_MS: "90000",
      CLAUDE_TOKENS_PER_SESSION: "10",
      CLAUDE_TOKENS_PER_DAY: "20",
    });
    expect(changed.claude).toEqual({
      apiKey: "k",
      model: "other",
      effort: "high",
      reviewEffort: "unset",
      baseUrl: "http://127.0.0.1:9",
      timeoutMs: 9000,
      suggestionsTimeoutMs: 5000,
      reviewTimeoutMs: 90_000,
      limits: { perSession: 10, perDay: 20 },
    });
    expect(complaintOf({ CLAUDE_TOKENS_PER_DAY: "none" })).toContain("CLAUDE_TOKENS_PER_DAY");
  });

  test("has the helplines that ship, for Singapore, unless a file and a locale are set", () => {
    expect(read().helplines).toEqual({ file: undefined, locale: "en-SG" });
    const set = read({ HELPLINES_FILE: "lines.json", HELPLINE_LOCALE: "de-de" });
    expect(set.helplines).toEqual({ file: path.resolve("lines.json"), locale: "de-DE" });
    const empty = read({ HELPLINES_FILE: "", HELPLINE_LOCALE: "" });
    expect(empty.helplines).toEqual(read().helplines);
  });

  test("takes empty optional values as absent", () => {
    const config = read({ DATABASE_URL: "", ORIGIN: "", ATTUNE_SECRET: "", ANTHROPIC_API_KEY: "" });
    expect(config.databaseUrl ?? config.origin ?? config.claude).toBeUndefined();
  });

  test("keeps of an address only its origin", () => {
    expect(read({ ORIGIN: "https://attune.example/some/path" }).origin).toBe(
      "https://attune.example",
    );
  });

  test("is either read or refused in words, whatever stands in it", () => {
    const names = ["NODE_ENV", "PORT", "HOST", "DATABASE_URL", "ORIGIN", "LOG_LEVEL"];
    const anything = fc.dictionary(fc.constantFrom(...names), fc.string());
    fc.assert(
      fc.property(anything, (env) => {
        const complaint = complaintOf(env);
        return complaint === "" || complaint.startsWith("Attune cannot start.\n");
      }),
    );
  });
});
