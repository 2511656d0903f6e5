import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import {
  findVersion,
  holdDraft,
  publishVersion,
  readVersionHead,
  type VersionHead,
} from "~db/queries/codebooks.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { compareCodebooks, type StructuralChange } from "~/domain/review/codebook-versions/changes";
import {
  publishingProblems,
  type PublishingProblem,
} from "~/domain/review/codebook-versions/publishing";
import { readDraft } from "./edit-draft.server";
import { readEffect, type Effect } from "./read-effect.server";
import { listLineIds, readLine } from "./read-line.server";
import { labelsOf } from "./show-codebook.server";

export interface PublishingPlan {
  title: string;
  /** Marks the draft as it is shown, so that nothing else is published. */
  seen: string;
  problems: PublishingProblem[];
  structure: StructuralChange[];
  labels: Record<string, string>;
  effect: Effect;
}

const published = conflict("This version is published already. It never changes.");

/** What publishing a draft would freeze, and what it would mean for what was reviewed so far. */
export async function showPublishing(
  db: Database,
  actor: Actor,
  key: string,
  version: number,
): Promise<Outcome<PublishingPlan>> {
  const { programmeId } = actor;
  if (!can(actor, "codebook.manage", { programmeId })) return notAllowed;
  const head = await findVersion(db, programmeId, key, version);
  const draft = head && (await readDraft(db, head));
  if (!head || !draft) return notFound;
  if (head.publishedAt !== null) return published;
  const { base, codebook, steps } = draft;
  return done({
    title: codebook.title,
    seen: markOf(head),
    problems: publishingProblems(draft),
    structure: base ? compareCodebooks(base, codebook, steps).structure : [],
    labels: labelsOf(base, codebook),
    effect: await effectOf(db, programmeId, head),
  });
}

const markOf = ({ editedAt }: VersionHead) => editedAt?.toISOString() ?? "";

async function effectOf(db: Database, programmeId: string, head: VersionHead): Promise<Effect> {
  const line = await readLine(db, await listLineIds(db, head.id));
  return readEffect(db, programmeId, line, null);
}

/** Publishes a draft: from then on it never changes. Studies stay where they are until they are moved. Twice is as once. */
export async function publishCodebook(
  db: Database,
  actor: Actor,
  name: { key: string; version: number },
  { note, seen }: { note: string; seen: string },
): Promise<Outcome<null>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "codebook.manage", { programmeId })) return notAllowed;
  const found = await findVersion(db, programmeId, name.key, name.version);
  if (!found) return notFound;
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    if (!(await holdDraft(tx, found.id))) {
      const now = await readVersionHead(tx, found.id);
      const isSame = now && markOf(now) === seen && now.note === note.trim();
      return isSame ? done(null) : published;
    }
    const head = await readVersionHead(tx, found.id);
    const draft = head && (await readDraft(tx, head));
    if (!head || !draft) return notFound;
    if (markOf(head) !== seen)
      return conflict("The draft was changed after this page was opened. Look at it again.");
    const [problem] = publishingProblems(draft);
    if (problem) return conflict(`Not published yet. ${problem.message}`);
    await publishVersion(tx, found.id, { publishedAt: new Date(), note: note.trim() });
    const line = { programmeId, actorId: personId, action: "codebook published" };
    const subject = { subjectType: "codebook version", subjectId: found.id };
    await insertAuditLine(tx, { ...line, ...subject, details: { version: name.version } });
    return done(null);
  });
}
