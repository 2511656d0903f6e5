import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { StudyDocument } from "../../app/domain/misalignment/study-document/study-document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Ended {
  code: number;
  out: string;
  said: string;
}

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "attune-import-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runScript("import", ...args);

function runScript(script: string, ...args: string[]): Promise<Ended> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "development",
    DATABASE_URL: "",
    DATA_DIR: path.join(folder, "data"),
  };
  const options = { env, maxBuffer: 64 * 1024 * 1024 };
  const tsx = path.resolve("node_modules/tsx/dist/cli.mjs");
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsx, `scripts/${script}.ts`, ...args],
      options,
      (error, out, said) =>
        resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, said }),
    );
  });
}

const header =
  "mi_quality,transcript_id,video_title,video_url,topic,utterance_id,interlocutor,timestamp,utterance_text,annotator_id,therapist_input_exists,therapist_input_subtype,reflection_exists,reflection_subtype,question_exists,question_subtype,main_therapist_behaviour,client_talk_type";
const row = (utterance: string, speaker: string, text: string) =>
  `high,7,A title,https://example.org,sleep,${utterance},${speaker},00:00:0${utterance},${text},1,${speaker === "client" ? "n/a,n/a,n/a,n/a,n/a,n/a,n/a,neutral" : "False,n/a,False,n/a,True,open,question,n/a"}`;

async function write(name: string, ...lines: string[]): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, `${lines.join("\n")}\n`);
  return file;
}

describe("npm run import", () => {
  it("brings a file in once, however often it is run", async () => {
    const file = await write(
      "good.csv",
      header,
      row("0", "therapist", '"How are you, ""today""?"'),
      row("1", "client", "So tired."),
    );
    const once = await run(file, "--format", "annomi", "--study", "real");
    expect(once.said).toContain("Study real made.");
    expect(once).toMatchObject({
      code: 0,
      out: "1 conversation imported with 2 turns; 0 were there already.\n",
    });
    const twice = await run(file, "--format", "annomi", "--study", "real");
    expect(twice.out).toBe("0 conversations imported with 0 turns; 1 was there already.\n");
  }, 180_000);

  it("names row and column of what it cannot read, and leaves with 2", async () => {
    const file = await write(
      "bad.csv",
      header,
      row("0", "therapist", "Hi."),
      row("x", "robot", "Yes."),
    );
    const ended = await run(file, "--format", "annomi", "--study", "real");
    expect(ended.code).toBe(2);
    expect(ended.out).toBe("");
    expect(ended.said).toContain("Row 3, column utterance_id");
    expect(ended.said).toContain("Row 3, column interlocutor");
  });

  it("brings a published study in, and its results come out of the results command", async () => {
    const at = (name: string) => path.resolve("tests/fixtures/import/ok", `${name}.csv`);
    const into = ["--study", "published", "--format"];
    const who = ["--client", "Seeker", "--supporter", "Helper"];
    const first = await run(at("study-ratings"), ...into, "ratings-csv", "--create-codebook");
    expect(first.said).toContain("There is no study published. Import its transcripts first");
    const turns = await run(at("study-transcripts"), ...into, "transcript-text", ...who);
    expect(turns.out).toBe("50 conversations imported with 200 turns; 0 were there already.\n");
    const rated = await run(at("study-ratings"), ...into, "ratings-csv", "--create-codebook");
    expect(rated.out).toBe(
      "350 reviews imported with 2,100 ratings and 0 tags, by 7 new reviewers; 0 were there already. Codebook published made with 0 tags and 6 scales.\n",
    );
    const again = await run(at("study-ratings"), ...into, "ratings-csv", "--create-codebook");
    expect(again.out).toMatch(/^0 reviews imported .*; 350 were there already\.\n$/);
    const printed = await runScript("results", "--study", "published", "--replicates", "20");
    expect(printed.code).toBe(0);
    const { study, scale_agreement: scales } = JSON.parse(printed.out) as StudyDocument;
    expect(study).toMatchObject({ ratings: 2100, intervals: { replicates: 20 } });
    expect(scales.map(({ pairs }) => pairs.length)).toEqual([21, 21, 21, 21, 21, 21]);
    const nowhere = await runScript("results", "--study", "nowhere");
    expect([nowhere.code, nowhere.out]).toEqual([2, ""]);
    expect(nowhere.said).toContain("There is no study nowhere");
  });

  it("says in one line what is wrong with a file that is no such file, or with the call", async () => {
    const cases: [string[], RegExp][] = [
      [
        ["nowhere.csv", "--format", "annomi", "--study", "real"],
        /nowhere\.csv: there is no such file/,
      ],
      [[folder, "--format", "annomi", "--study", "real"], /is a folder/],
      [
        [await write("other.csv", "a,b", "1,2"), "--format", "annomi", "--study", "real"],
        /column/i,
      ],
      [[await write("empty.csv", ""), "--format", "annomi", "--study", "real"], /\S/],
      [["x.csv", "--format", "xml", "--study", "real"], /--format xml is not known/],
      [["x.csv", "--format", "annomi", "--study", "Not A Key"], /--study/],
      [["x.csv", "--format", "annomi", "--study", "real", "--unknown"], /unknown/i],
    ];
    for (const [args, words] of cases) {
      const ended = await run(...args);
      expect(ended.said, args.join(" ")).toMatch(words);
      expect(ended.said, args.join(" ")).not.toMatch(/^\s+at /m);
      expect(ended.code, args.join(" ")).toBe(2);
    }
    expect(await readFile(path.join(folder, "other.csv"), "utf8")).toContain("1,2");
  });
});
