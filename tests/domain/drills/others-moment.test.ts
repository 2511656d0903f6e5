import { expect, it } from "vitest";
import { tellsOfPeer } from "../../../app/domain/drills/others-moment";

const tells = (shown: string, theirs = "", name = "Amira Rahman") =>
  tellsOfPeer({ shown: [shown], theirs: [theirs], name });

it("tells of a peer who is named, in any case and with a genitive", () => {
  expect(tells("Thank you, amira.")).toBe(true);
  expect(tells("That was Rahman’s idea.")).toBe(true);
  expect(tells("The admiral said so.")).toBe(false);
});

it("tells of a peer whose words come back, five in a row, however they are punctuated", () => {
  const said = "So which of your exams comes first this week?";
  expect(tells("You asked me “which of your exams comes” and left.", said)).toBe(true);
  expect(tells("Which of your friends comes first?", said)).toBe(false);
});

it("knows a name in another script, and no name at all", () => {
  expect(tells("谢谢 小明", "", "小明")).toBe(true);
  expect(tells("Anything at all", "Something else", "")).toBe(false);
});
