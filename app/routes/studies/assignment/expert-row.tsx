import { Select, TextField } from "~/components/ui/text-field";
import { reviewerParts } from "~/domain/review/assignment-plan/plan";
import { partWords } from "./stratum-words";

export interface ExpertFacts {
  id: string;
  code: string;
  /** Null for those who may not know it. */
  name: string | null;
  hasLeft: boolean;
  waiting: number;
}

const parts = reviewerParts.map((part) => ({ value: part, label: partWords[part] }));

/** One expert: what they do in this plan, and their limits. */
export function ExpertRow({
  expert,
  chosen,
}: {
  expert: ExpertFacts;
  chosen: Readonly<Record<string, string>>;
}) {
  const { code, name, hasLeft } = expert;
  if (hasLeft)
    return (
      <p className="text-base">
        {code} {name} <span className="text-second">has left</span>
      </p>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_4.5rem_4.5rem] items-end gap-2">
      <Select
        id={`part-${code}`}
        name={`part-${code}`}
        label={name ? `${name} (${code})` : code}
        options={parts}
        defaultValue={chosen[`part-${code}`] ?? "takes"}
      />
      <TextField
        id={`max-${code}`}
        name={`max-${code}`}
        label={<LimitLabel code={code} what="Sessions" />}
        inputMode="numeric"
        defaultValue={chosen[`max-${code}`]}
      />
      <TextField
        id={`minutes-${code}`}
        name={`minutes-${code}`}
        label={<LimitLabel code={code} what="Minutes" />}
        inputMode="numeric"
        defaultValue={chosen[`minutes-${code}`]}
      />
    </div>
  );
}

const LimitLabel = ({ code, what }: { code: string; what: string }) => (
  <>
    <span className="sr-only">{code}, at most: </span>
    <span className="font-normal text-second">{what}</span>
  </>
);
