import type { Database } from "~db/client.server";
import {
  listBesideTurns,
  listSessionsToExport,
  listTurnsToExport,
} from "~db/queries/exports.server";
import { listSessionsMetBlind } from "~db/queries/turns-behind.server";
import { listSessionsWithheld } from "~db/queries/study-settings.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { coverWords } from "~/domain/practice/hidden-words";
import { emotionCategories } from "~/domain/emotion/reading";
import { readHiddenWords } from "../review/read-hidden-words.server";
import { loadEmotionModel } from "~/platform/emotion-model.server";
import { noteFile } from "./note-file.server";

const sessionsPerPage = 20;

type SessionRow = Awaited<ReturnType<typeof listSessionsToExport>>[number];
type TurnRow = Awaited<ReturnType<typeof listTurnsToExport>>[number];
type Beside = Awaited<ReturnType<typeof listBesideTurns>>;

/** Readings by a machine: of a client turn those that are stored, of a supporter turn its words as the file has them. */
function readingsOf({ id, speaker, text }: TurnRow, stored: Beside["readings"]) {
  if (speaker === "supporter") {
    const { readText, version } = loadEmotionModel();
    return [{ source: "text-model" as const, version, ...readText(text) }];
  }
  return stored
    .filter((row) => row.turnId === id)
    .map(({ source, version, valence, arousal, ...row }) => ({
      ...{ source, version, valence, arousal },
      distribution: Object.fromEntries(emotionCategories.map((name) => [name, row[name]])),
    }));
}

/** What stands beside one turn, without ids; suggestions do not tell what is hidden in the session. */
function besideTurn(beside: Beside, turn: TurnRow, hidden: readonly string[]) {
  const here = <T extends { turnId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.turnId === turn.id);
  return {
    readings: readingsOf(turn, beside.readings),
    cues: here(beside.cues).map(({ source, kind, start, end, quote, explicit, risk, layer }) => ({
      ...{ source, kind, start, end, quote, explicit, risk, layer },
    })),
    suggestions: here(beside.suggestions).map(({ category, text, reason }) => ({
      category,
      text: coverWords(text, hidden),
      reason: coverWords(reason, hidden),
    })),
  };
}

async function* linesOf(db: Database, study: { id: string; key: string }, without: string[]) {
  for (let after = 0; ;) {
    const page = await listSessionsToExport(db, study.id, {
      ...{ after, without, limit: sessionsPerPage },
    });
    for (const session of page) yield* linesOfSession(db, study.key, session);
    const last = page.at(-1);
    if (!last || page.length < sessionsPerPage) return;
    after = last.number;
  }
}

async function* linesOfSession(db: Database, study: string, row: SessionRow) {
  const { id, number, ...facts } = row;
  const rows = await listTurnsToExport(db, id);
  const beside = await listBesideTurns(
    db,
    rows.map((turn) => turn.id),
  );
  const hidden = await readHiddenWords(db, id);
  for (const { id: turnId, ...turn } of rows) {
    yield {
      v: 1,
      study,
      session: number,
      ...facts,
      ...turn,
      ...besideTurn(beside, { id: turnId, ...turn }, hidden),
    };
  }
}

export type TurnLine =
  ReturnType<typeof linesOfSession> extends AsyncGenerator<infer Line> ? Line : never;

/**
 * Every turn of a study's ended sessions, one value a turn, in order: words, times, who wrote it with
 * which model and prompts at what cost, readings, cues and suggestions. Readings of a supporter turn are estimated from its text. Peers stand under the study's
 * code. Left out are sessions whose peer was asked about research and has not said yes, those that the
 * actor meets blind, and those that they judged where the study
 * keeps cues or hints from its reviewers.
 */
export async function exportTurns(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<AsyncGenerator<TurnLine>>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "export.run", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const without = await Promise.all([
    listSessionsMetBlind(db, study.id, personId),
    listSessionsWithheld(db, study.id, personId, ["cues", "hints"]),
  ]);
  const subject = { subjectType: "study" as const, subjectId: study.id };
  await noteFile(db, actor, "turns exported", subject);
  return done(linesOf(db, study, without.flat()));
}
