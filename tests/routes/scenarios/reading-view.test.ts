import { describe, expect, it } from "vitest";
import { parseLine } from "~/domain/simulator/line";
import { scenarioLines } from "~/domain/simulator/scenario";
import { wordingsOf } from "~/domain/simulator/wording";
import { suggestionCategories } from "~/domain/suggestion/category";
import { foundAPage, readAPage } from "~/routes/scenarios/view/find-in-reading";
import { readingParts } from "~/routes/scenarios/view/reading-parts";
import { readingView } from "~/routes/scenarios/view/reading-view";
import { scenarios } from "~db/seeds/scenarios";

const view = (key: string, address: string) => {
  const scenario = scenarios.find((each) => each.key === key);
  if (!scenario) throw new Error(`There is no scenario ${key}.`);
  return readingView(scenario, new URLSearchParams(address));
};

describe("a scenario that is read", () => {
  it("is shown part by part; an address that names no part shows the first", () => {
    for (const address of ["", "part=", "part=nowhere"])
      expect(
        view("noa", address).parts.map(({ id }) => id),
        address,
      ).toEqual(["openings"]);
    expect(view("noa", "part=people").parts.map(({ id }) => id)).toEqual(["people"]);
  });

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "leaves no line of %s out",
    (_, scenario) => {
      const lines = [
        ...scenarioLines(scenario).map(({ line }) => line),
        ...(scenario.suggestions ?? []).flatMap((moment) =>
          suggestionCategories.flatMap((category) => moment[category]),
        ),
      ].map((line) => line.replaceAll("[thread]", "…"));
      const read = readingParts(scenario).flatMap(({ entries }) =>
        entries.flatMap(({ lists }) => lists.flatMap((list) => list.lines)),
      );
      const shown = new Set(read);
      expect(lines.length).toBeGreaterThan(1000);
      expect(lines.filter((line) => !shown.has(line))).toEqual([]);
    },
  );

  it("finds what is looked for in every part, as it is said and not as it is written", () => {
    const scenario = scenarios.find((each) =>
      each.openings.some((line) => parseLine(line).marks.length > 0),
    );
    const opening = scenario?.openings.find((line) => parseLine(line).marks.length > 0) ?? "";
    const [first = ""] = wordingsOf(opening);
    const said = parseLine(first).text.slice(0, 80).trim();
    const found = view(
      scenario?.key ?? "",
      `find=${encodeURIComponent(`"${said.toUpperCase()}"`)}`,
    );
    expect(found.parts.flatMap(({ id }) => id)).toContain("openings");
    expect(found.count).toBeGreaterThan(0);
  });

  it("finds words of the scenario, and not those that the page puts around them", () => {
    for (const words of ["A fair reading", "When asked for", "56 lines", "Beside the story"])
      expect(view("noa", `find="${words}"`).count, words).toBe(0);
  });

  it("shows what is asked right after some words by those words, and finds it by its questions", () => {
    const [near] = view("ewa", "part=near").parts;
    const lake = near?.entries.find(({ title }) => title.includes("“walk to the lake”"));
    const asked = lake?.lists.flatMap(({ questions = [] }) => questions) ?? [];
    expect(asked).toContain("did you walk together");
    const found = view("ewa", 'find="did you walk together"').parts;
    expect(found.map(({ id }) => id)).toEqual(["near"]);
    expect(found[0]?.entries.map(({ title }) => title)).toContain(lake?.title);
    const layers = [0, 1, 2, 3].flatMap((layer) => view("ewa", `part=layer-${layer}`).parts);
    const asides = layers.flatMap(({ entries }) => entries.flatMap(({ aside = "" }) => aside));
    expect(asides.length).toBeGreaterThan(100);
    expect(asides.filter((aside) => aside.includes("near:"))).toEqual([]);
  });

  it("finds a line whichever apostrophe is typed", () => {
    const straight = view("noa", "find=i can't");
    expect(straight.count).toBeGreaterThan(0);
    expect(view("noa", "find=i can’t").count).toBe(straight.count);
  });

  it("goes back to the part that was read before something was looked for", () => {
    expect(view("noa", "part=occasions&find=sofa").part).toBe("occasions");
  });

  it("finds words that stand apart in a line, and in quotes only as they stand", () => {
    const apart = view("noa", "find=diagonally bed");
    expect(apart.count).toBeGreaterThan(0);
    expect(view("noa", "find=bed diagonally").count).toBe(apart.count);
    expect(view("noa", 'find="diagonally bed"').count).toBe(0);
    expect(view("noa", 'find=""').count).toBe(0);
  });

  it("shows what was found page by page, each place once", () => {
    const first = view("noa", "find=e");
    const pages = Math.ceil(first.count / foundAPage);
    expect(pages).toBeGreaterThan(2);
    const places = Array.from({ length: pages }, (_, at) => view("noa", `find=e&page=${at + 1}`));
    expect(places.map(({ page }) => page)).toEqual(places.map((_, at) => at + 1));
    const shown = places.flatMap(({ parts }) =>
      parts.flatMap(({ id, entries }) => entries.map((entry) => `${id} ${JSON.stringify(entry)}`)),
    );
    expect(shown).toHaveLength(first.count);
    expect(new Set(shown).size).toBe(first.count);
    for (const page of ["0", "-3", "x", "1.5"])
      expect(view("noa", `find=e&page=${page}`).page, page).toBe(1);
    expect(view("noa", "find=e&page=9999").page).toBe(pages);
  });

  it("shows no more places of a page than can be read, and says how many there are", () => {
    const found = view("noa", "find=e");
    const shown = found.parts.reduce((sum, { entries }) => sum + entries.length, 0);
    expect(shown).toBe(foundAPage);
    expect(found.count).toBeGreaterThan(foundAPage);
    expect(view("noa", "find=zzzz")).toMatchObject({ find: "zzzz", parts: [], count: 0 });
  });

  it("is read page by page where a part is long, each entry once and in order", () => {
    const first = view("tom", "part=suggestions");
    expect(first.count).toBe(scenarios.find(({ key }) => key === "tom")?.suggestions?.length);
    const pages = Math.ceil(first.count / readAPage);
    expect(pages).toBeGreaterThan(2);
    const read = Array.from({ length: pages }, (_, at) =>
      view("tom", `part=suggestions&page=${at + 1}`),
    ).flatMap(({ parts }) => parts.flatMap(({ entries }) => entries));
    expect(read).toHaveLength(first.count);
    expect(new Set(read.map((entry) => JSON.stringify(entry))).size).toBe(first.count);
    expect(view("tom", "part=suggestions&page=9999").page).toBe(pages);
    expect(view("tom", "part=openings").page).toBe(1);
  });
});
