import { Form } from "@remix-run/react";
import { SaveTable } from "~/components/table/save-table";
import { Button } from "~/components/ui/button";
import type { SkillDifference } from "~/domain/progress/cohort-course";
import { differenceHeads, differenceLine, DifferenceTable } from "./difference-table";

interface CohortComparisonProps {
  cohort: { name: string };
  others: readonly { id: string; name: string }[];
  comparison: { name: string; peers: number; skills: readonly SkillDifference[] } | null;
}

/** This cohort beside another: rates with n and interval, and never a rank. */
export function CohortComparison({ cohort, others, comparison }: CohortComparisonProps) {
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="comparison" className="grid gap-3">
      <h2 id="comparison" className="text-lg font-semibold">
        Beside another cohort
      </h2>
      <Form method="get" preventScrollReset className="no-print flex flex-wrap items-end gap-3">
        <label className="grid gap-1 text-sm font-semibold">
          Cohort
          <select
            name="with"
            className="min-h-9 rounded-md border border-line-strong bg-surface px-2 font-normal pointer-coarse:min-h-11"
          >
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">Compare</Button>
        {comparison && (
          <SaveTable
            file={`beside ${comparison.name}`}
            of="beside another cohort"
            heads={["cohort", "other_cohort", ...differenceHeads("cohort", "other_cohort")]}
            rows={comparison.skills.map((skill) => [
              ...[cohort.name, comparison.name, ...differenceLine(skill)],
            ])}
          />
        )}
      </Form>
      {comparison && (
        <div>
          <DifferenceTable
            caption={`Issues per 100 turns in ${cohort.name} and ${comparison.name}`}
            rows={comparison.skills}
            first={cohort.name}
            second={comparison.name}
          />
          <p className="pt-2 text-sm text-second">
            The cohorts may differ in scenarios, experts and practice: the difference describes them
            and explains nothing.
          </p>
        </div>
      )}
    </section>
  );
}
