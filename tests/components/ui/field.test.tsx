import { describe, expect, it } from "vitest";
import { Button } from "~/components/ui/button";
import { Checkbox, RadioGroup, SegmentedControl } from "~/components/ui/choice";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Select, TextArea, TextField } from "~/components/ui/text-field";
import { markupOf, valuesOf } from "../render";

describe("a field", () => {
  it("ties its label, hint and error to the control", () => {
    const markup = markupOf(
      <TextField id="name" label="Name" hint="As people see it." errors={["Give a name."]} />,
    );
    expect(markup).toContain('<label for="name"');
    expect(valuesOf(markup, "aria-describedby")).toEqual(["name-hint name-error"]);
    expect(valuesOf(markup, "id")).toEqual(["name-hint", "name", "name-error"]);
    expect(valuesOf(markup, "aria-invalid")).toEqual(["true"]);
  });

  it("points at nothing when there is neither hint nor error", () => {
    const markup = markupOf(<TextField id="name" label="Name" />);
    expect(markup).not.toContain("aria-describedby");
    expect(markup).not.toContain("aria-invalid=");
  });

  it("names an error once when the form library names it too", () => {
    const markup = markupOf(
      <TextArea id="note" label="Note" errors={["Too long."]} aria-describedby="note-error" />,
    );
    expect(valuesOf(markup, "aria-describedby")).toEqual(["note-error"]);
  });

  it("keeps a hidden label for listeners", () => {
    const markup = markupOf(<Select id="l" label="Language" labelHidden options={[]} />);
    expect(markup).toMatch(/<label for="l" class="sr-only">Language/);
  });

  it("finds its own id where none is given", () => {
    const markup = markupOf(<TextField label="Name" />);
    expect(valuesOf(markup, "for")).toEqual(valuesOf(markup, "id"));
  });
});

describe("choices", () => {
  const choices = [
    { value: "1", label: "One" },
    { value: "2", label: "Two" },
  ];

  it.each([RadioGroup, SegmentedControl])(
    "are radio buttons of one name in a named group",
    (Group) => {
      const markup = markupOf(
        <Group id="g" name="level" label="Level" choices={choices} defaultValue="2" />,
      );
      expect(markup).toMatch(/<fieldset id="g".*<legend.*Level/s);
      expect(valuesOf(markup, "type")).toEqual(["radio", "radio"]);
      expect(valuesOf(markup, "name")).toEqual(["level", "level"]);
      expect(markup).toMatch(/<input[^>]*(checked=""[^>]*value="2"|value="2"[^>]*checked="")/);
      expect(markup.match(/checked=""/g)).toHaveLength(1);
    },
  );

  it("a checkbox stands inside its label", () => {
    const markup = markupOf(<Checkbox id="c" label="I agree" errors={["Please agree."]} />);
    expect(markup).toMatch(/<label for="c"[^>]*><input[^>]*type="checkbox"/);
    expect(valuesOf(markup, "aria-describedby")).toEqual(["c-error"]);
  });
});

describe("the error summary", () => {
  it("leads from each problem to its field", () => {
    const markup = markupOf(<ErrorSummary problems={[{ fieldId: "name", message: "No name." }]} />);
    expect(markup).toContain('role="alert"');
    expect(markup).toContain('href="#name"');
  });

  it("is nothing when there is no problem", () => {
    expect(markupOf(<ErrorSummary problems={[]} />)).toBe("");
  });
});

describe("a button", () => {
  it("says that it is busy and keeps its focus", () => {
    const markup = markupOf(
      <Button busy busyLabel="Saving">
        Save
      </Button>,
    );
    expect(markup).toContain('aria-busy="true"');
    expect(markup).toContain("Saving");
    expect(markup).not.toContain(" disabled=");
  });
});
