import type { Database } from "~db/client.server";
import {
  findVersion,
  listVersions,
  readCodebook,
  readVersionHead,
  type VersionHead,
} from "~db/queries/codebooks.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { builtInCodebook } from "~/domain/review/built-in-codebook";
import type { Codebook } from "~/domain/review/codebook";
import { compareCodebooks, type StructuralChange } from "~/domain/review/codebook-versions/changes";
import type { LineageStep } from "~/domain/review/codebook-versions/lineage";

const mayManage = (actor: Actor) =>
  can(actor, "codebook.manage", { programmeId: actor.programmeId });

/** A draft is for those who may edit it; for everybody else it is not there. */
const maySee = (actor: Actor, version: VersionHead) =>
  version.publishedAt !== null || mayManage(actor);

/** A version of the actor's programme that they may see; null where there is none. */
export async function findVisibleVersion(
  db: Database,
  actor: Actor,
  key: string,
  version: number,
): Promise<VersionHead | null> {
  const head = await findVersion(db, actor.programmeId, key, version);
  return head && maySee(actor, head) ? head : null;
}

export interface ListedCodebook {
  key: string;
  title: string;
  /** The newest published version; null where there is only a draft. */
  version: number | null;
  versions: number;
  draft: { version: number; editedAt: Date | null } | null;
}

/** The codebooks of the actor's programme. */
export async function showCodebooks(
  db: Database,
  actor: Actor,
): Promise<Outcome<{ codebooks: ListedCodebook[]; mayManage: boolean }>> {
  const { programmeId } = actor;
  if (!can(actor, "codebook.read", { programmeId })) return notAllowed;
  const versions = (await listVersions(db, programmeId)).filter((each) => maySee(actor, each));
  const codebooks = [...new Set(versions.map((version) => version.key))].map((key) => {
    const own = versions.filter((version) => version.key === key);
    const published = own.filter((version) => version.publishedAt !== null);
    const draft = own.find((version) => version.publishedAt === null);
    return {
      key,
      title: own[0]?.title ?? key,
      version: published[0]?.version ?? null,
      versions: published.length,
      draft: draft ? { version: draft.version, editedAt: draft.editedAt } : null,
    };
  });
  return done({ codebooks, mayManage: mayManage(actor) });
}

export interface NamedVersion {
  key: string;
  title: string;
  version: number;
}

export interface ShownCodebook {
  codebook: Codebook;
  steps: LineageStep[];
  note: string;
  publishedAt: Date | null;
  basedOn: NamedVersion | null;
  /** What is new against the version that it is based on. */
  structure: StructuralChange[];
  labels: Record<string, string>;
  /** Numbers of the versions of this codebook, newest first. */
  versions: { version: number; isDraft: boolean }[];
  mayManage: boolean;
  /** Versions of the built-in codebook come with the program; others are made of copies. */
  isBuiltIn: boolean;
}

/** One version of a codebook of the actor's programme. */
export async function showCodebook(
  db: Database,
  actor: Actor,
  key: string,
  version: number,
): Promise<Outcome<ShownCodebook>> {
  const { programmeId } = actor;
  if (!can(actor, "codebook.read", { programmeId })) return notAllowed;
  const head = await findVisibleVersion(db, actor, key, version);
  const codebook = head && (await readCodebook(db, head.id));
  if (!head || !codebook) return notFound;
  const [base, baseHead] = head.basedOnId
    ? await Promise.all([readCodebook(db, head.basedOnId), readVersionHead(db, head.basedOnId)])
    : [null, null];
  const siblings = (await listVersions(db, programmeId)).filter((each) => each.key === key);
  const steps = head.lineage.steps;
  return done({
    codebook,
    steps,
    note: head.note,
    publishedAt: head.publishedAt,
    basedOn: baseHead && {
      key: baseHead.key,
      title: baseHead.title,
      version: baseHead.version,
    },
    structure: base ? compareCodebooks(base, codebook, steps).structure : [],
    labels: labelsOf(base, codebook),
    versions: siblings
      .filter((each) => maySee(actor, each))
      .map((each) => ({ version: each.version, isDraft: each.publishedAt === null })),
    mayManage: mayManage(actor),
    isBuiltIn: key === builtInCodebook.key,
  });
}

/** The name of every tag by its key, as the later of two versions calls it. */
export function labelsOf(...books: (Codebook | null)[]): Record<string, string> {
  const named = books.flatMap((book) => book?.tags.map((tag) => [tag.key, tag.label]) ?? []);
  return Object.fromEntries(named) as Record<string, string>;
}
