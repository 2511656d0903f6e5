/** What a device keeps of somebody's work, by kind. */
export const filedKinds = [
  ...([
    "practice",
    "debrief",
    "comment",
    "scenario",
    "lost-marks",
    "codebook",
    "adjudication",
    "rehearsal",
    "feedback",
    "release",
    "drill",
  ] as const),
];
export type FiledKind = (typeof filedKinds)[number];

/** How long it is kept: until it is confirmed, or for this tab at most. */
type Keeps = "device" | "tab";

const keeps: Record<FiledKind, Keeps> = {
  practice: "device",
  debrief: "device",
  comment: "tab",
  scenario: "device",
  "lost-marks": "tab",
  codebook: "tab",
  adjudication: "device",
  rehearsal: "tab",
  feedback: "device",
  release: "tab",
  drill: "tab",
};

/** The person whose page this is, as the document says; null where nobody is signed in. */
export function whosePage(): string | null {
  return document.documentElement.dataset.person ?? null;
}

const prefixOf = (person: string, kind: FiledKind) => `attune/${person}/${kind}/`;

function storageFor(kind: FiledKind): Storage {
  return keeps[kind] === "device" ? window.localStorage : window.sessionStorage;
}

/**
 * Runs something on what the page's person has filed. A page without a person keeps nothing, and a
 * browser that keeps nothing is borne: the page works, only less safely.
 */
function within<T>(kind: FiledKind, otherwise: T, run: (storage: Storage, prefix: string) => T): T {
  try {
    const person = whosePage();
    return person === null ? otherwise : run(storageFor(kind), prefixOf(person, kind));
  } catch {
    return otherwise;
  }
}

/** What the page's person has filed here; never another's. Null where there is nothing to be read. */
export function readFiled(kind: FiledKind, name: string): unknown {
  return within<unknown>(kind, null, (storage, prefix) =>
    JSON.parse(storage.getItem(prefix + name) ?? "null"),
  );
}

export function file(kind: FiledKind, name: string, value: unknown): void {
  within(kind, undefined, (storage, prefix) =>
    storage.setItem(prefix + name, JSON.stringify(value)),
  );
}

export function unfile(kind: FiledKind, name: string): void {
  within(kind, undefined, (storage, prefix) => storage.removeItem(prefix + name));
}

/** The names under which the page's person has filed something of a kind. */
export function filedNames(kind: FiledKind): string[] {
  return within<string[]>(kind, [], (storage, prefix) =>
    Object.keys(storage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length)),
  );
}
