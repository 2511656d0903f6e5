import type { Database } from "~db/client.server";
import {
  findVersion,
  holdDraft,
  readCodebook,
  readVersionHead,
  replaceDraft,
  type VersionHead,
} from "~db/queries/codebooks.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { Draft, DraftEdit, DraftRefusal } from "~/domain/review/codebook-versions/draft";
import { editDraft as apply } from "~/domain/review/codebook-versions/edit-draft";
import { sentAct, type Sent } from "~/platform/sent.server";
import { answerOnce } from "../access/answer-once.server";
import {
  publishingProblems,
  type PublishingProblem,
} from "~/domain/review/codebook-versions/publishing";

const published = conflict("This version is published. It never changes; begin the next one.");

/** A draft as it is stored, with what it is based on; null where the version is gone. */
export async function readDraft(db: Database, head: VersionHead): Promise<Draft | null> {
  const [codebook, base] = await Promise.all([
    readCodebook(db, head.id),
    head.basedOnId ? readCodebook(db, head.basedOnId) : null,
  ]);
  return codebook && { codebook, base, steps: head.lineage.steps };
}

export interface ShownDraft {
  draft: Draft;
  editedAt: Date | null;
  problems: PublishingProblem[];
}

/** A draft for its editors. */
export async function showDraft(
  db: Database,
  actor: Actor,
  key: string,
  version: number,
): Promise<Outcome<ShownDraft>> {
  const { programmeId } = actor;
  if (!can(actor, "codebook.manage", { programmeId })) return notAllowed;
  const head = await findVersion(db, programmeId, key, version);
  const draft = head && (await readDraft(db, head));
  if (!head || !draft) return notFound;
  if (head.publishedAt !== null) return published;
  return done({ draft, editedAt: head.editedAt, problems: publishingProblems(draft) });
}

/** What became of an edit: the key of what was saved or made, or why it was not taken. */
export type EditAnswer = SavedEdit | UnsavedEdit;
type SavedEdit = { saved: true; key: string | null };
type UnsavedEdit = {
  saved: false;
  /** The draft was last saved by the same person. */
  isOwnLast: boolean;
} & DraftRefusal;
type RefusedEdit = { ok: false; answer: UnsavedEdit };

/**
 * Does one act of an editor on a draft; sent twice, it is done once. Two editors at once: the later act meets
 * what the earlier stored.
 */
export async function editDraft(
  db: Database,
  actor: Actor,
  { sent, ...name }: { key: string; version: number; sent: Sent },
  edit: DraftEdit,
): Promise<Outcome<EditAnswer>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "codebook.manage", { programmeId })) return notAllowed;
  const found = await findVersion(db, programmeId, name.key, name.version);
  if (!found) return notFound;
  const act = sentAct(sent, actor, "edit a draft", found.id, edit);
  const edited = await answerOnce<SavedEdit, RefusedEdit>(db, act, async (tx) => {
    const held = await holdDraft(tx, found.id);
    if (!held) return published;
    const head = await readVersionHead(tx, found.id);
    const draft = head && (await readDraft(tx, head));
    if (!draft) return notFound;
    const after = apply(draft, edit);
    const isOwnLast = held.editedBy === personId;
    if (!after.ok) return { ok: false, answer: { ...after, saved: false, isOwnLast } };
    const by = { editedBy: personId, editedAt: new Date() };
    await replaceDraft(tx, found.id, after.draft, by);
    return done({ saved: true, key: after.key });
  });
  return "answer" in edited ? done(edited.answer) : edited;
}
