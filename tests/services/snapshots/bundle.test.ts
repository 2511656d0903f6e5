import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import { downloadBundle } from "../../../app/services/snapshots/download-bundle.server";
import { sha256 } from "../../../app/services/snapshots/packed.server";
import { madeSnapshot } from "../../database/make-snapshot";
import { onBothDatabases } from "../../database/on-both-databases";
import { makeReviewed, opened, texts } from "../review/make-reviewed";

onBothDatabases("The bundle of a snapshot", (db) => {
  async function place() {
    const made = await makeReviewed(db());
    const snapshotId = await madeSnapshot(db(), made.study);
    const { studyKey } = made.study;
    const ask = (actor: Actor, transcripts = false) =>
      downloadBundle(db(), actor, { studyKey, snapshotId, transcripts });
    const files = async (actor: Actor, transcripts: boolean) => {
      const outcome = await ask(actor, transcripts);
      if (!outcome.ok) throw new Error(outcome.reason);
      const chunks: Uint8Array[] = [];
      for await (const chunk of outcome.value.chunks) chunks.push(chunk);
      return Object.fromEntries(
        Object.entries(unzipSync(Buffer.concat(chunks))).map(([name, bytes]) => [
          name,
          strFromU8(bytes),
        ]),
      );
    };
    return { made, ask, files };
  }

  it("holds the data under their hash, tables, script and words about them, and no transcript unasked", async () => {
    const { made, files } = await place();
    const found = await files(made.researcher, false);
    expect(Object.keys(found).sort()).toEqual([
      ...["CITATION.cff", "METHODS.md", "README.md", "advice.csv", "analysis.R"],
      ...["best_replies.csv", "codebook.json", "cue_fates.csv", "cues.csv", "data.json"],
      ...["decisions.csv", "judgements.csv", "numbers.csv", "question_numbers.csv"],
      ...[
        "questions.R",
        "readings.csv",
        "repeats.csv",
        "responses.csv",
        "results.json",
        "scale_ranges.csv",
        "scales.csv",
      ],
      ...["sessions.csv", "spans.csv", "suggestions.csv", "tags.csv", "turns.csv"],
    ]);
    expect(found["README.md"]).toContain(sha256(found["data.json"] ?? ""));
    expect(found["cues.csv"]).toContain("S001,0,16,");
    for (const text of texts) expect(JSON.stringify(found)).not.toContain(text);
  });

  it("holds what was said where that is asked for", async () => {
    const { made, files } = await place();
    const found = await files(made.researcher, true);
    expect(found["transcripts.csv"]).toContain(`S001,1,supporter,${texts[1] ?? ""}`);
  });

  it("is for researchers, and waits for one who still judges a session of it", async () => {
    const { made, ask } = await place();
    expect(await ask(made.lead)).toMatchObject({ reason: "not-allowed" });
    await opened(db(), made.expert, made.sessionId);
    const both: Actor = { ...made.expert, roles: ["expert", "researcher"] };
    expect(await ask(both)).toMatchObject({ reason: "conflict" });
  });
});
