import type { ReactNode } from "react";
import type { EngineName } from "~/domain/practice/engine-name";
import type { DisclosureLayer } from "~/domain/simulator/cue";
import type { Phase } from "~/domain/simulator/state";
import { signed } from "../charts/emotion-words";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "../table/table";
import { layerWords, moveInWords, phaseWords, ruleInWords } from "./step-words";

export interface StandingShown {
  valence: number;
  arousal: number;
  trust: number;
  openness: number;
  layer: DisclosureLayer;
  phase: Phase;
  waiting: readonly { quote: string; missed: number }[];
}

const rows: { label: string; value: (standing: StandingShown) => string }[] = [
  { label: "Valence, −1 to +1", value: ({ valence }) => signed(valence) },
  { label: "Arousal, −1 to +1", value: ({ arousal }) => signed(arousal) },
  { label: "Trust, 1 to 4", value: ({ trust }) => trust.toFixed(2) },
  { label: "Openness, 0 to 1", value: ({ openness }) => openness.toFixed(2) },
  { label: "Deepest layer shown", value: ({ layer }) => layerWords[layer] },
  { label: "Phase", value: ({ phase }) => phaseWords[phase] },
];

/** What the turn changed in the client: before and after, side by side. */
export function StandingTable({
  before,
  after,
}: {
  before: StandingShown | null;
  after: StandingShown;
}) {
  return (
    <Table caption="The client before and after">
      <TableHead>
        <TableRow>
          <TableHeader>What</TableHeader>
          {before && <TableHeader numeric>Before</TableHeader>}
          <TableHeader numeric>After</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ label, value }) => (
          <TableRow key={label}>
            <TableCell rowHeader className="text-sm">
              {label}
            </TableCell>
            {before && (
              <TableCell numeric label="Before" className="text-second tabular-nums">
                {value(before)}
              </TableCell>
            )}
            <TableCell numeric label="After" className="tabular-nums">
              {value(after)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The rules that fired, in order and in words. */
export function RuleList({ rules }: { rules: readonly string[] }) {
  return (
    <ol className="grid gap-1.5">
      {rules.map((rule, index) => (
        <li key={index}>{ruleInWords(rule) ?? "A rule of another version"}</li>
      ))}
    </ol>
  );
}

export function MoveList({ moves }: { moves: readonly string[] }) {
  if (moves.length === 0) return <p className="text-second">Nothing: the client speaks first.</p>;
  return <p>{moves.map(moveInWords).join(", ")}</p>;
}

export interface ProvenanceShown {
  engine: EngineName | null;
  engineVersion: string | null;
  scenario: string | null;
  scenarioVersion: number | null;
  model: string | null;
  promptVersion: string | null;
  inputTokens: number | null;
  outputTokens: number | null;
  latencyMs: number | null;
}

const engineWords: Record<EngineName, string> = {
  embedded: "The embedded client, by rules",
  claude: "Claude, within the rules",
};

const versionWords = (version: string | number | null) =>
  version === null ? "version not recorded" : `version ${version}`;

/** Which engine wrote the turn, with what, and at what cost. */
export function ProvenanceList({ provenance }: { provenance: ProvenanceShown }) {
  const { engine, engineVersion, scenario, scenarioVersion } = provenance;
  const { model, promptVersion, inputTokens, outputTokens, latencyMs } = provenance;
  const tokens = (inputTokens ?? 0) + (outputTokens ?? 0);
  const facts: [string, ReactNode][] = [
    ["Written by", engine ? engineWords[engine] : "Not recorded"],
    ["Rules of the client", engine && versionWords(engineVersion)],
    ["Scenario", scenario && `${scenario}, ${versionWords(scenarioVersion)}`],
    ["Model", model],
    ["Prompts", promptVersion],
    ["Tokens in, out", tokens > 0 ? `${inputTokens ?? 0}, ${outputTokens ?? 0}` : null],
    ["Time to answer", latencyMs === null ? null : `${latencyMs} ms`],
  ];
  return (
    <dl className="grid grid-cols-[9rem_1fr] gap-x-4 gap-y-1">
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-second">{name}</dt>
            <dd className="wrap-anywhere tabular-nums">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
