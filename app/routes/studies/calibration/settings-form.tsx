import { Form } from "@remix-run/react";
import { Button, TextLink } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { TextField } from "~/components/ui/text-field";
import type { CalibrationSettings } from "~/domain/review/calibration/settings";

export interface SettingsFormProps {
  study: { key: string };
  settings: CalibrationSettings;
  version: number | null;
  golds: readonly { sessionId: string; number: number; title: string; turns: number }[];
}

const shown = (value: number | null) => (value === null ? "" : String(value));

/** What the study asks of a new expert. Kept as a new version each time. */
export function SettingsForm({ study, settings, version, golds }: SettingsFormProps) {
  return (
    <section aria-labelledby="settings" className="grid max-w-[44rem] gap-4">
      <h2 id="settings" className="text-lg font-semibold">
        What is asked{" "}
        {version !== null && <span className="font-normal text-third">version {version}</span>}
      </h2>
      <Form method="post" className="grid gap-6">
        <input type="hidden" name="intent" value="settings" />
        <Checkbox
          id="on"
          name="on"
          label="New experts are calibrated before the live sessions open"
          hint="Who has begun live work in this study, or was let in before, is not held out."
          defaultChecked={settings.on}
        />
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-sm font-semibold">Gold sessions, in order of number</legend>
          {golds.length === 0 && (
            <p className="text-base text-second">
              No session is gold yet. A finished{" "}
              <TextLink to={`/studies/${study.key}/adjudication`}>adjudication</TextLink> can be
              made gold.
            </p>
          )}
          {golds.map(({ sessionId, number, title, turns }) => (
            <Checkbox
              key={sessionId}
              id={`gold-${sessionId}`}
              name="sessionIds"
              value={sessionId}
              label={`Session ${String(number).padStart(3, "0")}: ${title}, ${turns} turns`}
              defaultChecked={settings.sessionIds.includes(sessionId)}
            />
          ))}
          <p className="text-sm text-second">
            More than are asked for leave room for another try. Nobody gets a session that they
            know.
          </p>
        </fieldset>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            name="required"
            label="Sessions that count"
            hint="The latest submitted ones are pooled."
            inputMode="numeric"
            defaultValue={settings.required}
          />
          <TextField
            name="fewestDecisions"
            label="At least so many decisions"
            hint="A decision is one tag on one turn."
            inputMode="numeric"
            defaultValue={settings.fewestDecisions}
          />
          <TextField
            name="kappa"
            label="Least Cohen’s kappa"
            hint="From 0 to 1; empty for none."
            inputMode="decimal"
            defaultValue={shown(settings.kappa)}
          />
          <TextField
            name="f1"
            label="Least F1"
            hint="From 0 to 1; empty for none."
            inputMode="decimal"
            defaultValue={shown(settings.f1)}
          />
          <TextField
            name="tagFloor"
            label="Least F1 of every tag"
            hint="Of the tags that gold or the expert used; empty for none."
            inputMode="decimal"
            defaultValue={shown(settings.tagFloor)}
          />
        </div>
        <fieldset className="grid gap-5 border-t border-line pt-5 sm:grid-cols-2">
          <legend className="sr-only">Hidden repeats</legend>
          <TextField
            name="repeatShare"
            label="Share of reviews that come again, in percent"
            hint="0 for none. Nothing tells the expert so."
            inputMode="numeric"
            defaultValue={settings.repeatShare}
          />
          <TextField
            name="repeatDays"
            label="Days until a repeat"
            hint="From the submission of the first review."
            inputMode="numeric"
            defaultValue={settings.repeatDays}
          />
        </fieldset>
        <div>
          <Button kind="primary">Keep</Button>
        </div>
      </Form>
    </section>
  );
}
