import { WordRuns } from "~/components/codebook/word-runs";
import type { FieldChange } from "~/domain/review/codebook-versions/changes";

interface Entry {
  key: string;
  before: { label: string; retired?: boolean } | null;
  after: { label: string; retired?: boolean } | null;
  fields: FieldChange<string>[];
}

const fieldWords: Record<string, string> = {
  ...{ label: "Name", kind: "Kind", levels: "Level", absence: "Absence", risk: "About risk" },
  ...{ when: "When", whenNot: "Not when", example: "Example", mapsTo: "Maps to" },
  ...{ shortcut: "Shortcut", na: "N/A may be chosen", 1: "1", 3: "3", 5: "5" },
};

function standing({ before, after }: Entry): string | null {
  if (before === null) return "Only in the later version";
  if (after === null) return "Only in the earlier version";
  if (!before.retired && after.retired) return "Retired in the later version";
  return null;
}

/** What differs, entry by entry, the earlier words left and the later ones right. */
export function Differences({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const differing = entries.filter((entry) => entry.fields.length > 0 || standing(entry) !== null);
  const same = entries.length - differing.length;
  return (
    <section aria-label={title} className="grid gap-2">
      <h2 className="text-lg font-semibold">
        {title}{" "}
        <span className="font-normal text-second">
          {differing.length} differ, {same} do not
        </span>
      </h2>
      <ul className="divide-y divide-line border-t border-line">
        {differing.map((entry) => (
          <li key={entry.key} className="grid gap-2 py-3">
            <h3 className="text-base font-semibold">
              {entry.after?.label ?? entry.before?.label}{" "}
              <span className="text-sm font-normal text-second">{standing(entry)}</span>
            </h3>
            {entry.fields.map((field) => (
              <div key={field.field} className="grid gap-x-6 gap-y-1 md:grid-cols-[6rem_1fr_1fr]">
                <p className="text-sm text-second">{fieldWords[field.field] ?? field.field}</p>
                <p className="text-base break-words">
                  <span className="sr-only">Before: </span>
                  <WordRuns runs={field.words} side="before" />
                </p>
                <p className="text-base break-words">
                  <span className="sr-only">After: </span>
                  <WordRuns runs={field.words} side="after" />
                </p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
