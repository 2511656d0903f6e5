import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emotionCategories, readingSchema } from "~/domain/emotion/reading";

const root = fileURLToPath(new URL("../..", import.meta.url));

function run(file: string, input = ""): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ["--import", "tsx", "scripts/emotion.ts", file], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

describe("npm run -s emotion", () => {
  it("prints id, valence, arousal, distribution and label for each line, in order", () => {
    const { status, out } = run(
      "-",
      '{"id":"a","text":"I miss her, I cried all night."}\n\n{"id":2,"text":""}\n',
    );
    expect(status).toBe(0);
    const lines = out.trim().split("\n");
    const read = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(read.map(({ id, label }) => [id, label])).toEqual([
      ["a", "sadness"],
      [2, "neutral"],
    ]);
    for (const line of read) {
      expect(Object.keys(line)).toEqual(["id", "valence", "arousal", "distribution", "label"]);
      expect(Object.keys(line["distribution"] as object)).toEqual([...emotionCategories]);
      expect(readingSchema.safeParse(line).success).toBe(true);
    }
  });

  it("names the line that is not understood, prints nothing else and leaves with 2", () => {
    const notJson = run("-", '{"id":"a","text":"hi"}\nnot json\n');
    expect(notJson).toEqual({ status: 2, out: "", err: "Line 2 is not JSON.\n" });
    const noText = run("-", '{"id":"a"}\n');
    expect([noText.status, noText.out]).toEqual([2, ""]);
    expect(noText.err).toMatch(/^Line 1 at text: .+\n$/);
  });

  it("ends without a word where its reader has had enough", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/emotion.ts", "-"], {
      cwd: root,
    });
    let err = "";
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end('{"id":1,"text":"I miss her."}\n'.repeat(5000));
    const [status] = (await once(child, "close")) as [number | null];
    expect([status, err]).toEqual([0, ""]);
  });

  it("says which file cannot be read and leaves with 2", () => {
    const { status, out, err } = run("no-such-file.jsonl");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Cannot read no-such-file\.jsonl: .+\n$/);
  });
});
