import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localPath, withoutUndone } from "../../../app/domain/access/local-path";

const site = "https://attune.example";

/** Text made of what addresses are made of, and of what has fooled browsers. */
const address = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "/",
        "\\",
        ".",
        ":",
        "@",
        "?",
        "#",
        "%",
        "%2f",
        "%5c",
        "\t",
        "\n",
        "\r",
        "\0",
      ),
      fc.constantFrom(
        "//",
        "evil.example",
        "https:",
        "javascript:",
        "..",
        "/.",
        "\u202e",
        "\ud800",
      ),
      fc.string({ unit: "grapheme" }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("A place to go back to", () => {
  test("is on this site, whatever was asked for", () => {
    const anything = fc.oneof(address, fc.string({ unit: "binary" }), fc.webUrl(), fc.anything());
    fc.assert(
      fc.property(anything, (value) => {
        const place = localPath(value);
        expect(place.startsWith("/")).toBe(true);
        expect(new URL(place, site).origin).toBe(site);
        expect(new URL(new URL(place, site).pathname, site).origin).toBe(site);
      }),
      { numRuns: 3000 },
    );
  });

  test("can stand in a header, and stays as it is when read again", () => {
    fc.assert(
      fc.property(address, (value) => {
        const place = localPath(`/${value}`);
        expect(new Headers({ location: place }).get("location")).toBe(place);
        expect(localPath(place)).toBe(place);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(["/", "/studies", "/studies/autumn?view=among-experts&sort=-gap", "/codebooks#scales"])(
    "is kept when it is %s",
    (value) => expect(localPath(value)).toBe(value),
  );

  test.each([
    ...["//evil.example", "/\\evil.example", "\\\\evil.example", "/.//evil.example"],
    ...["/\t/evil.example", "https://evil.example", "javascript:alert(7)", "studies", "", null],
    ...[undefined, 7, `/${"a".repeat(2001)}`],
  ])("is the start when %j is asked for", (value) => expect(localPath(value)).toBe("/"));
});

describe("A place without what it says of an act that was not done", () => {
  test.each([
    ["/practice?undone=yes", "/practice"],
    [
      "/studies/autumn?view=rates&undone=yes&sort=-gap#table",
      "/studies/autumn?view=rates&sort=-gap#table",
    ],
    ["/codebooks#scales", "/codebooks#scales"],
  ])("is of %s what else it says", (place, rest) => expect(withoutUndone(place)).toBe(rest));
});
