import { describe, expect, it } from "vitest";
import { passOn } from "../../app/platform/pass-on.server";

const placeAfter = (address: string, to: string) =>
  passOn(new Request(`http://attune.test${address}`), to).headers.get("location");

describe("An address that leads on to another page", () => {
  it("takes along that an act was not done, for the page to say", () => {
    expect(placeAfter("/?undone=yes", "/practice")).toBe("/practice?undone=yes");
    expect(placeAfter("/?undone=yes", "/drills?made=3")).toBe("/drills?made=3&undone=yes");
  });

  it("takes nothing else along", () => {
    expect(placeAfter("/?before=7", "/practice")).toBe("/practice");
  });
});
