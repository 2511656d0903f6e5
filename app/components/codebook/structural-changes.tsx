import type { ReactNode } from "react";
import type { StructuralChange } from "~/domain/review/codebook-versions/changes";

type Labels = Readonly<Record<string, string>>;

function Name({ of, labels }: { of: string; labels: Labels }) {
  return <span className="font-semibold">{labels[of] ?? of}</span>;
}

function Names({ of, labels }: { of: readonly string[]; labels: Labels }) {
  return of.map((key, index) => (
    <span key={key}>
      {index > 0 && (index === of.length - 1 ? " and " : ", ")}
      <Name of={key} labels={labels} />
    </span>
  ));
}

function words(change: StructuralChange, labels: Labels): [string, ReactNode] {
  switch (change.kind) {
    case "merged":
      return [
        "Merged",
        <>
          <Names of={change.from} labels={labels} /> into <Name of={change.to} labels={labels} />
        </>,
      ];
    case "split":
      return [
        "Split",
        <>
          <Name of={change.from} labels={labels} /> into <Names of={change.to} labels={labels} />
        </>,
      ];
    case "meaning-changed":
      return ["Changed meaning", <Name key="name" of={change.key} labels={labels} />];
    case "renamed":
      return [
        "Renamed",
        <>
          {change.before} to <span className="font-semibold">{change.after}</span>
        </>,
      ];
    case "retired":
      return ["Retired", <Name key="name" of={change.key} labels={labels} />];
    case "added":
      return ["New", <Name key="name" of={change.key} labels={labels} />];
  }
}

export interface StructuralChangesProps {
  changes: readonly StructuralChange[];
  /** The name of every tag by its key. */
  labels: Labels;
  /** What stands at the end of a line, such as a way to take the change back. */
  act?: (change: StructuralChange) => ReactNode;
}

/** How one version's tags came from another's: one line a change. */
export function StructuralChanges({ changes, labels, act }: StructuralChangesProps) {
  if (changes.length === 0)
    return <p className="text-base text-second">No tag was merged, split, renamed or retired.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {changes.map((change, index) => {
        const [kind, what] = words(change, labels);
        return (
          <li
            key={index}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-1.5 text-base"
          >
            <span className="w-32 shrink-0 text-sm text-second">{kind}</span>
            <span className="min-w-0 flex-1">{what}</span>
            {act?.(change)}
          </li>
        );
      })}
    </ul>
  );
}
