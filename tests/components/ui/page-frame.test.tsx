import { describe, expect, it } from "vitest";
import { ErrorPage } from "~/components/ui/error-page";
import { PageFrame } from "~/components/ui/page-frame";
import { SaveState } from "~/components/ui/save-state";
import { TagChip } from "~/components/ui/tag-chip";
import { Tabs } from "~/components/ui/tabs";
import { ThemeToggle } from "~/components/ui/theme-toggle";
import { markupOf, textOf } from "../render";

describe("the page frame", () => {
  it("starts with a way past the bar into the one main landmark", () => {
    const markup = markupOf(<PageFrame>Text</PageFrame>);
    expect(markup.indexOf('href="#main"')).toBeLessThan(markup.indexOf("<header"));
    expect(markup.match(/<main /g)).toHaveLength(1);
    expect(markup).toContain('<main id="main"');
  });

  it("opens its menu without script and marks where one is", () => {
    const markup = markupOf(
      <PageFrame nav={[{ to: "/queue", label: "Queue", current: true }]}>Text</PageFrame>,
    );
    expect(markup).toMatch(/<details.*<summary[^>]*>Menu<\/summary>.*href="\/queue"/s);
    expect(markup).toMatch(/<a[^>]*aria-current="page"[^>]*href="\/queue"/);
  });

  it("makes the last crumb the heading where the page has no other", () => {
    const markup = markupOf(
      <PageFrame breadcrumb={[{ label: "Study", to: "/s" }, { label: "Session 014" }]} headingInBar>
        Text
      </PageFrame>,
    );
    expect(markup).toMatch(/<h1 aria-current="page"[^>]*>Session 014<\/h1>/);
  });
});

describe("the error page", () => {
  it("says what happened and where to go", () => {
    const markup = markupOf(<ErrorPage title="Nothing here" message="It may have moved." />);
    expect(markup).toMatch(/<h1[^>]*>Nothing here<\/h1>/);
    expect(markup).toContain('href="/"');
  });
});

describe("small parts", () => {
  it.each([
    [{ waiting: 0, refused: 0 }, "All saved"],
    [{ waiting: 3, refused: 0 }, "3 waiting"],
    [{ waiting: 3, refused: 1 }, "1 refused"],
    [{ waiting: 0, refused: 0, isKnown: false }, ""],
  ])("the save state of %o is %s", (counts, words) => {
    expect(textOf(markupOf(<SaveState {...counts} />))).toBe(words);
  });

  it("a tag says in words which side it is on", () => {
    expect(textOf(markupOf(<TagChip tone="issue">Premature advice</TagChip>))).toBe(
      "Issue: Premature advice",
    );
  });

  it("tabs are links of which one is current", () => {
    const markup = markupOf(
      <Tabs
        label="Views"
        tabs={[
          { to: "/a", label: "A", current: true },
          { to: "/b", label: "B" },
        ]}
      />,
    );
    expect(markup.match(/aria-current="page"/g)).toHaveLength(1);
  });

  it("the theme is chosen by submitting a form", () => {
    const markup = markupOf(<ThemeToggle action="/theme" current="dark" />);
    expect(markup).toMatch(/<form[^>]*method="post"[^>]*action="\/theme"/);
    expect(markup).toMatch(/<button[^>]*value="dark"[^>]*aria-pressed="true"/);
  });
});
