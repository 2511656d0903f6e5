import { readFileSync } from "node:fs";
import { followUpKinds, type FollowUpKind } from "~/domain/simulator/risk-follow-ups/kinds";
import { readCorpus as readQuestions } from "../train-usual-questions/corpus";
import { digestOf } from "../train-screening/digest";

export interface FollowUpExample {
  readonly text: string;
  readonly kind: FollowUpKind;
}

/** The lines of a file under their headings `== kind`. */
export function readFollowUps(file: URL): FollowUpExample[] {
  const examples: FollowUpExample[] = [];
  let kind: FollowUpKind | undefined;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("== ")) kind = followUpKinds.find((each) => each === line.slice(3));
    else if (line.trim() !== "" && !line.startsWith("#")) {
      if (kind === undefined) throw new Error(`${file.pathname} has no kind for: ${line}`);
      examples.push({ text: line, kind });
    }
  }
  return examples;
}

/** What is asked of anybody and is asked of no thought either: of these every so many stand for the rest. */
const beside: ReadonlySet<string> = new Set([
  ..."medicines name age place said ofTalk talkAgain helping justTalk mayAsk unhurried smalltalk".split(
    " ",
  ),
  ..."sleep need today happened why".split(" "),
  ..."work family friends partner appetite money faith crying angry guilty proud changed before".split(
    " ",
  ),
  ..."mother father siblings children pets colleagues contact arguments mornings weekends days-before".split(
    " ",
  ),
  ..."eaten enjoys outside home music online laughs good-memory grew-up childhood dreams earlier-work".split(
    " ",
  ),
  ..."community lost regret miss fault hard-on-self compares others-see usual-day look-forward".split(
    " ",
  ),
]);
const everySo = 3;

/** What is trained on. */
export function readFollowUpCorpus(): FollowUpExample[] {
  const usual = readQuestions()
    .filter(({ asks }) => beside.has(asks))
    .filter((_, place) => place % everySo === 0)
    .map(({ text }) => ({ text, kind: "none" as const }));
  return [...readFollowUps(new URL("corpus.txt", import.meta.url)), ...usual];
}

export const recordUrl = new URL("record.json", import.meta.url);
export const weightsUrl = new URL(
  "../../app/domain/simulator/risk-follow-ups/weights.ts",
  import.meta.url,
);

export const digestOfFollowUps = (): string =>
  digestOf(JSON.stringify([followUpKinds, readFollowUpCorpus()]));
