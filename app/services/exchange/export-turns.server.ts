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
import { noteFile } from "./note-file.server";

const sessionsPerPage = 20;

type SessionRow = Awaited<ReturnType<typeof listSessionsToExport>>[number];
type Beside = Awaited<ReturnType<typeof listBesideTurns>>;

/** What stands beside one turn, without ids; suggestions do not tell what is hidden in the session. */
function besideTurn(beside: Beside, turnId: string, hidden: readonly string[]) {
  const here = <T extends { turnId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.turnId === turnId);
  return {
    readings: here(beside.readings).map((row) => ({
      source: row.source,
      version: row.version,
      valence: row.valence,
      arousal: row.arousal,
      distribution: Object.fromEntries(emotionCategories.map((name) => [name, row[name]])),
    })),
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
      ...besideTurn(beside, turnId, hidden),
    };
  }
}

export type TurnLine =
  ReturnType<typeof linesOfSession> extends AsyncGenerator<infer Line> ? Line : never;

/**
 * Every turn of a study's ended sessions, one value a turn, in order: words, times, who wrote it with
 * which model and prompts at what cost, readings, cues and suggestions. Peers stand under the study's
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
