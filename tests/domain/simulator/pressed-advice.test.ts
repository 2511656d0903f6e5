import { describe, expect, it } from "vitest";
import { scenarios } from "~db/seeds/scenarios";
import { rulesOf } from "./played";

const noa = scenarios.find(({ clientName }) => clientName === "Noa");
const heardOut = [
  "Yes, I'm here. Furious and wrecked in the same eight days, and you don't have to pick one with me. What happened when he left?",
  "Like a customer. Did he say that to your face, or was it a text?",
  "And the eight days since then, how are you sleeping and eating?",
];

describe("advice that comes when there is room for it", () => {
  it.each([
    "Sofa shifts till it gets light. You should just tell your friends tonight.",
    "Sofa shifts till it gets light. You could always join a running club.",
  ])("is declined where it is pressed on the client: %s", (advice) => {
    if (noa === undefined) throw new Error("There is no Noa.");
    const rules = rulesOf(noa, 7319, ...heardOut, advice);
    expect(rules).toContain("advice-after-the-gate");
    expect(rules).toContain("says:adviceNo");
  });
});
