/** The rules that say how a piece of advice stood to the gate, as a step keeps them. */
export const adviceRules = {
  before: "advice-before-the-gate",
  after: "advice-after-the-gate",
  permission: "asked-permission",
} as const;
