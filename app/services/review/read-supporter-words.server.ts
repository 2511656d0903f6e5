import { createHash } from "node:crypto";
import type { Database } from "~db/client.server";
import { listReplayTurns } from "~db/queries/replay.server";
import type { Reading } from "~/domain/emotion/reading";
import { loadEmotionModel } from "~/platform/emotion-model.server";

/** How many readings a process keeps, about two megabytes. Design choice. */
const kept = 5_000;

/** By the digest of what was read, so that no words outlive their erasure here. */
const remembered = new Map<string, Reading>();

/**
 * How the supporter's words read as they are shown, by turn id. A hint, for those alone who may see what
 * models mark.
 */
export async function readSupporterWords(
  db: Database,
  sessionId: string,
): Promise<Record<string, Reading>> {
  const turns = await listReplayTurns(db, sessionId);
  return Object.fromEntries(
    turns
      .filter((turn) => turn.speaker === "supporter")
      .map((turn) => [turn.id, readRemembered(turn.text)]),
  );
}

function readRemembered(text: string): Reading {
  const digest = createHash("sha256").update(text).digest("base64");
  const before = remembered.get(digest);
  if (before) return before;
  const reading = loadEmotionModel().readText(text);
  const oldest = remembered.size < kept ? undefined : remembered.keys().next().value;
  if (oldest !== undefined) remembered.delete(oldest);
  remembered.set(digest, reading);
  return reading;
}
