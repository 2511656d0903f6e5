import { PrintedText, type Printed } from "~/components/results/printed-text";
import { RepeatsNote } from "~/components/results/repeats-note";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SectionTitle } from "~/components/ui/page-title";
import type { FrozenDocument } from "~/domain/misalignment/study-document/study-document";
import { scaleRows, type ScaleRow } from "./scale-rows";

type Tag = FrozenDocument["tags"][number];

const isUsed = ({ rate_gap: rates, among_experts: experts, peers_against_experts: peers }: Tag) =>
  rates.peer_flags + experts.flags + peers.table.both + peers.table.peer_only > 0;

function column<Row>(
  id: string,
  header: string,
  find: (row: Row) => Printed | undefined,
  decimals = 2,
): DataColumn<Row> {
  const cell = (row: Row) => {
    const found = find(row);
    return found && <PrintedText of={found} decimals={decimals} />;
  };
  return { id, header, numeric: true, cell };
}

const tagColumn: DataColumn<Tag> = {
  id: "tag",
  header: "Tag",
  rowHeader: true,
  cell: ({ label }) => label,
};

const peerColumns: DataColumn<Tag>[] = [
  tagColumn,
  column("peer", "Peer per 100", (tag) => tag.rate_gap.estimates.peer_rate, 1),
  column("expert", "Expert per 100", (tag) => tag.rate_gap.estimates.expert_rate, 1),
  column("gap", "Peer minus expert", (tag) => tag.rate_gap.estimates.rate_gap, 1),
  column("sensitivity", "Sensitivity", (tag) => tag.peers_against_experts.estimates.sensitivity),
  column("precision", "Precision", (tag) => tag.peers_against_experts.estimates.precision),
  column("alpha", "Alpha", (tag) => tag.peers_against_experts.estimates.krippendorff_alpha_nominal),
  {
    id: "n",
    header: "n",
    numeric: true,
    cell: (tag) => tag.peers_against_experts.units.toLocaleString("en-GB"),
  },
];

const kappaOf = ({ among_experts: { estimates } }: Tag) =>
  estimates.cohen_kappa ?? estimates.conger_kappa;

const expertColumns: DataColumn<Tag>[] = [
  tagColumn,
  column("agreement", "Agreement", (tag) => tag.among_experts.estimates.percent_agreement),
  column("kappa", "Kappa", kappaOf),
  column("alpha", "Alpha", (tag) => tag.among_experts.estimates.krippendorff_alpha_nominal),
  column("ac1", "AC1", (tag) => tag.among_experts.estimates.gwet_ac1),
  {
    id: "n",
    header: "n",
    numeric: true,
    cell: (tag) => tag.among_experts.units.toLocaleString("en-GB"),
  },
];

const scaleColumns: DataColumn<ScaleRow>[] = [
  { id: "scale", header: "Scale", rowHeader: true, cell: ({ label }) => label },
  { id: "who", header: "Compared", cell: ({ who }) => who },
  column("quadratic", "Kappa, quadratic", ({ of }) => of.cohen_kappa_quadratic),
  column("ordinal", "Alpha, ordinal", ({ of }) => of.krippendorff_alpha_ordinal),
  {
    id: "icc",
    header: "ICC(2,1)",
    numeric: true,
    cell: ({ of: { icc_2_1: icc }, units }) =>
      icc && (
        <span className="inline-grid justify-items-end">
          <PrintedText of={icc} />
          {icc.units !== units && (
            <span className="text-xs text-second">n {icc.units.toLocaleString("en-GB")}</span>
          )}
        </span>
      ),
  },
  { id: "n", header: "n", numeric: true, cell: ({ units }) => units.toLocaleString("en-GB") },
];

type Steady = NonNullable<FrozenDocument["steadiness"]>[number];

const steadyColumns: DataColumn<Steady>[] = [
  { id: "code", header: "Expert", rowHeader: true, cell: ({ reviewer }) => reviewer },
  column("kappa", "Cohen’s kappa", ({ estimates }) => estimates.cohen_kappa),
  column("ac1", "Gwet’s AC1", ({ estimates }) => estimates.gwet_ac1),
  column("f1", "F1", ({ estimates }) => estimates.f1),
  { id: "sessions", header: "Sessions", numeric: true, cell: ({ sessions }) => sessions },
  {
    id: "n",
    header: "n",
    label: "Decisions",
    numeric: true,
    cell: ({ decisions }) => decisions.toLocaleString("en-GB"),
  },
];

interface Props {
  words: FrozenDocument["words"];
  tags: FrozenDocument["tags"];
  scales: FrozenDocument["scale_agreement"];
  steadiness: readonly Steady[];
}

/** The results that were made with the snapshot. */
export function FrozenResults({ words, tags, scales, steadiness }: Props) {
  const used = tags.filter(isUsed);
  const rated = scaleRows(scales);
  return (
    <div className="grid gap-8">
      <section aria-labelledby="peers" className="grid gap-3">
        <SectionTitle id="peers">Peers and experts</SectionTitle>
        <p className="max-w-[52rem] text-base text-second">{words.finding.basis}</p>
        <DataTable
          wide
          caption="Peers against the experts' consensus, by tag"
          columns={peerColumns}
          rows={used}
          rowId={({ tag }) => tag}
          empty="No tag was used."
        />
      </section>
      <section aria-labelledby="experts" className="grid gap-3">
        <SectionTitle id="experts">Among experts</SectionTitle>
        <DataTable
          wide
          caption="Agreement among experts, by tag"
          columns={expertColumns}
          rows={used}
          rowId={({ tag }) => tag}
          empty="No tag was used."
        />
      </section>
      {rated.length > 0 && (
        <section aria-labelledby="scales" className="grid gap-3">
          <SectionTitle id="scales">Scales</SectionTitle>
          <DataTable
            wide
            caption="Agreement on scales"
            columns={scaleColumns}
            rows={rated}
            rowId={({ id }) => id}
          />
        </section>
      )}
      {steadiness.length > 0 && (
        <section aria-labelledby="steadiness" className="grid gap-3">
          <SectionTitle id="steadiness">Experts against themselves</SectionTitle>
          <RepeatsNote sessions={steadiness.map(({ sessions }) => sessions)} />
          <DataTable
            wide
            caption="Agreement of experts with their own earlier judgement, on sessions that came again"
            columns={steadyColumns}
            rows={steadiness}
            rowId={({ reviewer }) => reviewer}
          />
        </section>
      )}
      <p className="max-w-[48rem] text-sm text-second">
        Each value stands over its 95 % interval from bootstrap replicates over sessions; intervals
        by formula stand beside them in the results file. n counts the units behind the
        coefficients: turns that both sides had before them, sessions for tags and scales of a whole
        session, decisions for experts against themselves; an ICC rests on the sessions that all
        raters rated, which may be fewer. Every pair of reviewers and every further coefficient is
        in the results file.
      </p>
    </div>
  );
}
