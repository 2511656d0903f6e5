import { beforeEach, expect, it } from "vitest";
import { roles } from "../../../app/domain/access/roles";
import { fewestForP95 } from "../../../app/domain/practice/engine-turns";
import { noTokens, type DayChoice } from "../../../app/domain/practice/token-days";
import { promptVersion } from "../../../app/engines/claude/calls.server";
import { readConfig } from "../../../app/platform/config.server";
import { createEngines } from "../../../app/platform/engines.server";
import { createLog } from "../../../app/platform/log.server";
import { createReviewers } from "../../../app/platform/reviewers.server";
import { showEngine } from "../../../app/services/practice/show-engine.server";
import { tokenUses } from "../../../db/schema";
import { makePerson } from "../../database/make";
import { makeTokenUse, makeWritten, type Written } from "../../database/make-engine-use";
import { makePracticePlace } from "../../database/make-practice";
import { onBothDatabases } from "../../database/on-both-databases";

const now = new Date("2026-11-30T12:00:00Z");
const at = (day: string, time = "10:00:00") => new Date(`2026-${day}T${time}Z`);
const secret = "a-key-that-must-not-be-seen";
const address = "https://models.example.org/elsewhere";
const keyed: NodeJS.ProcessEnv = {
  ...{ NODE_ENV: "test", ANTHROPIC_API_KEY: secret, ANTHROPIC_MODEL: "a-model" },
  ...{ CLAUDE_TOKENS_PER_SESSION: "1000", CLAUDE_TOKENS_PER_DAY: "4000" },
};

onBothDatabases("The standing of the engine", (db) => {
  const hostOf = (env: NodeJS.ProcessEnv) => {
    const config = readConfig(env);
    const log = createLog("silent");
    const engines = createEngines(db(), config, log);
    return { db: db(), config, engines, reviewers: createReviewers(db(), config, log) };
  };

  /** A programme with an admin, a peer and a scenario. */
  async function place() {
    const { programmeId, study, peer, scenarioVersionId } = await makePracticePlace(db());
    const admin = await makePerson(db(), programmeId, "admin");
    const { studyId } = study;
    const played = { programmeId, studyId, peerId: peer.personId, scenarioVersionId };
    const write = (
      day: string,
      written: readonly Written[],
      more: Partial<Parameters<typeof makeWritten>[2]> = {},
    ) => makeWritten(db(), played, { engine: "claude", at: at(day), written, ...more });
    const shown = async (days: DayChoice = 14, env: NodeJS.ProcessEnv = keyed) => {
      const outcome = await showEngine(hostOf(env), admin, days, now);
      if (!outcome.ok) throw new Error(outcome.reason);
      return outcome.value;
    };
    return { programmeId, admin, write, shown };
  }

  // The budget counts all that is on the database, so what an earlier test has asked for goes first.
  beforeEach(() => db().delete(tokenUses));

  it("says who plays and how Claude is set, and holds nothing of the key nor of another address", async () => {
    const { shown } = await place();
    const own = await shown();
    expect(own).toMatchObject({ preferred: "claude", dayCount: 14 });
    expect(own.claude).toEqual({
      ...{ model: "a-model", effort: "low", reviewEffort: "medium", isOwnAddress: true },
      ...{ timeoutMs: 45_000, suggestionsTimeoutMs: 15_000, reviewTimeoutMs: 240_000 },
      ...{ limits: { perSession: 1000, perDay: 4000 }, promptVersion },
      reviewPromptVersion: "review-1",
    });
    const elsewhere = await shown(14, { ...keyed, ANTHROPIC_BASE_URL: address });
    expect(elsewhere.claude?.isOwnAddress).toBe(false);
    for (const part of [secret, secret.slice(0, 8), secret.slice(-8), "models.example.org"])
      expect(JSON.stringify(elsewhere)).not.toContain(part);
  });

  it("says that the embedded client plays where no key is set, and that no limit holds", async () => {
    const { shown } = await place();
    await makeTokenUse(db(), { sessionId: null, at: at("11-30"), setAside: 9, used: [5, 1] });
    const standing = await shown(14, { NODE_ENV: "test" });
    expect(standing).toMatchObject({
      ...{ preferred: "embedded", claude: null, sessionsAtLimit: null },
      tokens: { today: { inputTokens: 5, outputTokens: 1 } },
    });
  });

  it("is empty where nothing was ever asked and nothing practised", async () => {
    const { shown } = await place();
    expect(await shown()).toMatchObject({
      tokens: { today: noTokens, days: [], total: noTokens, highest: 0 },
      ...{ sessionsAtLimit: 0, writers: [] },
      steppedIn: { turns: 0, sessions: 0, of: 0 },
    });
  });

  it("adds tokens up by day in UTC, with what is not settled, and counts a session of two days once", async () => {
    const { write, shown } = await place();
    const [one, other] = [await write("11-28", []), await write("11-29", [])];
    const use = (
      sessionId: string | null,
      [day, time]: [string, string],
      used?: [number, number],
    ) => makeTokenUse(db(), { sessionId, at: at(day, time), setAside: 300, ...(used && { used }) });
    await use(one, ["11-29", "23:59:59.999"], [100, 10]);
    await use(one, ["11-30", "00:00:00"], [200, 20]);
    await use(other, ["11-30", "09:00:00"]);
    await use(null, ["11-30", "09:00:00"], [50, 5]);
    await use(one, ["11-16", "23:59:59.999"], [7, 7]);
    const { tokens } = await shown(14);
    const today = {
      ...{ answers: 3, withoutSession: 1, sessions: 2, inputTokens: 250, outputTokens: 25 },
      ...{ unsettled: 1, setAside: 300, day: "2026-11-30" },
    };
    const yesterday = {
      ...{ answers: 1, withoutSession: 0, sessions: 1, inputTokens: 100, outputTokens: 10 },
      ...{ unsettled: 0, setAside: 0, day: "2026-11-29" },
    };
    expect(tokens.days).toEqual([today, yesterday]);
    expect(tokens.today).toEqual(today);
    expect(tokens.total).toEqual({
      ...{ answers: 4, withoutSession: 1, sessions: 2, inputTokens: 350, outputTokens: 35 },
      ...{ unsettled: 1, setAside: 300, day: null },
    });
    expect(tokens.highest).toBe(575);
    const longer = await shown(30);
    expect(longer.tokens.days.map(({ day }) => day)).toEqual([
      ...["2026-11-30", "2026-11-29", "2026-11-16"],
    ]);
  });

  it("counts the sessions of the days that have come to their limit, with all that they ever cost", async () => {
    const { write, shown } = await place();
    const [long, short, old] = [
      await write("11-28", []),
      await write("11-28", []),
      await write("10-01", []),
    ];
    const use = (sessionId: string, day: string, tokens: number) =>
      makeTokenUse(db(), { sessionId, at: at(day), setAside: 1, used: [tokens, 0] });
    await use(long, "10-30", 900);
    await use(long, "11-28", 99);
    await use(short, "11-28", 999);
    await use(old, "10-01", 5000);
    expect((await shown()).sessionsAtLimit, "one token short").toBe(0);
    await makeTokenUse(db(), { sessionId: long, at: at("11-28", "11:00:00"), setAside: 1 });
    expect((await shown()).sessionsAtLimit, "with what is set aside").toBe(1);
    expect((await shown(90)).sessionsAtLimit).toBe(2);
  });

  it("parts turns by engine, model and prompts, with latency as far as it is defined", async () => {
    const { write, shown } = await place();
    const claude = { engine: "claude", model: "a-model", promptVersion: "p-2" } as const;
    const many = Array.from({ length: fewestForP95 + 1 }, (_, n) => ({
      ...{ ...claude, inputTokens: 100, outputTokens: 10, latencyMs: 1000 + 100 * n },
    }));
    await write("11-29", many.slice(0, 11));
    await write("11-30", [...many.slice(11), { ...claude, promptVersion: "p-1", latencyMs: 7 }]);
    await write("11-30", [{ engine: "embedded", latencyMs: null }], { engine: "embedded" });
    const { writers } = await shown();
    expect(writers).toHaveLength(3);
    expect(writers[0]).toMatchObject({
      ...{ ...claude, turns: 21, sessions: 2, inputTokens: 2100, outputTokens: 210 },
      latency: { n: 21, median: 2000, p95: 2900 },
    });
    expect(writers).toContainEqual(
      expect.objectContaining({
        ...{ promptVersion: "p-1", turns: 1, sessions: 1 },
        latency: { n: 1, median: 7, p95: null },
      }),
    );
    expect(writers).toContainEqual({
      ...{ engine: "embedded", model: null, promptVersion: null, turns: 1, sessions: 1 },
      ...{ inputTokens: 0, outputTokens: 0, suggestions: null },
      latency: { n: 0, median: null, p95: null },
    });
  });

  it("counts how the model's suggestions fared by writer, out of the turns for which they were asked", async () => {
    const { write, shown } = await place();
    const turn = (promptVersion: string, ...rules: string[]): Written => ({
      ...{ engine: "claude", model: "a-model", promptVersion, latencyMs: 1 },
      rules: ["spoken-by-claude", ...rules],
    });
    await write("11-30", [
      turn("p-1", "suggestions-failed:timeout", "suggestions-by-rules:3"),
      turn("p-1", "suggestions-left-out:2", "suggestions-by-rules:2"),
      turn("p-1"),
      turn("p-2", "suggestions-failed:overloaded"),
    ]);
    await write("11-30", [turn("p-1")], { suggestionsOn: false });
    const { writers } = await shown();
    expect(writers.map((each) => [each.promptVersion, each.turns, each.suggestions])).toEqual([
      [
        "p-1",
        4,
        {
          ...{ asked: 3, failed: 1, reasons: [{ failure: "timeout", turns: 1 }] },
          ...{ came: 6, leftOut: 2, leftOutTurns: 1 },
        },
      ],
      [
        "p-2",
        1,
        {
          ...{ asked: 1, failed: 1, reasons: [{ failure: "overloaded", turns: 1 }] },
          ...{ came: 0, leftOut: 0, leftOutTurns: 0 },
        },
      ],
    ]);
  });

  it("says where the embedded client stepped in for Claude, out of the sessions begun with Claude", async () => {
    const { write, shown } = await place();
    const [claude, embedded]: Written[] = [{ engine: "claude" }, { engine: "embedded" }];
    if (!claude || !embedded) throw new Error("There is no writer.");
    await write("11-30", [claude, embedded, embedded, claude]);
    await write("11-30", [claude, claude]);
    await write("11-30", [embedded], { engine: "embedded" });
    expect((await shown()).steppedIn).toEqual({ turns: 2, sessions: 1, of: 2 });
  });

  it("takes turns by their own day, also of a session that goes on, and none of demo or imported ones", async () => {
    const { write, shown } = await place();
    const turn: Written = { engine: "embedded", latencyMs: 30 };
    const embedded = { engine: "embedded" } as const;
    await write("11-17", [turn], { ...embedded, endedAt: null });
    await write("11-16", [turn, turn], { ...embedded, endedAt: at("11-30") });
    await write("11-30", [turn, turn, turn], { ...embedded, origin: "demo" });
    const turnsOf = ({ writers }: Awaited<ReturnType<typeof shown>>) =>
      writers.map(({ turns, sessions }) => [turns, sessions]);
    expect(turnsOf(await shown(14))).toEqual([[1, 1]]);
    expect(turnsOf(await shown(30))).toEqual([[3, 2]]);
  });

  it("counts tokens of every programme, and turns of one's own alone, without an id of either", async () => {
    const [here, elsewhere] = [await place(), await place()];
    const turn: Written = { engine: "claude", model: "a-model", inputTokens: 40, latencyMs: 5 };
    const sessionId = await elsewhere.write("11-30", [turn]);
    await makeTokenUse(db(), { sessionId, at: at("11-30"), setAside: 50, used: [40, 2] });
    const [own, theirs] = [await here.shown(), await elsewhere.shown()];
    expect(own.tokens).toEqual(theirs.tokens);
    expect(own.tokens.today).toMatchObject({ answers: 1, sessions: 1, inputTokens: 40 });
    expect(own.writers).toEqual([]);
    expect(own.steppedIn.of).toBe(0);
    expect(theirs.writers).toMatchObject([{ turns: 1, inputTokens: 40 }]);
    const ids = [sessionId, here.programmeId, elsewhere.programmeId, here.admin.personId];
    for (const id of ids) expect(JSON.stringify([own, theirs])).not.toContain(id);
  });

  it("is read by an admin alone", async () => {
    const { programmeId } = await place();
    for (const role of roles) {
      const actor = await makePerson(db(), programmeId, role);
      const outcome = await showEngine(hostOf(keyed), actor, 14, now);
      if (role === "admin") expect(outcome.ok).toBe(true);
      else expect(outcome).toEqual({ ok: false, reason: "not-allowed" });
    }
  });
});
