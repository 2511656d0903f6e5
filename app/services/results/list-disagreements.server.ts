import type { Database } from "~db/client.server";
import { findAnswerWithUnits } from "~db/queries/study-answers.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import {
  countParting,
  disagreementList,
  type DisagreedTag,
  type DisagreementSort,
  type PartingCounts,
} from "~/domain/misalignment/disagreement-list";
import { unitsOfKept, type KeptDisagreement } from "~/domain/misalignment/kept-answers";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { withoutIntervals } from "~/domain/misalignment/study-results";
import { openPart, type OpenPart } from "./open-part.server";
import { workBeside } from "./read-answer.server";
import { readMeasured } from "./read-measured.server";
import { scopeOf, type AnswerAge, type ShownScope } from "./show-question.server";
import {
  listShownSessions,
  unitsInWords,
  withTurns,
  type FoundUnit,
  type ShownUnit,
} from "./show-units-behind.server";

/** Turns on one page. */
const turnsPerPage = 25;

export interface ShownDisagreement extends ShownUnit {
  expertsDiffer: number;
  peerDiffers: number;
  tags: DisagreedTag[];
}

export interface ShownDisagreements extends ShownScope, AnswerAge, PartingCounts {
  turns: ShownDisagreement[];
  /** Of so many, the first in this order, the turns can be listed. */
  listed: number;
  /** False until the first answer about a large part is made. */
  isThere: boolean;
  held: number;
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
  const opened = await openPart(db, actor, asked);
  if (!opened.ok) return opened;
  const part = opened.value;
  const found = part.isLarge
    ? await keptRows(db, programmeId, part, asked.sort)
    : await computedRows(db, part, asked.sort);
  const refsFound = found.rows.map(({ ref }) => ref);
  const shown = await listShownSessions(db, part.study.id, actor, refsFound);
  const all = found.rows.filter(({ ref }) => shown.has(ref.sessionId));
  const next = asked.from === null ? all.length : asked.from + turnsPerPage;
  const page = all.slice(asked.from ?? 0, next);
  const refs = await withTurns(
    db,
    page.map(({ ref }) => ref),
  );
  const units = await unitsInWords(db, refs);
  return done({
    ...(await scopeOf(db, part)),
    turns: page.map(({ expertsDiffer, peerDiffers, tags: parted }, index) => ({
      ...units[index]!,
      ...{ expertsDiffer, peerDiffers, tags: parted },
    })),
    ...{ total: found.total, listed: found.rows.length, held: found.rows.length - all.length },
    ...{ expertsPart: found.expertsPart, peersPart: found.peersPart },
    ...{ asOf: found.asOf, computing: found.computing, isThere: found.isThere },
    next: next < all.length ? next : null,
  });
}

type FoundRow = KeptDisagreement & { ref: FoundUnit };

/** The turns on which somebody parts: all of them, or of a large part the first. */
interface Found extends AnswerAge, PartingCounts {
  rows: readonly FoundRow[];
  isThere: boolean;
}

async function computedRows(db: Database, part: OpenPart, sort: DisagreementSort): Promise<Found> {
  const { measured } = await readMeasured(db, part, "reviews", withoutIntervals);
  const rows = disagreementList(measured, sort);
  return { rows, ...countParting(rows), asOf: null, computing: null, isThere: true };
}

async function keptRows(
  db: Database,
  programmeId: string,
  { scope, of }: OpenPart,
  sort: DisagreementSort,
): Promise<Found> {
  const found = await findAnswerWithUnits(db, scope, "disagreements");
  const computing = await workBeside(db, programmeId, scope, of, found);
  const kept = found?.answer.kind === "disagreements" ? found.answer : null;
  const refs = (found && unitsOfKept(found.units, sort, "turns"))?.first ?? [];
  return {
    rows: (kept?.lists[sort] ?? []).flatMap((row, at) => {
      const ref = refs[at];
      return ref ? [{ ...row, ref }] : [];
    }),
    total: kept?.total ?? 0,
    expertsPart: kept?.expertsPart ?? 0,
    peersPart: kept?.peersPart ?? 0,
    ...{ asOf: found?.madeAt ?? null, computing, isThere: kept !== null },
  };
}
