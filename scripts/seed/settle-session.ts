import { v7 as uuid } from "uuid";
import type { Actor } from "~/domain/access/can";
import type {
  AdjudicationAct,
  Decision,
  DisagreementReason,
} from "~/domain/review/adjudication/act";
import type { AdjudicationUnit, UnitKind } from "~/domain/review/adjudication/unit";
import type { Random } from "~/domain/simulator/random";
import { appendAdjudicationEvents } from "~/services/adjudication/append-adjudication-events.server";
import { makeGold } from "~/services/adjudication/make-gold.server";
import { openAdjudication } from "~/services/adjudication/open-adjudication.server";
import { showAdjudication } from "~/services/adjudication/show-adjudication.server";
import type { Database } from "~db/client.server";
import type { Mark } from "./true-marks";
import { annotationOf } from "./write-review";

const reasons: Record<UnitKind, DisagreementReason> = {
  "tag-differs": "definition-unclear",
  "only-some": "cue-overlooked",
  "span-differs": "span-extent",
  "severity-differs": "severity-judgement",
  agreed: "slip",
};

const doubt =
  "Read coldly it is one thing, read warmly the other. Both can be held, and the codebook does not decide between them.";

/** The true marks that are still to be said, taken one by one. */
class Truth {
  constructor(private left: readonly Mark[]) {}

  take(turnId: string | null, tags?: readonly string[]): Mark | null {
    const fits = (mark: Mark) =>
      mark.turn?.id === turnId && (tags === undefined || tags.includes(mark.tag));
    const found = this.left.find(fits) ?? null;
    this.left = this.left.filter((mark) => mark !== found);
    return found;
  }
}

/** What a careful adjudicator says of a unit: what is true stands, chosen or written anew. */
function decide({ turnId, marks }: AdjudicationUnit, truth: Truth, random: Random): Decision {
  const tags = marks.map(({ annotation }) => annotation.tag);
  const right = truth.take(turnId, tags);
  const chosen = marks.find(({ annotation }) => annotation.tag === right?.tag);
  if (chosen) return { kind: "choose", annotationId: chosen.annotation.id };
  const other = truth.take(turnId);
  return other ? { kind: "write", annotation: annotationOf(other, random) } : { kind: "neither" };
}

function settling(unit: AdjudicationUnit, decision: Decision): AdjudicationAct[] {
  const { id: unitId, kind } = unit;
  const reason = decision.kind === "neither" ? "slip" : reasons[kind];
  return [
    { type: "decided", unitId, decision },
    { type: "reason-given", unitId, reason },
  ];
}

function leavingOpen({ id: unitId }: AdjudicationUnit): AdjudicationAct[] {
  return [
    { type: "decided", unitId, decision: { kind: "ambiguous" } },
    { type: "reason-given", unitId, reason: "context-needed" },
    { type: "note-written", unitId, note: doubt },
  ];
}

/** Settles what a session's reviewers disagree on, one unit as truly ambiguous, and makes it gold. */
export async function settleSession(
  db: Database,
  lead: Actor,
  sessionId: string,
  { marks, random }: { marks: readonly Mark[]; random: Random },
): Promise<void> {
  const opened = await openAdjudication(db, lead, sessionId);
  if (!opened.ok) throw new Error(`A demo adjudication was not opened: ${opened.reason}.`);
  const { adjudicationId } = opened.value;
  const shown = await showAdjudication(db, lead, adjudicationId);
  if (!shown.ok) throw new Error(`A demo adjudication cannot be read: ${shown.reason}.`);
  const disputed = shown.value.alignment.units.filter(({ kind }) => kind !== "agreed");
  const open = disputed.find(({ kind }) => kind === "tag-differs") ?? disputed.at(-1);
  const truth = new Truth(marks);
  for (const unit of shown.value.alignment.units)
    if (unit.kind === "agreed")
      truth.take(
        unit.turnId,
        unit.marks.map(({ annotation }) => annotation.tag),
      );
  const acts: AdjudicationAct[] = [
    ...disputed.flatMap((unit) =>
      unit === open ? leavingOpen(unit) : settling(unit, decide(unit, truth, random)),
    ),
    { type: "finished" },
  ];
  const at = new Date().toISOString();
  const events = acts.map((act) => ({
    ...{ id: uuid(), adjudicationId, seq: null, act, undoes: null, at },
  }));
  const appended = await appendAdjudicationEvents(db, lead, adjudicationId, events);
  if (!appended.ok || appended.value.answers.some((answer) => !answer.taken))
    throw new Error("A demo disagreement was not settled.");
  const gold = await makeGold(db, lead, adjudicationId);
  if (!gold.ok) throw new Error(`A demo session did not become gold: ${gold.reason}.`);
}
