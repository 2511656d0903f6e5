import { describe, expect, it } from "vitest";
import {
  ProvenanceList,
  RuleList,
  type ProvenanceShown,
} from "~/components/conversation/client-step";
import { markupOf, textOf } from "../render";

const embedded: ProvenanceShown = {
  ...{ engine: "embedded", engineVersion: "1", scenario: "wei-ling", scenarioVersion: 3 },
  ...{ model: null, promptVersion: null, inputTokens: 0, outputTokens: 0, latencyMs: 4 },
};

describe("Where the client's words come from", () => {
  it("names the version of the rules and of the scenario for the embedded client", () => {
    const text = textOf(markupOf(<ProvenanceList provenance={embedded} />));
    expect(text).toContain("Rules of the clientversion 1");
    expect(text).toContain("Scenariowei-ling, version 3");
  });

  it("says of a turn of before versions were recorded that none was", () => {
    const old = { ...embedded, engineVersion: null };
    expect(textOf(markupOf(<ProvenanceList provenance={old} />))).toContain(
      "Rules of the clientversion not recorded",
    );
  });

  it("says of imported words that nothing was recorded, and no version", () => {
    const imported = { ...embedded, engine: null, engineVersion: null, scenario: null };
    const text = textOf(markupOf(<ProvenanceList provenance={imported} />));
    expect(text).toContain("Not recorded");
    expect(text).not.toContain("version");
  });
});

describe("The rules that fired", () => {
  it("stand in words alone, without the names that are stored", () => {
    const text = textOf(
      markupOf(<RuleList rules={["advice-before-the-gate", "met:sleep", "x:y"]} />),
    );
    expect(text).toContain("Advice before the gate");
    expect(text).toContain("A rule of another version");
    expect(text).not.toMatch(/advice-before-the-gate|met:sleep|x:y/);
  });
});
