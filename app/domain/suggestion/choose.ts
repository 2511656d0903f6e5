import { hear } from "../practice/hearing/hear";
import type { Move } from "../practice/hearing/move";
import { screenGeneratedByRules } from "../practice/safety/generated";
import type { Candidate } from "./filled-template";
import { isAlike, isSpent, repeatsSentence, wordingOf } from "./sameness";
import type { Offered, Wording } from "./sameness";

/** Moves that no suggestion may be heard as, whatever words of the client it is made of. */
const unfit: ReadonlySet<Move> = new Set<Move>([
  "minimising",
  "confrontation",
  "reassurance",
  "leading-question",
]);

const advising: ReadonlySet<Move> = new Set<Move>(["advice", "advice-with-permission"]);

/** What a reply is heard as by itself; null where the safety screen refuses it. */
function heardAlone(text: string): readonly Move[] | null {
  const known = alone.get(text);
  if (known !== undefined) return known;
  if (alone.size >= mostKnown) alone.clear();
  const moves = screenGeneratedByRules(text).safe ? hear(text, null).moves : null;
  alone.set(text, moves);
  return moves;
}

/** Replies heard by themselves: the same are tried turn after turn, and nothing else bears on it. Design choice: how many are kept. */
const alone = new Map<string, readonly Move[] | null>();
const mostKnown = 20_000;

/** Whether a reply may be sent: neither alone nor as an answer to the client's last message is it heard as what no reply may be. */
function isFit(text: string, { gateOpen, clientMessage }: Beside): boolean {
  const allows = (moves: readonly Move[]) =>
    !moves.some((move) => unfit.has(move) || (!gateOpen && advising.has(move)));
  const moves = heardAlone(text);
  return moves !== null && allows(moves) && allows(hear(text, clientMessage).moves);
}

/** Replies of one idea that are tried before it is left: what is unfit in it is so in every frame. Design choice. */
const triesPerIdea = 2;

/** What a reply stands beside: all of the session, the last two turns' suggestions, and those of this turn. */
export interface Beside {
  offered: Offered;
  lately: readonly Wording[];
  now: readonly Wording[];
  gateOpen: boolean;
  clientMessage: string;
  /** 1 where words of the client that were taken up before may be once more. */
  once: 0 | 1;
  /** How often a reply made of an idea was not fit to be sent. */
  refused: Map<string, number>;
  /** Whether a reply asks nothing that was answered and names nobody untold. */
  isNews: (text: string) => boolean;
}

/** A function of a text that works each one out once. */
export function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const found = new Map<string, Value>();
  return (text) => {
    const value = found.get(text) ?? of(text);
    found.set(text, value);
    return value;
  };
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
  const fits = remembered((text: string) => isFit(text, beside));
  const fit = ({ text, idea }: Candidate) => {
    if (idea !== null && (refused.get(idea) ?? 0) >= triesPerIdea) return false;
    const passes = fits(text);
    if (!passes && idea !== null) refused.set(idea, (refused.get(idea) ?? 0) + 1);
    return passes;
  };
  const wording = remembered(wordingOf);
  const usable = (one: Candidate) =>
    !offered.texts.has(one.text) &&
    !isSpent(one.idea, offered, one.reading ? 0 : beside.once) &&
    beside.isNews(one.text) &&
    fit(one);
  const differs = ({ text }: Candidate, others: readonly Wording[]) =>
    !others.some((other) => isAlike(wording(text), other));
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
