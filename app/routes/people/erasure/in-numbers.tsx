import type { ErasureCount } from "~/domain/erasure/erasure";

function Line({ label, value, hint }: { label: string; value: number; hint?: string }) {
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-6 border-t border-line py-2">
      <dt className="text-base">
        {label}
        {hint && <span className="block text-sm text-second">{hint}</span>}
      </dt>
      <dd className="text-right text-base font-semibold tabular-nums">{value}</dd>
    </div>
  );
}

const titled = (titles: readonly string[]) => titles.map((title) => `“${title}”`).join(", ");

/** What an erasure takes, counted, and whose work and which results it touches. */
export function InNumbers({ count }: { count: ErasureCount }) {
  const { openStudies, snapshots } = count;
  return (
    <section aria-label="In numbers" className="grid max-w-[36rem] gap-3">
      <dl>
        <Line label="Sessions, with all that was said in them" value={count.sessions} />
        <Line
          label="Reviews of them"
          hint={`${count.reviewsByOthers} of them by others`}
          value={count.reviews}
        />
        <Line
          label="Drills"
          hint={`${count.drillsOfOthers} of them in other people’s stacks`}
          value={count.drills}
        />
        <Line label="Adjudications, and the gold made of them" value={count.adjudications} />
      </dl>
      <p className="text-base text-second">
        {openStudies.length === 0
          ? "No open study rests on these sessions."
          : `The results of what is open move with it: ${titled(openStudies)}.`}{" "}
        {snapshots === 0
          ? "No snapshot was frozen of their studies."
          : `${snapshots} frozen ${snapshots === 1 ? "snapshot of their studies keeps its" : "snapshots of their studies keep their"} numbers, byte for byte.`}
      </p>
    </section>
  );
}
