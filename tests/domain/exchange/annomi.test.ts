import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { AnnomiReader } from "../../../app/domain/exchange/annomi";
import { columnProblems, mapColumns } from "../../../app/domain/exchange/format";
import { problemLine } from "../../../app/domain/exchange/problem";

function recordsOf(name: string): string[][] {
  const path = fileURLToPath(new URL(`../../fixtures/import/${name}.csv`, import.meta.url));
  return parse(readFileSync(path, "utf8"));
}

function readFixture(name: string) {
  const [header = [], ...rows] = recordsOf(name);
  const reader = new AnnomiReader();
  for (const row of rows) {
    reader.add(Object.fromEntries(header.map((column, index) => [column, row[index] ?? ""])));
  }
  return reader.finish();
}

function problemsOf(name: string): string[] {
  const reading = readFixture(name);
  return reading.ok ? [] : reading.problems.map(problemLine);
}

describe("a sound AnnoMI file", () => {
  const reading = readFixture("ok/two-transcripts");
  const transcripts = reading.ok ? reading.transcripts : [];
  const [first, second] = transcripts;

  it("gives its transcripts in the order in which they begin", () => {
    expect(
      transcripts.map(({ externalId, title, topic, quality }) => [
        externalId,
        title,
        topic,
        quality,
      ]),
    ).toEqual([
      ["7", "Study week", "sleep", "high"],
      ["11", "Transcript 11", "moving house", "low"],
    ]);
  });

  it("puts utterances in the order of their ids, positions from 0, the therapist as supporter", () => {
    expect(first?.turns.map(({ position, speaker }) => [position, speaker])).toEqual([
      [0, "supporter"],
      [1, "client"],
      [2, "client"],
    ]);
    expect(second?.turns.map((turn) => turn.position)).toEqual([0, 1]);
  });

  it("keeps texts to the letter, line breaks, quotes and all scripts included", () => {
    expect(first?.turns[1]?.text).toBe("I lie awake, mostly.\nThen I get up.");
    expect(first?.turns[2]?.text).toBe("It is like that every week 😔, é and 夜も.");
    expect(second?.turns[1]?.text).toBe('"Lists" again.');
  });

  it("makes one turn of an utterance that two annotators labelled, with both their labels", () => {
    const labels = first?.labels[0]?.labels.map((each) => [each.annotator, each.question_subtype]);
    expect(labels).toEqual([
      ["2", "open"],
      ["5", "closed"],
    ]);
    expect(first?.labels[1]?.labels[0]?.client_talk_type).toBe("neutral");
    expect(first?.labels[1]?.labels[0]?.main_therapist_behaviour).toBeNull();
  });

  it("reads times in seconds, with a needless zero too, and leaves out what no clock shows", () => {
    expect(first?.turns.map((turn) => turn.seconds)).toEqual([2, 9, 565]);
    expect(second?.turns.map((turn) => turn.seconds)).toEqual([null, null]);
    expect(reading.ok && reading.notes.map(problemLine)).toEqual([
      "Row 7, column timestamp: No clock shows this time; it is left out.",
      "Column utterance_id: In transcript 11, 1 utterance number is not in the file.",
    ]);
  });
});

describe("a file that cannot be read", () => {
  it("names row and column of an unknown speaker, and gives no transcript", () => {
    expect(problemsOf("not-ok/unknown-speaker")).toEqual([
      'Row 3, column interlocutor: "nurse" is neither therapist nor client.',
    ]);
  });

  it("names every cell that it cannot read, in order", () => {
    expect(problemsOf("not-ok/several-faults")).toEqual([
      'Row 2, column utterance_id: "first" is not a whole number from 0.',
      "Row 2, column utterance_text: This utterance has no text.",
      'Row 2, column timestamp: "soon" is not a time like 00:01:05.',
      'Row 2, column mi_quality: "good" is neither high nor low.',
      "Row 3, column transcript_id: This cell is empty.",
    ]);
  });

  it("refuses repeats of an utterance that differ, or that one annotator made twice", () => {
    const where = "utterance 0 of transcript 7 in row 2";
    expect(problemsOf("not-ok/repeats-that-differ")).toEqual([
      `Row 3, column utterance_text: Another text than ${where}.`,
      `Row 4, column interlocutor: Another speaker than ${where}.`,
      `Row 5, column annotator_id: This annotator has labelled ${where} already.`,
    ]);
  });

  it("says that a file with only a header is empty", () => {
    expect(problemsOf("not-ok/header-only")).toEqual(["The file has no rows below its header."]);
  });

  it("names a missing column by the header", () => {
    const [header = []] = recordsOf("not-ok/no-text-column");
    const problems = columnProblems("annomi", header, mapColumns("annomi", header));
    expect(problems.map(problemLine)).toEqual([
      "Row 1, column utterance_text: This column is missing.",
    ]);
  });

  it.each(["a\0b", "half \ud83d"])("refuses text that no database can hold", (text) => {
    const reader = new AnnomiReader();
    reader.add({
      transcript_id: "1",
      utterance_id: "0",
      interlocutor: "client",
      utterance_text: text,
    });
    const reading = reader.finish();
    expect(reading.ok ? null : reading.problems.map((problem) => problem.column)).toEqual([
      "utterance_text",
    ]);
  });

  it("counts problems beyond the hundredth without keeping them", () => {
    const reader = new AnnomiReader();
    for (let row = 0; row < 150; row += 1) {
      reader.add({
        transcript_id: "1",
        utterance_id: String(row),
        interlocutor: "x",
        utterance_text: "y",
      });
    }
    const reading = reader.finish();
    expect(reading.ok ? null : [reading.problems.length, reading.problemCount]).toEqual([100, 150]);
  });
});
