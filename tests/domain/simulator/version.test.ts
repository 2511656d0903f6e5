import { describe, expect, it } from "vitest";
import { simulatorVersion } from "~/domain/simulator/version";
import { clientDigest } from "../../../scripts/client-version/digest";
import { readRecorded } from "../../../scripts/client-version/recorded";

describe("The version of the client's rules", () => {
  it("is the one with which the client was recorded to say what it says", () => {
    expect(
      { version: simulatorVersion, digest: clientDigest() },
      "The client says or feels something else than was recorded: its version is to be raised. " +
        "`npm run client-version` raises and records it.",
    ).toEqual(readRecorded());
  });
});
