import { Form } from "@remix-run/react";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SavedTitle } from "~/components/table/saved-title";
import { Button, TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { TextField } from "~/components/ui/text-field";
import { counted, inWords } from "~/domain/wording/counted";
import type { ExpertState } from "~/services/calibration/show-calibration.server";
import { notDefined } from "~/domain/wording/not-defined";

interface Expert {
  personId: string;
  code: string;
  state: ExpertState;
  submitted: number;
  measured: { n: number; kappa: number | null; f1: number | null } | null;
  missing: readonly string[];
  attempts: readonly { reviewId: string; number: number; n: number }[];
  waved: { by: string | null; reason: string; at: string | Date } | null;
  mayWave: boolean;
}

export interface ExpertTableProps {
  experts: readonly Expert[];
  settings: { on: boolean; required: number };
}

const stateWords: Record<ExpertState, string> = {
  "at-work": "At work before",
  "not-begun": "Not begun",
  "under-way": "Under way",
  "not-yet": "Not yet",
  passed: "Passed",
  waved: "Waved through",
};

const shownNumber = (value: number | null) => (value === null ? notDefined : inWords(value, 2));

function State({ expert, required }: { expert: Expert; required: number }) {
  const { state, submitted, waved } = expert;
  return (
    <>
      <span className="font-semibold">{stateWords[state]}</span>
      {state === "under-way" && (
        <span className="block text-sm text-second">
          {submitted} of {counted(required, "session")}
        </span>
      )}
      {waved && (
        <span className="block text-sm text-second">
          by {waved.by ?? "a lead"}, <DateText at={waved.at} />: {waved.reason}
        </span>
      )}
    </>
  );
}

function Attempts({ expert }: { expert: Expert }) {
  if (expert.attempts.length === 0) return <span className="text-second">none</span>;
  return (
    <ul className="flex flex-wrap gap-x-3">
      {expert.attempts.map(({ reviewId, number }) => (
        <li key={reviewId}>
          <TextLink to={`/reviews/${reviewId}/calibration`}>
            {`Session ${String(number).padStart(3, "0")}`}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

function Wave({ expert }: { expert: Expert }) {
  return (
    <details>
      <summary className="cursor-pointer text-sm text-accent underline underline-offset-3">
        Wave through
      </summary>
      <Form method="post" className="mt-2 grid max-w-72 gap-2">
        <input type="hidden" name="intent" value="wave" />
        <input type="hidden" name="personId" value={expert.personId} />
        <TextField
          id={`reason-${expert.code}`}
          name="reason"
          label={`Why ${expert.code} is let in`}
          maxLength={500}
          required
        />
        <div>
          <Button size="small">Let in</Button>
        </div>
      </Form>
    </details>
  );
}

const isHeldOut = ({ state }: Expert) =>
  state === "not-begun" || state === "under-way" || state === "not-yet";

/** Where each expert of the study stands. */
export function ExpertTable({ experts, settings }: ExpertTableProps) {
  if (experts.length === 0)
    return <EmptyState title="No expert is in this study yet.">Add one on its page.</EmptyState>;
  const columns: DataColumn<Expert>[] = [
    { id: "code", header: "Expert", rowHeader: true, cell: ({ code }) => code },
    {
      id: "state",
      header: "State",
      cell: (expert) => <State expert={expert} required={settings.required} />,
    },
    {
      id: "kappa",
      header: "Kappa",
      numeric: true,
      cell: ({ measured }) => (measured ? shownNumber(measured.kappa) : "–"),
    },
    {
      id: "f1",
      header: "F1",
      numeric: true,
      cell: ({ measured }) => (measured ? shownNumber(measured.f1) : "–"),
    },
    {
      id: "n",
      header: "Decisions",
      numeric: true,
      cell: ({ measured }) => (measured ? measured.n.toLocaleString("en-GB") : "–"),
    },
    { id: "attempts", header: "Submitted", cell: (expert) => <Attempts expert={expert} /> },
    {
      id: "missing",
      header: "What is missing",
      cell: (expert) => (
        <div className="grid max-w-80 gap-1 text-sm">
          {!isHeldOut(expert) && <p className="text-second">nothing</p>}
          {isHeldOut(expert) &&
            expert.missing.map((each) => (
              <p key={each} className="text-second">
                {each}
              </p>
            ))}
          {expert.mayWave && settings.on && isHeldOut(expert) && <Wave expert={expert} />}
        </div>
      ),
    },
  ];
  return (
    <section aria-labelledby="experts" className="grid gap-2">
      <SavedTitle
        id="experts"
        file="experts"
        of="where each expert stands"
        heads={["expert", "state", "submitted", "required", "kappa", "f1", "decisions"]}
        rows={experts.map(({ code, state, submitted, measured }) => [
          ...[code, stateWords[state], submitted, settings.required],
          ...[measured?.kappa ?? null, measured?.f1 ?? null, measured?.n ?? null],
        ])}
      >
        Experts
      </SavedTitle>
      <DataTable
        caption="Where each expert stands with calibration"
        columns={columns}
        rows={experts}
        rowId={(expert) => expert.personId}
      />
    </section>
  );
}
