import type { SimulatorState } from "./state";

/** What a client says in passing, with the client turns that lie between two of a sort. Design choice. */
const rest = { missed: 4, comesBack: 5, style: 5, besideIt: 2, soothed: 3 } as const;
export type Remark = keyof typeof rest;

/** The rule by which each is known. */
export const remarkRules: Readonly<Record<Remark, string>> = {
  missed: "says:shows-it-was-missed",
  comesBack: "comes-back-to-something",
  style: "says:style",
  besideIt: "aside:besideIt",
  soothed: "aside:soothed",
};
const remarks = Object.keys(remarkRules) as Remark[];

const notKnown = /^(?:says(?:-otherwise)?:dontKnow|aside:(?:offside|ofLast)$)/;
/** Answers before which nobody says that they do not know, and the client turns between two that do. Design choice. */
const [answersBeforeNotKnown, restOfNotKnown] = [2, 10];

/** Whether a client may say, whatever was asked, that they do not know: seldom, and not at the start. */
export function maySayNotKnown({ turns, remarked }: SimulatorState): boolean {
  const last = remarked?.notKnown;
  const isEarly = turns <= answersBeforeNotKnown;
  return !isEarly && (last === undefined || turns - last >= restOfNotKnown);
}

/** Whether a remark was not made for long enough to be made again. */
export function mayRemark({ turns, remarked }: SimulatorState, remark: Remark): boolean {
  const last = remarked?.[remark];
  return last === undefined || turns - last >= rest[remark];
}

/** When each sort was last remarked on, after a message by these rules. */
export function remarkedAfter(
  { turns, remarked }: SimulatorState,
  rules: readonly string[],
): Record<string, number> {
  const made = remarks.filter((remark) => rules.includes(remarkRules[remark]));
  const dated = Object.fromEntries(made.map((remark) => [remark, turns]));
  if (rules.some((rule) => notKnown.test(rule))) dated.notKnown = turns;
  return { ...remarked, ...dated };
}
