import type { Scale } from "~/domain/review/codebook";

const anchors = [1, 3, 5] as const;

/** The scales with the words of 1, 3 and 5. */
export function ScaleList({ scales }: { scales: readonly Scale[] }) {
  return (
    <section aria-label="Scales">
      <h2 className="text-lg font-semibold">
        Scales <span className="font-normal text-second">{scales.length}</span>
      </h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {scales.map((scale) => (
          <li key={scale.key} className="grid gap-2 py-4 md:grid-cols-[14rem_1fr] md:gap-6">
            <h3 className="text-base font-semibold">{scale.label}</h3>
            <dl className="grid grid-cols-[1.5rem_1fr] gap-x-4 gap-y-1">
              {anchors.map((value) => (
                <div key={value} className="contents">
                  <dt className="text-sm text-second">{value}</dt>
                  <dd className="text-base">{scale.anchors[value]}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
