import { useSearchParams } from "@remix-run/react";
import { cueKindWords, explicitnessWords } from "~/domain/misalignment/cue-detection";
import {
  everything,
  isEverything,
  explicitnesses,
  type FilterChoices,
  type ResultFilter,
} from "~/domain/misalignment/filter";
import { filterName } from "~/domain/misalignment/filter-address";
import { Button, TextLink } from "../ui/button";
import { monthWords } from "../ui/date-text";
import { NarrowingForm } from "../ui/narrowing-form";
import { Select, type SelectOption } from "../ui/text-field";

interface FilterBarProps {
  /** The page that it filters, without a search. */
  action: string;
  filter: ResultFilter;
  choices: FilterChoices;
  tags: readonly { key: string; label: string }[];
  /** Further fields that the address keeps. */
  kept?: Record<string, string>;
}

type Field = { key: keyof ResultFilter; label: string; options: SelectOption[] };

function fieldsOf({ choices, tags, filter }: FilterBarProps): Field[] {
  // Counts are of all of the study: beside a filter that is on they would promise too much.
  const counts = isEverything(filter);
  const facet = (values: FilterChoices["arm"], wordsOf = (value: string) => value) =>
    values.map(({ value, sessions }) => ({
      value,
      label: counts ? `${wordsOf(value)} (${sessions})` : wordsOf(value),
    }));
  return [
    { key: "arm", label: "Arm", options: facet(choices.arm) },
    { key: "cohort", label: "Cohort", options: facet(choices.cohort) },
    { key: "scenario", label: "Scenario", options: facet(choices.scenario) },
    { key: "peer", label: "Peer", options: facet(choices.peer) },
    { key: "month", label: "Month", options: facet(choices.month, monthWords) },
    { key: "practiceNumber", label: "Session of the peer", options: facet(choices.practiceNumber) },
    { key: "tag", label: "Tag", options: tags.map(({ key, label }) => ({ value: key, label })) },
    {
      key: "cueKind",
      label: "Kind of cue",
      options: choices.cueKind.map((kind) => ({ value: kind, label: cueKindWords[kind] })),
    },
    {
      key: "explicitness",
      label: "Explicitness",
      options:
        choices.cueKind.length === 0
          ? []
          : explicitnesses.map((each) => ({ value: each, label: explicitnessWords[each] })),
    },
  ];
}

/**
 * Which part of a study is shown; held in the address. Folded, with what is chosen on its outside, so that
 * the result comes first. Works without script.
 */
export function FilterBar(props: FilterBarProps) {
  const { action, filter } = props;
  const sort = useSearchParams()[0].get("sort");
  const kept = { ...props.kept, ...(sort && { sort }) };
  const fields = fieldsOf(props).filter(({ key, options }) => options.length > 1 || filter[key]);
  const on = fields.filter(({ key }) => filter[key] !== null);
  const words = on.map(({ key, label, options }) => {
    const value = String(filter[key]);
    return `${label}: ${options.find((option) => option.value === value)?.label ?? value}`;
  });
  const back = new URLSearchParams(kept).toString();
  if (fields.length === 0) return null;
  const part = words.length === 0 ? "All of the study" : `Part of the study: ${words.join("; ")}`;
  return (
    <>
      <p className="hidden text-sm print:mb-4 print:block">{part}.</p>
      <details className="no-print mb-6 border-y border-line py-2">
        <summary className="cursor-pointer text-sm text-second" data-told>
          {words.length === 0 ? "Filter: all of the study" : `Filter: ${words.join("; ")}`}
        </summary>
        <NarrowingForm
          action={action}
          key={JSON.stringify(filter)}
          className="mt-3 grid gap-3 pb-2 sm:grid-cols-2 lg:grid-cols-4"
        >
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {fields.map(({ key, label, options }) => (
            <Select
              key={key}
              label={label}
              name={filterName(key)}
              defaultValue={filter[key] === everything[key] ? "" : String(filter[key])}
              options={options}
              empty="All"
            />
          ))}
          <div className="flex items-end gap-4">
            <Button>Show</Button>
            {on.length > 0 && (
              <TextLink to={back === "" ? action : `${action}?${back}`} className="pb-1.5 text-sm">
                All of the study
              </TextLink>
            )}
          </div>
        </NarrowingForm>
      </details>
    </>
  );
}
