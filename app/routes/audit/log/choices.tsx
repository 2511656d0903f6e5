import { Button } from "~/components/ui/button";
import { monthWords } from "~/components/ui/date-text";
import { NarrowingForm } from "~/components/ui/narrowing-form";
import { Select } from "~/components/ui/text-field";
import type { AuditFilter } from "~/domain/access/audit-filter";

interface ChoicesProps {
  filter: AuditFilter;
  acts: readonly string[];
  months: readonly string[];
}

/** Which lines are shown; a plain form whose answer is an address. */
export function Choices({ filter, acts, months }: ChoicesProps) {
  return (
    <NarrowingForm className="no-print flex flex-wrap items-end gap-3 pb-4">
      <Select
        name="act"
        label="What"
        defaultValue={filter.act ?? ""}
        empty="Everything"
        options={acts.map((act) => ({ value: act, label: act }))}
      />
      <Select
        name="month"
        label="Month"
        defaultValue={filter.month ?? ""}
        empty="Every month"
        options={months.map((month) => ({ value: month, label: monthWords(month) }))}
      />
      <Button>Show</Button>
    </NarrowingForm>
  );
}
