import type { MarkedPlace, MarksOfExpert } from "~/services/results/read-marks-on.server";

function placeWords(place: MarkedPlace): string {
  if (place.on === "words") return `“${place.words}”`;
  return place.on === "turn" ? "on the turn" : "on words of this turn, which are hidden";
}

/** Which words each expert who saw a turn marked on it, one under the other. */
export function MarkedWords({ marked }: { marked: readonly MarksOfExpert[] }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-sm text-second">
      {marked.map(({ by, marks }) => (
        <div key={by} className="contents">
          <dt>{by}</dt>
          <dd>
            {marks.length === 0 && "marked nothing"}
            <ul>
              {marks.map(({ tag, ...place }, index) => (
                <li key={index}>
                  {tag}: <span dir="auto">{placeWords(place)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
