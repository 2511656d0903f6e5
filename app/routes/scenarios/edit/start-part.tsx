import { styleWords } from "~/components/scenario/scenario-words";
import { clientStyles } from "~/domain/simulator/style";
import { FeelingField } from "./feeling-field";
import { ChoiceField, NumberField } from "./fields";

const styles = clientStyles.map((value) => ({ value, label: styleWords[value] }));

/** How the client talks, where a session starts, and how strongly the client reacts. */
export function StartPart() {
  return (
    <div className="grid max-w-[44rem] gap-6">
      <ChoiceField
        path={["style"]}
        label="Style"
        hint="How the client tends to talk while trust is low; it softens with trust."
        options={styles}
        className="max-w-64"
      />
      <FeelingField
        path={["prevailing"]}
        label="Feels mostly"
        hint="Where neither what is shown nor the words tell."
        className="max-w-64"
      />
      <fieldset className="grid min-w-0 gap-3">
        <legend className="mb-1 text-sm font-semibold">Where a session starts</legend>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          <NumberField
            path={["start", "valence"]}
            label="Valence"
            hint="−1 to 1"
            min={-1}
            max={1}
          />
          <NumberField
            path={["start", "arousal"]}
            label="Arousal"
            hint="−1 to 1"
            min={-1}
            max={1}
          />
          <NumberField path={["start", "trust"]} label="Trust" hint="1 to 4" min={1} max={4} />
          <NumberField
            path={["start", "openness"]}
            label="Openness"
            hint="0 to 1"
            min={0}
            max={1}
          />
          <NumberField
            path={["ceiling"]}
            label="Best valence"
            hint="that one session reaches"
            min={-1}
            max={1}
          />
        </div>
      </fieldset>
      <fieldset className="grid min-w-0 gap-3">
        <legend className="mb-1 text-sm font-semibold">How strongly the client reacts</legend>
        <p className="text-sm text-second">1 is as the rules say; 0.25 to 2.</p>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          <NumberField path={["temper", "trust"]} label="In trust" min={0.25} max={2} />
          <NumberField path={["temper", "valence"]} label="In valence" min={0.25} max={2} />
          <NumberField path={["temper", "arousal"]} label="In arousal" min={0.25} max={2} />
        </div>
      </fieldset>
    </div>
  );
}
