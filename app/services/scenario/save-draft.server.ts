import { z } from "zod";
import type { Database } from "~db/client.server";
import {
  findVersionBrief,
  readVersionContent,
  saveDraftContent,
} from "~db/queries/scenario-versions.server";
import type { Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import type { Draft } from "~/domain/simulator/draft-edit";
import { savedByFor, type SavedBy } from "~/domain/simulator/saved-by";
import { draftSchema } from "~/domain/simulator/scenario";
import { findDraft } from "./find-version.server";
import type { VersionAddress } from "~/domain/simulator/version-address";

export const saveSchema = z.object({
  /** Made on the device: sending the same save again stores it once. */
  saveId: z.uuidv7(),
  /** The revision on which the content was written. */
  revision: z.number().int().min(0),
  content: draftSchema,
});
export type SaveInput = z.infer<typeof saveSchema>;

/** Saved, or not because the draft was saved elsewhere since: then what was made of it there. */
export type SavedDraft =
  | { saved: true; revision: number }
  | {
      saved: false;
      revision: number;
      content: Draft;
      savedBy: SavedBy | null;
      savedAt: Date | null;
    };

/**
 * Stores a draft as it was typed, rules broken or not. Nothing is written over that was saved elsewhere
 * since: the answer then holds that version. The scenario's key stays what its address says.
 */
export async function saveDraft(
  db: Database,
  actor: Actor,
  address: VersionAddress,
  input: SaveInput,
): Promise<Outcome<SavedDraft>> {
  const found = await findDraft(db, actor, address);
  if (!found.ok) return found;
  const { versionId } = found.value;
  if (found.value.saveId === input.saveId)
    return done({ saved: true, revision: found.value.revision });
  const content = { ...input.content, key: address.key };
  const { revision, saveId } = input;
  const save = { versionId, revision, saveId, content, by: actor.personId, at: new Date() };
  const stored = await saveDraftContent(db, save);
  if (stored !== null) return done({ saved: true, revision: stored });
  const now = await findVersionBrief(db, actor.programmeId, address.key, address.version);
  const theirs = await readVersionContent(db, versionId);
  if (!now || !theirs) return notFound;
  if (now.saveId === saveId) return done({ saved: true, revision: now.revision });
  const savedBy = savedByFor(actor.personId, now);
  const { savedAt } = now;
  return done({ saved: false, revision: now.revision, content: theirs, savedAt, savedBy });
}
