import type { SessionRecord } from "~/domain/progress/session-record";

type Labels = Readonly<Record<string, { label: string; kind: "issue" | "strength" } | undefined>>;

interface TagListsProps {
  records: readonly SessionRecord[];
  labels: Labels;
}

/** What experts put most, strengths first. */
export function TagLists({ records, labels }: TagListsProps) {
  const totals = new Map<string, { n: number; sessions: number }>();
  for (const { tags } of records)
    for (const [tag, n] of Object.entries(tags)) {
      const before = totals.get(tag) ?? { n: 0, sessions: 0 };
      totals.set(tag, { n: before.n + n, sessions: before.sessions + 1 });
    }
  const listed = [...totals].sort(([, a], [, b]) => b.n - a.n);
  const of = (kind: "issue" | "strength") =>
    listed.filter(([tag]) => labels[tag]?.kind === kind).slice(0, 6);
  if (listed.length === 0) return null;
  return (
    <div className="grid gap-6 sm:grid-cols-2 print:grid-cols-2">
      <TagList title="Strengths that experts saw" rows={of("strength")} labels={labels} />
      <TagList title="What experts saw missing" rows={of("issue")} labels={labels} />
    </div>
  );
}

function TagList({
  title,
  rows,
  labels,
}: {
  title: string;
  rows: readonly [string, { n: number; sessions: number }][];
  labels: Labels;
}) {
  return (
    <section>
      <h2 className="pb-1 text-sm font-semibold">{title}</h2>
      {rows.length === 0 && <p className="text-base text-second">None yet.</p>}
      <ul className="grid gap-1 text-base">
        {rows.map(([tag, { n, sessions }]) => (
          <li key={tag} className="flex justify-between gap-4 border-b border-line py-1">
            {labels[tag]?.label ?? tag}
            <span className="text-second tabular-nums">
              {n} in {sessions === 1 ? "1 session" : `${sessions} sessions`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
