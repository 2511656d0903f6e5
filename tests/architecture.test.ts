import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

const rooms = [
  "app/statistics",
  "app/domain",
  "app/engines",
  "app/services",
  "app/components",
  "app/routes",
  "app/platform",
  "db",
] as const;
type Room = (typeof rooms)[number];

interface Rule {
  rooms: readonly Room[];
  packages: readonly RegExp[] | "any";
  because: string;
}

const react = [/^react$/, /^react-dom(\/|$)/, /^@remix-run\/react$/];
const rules: Record<Room, Rule> = {
  "app/statistics": {
    rooms: [],
    packages: [],
    because: "A number must be checkable without knowing what it counts.",
  },
  "app/domain": {
    rooms: ["app/statistics"],
    packages: [/^zod$/],
    because: "What is true must not depend on a page, a database, a clock or a network.",
  },
  "app/engines": {
    rooms: ["app/domain"],
    packages: "any",
    because: "Who speaks for the client may be exchanged without touching who listens.",
  },
  db: {
    rooms: ["app/domain"],
    packages: "any",
    because: "Tables take their words from the domain and know no use case.",
  },
  "app/platform": {
    rooms: ["app/domain", "app/engines", "db"],
    packages: "any",
    because: "The host is set up before any use case runs.",
  },
  "app/services": {
    rooms: ["app/domain", "app/statistics", "app/engines", "app/platform", "db"],
    packages: "any",
    because: "A use case orders effects and must run without a page.",
  },
  "app/components": {
    rooms: ["app/domain"],
    packages: "any",
    because: "A component draws what it is given, so that it can be drawn anywhere.",
  },
  "app/routes": {
    rooms: ["app/services", "app/components", "app/domain", "app/platform"],
    packages: "any",
    because: "A page translates between HTTP and one use case; it reaches no table and no model.",
  },
};

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && statSync(path.join(root, name)).isFile());
}

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), "utf8");
  return ts.preProcessFile(source, true, true).importedFiles.map((found) => found.fileName);
}

/** The project's file that an import names, without its ending; null for a package. */
function resolveImport(file: string, name: string): string | null {
  if (name.startsWith("~db/")) return path.join("db", name.slice(4));
  if (name.startsWith("~/")) return path.join("app", name.slice(2));
  if (name.startsWith(".")) return path.normalize(path.join(path.dirname(file), name));
  return null;
}

function roomOf(file: string): Room | null {
  return rooms.find((room) => file === room || file.startsWith(`${room}/`)) ?? null;
}

function offences(room: Room): string[] {
  const rule = rules[room];
  return sourceFiles(room).flatMap((file) =>
    importsOf(file)
      .filter((name) => {
        const target = resolveImport(file, name);
        if (target === null)
          return rule.packages !== "any" && !rule.packages.some((allowed) => allowed.test(name));
        const other = roomOf(target);
        return other !== null && other !== room && !rule.rooms.includes(other);
      })
      .map((name) => `${file} imports ${name}`),
  );
}

/** The folder of a page: the folder of its route.tsx. */
function pageOf(file: string, pages: readonly string[]): string | null {
  return pages.find((page) => file.startsWith(`${page}/`)) ?? null;
}

describe("The house", () => {
  for (const room of rooms) {
    it(`keeps ${room} to what it may import. ${rules[room].because}`, () => {
      expect(offences(room)).toEqual([]);
    });
  }

  it("lets nothing import a page. Otherwise a page could not change by itself.", () => {
    const found = [...rooms.filter((room) => room !== "app/routes"), "scripts"].flatMap((room) =>
      sourceFiles(room).flatMap((file) =>
        importsOf(file)
          .filter((name) => resolveImport(file, name)?.startsWith("app/routes/"))
          .map((name) => `${file} imports ${name}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it("lets no page import another. What two pages need is a component or a use case.", () => {
    const files = sourceFiles("app/routes");
    const pages = files
      .filter((file) => path.basename(file).startsWith("route."))
      .map((file) => path.dirname(file));
    const found = files.flatMap((file) =>
      importsOf(file)
        .map((name) => resolveImport(file, name))
        .filter((target) => target?.startsWith("app/routes/"))
        .filter((target) => {
          const page = pageOf(`${target ?? ""}/`, pages);
          return page !== null && page !== pageOf(file, pages);
        })
        .map((target) => `${file} imports ${target ?? ""}`),
    );
    expect(found).toEqual([]);
  });

  it("keeps model providers out of pages and components. Only an engine speaks to one.", () => {
    const found = ["app/routes", "app/components", "app/services", "app/domain", "db"].flatMap(
      (room) =>
        sourceFiles(room).filter((file) =>
          importsOf(file).some((n) => n.startsWith("@anthropic-ai")),
        ),
    );
    expect(found).toEqual([]);
  });

  it("names every file after what is in it. A name that says nothing hides a function.", () => {
    const found = ["app", "db", "scripts", "tests"]
      .flatMap(sourceFiles)
      .filter((file) => /(^|\/)(utils?|misc|helpers?|common|lib)(\.|\/|-)/i.test(file));
    expect(found).toEqual([]);
  });

  it("lets one file open the logs that only grow. A second way through would be no exception any more.", () => {
    const found = ["app", "db", "scripts"]
      .flatMap(sourceFiles)
      .filter((file) => readFileSync(path.join(root, file), "utf8").includes("attune.erasing"));
    expect(found).toEqual(["db/queries/erase-session.server.ts"]);
  });

  it("keeps React and the host out of the pure rooms. Purity is what makes them testable.", () => {
    const found = ["app/statistics", "app/domain"].flatMap((room) =>
      sourceFiles(room).filter((file) => {
        const source = readFileSync(path.join(root, file), "utf8");
        return (
          /\b(Date\.now|Math\.random|process\.env|new Date\(\))/.test(source) ||
          importsOf(file).some((name) => react.some((pattern) => pattern.test(name)))
        );
      }),
    );
    expect(found).toEqual([]);
  });
});
