import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

function run(
  input: string,
  ...files: string[]
): { status: number | null; out: string; err: string } {
  const named = files.length > 0 ? files : ["-"];
  const done = spawnSync(process.execPath, ["--import", "tsx", "scripts/moves.ts", ...named], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

describe("npm run -s moves", () => {
  it("prints id, moves and main for each line, in order", () => {
    const { status, out } = run(
      '{"id":"a","text":"What happened?"}\n\n{"id":2,"text":"You feel nobody is there","previous":"nobody is there"}\n',
    );
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { id: "a", moves: ["open-question"], main: "question" },
      { id: 2, moves: ["simple-reflection"], main: "reflection" },
    ]);
  });

  it("names the line that is not understood and leaves with 2", () => {
    expect(run('{"id":"a","text":"hi"}\nnot json\n')).toEqual({
      status: 2,
      out: "",
      err: "line 2: not JSON\n",
    });
    const { status, err } = run('{"id":"a"}\n');
    expect(status).toBe(2);
    expect(err).toMatch(/^line 1: text: .+\n$/);
  });

  it.each(["text", "previous"])("refuses a %s that nobody could have sent, by its line", (key) => {
    const line = (length: number) =>
      JSON.stringify({ id: "a", text: "What happened?", [key]: "é".repeat(length) });
    expect(run(`${line(4000)}\n${line(540_000)}\n`)).toEqual({
      status: 2,
      out: "",
      err: `line 2: ${key}: This is 540000 characters long. At most 4000 are read.\n`,
    });
  });

  it("says which file cannot be read and leaves with 2", () => {
    const { status, out, err } = run("", "no-such-file.jsonl");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^cannot read no-such-file\.jsonl: .+\n$/);
  });
});
