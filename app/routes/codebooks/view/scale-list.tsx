import type { Scale } from "~/domain/review/codebook";
import { anchorValue, rangeOf, rangeWords, type ScaleRange } from "~/domain/review/scale-range";

const anchored = [1, 3, 5] as const;

/** The scales with their range and the words of their least, middle and greatest value. */
export function ScaleList({ scales }: { scales: readonly Scale[] }) {
  return (
    <section aria-label="Scales">
      <h2 className="text-lg font-semibold">
        Scales <span className="font-normal text-second">{scales.length}</span>
      </h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {scales.map((scale) => (
          <li key={scale.key} className="grid gap-2 py-4 md:grid-cols-[14rem_1fr] md:gap-6">
            <div>
              <h3 className="text-base font-semibold">{scale.label}</h3>
              <p className="text-sm text-second tabular-nums">{rangeWords(rangeOf(scale))}</p>
            </div>
            {scale.anchors === null ? (
              <p className="text-sm text-second">
                It came with ratings, without words for its values.
              </p>
            ) : (
              <Anchors anchors={scale.anchors} range={rangeOf(scale)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Anchors({
  anchors,
  range,
}: {
  anchors: NonNullable<Scale["anchors"]>;
  range: ScaleRange;
}) {
  return (
    <dl className="grid grid-cols-[2.5rem_1fr] gap-x-4 gap-y-1">
      {anchored.map((place) => (
        <div key={place} className="contents">
          <dt className="text-sm text-second tabular-nums">{anchorValue(range, place)}</dt>
          <dd className="text-base">{anchors[place]}</dd>
        </div>
      ))}
    </dl>
  );
}
