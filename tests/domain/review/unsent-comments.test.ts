import { expect, it } from "vitest";
import { unsentComments } from "../../../app/domain/review/unsent-comments";
import { advice, turnId, turns } from "./make-review";

const onTurn = advice(1);
const onSession = advice(2, { level: "session", turnId: null, span: null, quote: null });
const unsent = (...kept: string[]) => unsentComments(kept, turns, [onTurn, onSession]);

it("Comments not sent are counted each, on turns, on their marks and on marks of the session as a whole", () => {
  expect(unsent(turnId(3), onTurn.id, onSession.id, turnId(5))).toEqual({
    count: 4,
    turns: [3, 5],
    onSession: [onSession],
  });
});

it("A comment on another session's turn or mark is none of this one", () => {
  expect(unsent("elsewhere")).toEqual({ count: 0, turns: [], onSession: [] });
});
