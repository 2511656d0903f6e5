import type { Codebook } from "~/domain/review/codebook";
import { rangeOf, rangeWords } from "~/domain/review/scale-range";

export interface RatingsGivenProps {
  ratings: readonly { scale: string; value: number | null }[];
  codebook: Codebook;
}

/** What a review gave the session on the scales of its codebook. */
export function RatingsGiven({ ratings, codebook }: RatingsGivenProps) {
  const given = new Map(ratings.map((rating) => [rating.scale, rating]));
  const rated = codebook.scales.flatMap((scale) => {
    const rating = given.get(scale.key);
    return rating ? [{ scale, rating }] : [];
  });
  return (
    <section aria-labelledby="ratings-title" className="px-4 py-3 md:px-5">
      <h2 id="ratings-title" className="text-sm font-semibold">
        Scales
      </h2>
      <dl className="grid gap-1.5 py-1">
        {rated.map(({ scale, rating }) => (
          <div
            key={scale.key}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3"
          >
            <dt className="text-sm">{scale.label}</dt>
            <dd className="text-sm tabular-nums">
              {rating.value === null ? (
                "not applicable"
              ) : (
                <>
                  <span className="font-semibold">{rating.value}</span>
                  <span className="text-second"> on {rangeWords(rangeOf(scale))}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
