import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import {
  disagreementList,
  type DisagreedTag,
  type DisagreementSort,
} from "~/domain/misalignment/disagreement-list";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { readMeasured } from "./read-measured.server";
import type { ShownScope } from "./show-question.server";
import { listHiddenSessions, unitsInWords, type ShownUnit } from "./show-units-behind.server";

/** Turns on one page. */
const turnsPerPage = 25;

export interface ShownDisagreement extends ShownUnit {
  expertsDiffer: number;
  peerDiffers: number;
  tags: DisagreedTag[];
}

export interface ShownDisagreements extends ShownScope {
  turns: ShownDisagreement[];
  total: number;
  held: number;
  /** Turns on which two or more experts part, and on which the peer parts from them. */
  expertsPart: number;
  peersPart: number;
  next: number | null;
}

/** Where reviewers of a study differ most, a page at a time; `from` null for all of it. */
export async function listDisagreements(
  db: Database,
  actor: Actor,
  asked: {
    studyKey: string;
    filter: ResultFilter;
    sort: DisagreementSort;
    from: number | null;
  },
): Promise<Outcome<ShownDisagreements>> {
  const { programmeId } = actor;
  if (!can(actor, "results.turns.read", { programmeId })) return notAllowed;
  const options = { plan: null, ties: "flagged" as const };
  const read = await readMeasured(db, actor, { ...asked, options });
  if (!read.ok) return read;
  const { study, measured, choices, tags } = read.value;
  const rows = disagreementList(measured, asked.sort);
  const hidden = await listHiddenSessions(db, study.id, actor);
  const all = rows.filter(({ ref }) => !hidden.has(ref.sessionId));
  const next = asked.from === null ? all.length : asked.from + turnsPerPage;
  const page = all.slice(asked.from ?? 0, next);
  const units = await unitsInWords(
    db,
    page.map(({ ref }) => ref),
  );
  return done({
    study: { key: study.key, title: study.title },
    codebookVersion: measured.codebook.version,
    sessions: measured.rows.sessions.length,
    ...{ choices, tags },
    turns: page.map(({ expertsDiffer, peerDiffers, tags: parted }, index) => ({
      ...units[index]!,
      ...{ expertsDiffer, peerDiffers, tags: parted },
    })),
    total: rows.length,
    held: rows.length - all.length,
    expertsPart: rows.filter((row) => row.expertsDiffer > 0).length,
    peersPart: rows.filter((row) => row.peerDiffers > 0).length,
    next: next < all.length ? next : null,
  });
}
