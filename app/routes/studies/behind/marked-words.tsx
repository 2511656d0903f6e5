import type { MarksOfExpert } from "~/services/results/read-marks-on.server";

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
              {marks.map(({ tag, words }, index) => (
                <li key={index}>
                  {tag}: <span dir="auto">{words === null ? "on the turn" : `“${words}”`}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
