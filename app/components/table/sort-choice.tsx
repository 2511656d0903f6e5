import { Form, useLocation } from "@remix-run/react";
import { Button } from "../ui/button";
import { Select } from "../ui/text-field";
import type { TableSort } from "./data-table";

interface SortChoiceProps {
  columns: readonly { id: string; label: string; numeric?: boolean | undefined }[];
  sort: TableSort | null;
  href: (sort: TableSort) => string;
}

/** The order of a table where its rows are blocks and its heads are not shown. Works without script. */
export function SortChoice({ columns, sort, href }: SortChoiceProps) {
  const { pathname } = useLocation();
  const urlOf = (address: string) => new URL(address, `http://localhost${pathname}`);
  const options = columns.flatMap(({ id: column, label, numeric = false }) =>
    (numeric ? [true, false] : [false, true]).map((descending) => {
      const words = numeric
        ? descending
          ? "highest first"
          : "lowest first"
        : descending
          ? "from the end"
          : "from the start";
      return { label: `${label}, ${words}`, url: urlOf(href({ column, descending })) };
    }),
  );
  const [first] = options;
  if (first === undefined) return null;
  const kept = [...first.url.searchParams].filter(([name]) => name !== "sort");
  const current = sort && (urlOf(href(sort)).searchParams.get("sort") ?? "");
  return (
    <Form
      method="get"
      action={first.url.pathname + first.url.hash}
      key={current}
      preventScrollReset
      className="no-print flex items-end gap-3 pb-2 sm:hidden"
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-0 flex-1">
        <Select
          label="Order"
          name="sort"
          defaultValue={current ?? ""}
          options={options.map(({ label, url }) => ({
            label,
            value: url.searchParams.get("sort") ?? "",
          }))}
          {...(current === null && { empty: "As it comes" })}
        />
      </div>
      <Button>Sort</Button>
    </Form>
  );
}
