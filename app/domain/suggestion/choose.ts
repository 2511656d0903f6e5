import { hear } from "../practice/hearing/hear";
import type { Move } from "../practice/hearing/move";
import { screenGeneratedByRules } from "../practice/safety/generated";
import { remembered } from "../wording/remembered";
import type { Candidate } from "./filled-template";
import { isAlike, isSpent, repeatsSentence, wordingOf } from "./sameness";
import type { Offered, Wording } from "./sameness";

/** Moves that no suggestion may be heard as, whatever words of the client it is made of. */
export const unfit: ReadonlySet<Move> = new Set<Move>([
  "minimising",
  "confrontation",
  "reassurance",
  "leading-question",
]);

/** Moves that it may be heard as only once advice is welcome. */
export const advising: ReadonlySet<Move> = new Set<Move>(["advice", "advice-with-permission"]);

/** What a reply is heard as by itself; null where the safety screen refuses it. */
const heardAlone = remembered((text): readonly Move[] | null =>
  screenGeneratedByRules(text).safe ? hear(text, null).moves : null,
);

/** Whether a reply may be sent. Beside the client's last message it is heard as no worse than by itself (heard-beside.test.ts). */
function isFit(text: string, gateOpen: boolean): boolean {
  const moves = heardAlone(text);
  return (
    moves !== null && !moves.some((move) => unfit.has(move) || (!gateOpen && advising.has(move)))
  );
}

/** Replies of one idea that are tried before it is left: what is unfit in it is so in every frame. Design choice. */
const triesPerIdea = 2;

/** What a reply stands beside: all of the session, the last two turns' suggestions, and those of this turn. */
export interface Beside {
  offered: Offered;
  lately: readonly Wording[];
  now: readonly Wording[];
  gateOpen: boolean;
  /** 1 where words of the client that were taken up before may be once more. */
  once: 0 | 1;
  /** How often a reply made of an idea was not fit to be sent. */
  refused: Map<string, number>;
  /** Whether a reply asks nothing that was answered and names nobody untold. */
  isNews: (text: string) => boolean;
  /** Whether all of some words was told. */
  isTold: (words: readonly string[]) => boolean;
}

/** Replies of one source, made when they are first looked at. */
export type Pool = () => readonly Candidate[];

/** A pool that is made once, when it is first looked at. */
export function pool(make: Pool): Pool {
  let made: readonly Candidate[] | null = null;
  return () => (made ??= make());
}

/**
 * The first candidate of the first pool that has one: at first only what sounds like nothing said lately
 * and repeats no sentence, then each wish is given up in turn, and last what is merely new and fit.
 */
export function choose(pools: readonly Pool[], beside: Beside): Candidate | undefined {
  const { offered, now, refused } = beside;
  const fit = ({ text, idea }: Candidate) => {
    if (idea !== null && (refused.get(idea) ?? 0) >= triesPerIdea) return false;
    const passes = isFit(text, beside.gateOpen);
    if (!passes && idea !== null) refused.set(idea, (refused.get(idea) ?? 0) + 1);
    return passes;
  };
  const usable = (one: Candidate) =>
    !offered.texts.has(one.text) &&
    !isSpent(one.idea, offered, one.reading ? 0 : beside.once) &&
    beside.isTold(one.leansOn?.() ?? []) &&
    beside.isNews(one.text) &&
    fit(one);
  const differs = ({ text }: Candidate, others: readonly Wording[]) =>
    !others.some((other) => isAlike(wordingOf(text), other));
  const isNew = ({ text }: Candidate) => !repeatsSentence(text, offered);
  const besides = [...beside.lately, ...now];
  const rounds = [
    ...pools.flatMap((each) => [
      () => each().find((one) => differs(one, besides) && isNew(one) && usable(one)),
      () => each().find((one) => differs(one, now) && isNew(one) && usable(one)),
    ]),
    ...pools.map((each) => () => each().find((one) => differs(one, now) && usable(one))),
    ...pools.map((each) => () => each().find(usable)),
  ];
  for (const round of rounds) {
    const found = round();
    if (found) return found;
  }
  return undefined;
}
