import { expect, it } from "vitest";
import { longestPartOfName } from "../../../app/domain/progress/columns";
import { findSchema } from "../../../app/routes/peers/list/form.server";

const errorsOf = (name: string) =>
  findSchema.safeParse({ name }).error?.issues.map(({ message }) => message) ?? [];

it("a part of a name that no database can hold is refused in words, and any other is looked for", () => {
  expect(errorsOf("a\0")).toEqual(["This text holds a character that cannot be stored."]);
  expect(errorsOf("a\ud800")).toHaveLength(1);
  expect(errorsOf("a".repeat(longestPartOfName + 1))).toEqual(["Use at most 100 characters."]);
  expect(findSchema.parse({ name: " Zoë " })).toEqual({ name: "Zoë" });
});
