import { v7 as uuid } from "uuid";
import type { EngineName } from "../../app/domain/practice/engine-name";
import type { SessionOrigin } from "../../app/domain/practice/session-status";
import type { Database } from "../../db/client.server";
import { nextSessionNumber } from "../../db/queries/studies.server";
import { sessions, simulatorSteps, tokenUses, turns } from "../../db/schema";
import { firstState } from "../engines/claude/answers";

interface Played {
  programmeId: string;
  studyId: string;
  peerId: string;
  scenarioVersionId: string;
}

/** A turn of the client as it is stored; what is left out is null. */
export interface Written {
  engine: EngineName;
  model?: string;
  promptVersion?: string;
  inputTokens?: number;
  outputTokens?: number;
  latencyMs?: number | null;
  rules?: string[];
}

interface SessionWritten {
  engine: EngineName;
  at: Date;
  written: readonly Written[];
  origin?: SessionOrigin;
  suggestionsOn?: boolean;
  /** Null while it is open; its turns' time unless it is said. */
  endedAt?: Date | null;
}

/** A session with turns of the client that were written at one time, by these writers; answers its id. */
export async function makeWritten(
  db: Database,
  { peerId, ...played }: Played,
  { engine, at, written, ...more }: SessionWritten,
): Promise<string> {
  const sessionId = uuid();
  const endedAt = more.endedAt === undefined ? at : more.endedAt;
  await db.insert(sessions).values({
    ...{ id: sessionId, ...played, peerId, engine, seed: 1, title: "A session" },
    number: await nextSessionNumber(db, played.studyId),
    ...{ origin: more.origin ?? "practised", status: endedAt === null ? "open" : "ended" },
    ...{ suggestionsOn: more.suggestionsOn ?? true, emotionCurveOn: true },
    ...{ startedAt: at, endedAt },
  });
  const rows = written.map(({ rules, ...turn }, position) => ({
    row: {
      ...{ id: uuid(), sessionId, position, speaker: "client" as const },
      ...{ text: "A word.", createdAt: at, ...turn },
    },
    rules: rules ?? [],
  }));
  if (rows.length === 0) return sessionId;
  await db.insert(turns).values(rows.map(({ row }) => row));
  await db
    .insert(simulatorSteps)
    .values(
      rows.map(({ row, rules }) => ({ turnId: row.id, stateAfter: firstState, moves: [], rules })),
    );
  return sessionId;
}

/** What an answer of a model was set aside for, and what it came to; not settled where that is left out. */
export async function makeTokenUse(
  db: Database,
  use: { sessionId: string | null; at: Date; setAside: number; used?: [number, number] },
): Promise<void> {
  const { used, ...row } = use;
  await db.insert(tokenUses).values({
    ...{ id: uuid(), ...row },
    ...(used && { inputTokens: used[0], outputTokens: used[1] }),
  });
}
