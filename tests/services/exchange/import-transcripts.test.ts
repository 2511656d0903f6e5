import { asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { ImportedTranscript } from "../../../app/domain/exchange/transcript";
import { loadEmotionModel } from "../../../app/platform/emotion-model.server";
import { importTranscripts } from "../../../app/services/exchange/import-transcripts.server";
import { readings, sessions, turns } from "../../../db/schema";
import { makePerson, makeProgramme, makeStudy, type MadeStudy } from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";

const model = loadEmotionModel();

function transcript(externalId: string, ...texts: string[]): ImportedTranscript {
  return {
    externalId,
    title: `Conversation ${externalId}`,
    topic: "sleep",
    turns: texts.map((text, position) => ({
      position,
      speaker: position % 2 === 0 ? ("supporter" as const) : ("client" as const),
      text,
      seconds: position * 10,
    })),
  };
}

const first = transcript("a", "How have you been?", "I can't sleep and I feel awful 😞.");
const second = transcript("b", "Hello.", "Hi. 我很累", "Tell me more.");

onBothDatabases("Importing transcripts", (db) => {
  async function place() {
    const programmeId = await makeProgramme(db());
    const study = await makeStudy(db(), programmeId);
    return { study, researcher: await makePerson(db(), programmeId, "researcher") };
  }

  const bring = (
    study: MadeStudy,
    actor: Awaited<ReturnType<typeof place>>["researcher"],
    transcripts: ImportedTranscript[],
    more: { signal?: AbortSignal; onProgress?: (done: number, all: number) => void } = {},
  ) =>
    importTranscripts(db(), model, {
      actor,
      auditId: actor.personId,
      studyKey: study.studyKey,
      transcripts,
      ...more,
    });

  const stored = (study: MadeStudy) =>
    db()
      .select({ externalId: sessions.externalId, number: sessions.number, status: sessions.status })
      .from(sessions)
      .where(eq(sessions.studyId, study.studyId))
      .orderBy(asc(sessions.number));

  it("stores each as an ended session with its turns as they were read, and says how far it is", async () => {
    const { study, researcher } = await place();
    const progress: number[] = [];
    const outcome = await bring(study, researcher, [first, second], {
      onProgress: (done, all) => progress.push(done / all),
    });
    expect(outcome).toEqual({ ok: true, value: { imported: 2, unchanged: 0, turns: 5 } });
    expect(progress).toEqual([0.5, 1]);
    expect(await stored(study)).toEqual([
      { externalId: "a", number: 1, status: "ended" },
      { externalId: "b", number: 2, status: "ended" },
    ]);
    const words = await db()
      .select({ text: turns.text, speaker: turns.speaker, at: turns.spokenAtSeconds })
      .from(turns)
      .innerJoin(sessions, eq(sessions.id, turns.sessionId))
      .where(eq(sessions.studyId, study.studyId))
      .orderBy(asc(sessions.number), asc(turns.position));
    expect(words.map((turn) => turn.text)).toEqual(
      [...first.turns, ...second.turns].map((turn) => turn.text),
    );
    expect(words[1]).toMatchObject({ speaker: "client", at: 10 });
  });

  it("reads the client's turns, and only those, from their text, and names the model", async () => {
    const { study, researcher } = await place();
    await bring(study, researcher, [first]);
    const rows = await db()
      .select({
        speaker: turns.speaker,
        source: readings.source,
        version: readings.version,
        valence: readings.valence,
      })
      .from(readings)
      .innerJoin(turns, eq(turns.id, readings.turnId))
      .innerJoin(sessions, eq(sessions.id, turns.sessionId))
      .where(eq(sessions.studyId, study.studyId));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      speaker: "client",
      source: "text-model",
      version: model.version,
    });
    expect(rows[0]?.valence).toBeLessThan(0);
  });

  it("leaves alone what is there word for word, and takes only what is new", async () => {
    const { study, researcher } = await place();
    await bring(study, researcher, [first]);
    const again = await bring(study, researcher, [first, second]);
    expect(again).toEqual({ ok: true, value: { imported: 1, unchanged: 1, turns: 3 } });
    expect(await stored(study)).toHaveLength(2);
  });

  it("stores nothing at all where one conversation came before with other words", async () => {
    const { study, researcher } = await place();
    await bring(study, researcher, [first]);
    const changed = transcript("a", "How have you been?", "Fine, thanks.");
    const outcome = await bring(study, researcher, [second, changed]);
    expect(outcome).toMatchObject({ ok: false, reason: "conflict" });
    expect((await stored(study)).map((session) => session.externalId)).toEqual(["a"]);
  });

  it("stores nothing where it is cancelled on the way", async () => {
    const { study, researcher } = await place();
    const abort = new AbortController();
    const outcome = await bring(study, researcher, [first, second], {
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    expect(outcome).toMatchObject({ ok: false, reason: "conflict" });
    expect(await stored(study)).toEqual([]);
  });

  it("is open to leads and researchers of the programme, and to nobody else", async () => {
    const { study, researcher } = await place();
    const { programmeId } = researcher;
    for (const role of ["peer", "expert", "admin"] as const) {
      const actor = await makePerson(db(), programmeId, role);
      expect(await bring(study, actor, [first])).toMatchObject({ reason: "not-allowed" });
    }
    const stranger = await makePerson(db(), await makeProgramme(db()), "researcher");
    expect(await bring(study, stranger, [first])).toMatchObject({ reason: "not-found" });
    const lead = await makePerson(db(), programmeId, "lead");
    expect(await bring(study, lead, [first])).toMatchObject({ ok: true });
  });
});
