import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { tom } from "~db/seeds/tom/scenario";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "attune-simulate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(input: string, ...options: string[]) {
  const args = options.length > 0 ? options : ["--scenario", "tom", "--supporter", "-"];
  const done = spawnSync(process.execPath, ["--import", "tsx", "scripts/simulate.ts", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function played(scenario: unknown): ReturnType<typeof run> {
  const file = path.join(folder, "own.json");
  writeFileSync(file, JSON.stringify(scenario));
  return run('{"text":"Hi"}', "--scenario", file, "--supporter", "-");
}

describe("npm run -s simulate", () => {
  it("prints one object a turn, the same for the same seed, whatever ends a line", () => {
    const { status, out } = run('\uFEFF{"text":"Hi Tom."}\r\n\r\n{"text":"How do you sleep?"}');
    expect(status).toBe(0);
    const turns = out.trim().split("\n");
    expect(turns.map((line) => (JSON.parse(line) as { speaker: string }).speaker)).toEqual([
      "client",
      "supporter",
      "client",
      "supporter",
      "client",
    ]);
    const last = JSON.parse(turns.at(-1) ?? "") as Record<string, Record<string, unknown>>;
    const named = ["position", "speaker", "text", "reading", "cues", "state", "moves"];
    expect(Object.keys(last)).toEqual(expect.arrayContaining([...named, "suggestions"]));
    expect(Object.keys(last.reading ?? {})).toEqual([
      "valence",
      "arousal",
      "distribution",
      "label",
    ]);
    expect(Object.keys(last.state ?? {})).toEqual(["trust", "openness", "layer", "phase"]);
    expect(last.suggestions).toHaveLength(3);
    expect(run('{"text":"Hi Tom."}\n{"text":"How do you sleep?"}\n').out).toBe(out);
  });

  it("names the line that is not understood, says why, and leaves with 2", () => {
    const long = JSON.stringify({ text: "a".repeat(4001) });
    const refused = {
      "not json": "-, line 2: This is not JSON.\n",
      "[]": '-, line 2: This is not {"text": ...}.\n',
      '{"text":"  "}': "-, line 2: text: Write a message first.\n",
      [long]: "-, line 2: text: This is 4001 characters long. At most 4000 can be sent at once.\n",
    };
    for (const [line, err] of Object.entries(refused))
      expect(run(`{"text":"Hi"}\n${line}\n`)).toEqual({ status: 2, out: "", err });
  });

  it("plays a scenario from a file, and names the path of what is wrong with one", () => {
    expect(played({ ...tom, key: "own" }).status).toBe(0);
    const { status, err } = played({ ...tom, age: 5, openings: [] });
    expect(status).toBe(2);
    expect(err).toContain("age: Use 13 or more.");
    expect(err).toContain("openings: Write at least 2.");
    const misspelt = played({ ...tom, riskmore: {} });
    expect(misspelt.status).toBe(2);
    expect(misspelt.err).toContain("riskmore: This is not part of a scenario.");
  });
});
