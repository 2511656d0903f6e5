import type { DrillKind } from "./card";

/** What decides when a card's turn is among those that are due. */
export interface DueCard {
  annotationId: string;
  kind: DrillKind;
  /** It is of an own session. */
  isOwn: boolean;
}

/** A moment comes again after so many others at the earliest, where there are others. */
export const momentsApart = 2;

/**
 * The order in which due cards are asked. Own moments come first; the same moment does not follow
 * itself, nor a kind its own, as long as there is another. `before` was answered last, the latest last.
 */
export function inTurn<Card extends DueCard>(
  due: readonly Card[],
  before: readonly Pick<DueCard, "annotationId" | "kind">[] = [],
): Card[] {
  const left = [...due];
  const asked = [...before];
  const ordered: Card[] = [];
  while (left.length > 0) {
    const recent = asked.slice(-momentsApart).map(({ annotationId }) => annotationId);
    const last = asked.at(-1);
    const isNew = (card: Card) => !recent.includes(card.annotationId);
    const isFresh = (card: Card) => isNew(card) && card.kind !== last?.kind;
    const isOther = (card: Card) => card.annotationId !== last?.annotationId;
    const next =
      left.find((card) => card.isOwn && isFresh(card)) ??
      left.find((card) => card.isOwn && isNew(card)) ??
      left.find(isFresh) ??
      left.find(isNew) ??
      left.find((card) => card.isOwn && isOther(card)) ??
      left.find(isOther) ??
      left.find(({ isOwn }) => isOwn) ??
      left[0];
    if (next === undefined) break;
    left.splice(left.indexOf(next), 1);
    ordered.push(next);
    asked.push(next);
  }
  return ordered;
}
