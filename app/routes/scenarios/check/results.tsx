import { signed } from "~/components/charts/emotion-words";
import { fieldIdOf, partOf, pathWords } from "~/components/scenario/path-words";
import { layerName } from "~/components/scenario/scenario-words";
import { thinTable } from "~/components/scenario/thin-table";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SavedTitle } from "~/components/table/saved-title";
import { TextLink } from "~/components/ui/button";
import { poolUses, type PoolUse } from "~/domain/simulator/pool-use";
import type { Scenario } from "~/domain/simulator/scenario";
import {
  checkedReplies,
  lifelike,
  supporterEnds,
  supporterVerdicts,
  type CheckedSession,
  type SupporterEnd,
  type SupporterVerdict,
} from "~/domain/simulator/supporter-check";

const supporterWords: Record<SupporterEnd["supporter"], string> = {
  good: "Good",
  promising: "Promising novice",
  mixed: "Mixed novice",
  shaky: "Shaky novice",
  "advice-giver": "Advice-giver",
  interrogator: "Interrogator",
  parrot: "Parrot of stock phrases",
  minimiser: "Minimiser",
};

const endColumns: DataColumn<SupporterEnd>[] = [
  {
    id: "name",
    header: "Supporter",
    rowHeader: true,
    cell: (row) => supporterWords[row.supporter],
  },
  { id: "n", header: "Sessions", numeric: true, cell: (row) => row.sessions },
  { id: "valence", header: "Valence", numeric: true, cell: (row) => signed(row.valence) },
  { id: "trust", header: "Trust, 1 to 4", numeric: true, cell: (row) => row.trust.toFixed(2) },
  { id: "openness", header: "Openness", numeric: true, cell: (row) => row.openness.toFixed(2) },
  { id: "layer", header: "Deepest layer", cell: (row) => layerName(row.layer) },
];

function Verdict({ verdict }: { verdict: SupporterVerdict }) {
  const { against, valence, trust, holds } = verdict;
  return (
    <li className="py-2">
      <p className={holds ? "text-strength" : "text-issue"}>
        {holds ? "Holds" : "Does not hold"}: better off after the good supporter than after the{" "}
        {supporterWords[against].toLowerCase()}
      </p>
      <p className="text-sm text-second">
        By {signed(valence)} in valence and {signed(trust)} in trust.
      </p>
    </li>
  );
}

/** How the scripted supporters left the client. */
export function CheckResults({ sessions }: { sessions: readonly CheckedSession[] }) {
  const ends = supporterEnds(sessions);
  return (
    <section aria-labelledby="ends-title" className="grid gap-4">
      <SavedTitle
        id="ends-title"
        file="supporters"
        of="end values by supporter"
        heads={["supporter", "sessions", "valence", "trust", "openness", "deepest_layer"]}
        rows={ends.map((row) => [
          ...[supporterWords[row.supporter], row.sessions, row.valence, row.trust, row.openness],
          layerName(row.layer),
        ])}
      >
        Where each supporter leaves the client
      </SavedTitle>
      <ul className="max-w-[44rem] divide-y divide-line border-y border-line">
        {supporterVerdicts(ends).map((verdict) => (
          <Verdict key={verdict.against} verdict={verdict} />
        ))}
      </ul>
      <DataTable
        caption="End values by supporter"
        columns={endColumns}
        rows={ends}
        rowId={(row) => row.supporter}
      />
      <p className="text-sm text-second">
        Means over sessions of {checkedReplies} replies, one a seed. Scripted supporters are no
        people: this shows that the client reacts as it should, not how peers will do.
      </p>
    </section>
  );
}

/** Which occasions have too few lines for two long sessions without a line coming twice. */
export function ThinOccasions({
  scenario,
  sessions,
  editor,
}: {
  scenario: Scenario;
  sessions: readonly CheckedSession[];
  editor: string | null;
}) {
  const lived = sessions.filter(({ supporter }) => lifelike.includes(supporter));
  const thin = poolUses(
    scenario,
    lived.map(({ texts }) => texts),
  ).filter(({ missing }) => missing > 0);
  const columns: DataColumn<PoolUse>[] = [
    {
      ...{ id: "occasion", header: "Occasion", rowHeader: true },
      cell: ({ path }) =>
        editor ? (
          <TextLink to={`${editor}?part=${partOf(path)}#${encodeURIComponent(fieldIdOf(path))}`}>
            {pathWords(path, scenario)}
          </TextLink>
        ) : (
          pathWords(path, scenario)
        ),
    },
    { id: "lines", header: "Lines", numeric: true, cell: (row) => row.lines },
    { id: "wordings", header: "Wordings", numeric: true, cell: (row) => row.wordings },
    { id: "used", header: "Most used in one session", numeric: true, cell: (row) => row.used },
    { id: "missing", header: "Missing for two", numeric: true, cell: (row) => row.missing },
  ];
  return (
    <section aria-labelledby="thin-title" className="grid gap-4">
      <SavedTitle
        id="thin-title"
        file="thin occasions"
        of="what is thin"
        {...thinTable(thin, lived.length, scenario)}
      >
        What is thin <span className="font-normal text-second tabular-nums">{thin.length}</span>
      </SavedTitle>
      <p className="max-w-[44rem] text-sm text-second">
        Occasions with fewer wordings than two sessions of {checkedReplies} replies would take
        without saying one twice; n = {lived.length} sessions of the good supporter and the novices.
        Facts are told alike in every session and are not counted.
      </p>
      <DataTable
        caption="Thin occasions"
        columns={columns}
        rows={thin}
        rowId={({ path }) => path.join(".")}
        empty={<p className="text-base">Every occasion has enough wordings.</p>}
      />
    </section>
  );
}
