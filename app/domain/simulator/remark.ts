import type { SimulatorState } from "./state";

/** What a client says in passing, with the client turns that lie between two of a sort. Design choice. */
const rest = { missed: 4, comesBack: 5, style: 5, besideIt: 2 } as const;
export type Remark = keyof typeof rest;

/** The rule by which each is known. */
export const remarkRules: Readonly<Record<Remark, string>> = {
  missed: "says:shows-it-was-missed",
  comesBack: "comes-back-to-something",
  style: "says:style",
  besideIt: "aside:besideIt",
};
const remarks = Object.keys(remarkRules) as Remark[];

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
  return { ...remarked, ...Object.fromEntries(made.map((remark) => [remark, turns])) };
}
