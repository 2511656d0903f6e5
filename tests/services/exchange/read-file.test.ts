import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectFormat, mapColumns, type ImportFormat } from "../../../app/domain/exchange/format";
import { problemLine } from "../../../app/domain/exchange/problem";
import { readFile } from "../../../app/services/exchange/read-file.server";
import type { SourceFile } from "../../../app/services/exchange/read-records.server";
import { fixture, sourceOfText } from "./read-fixture";

const names = { client: "Seeker", supporter: "Helper" };

async function transcripts(source: SourceFile, format: ImportFormat) {
  const reading = await readFile(source, { format, columns: null, names });
  if (!reading.ok) throw new Error(reading.problems.map(problemLine).join("\n"));
  if (reading.content.of !== "transcripts") throw new Error("These are ratings.");
  return { notes: reading.notes.map(problemLine), found: reading.content.transcripts };
}

async function problems(source: SourceFile, format: ImportFormat) {
  const reading = await readFile(source, { format, columns: null, names });
  return reading.ok ? [] : reading.problems.map(problemLine);
}

describe("a file of transcripts", () => {
  it("gives turns in the order of their positions, words as they stand, times from the start", async () => {
    const { found } = await transcripts(fixture("ok/turns"), "transcript-csv");
    expect(found.map(({ externalId }) => externalId)).toEqual(["first", "second"]);
    expect(found[0]!.turns).toEqual([
      {
        ...{ position: 0, filePosition: 1, speaker: "client", seconds: 5 },
        text: "Hi there 😞.\nI am worn out.",
      },
      {
        ...{ position: 1, filePosition: 2, speaker: "supporter", seconds: 20 },
        text: 'That is a lot, "really".',
      },
      {
        ...{ position: 2, filePosition: 3, speaker: "client", seconds: 31 },
        text: "It goes on and on.",
      },
      {
        ...{ position: 3, filePosition: 4, speaker: "supporter", seconds: 40 },
        text: "You could try to rest.",
      },
    ]);
    expect(found[1]!.turns.map(({ speaker }) => speaker)).toEqual(["supporter", "client"]);
  });

  it("may hold a whole conversation in a cell; a line without a speaker goes on with the turn before", async () => {
    const { found, notes } = await transcripts(fixture("ok/conversations"), "transcript-text");
    expect(found[0]!.turns.map(({ text }) => text)).toEqual([
      "Hi there 😞.\nI am worn out: really.",
      "That is a lot.",
    ]);
    expect(found[1]!.turns.map(({ speaker, text }) => [speaker, text])).toEqual([
      ["supporter", "How are you?"],
      ["client", "Fine."],
    ]);
    expect(notes).toEqual([]);
    const third = 'transcript_id,text\na,"Seeker: Hi.\nMother: And I?"\n';
    expect((await transcripts(sourceOfText(third), "transcript-text")).notes).toEqual([
      'Row 2, column text: Line 2 begins with "Mother:", which names neither speaker; it continues the turn before.',
    ]);
  });

  it("is refused with everything that is wrong, by row and column", async () => {
    expect(await problems(fixture("not-ok/turns"), "transcript-csv")).toEqual([
      "Row 9: This row has 6 cells where the header has 5. Words that hold the separator need quotes.",
      'Row 3, column position: Position 0 of "first" is in row 2 already.',
      'Row 4, column position: "one" is not a whole number from 0.',
      "Row 5, column transcript_id: This cell is empty.",
      'Row 6, column speaker: "Nurse" is neither the client (Seeker) nor the supporter (Helper).',
      "Row 7, column text: There are no words here.",
      'Row 8, column timestamp: "25:99:99" is no time such as 65, 00:01:05 or 2026-11-26T09:30:00Z.',
    ]);
    expect(await problems(fixture("not-ok/conversations"), "transcript-text")).toEqual([
      "Row 2, column text: Line 1 begins with neither Seeker: nor Helper:",
      "Row 3, column text: The turn that begins in line 2 has no words.",
      'Row 4, column transcript_id: Conversation "second" is in row 3 already.',
      "Row 5, column text: There are no words here.",
    ]);
  });

  it("is refused where it is no CSV, empty, or lacks a column", async () => {
    const read = (text: string) => problems(sourceOfText(text), "transcript-csv");
    expect(await read("")).toEqual(["The file is empty."]);
    expect(await read("transcript_id,speaker,text\n")).toEqual([
      "Row 1, column position: This column is missing.",
    ]);
    expect((await read('transcript_id,position,speaker,text\na,0,Seeker,"Hi\n'))[0]).toMatch(
      /^Row 2: This is not well-formed CSV/,
    );
    expect(await read("transcript_id,position,speaker,text\n")).toEqual([
      "The file has no rows below its header.",
    ]);
  });

  it("gives back every turn that was written, whatever its words", async () => {
    const words = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => text.trim() !== "" && !text.includes("\0"));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 6 }), async (texts) => {
        const rows = texts.map(
          (text, at) => `a,${at},${at % 2 ? "Seeker" : "Helper"},${quoted(text)}`,
        );
        const file = ["transcript_id,position,speaker,text", ...rows].join("\n");
        const { found } = await transcripts(sourceOfText(file), "transcript-csv");
        expect(found[0]!.turns.map(({ text }) => text)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a file of ratings", () => {
  it("is refused with everything that is wrong, by row and column", async () => {
    expect(await problems(fixture("not-ok/ratings"), "ratings-csv")).toEqual([
      'Row 3, column name: "E1" has rated this in row 2 already.',
      'Row 4, column kind: "robot" is none of expert, peer, crowd, model.',
      "Row 5, column reviewer: This cell is empty.",
      "Row 6, column end: The end, 3, is not after the start, 5.",
      "Row 7, column position: Words can be marked only in a turn: name its position.",
      "Row 8, column end: There is a start without an end.",
      'Row 9, column position: "-1" is not a whole number from 0.',
    ]);
  });
});

describe("the format of a file", () => {
  it("is told by its header, also under other names for the columns", () => {
    expect(detectFormat(["transcript_id", "position", "speaker", "text"])).toBe("transcript-csv");
    expect(detectFormat(["transcript_id", "text"])).toBe("transcript-text");
    expect(detectFormat(["Conversation ID", "Rater", "kind", "Dimension", "Score"])).toBe(
      "ratings-csv",
    );
    expect(detectFormat(["dialogue_id", "turn", "role", "utterance"])).toBe("transcript-csv");
    expect(detectFormat(["a", "b"])).toBeNull();
    expect(
      mapColumns("ratings-csv", ["Conversation ID", "Rater", "kind", "Dimension", "Score"]),
    ).toEqual({
      transcript_id: "Conversation ID",
      reviewer: "Rater",
      kind: "kind",
      name: "Dimension",
      value: "Score",
    });
  });
});
