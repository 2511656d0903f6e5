import type { Database } from "~db/client.server";
import { findOwnMark, holdStack, insertCards, listStandingKinds } from "~db/queries/drills.server";
import { listSharedMarks } from "~db/queries/shared-moments.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { missingChoice, tagsCallingFor, type DrillKind } from "~/domain/drills/card";
import { drillsOf, newCard } from "./new-card.server";
import { readMoment, type Moment } from "./read-moment.server";

/** Moments of others that are added at once: about what a day holds. */
const atOnce = 5;
/** Marks that are looked through for them. */
const mostRead = 40;

/** A moment of another peer's session with the kinds of drills that it can become. */
export interface SharedMoment {
  moment: Moment;
  kinds: DrillKind[];
}

/** Up to so many moments of other peers that may be this person's drills and are not yet; of some tags alone where they are named. */
export async function findSharedMoments(
  db: Database,
  actor: Actor,
  most: number,
  tags?: readonly string[],
): Promise<SharedMoment[]> {
  const found: SharedMoment[] = [];
  for (const mark of await listSharedMarks(db, actor, { limit: mostRead, tags })) {
    if (found.length === most) break;
    const read = await readMoment(db, actor, { ...mark, isOwn: false });
    if (!read.ok) continue;
    const shared = { moment: read.value, kinds: drillsOf(read.value.annotation) };
    if (shared.kinds.length > 0) found.push(shared);
  }
  return found;
}

/** Adds a few moments that other peers agreed to share, each as the kind that is rarest in the stack. */
export async function takeSharedMoments(
  db: Database,
  actor: Actor,
  now: Date = new Date(),
): Promise<Outcome<{ added: number }>> {
  if (!can(actor, "drills.do", { programmeId: actor.programmeId })) return notAllowed;
  return db.transaction(async (tx) => {
    await holdStack(tx, actor);
    const shared = await findSharedMoments(tx, actor, atOnce);
    if (shared.length === 0) return conflict("There is no moment to add right now.");
    const stack = (await listStandingKinds(tx, actor)).map(({ kind }) => kind);
    const count = (kind: DrillKind) => stack.filter((each) => each === kind).length;
    const rows = shared.flatMap(({ moment, kinds }) => {
      const [kind] = [...kinds].sort((a, b) => count(a) - count(b));
      if (kind === undefined) return [];
      stack.push(kind);
      return [newCard(actor, kind, moment, now)];
    });
    await insertCards(tx, rows);
    await balanceAdvice(tx, actor, now);
    return done({ added: rows.length });
  });
}

/**
 * Adds a moment that calls for the other answer where every "wait or advise" of a stack has the same one:
 * an own moment if there is one, else another peer's. Where there is none the stack stays as it is.
 */
export async function balanceAdvice(db: Database, actor: Actor, now: Date): Promise<void> {
  const kind = "wait-or-advise" as const;
  const standing = await listStandingKinds(db, actor);
  const choice = missingChoice(standing.flatMap((card) => (card.kind === kind ? [card.tag] : [])));
  if (choice === null) return;
  const tags = tagsCallingFor(choice);
  const own = await findOwnMark(db, actor, { kind, tags });
  const [shared] = own ? [] : await findSharedMoments(db, actor, 1, tags);
  const mark = own ?? shared?.moment;
  if (mark) await insertCards(db, [newCard(actor, kind, mark, now)]);
}
