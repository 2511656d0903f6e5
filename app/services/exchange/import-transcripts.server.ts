import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import {
  findImported,
  insertImported,
  type NewReading,
  type NewSession,
  type NewTurn,
} from "~db/queries/imports.server";
import { findStudy, nextSessionNumber, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { ImportedTranscript } from "~/domain/exchange/transcript";
import type { LoadedEmotionModel } from "~/platform/emotion-model.server";

export interface ImportRequest {
  /** Who asks; `auditId` is null for the command line, which signs nobody in. */
  actor: Actor;
  auditId: string | null;
  studyKey: string;
  transcripts: readonly ImportedTranscript[];
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

export interface ImportReport {
  imported: number;
  /** Stored already, word for word; left as they are. */
  unchanged: number;
  turns: number;
}

class Cancelled extends Error {}

/** Tells the words of one conversation from others: who said what, in order. */
export function transcriptDigest(transcript: ImportedTranscript): string {
  const words = transcript.turns.map(({ speaker, text }) => [speaker, text]);
  return createHash("sha256").update(JSON.stringify(words)).digest("hex");
}

function readTurns(model: LoadedEmotionModel, turns: readonly NewTurn[]): NewReading[] {
  return turns
    .filter((turn) => turn.speaker === "client")
    .map((turn) => {
      const { distribution, ...plane } = model.readText(turn.text);
      const version = model.version;
      const source = "text-model" as const;
      return { id: uuid(), turnId: turn.id, source, version, ...plane, ...distribution };
    });
}

function rowsOf(study: Study, transcript: ImportedTranscript, number: number, now: Date) {
  const session: NewSession = {
    id: uuid(),
    programmeId: study.programmeId,
    studyId: study.id,
    number,
    origin: "imported",
    status: "ended",
    title: transcript.title,
    contentNote: transcript.topic,
    suggestionsOn: false,
    emotionCurveOn: false,
    externalId: transcript.externalId,
    importDigest: transcriptDigest(transcript),
    startedAt: now,
    endedAt: now,
  };
  const turns: NewTurn[] = transcript.turns.map((turn) => ({
    id: uuid(),
    sessionId: session.id,
    position: turn.position,
    importedPosition: turn.filePosition ?? null,
    speaker: turn.speaker,
    text: turn.text,
    createdAt: now,
    spokenAtSeconds: turn.seconds,
  }));
  return { session, turns };
}

/**
 * Stores conversations as ended sessions of a study, all of them or none. One that is there already,
 * word for word, is left alone; one that came under the same name with other words is a conflict.
 */
export async function importTranscripts(
  db: Database,
  model: LoadedEmotionModel,
  request: ImportRequest,
): Promise<Outcome<ImportReport>> {
  const { actor, transcripts, studyKey } = request;
  const { programmeId } = actor;
  if (!can(actor, "import.run", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const ids = transcripts.map((transcript) => transcript.externalId);
  const report: ImportReport = { imported: 0, unchanged: 0, turns: 0 };
  try {
    return await db.transaction(async (tx) => {
      let number = await nextSessionNumber(tx, study.id);
      const stored = await findImported(tx, study.id, ids);
      for (const [index, transcript] of transcripts.entries()) {
        if (request.signal?.aborted) throw new Cancelled();
        const digest = stored.get(transcript.externalId);
        if (digest === undefined) {
          const { session, turns } = rowsOf(study, transcript, number, new Date());
          await insertImported(tx, session, turns, readTurns(model, turns));
          number += 1;
          report.imported += 1;
          report.turns += turns.length;
        } else if (digest === transcriptDigest(transcript)) report.unchanged += 1;
        else throw new Changed(transcript.externalId);
        request.onProgress?.(index + 1, transcripts.length);
      }
      if (report.imported > 0) {
        await insertAuditLine(tx, {
          programmeId,
          actorId: request.auditId,
          action: "transcripts imported",
          subjectType: "study",
          subjectId: study.id,
          details: { imported: report.imported, turns: report.turns },
        });
      }
      return done(report);
    });
  } catch (error) {
    if (error instanceof Cancelled) return conflict("Cancelled. Nothing was imported.");
    if (error instanceof Changed)
      return conflict(
        `Conversation ${error.externalId} is in this study already, with other words. Nothing was imported.`,
      );
    throw error;
  }
}

class Changed extends Error {
  constructor(readonly externalId: string) {
    super();
  }
}
