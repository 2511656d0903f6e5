import { isDeepStrictEqual } from "node:util";
import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import { hasDone, insertAuditLine } from "~db/queries/audit.server";
import {
  deleteDraft,
  findVersion,
  holdDraft,
  insertDraft,
  listVersions,
  readCodebook,
  readVersionHead,
  type NewDraft,
  type VersionHead,
} from "~db/queries/codebooks.server";
import { holdProgramme } from "~db/queries/people.server";
import { can, type Actor } from "~/domain/access/can";
import {
  conflict,
  done,
  invalid,
  notAllowed,
  notFound,
  type Outcome,
} from "~/domain/access/outcome";
import { builtInCodebook } from "~/domain/review/built-in-codebook";
import type { Codebook } from "~/domain/review/codebook";
import { keyFromLabel } from "~/domain/review/codebook-versions/new-tag";
import type { TracedCodebook } from "~/domain/review/codebook-versions/lineage";
import { sentAct, type Sent } from "~/platform/sent.server";
import { answerOnce } from "../access/answer-once.server";
import type { NamedVersion } from "./show-codebook.server";

type VersionName = Pick<NamedVersion, "key" | "version">;

async function store(
  db: Database,
  actor: Actor,
  draft: Omit<NewDraft, "createdBy">,
  action: string,
): Promise<Outcome<VersionName>> {
  const { programmeId, personId } = actor;
  const { key, version } = draft.codebook;
  try {
    await db.transaction(async (tx) => {
      const id = await insertDraft(tx, programmeId, { ...draft, createdBy: personId });
      const line = { programmeId, actorId: personId, action, details: { version } };
      await insertAuditLine(tx, { ...line, subjectType: "codebook version", subjectId: id });
    });
  } catch (error) {
    if (isDuplicate(error)) return conflict("Somebody has just begun the same draft. Open that.");
    throw error;
  }
  return done({ key, version });
}

const asStored = (codebook: Codebook): unknown => JSON.parse(JSON.stringify(codebook));

/** The draft that the same act of the same person has begun already and nobody has edited since; null where there is none. */
async function findBegun(
  tx: Database,
  { programmeId, personId: actorId }: Actor,
  versions: readonly VersionHead[],
  { codebook, basedOnId }: Omit<NewDraft, "createdBy">,
  action: string,
): Promise<VersionName | null> {
  const begun = versions.filter(
    (head) =>
      head.version === 1 &&
      head.publishedAt === null &&
      head.editedAt === null &&
      head.title === codebook.title &&
      head.basedOnId === basedOnId,
  );
  for (const { id, key, version } of begun) {
    if (!(await hasDone(tx, { programmeId, actorId, action, subjectId: id }))) continue;
    const stored = await readCodebook(tx, id);
    if (stored && isDeepStrictEqual(asStored(stored), asStored({ ...codebook, key })))
      return { key, version };
  }
  return null;
}

/** Begins a codebook under a key that is free; one that the same act has begun already is that one. */
async function storeOwn(
  db: Database,
  actor: Actor,
  draft: Omit<NewDraft, "createdBy">,
  action: string,
): Promise<Outcome<VersionName>> {
  return db.transaction(async (tx) => {
    await holdProgramme(tx, actor.programmeId);
    const versions = await listVersions(tx, actor.programmeId);
    const begun = await findBegun(tx, actor, versions, draft, action);
    if (begun) return done(begun);
    const taken = [...versions.map((version) => version.key), builtInCodebook.key];
    const key = keyFromLabel(draft.codebook.title, taken);
    return store(tx, actor, { ...draft, codebook: { ...draft.codebook, key } }, action);
  });
}

/** Begins a codebook of one's own as a draft: a copy of any published version, under another title. */
export async function copyCodebook(
  db: Database,
  actor: Actor,
  from: VersionName,
  title: string,
): Promise<Outcome<VersionName>> {
  const { programmeId } = actor;
  if (!can(actor, "codebook.manage", { programmeId })) return notAllowed;
  const head = await findVersion(db, programmeId, from.key, from.version);
  const codebook = head && (await readCodebook(db, head.id));
  if (!head || !codebook) return notFound;
  if (head.publishedAt === null) return conflict("A draft cannot be copied. Publish it first.");
  if (title.trim() === "") return invalid("Give the copy a title.", "title");
  const copy = { ...codebook, title: title.trim(), version: 1 };
  const draft = { codebook: copy, steps: [], basedOnId: head.id };
  return storeOwn(db, actor, draft, "codebook copied");
}

/** Begins the next version of a codebook as a draft of its newest one. A codebook has one draft at a time. */
export async function startVersion(
  db: Database,
  actor: Actor,
  key: string,
): Promise<Outcome<VersionName>> {
  const { programmeId } = actor;
  if (!can(actor, "codebook.manage", { programmeId })) return notAllowed;
  return db.transaction(async (tx) => {
    await holdProgramme(tx, programmeId);
    return nextVersion(tx, actor, key);
  });
}

async function nextVersion(db: Database, actor: Actor, key: string): Promise<Outcome<VersionName>> {
  const own = (await listVersions(db, actor.programmeId)).filter((version) => version.key === key);
  const [newest] = own;
  if (!newest) return notFound;
  if (key === builtInCodebook.key)
    return conflict("The built-in codebook comes with Attune. Copy it to change it.");
  if (newest.publishedAt === null) return done({ key, version: newest.version });
  const codebook = await readCodebook(db, newest.id);
  if (!codebook) return notFound;
  const next = { ...codebook, version: newest.version + 1 };
  const draft = { codebook: next, steps: [], basedOnId: newest.id };
  return store(db, actor, draft, "codebook version begun");
}

/** Begins a codebook as a draft from a file's content. Where it came from elsewhere is not followed here. */
export async function importCodebook(
  db: Database,
  actor: Actor,
  { codebook }: TracedCodebook,
): Promise<Outcome<VersionName>> {
  const { programmeId } = actor;
  if (!can(actor, "codebook.manage", { programmeId })) return notAllowed;
  const draft = { codebook: { ...codebook, version: 1 }, steps: [], basedOnId: null };
  return storeOwn(db, actor, draft, "codebook imported");
}

/** Takes a draft out for good. What is published stays. Sent twice, it is answered as once. */
export async function discardDraft(
  db: Database,
  actor: Actor,
  { sent, key, version }: VersionName & { sent: Sent },
): Promise<Outcome<null>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "codebook.manage", { programmeId })) return notAllowed;
  return answerOnce(db, sentAct(sent, actor, "discard a draft", key, version), async (tx) => {
    const head = await findVersion(tx, programmeId, key, version);
    if (!head) return notFound;
    if (!(await holdDraft(tx, head.id)))
      return (await readVersionHead(tx, head.id))
        ? conflict("This version is published. It never changes.")
        : notFound;
    await deleteDraft(tx, head.id);
    const line = { programmeId, actorId: personId, action: "codebook draft discarded" };
    const subject = { subjectType: "codebook version", subjectId: head.id };
    await insertAuditLine(tx, { ...line, ...subject, details: { codebook: key, version } });
    return done(null);
  });
}
