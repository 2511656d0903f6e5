import { counted } from "~/domain/wording/counted";
import type { ReactNode } from "react";
import { DateText } from "~/components/ui/date-text";
import type { SnapshotFacts } from "~/domain/exchange/snapshot/facts";

interface Shown {
  madeAt: Date | string;
  madeBy: string | null;
  dataHash: string;
  resultsHash: string;
  seed: number;
  replicates: number;
  softwareVersion: string;
  facts: SnapshotFacts;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <dt className="text-sm text-second">{name}</dt>
      <dd className="min-w-0 break-words tabular-nums">{children}</dd>
    </div>
  );
}

/** What a reader must know to cite the numbers of a snapshot. */
export function SnapshotFactList({ snapshot }: { snapshot: Shown }) {
  const { madeAt, madeBy, dataHash, resultsHash, seed, replicates, softwareVersion } = snapshot;
  const { codebook, reviews, ...facts } = snapshot.facts;
  return (
    <dl className="grid max-w-[52rem] gap-2 text-base">
      <Fact name="Made">
        <DateText at={madeAt} withTime />
        {madeBy && ` by ${madeBy}`}
      </Fact>
      <Fact name="Data">
        {counted(facts.sessions, "session")} ({facts.reviewedSessions.toLocaleString("en-GB")}{" "}
        reviewed), {counted(facts.turns, "turn")}, {counted(facts.marks, "mark")},{" "}
        {counted(facts.ratings, "rating")}
      </Fact>
      <Fact name="Reviews">
        {Object.entries(reviews)
          .filter(([, count]) => count > 0)
          .map(([kind, count]) => `${kind} ${count.toLocaleString("en-GB")}`)
          .join(", ")}
      </Fact>
      <Fact name="Codebook">
        {codebook.title}, version {codebook.version}
      </Fact>
      <Fact name="Intervals">
        {replicates.toLocaleString("en-GB")} bootstrap replicates over sessions, seed {seed}
      </Fact>
      <Fact name="Software">Attune {softwareVersion}</Fact>
      <Fact name="SHA-256 of the data">
        <code className="text-sm break-all">{dataHash}</code>
      </Fact>
      <Fact name="SHA-256 of the results">
        <code className="text-sm break-all">{resultsHash}</code>
      </Fact>
    </dl>
  );
}
