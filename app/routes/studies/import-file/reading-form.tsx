import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { SectionTitle } from "~/components/ui/page-title";
import { Select, TextField } from "~/components/ui/text-field";
import { formatColumns, importFormats } from "~/domain/exchange/format";
import type { ImportChoices } from "~/domain/exchange/import-file";
import { formatWords } from "~/components/exchange/format-words";

interface ReadingFormProps {
  header: readonly string[];
  choices: ImportChoices;
  speakers: readonly string[];
}

/** How the file is read: its format, which column is which, who is who. */
export function ReadingForm({ header, choices, speakers }: ReadingFormProps) {
  const busy = useNavigation().formData?.get("intent") === "choose";
  const { format } = choices;
  const { needed, optional } = formatColumns[format];
  return (
    <Form method="post" className="grid gap-5" aria-labelledby="reading" preventScrollReset>
      <SectionTitle id="reading">How it is read</SectionTitle>
      <input type="hidden" name="formatWas" value={format} />
      <Select
        name="format"
        label="What it holds"
        defaultValue={format}
        key={format}
        className="max-w-[28rem]"
        options={importFormats.map((each) => ({ value: each, label: formatWords[each] }))}
      />
      {format !== "annomi" && (
        <fieldset className="grid gap-3">
          <legend className="mb-1 text-sm font-semibold">Which column is which</legend>
          <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
            {[...needed, ...optional].map((column) => (
              <Select
                key={`${format} ${column} ${choices.columns[column] ?? ""}`}
                name={`column ${column}`}
                label={<code className="font-normal">{column}</code>}
                optional={optional.includes(column)}
                defaultValue={choices.columns[column] ?? ""}
                empty="Not in the file"
                options={[...new Set(header)]
                  .filter((name) => name !== "")
                  .map((name) => ({ value: name, label: name }))}
              />
            ))}
          </div>
        </fieldset>
      )}
      {format.startsWith("transcript") && <Speakers choices={choices} speakers={speakers} />}
      {format === "ratings-csv" && (
        <div className="grid gap-1">
          <Checkbox
            name="createCodebook"
            defaultChecked={choices.createCodebook}
            label="Make a codebook of the names found"
            hint="For a study that nobody has reviewed yet. Each scale goes from the least to the greatest value found."
          />
          <Checkbox
            name="sawAll"
            defaultChecked={choices.sawAll}
            label="Reviewers saw every turn of the conversations that they rated"
            hint="What they did not tag is then a no. Otherwise turns that the file does not name are missing."
          />
        </div>
      )}
      <div>
        <Button name="intent" value="choose" busy={busy}>
          Check it again
        </Button>
      </div>
    </Form>
  );
}

function Speakers({ choices, speakers }: Pick<ReadingFormProps, "choices" | "speakers">) {
  const sides = [
    ["client", "Who is the client"],
    ["supporter", "Who is the supporter"],
  ] as const;
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 text-sm font-semibold">Who is who</legend>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {sides.map(([side, label]) =>
          speakers.length === 0 ? (
            <TextField key={side} name={side} label={label} defaultValue={choices[side]} />
          ) : (
            <Select
              key={`${side} ${choices[side]}`}
              name={side}
              label={label}
              defaultValue={choices[side]}
              empty="Choose"
              options={speakers.map((name) => ({ value: name, label: name }))}
            />
          ),
        )}
      </div>
    </fieldset>
  );
}
