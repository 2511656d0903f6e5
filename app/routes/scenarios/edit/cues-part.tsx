import { cueKindWords, layerName, layerWords } from "~/components/scenario/scenario-words";
import { Button } from "~/components/ui/button";
import { cueKinds, disclosureLayers } from "~/domain/simulator/cue";
import type { CueSpec } from "~/domain/simulator/scenario";
import { useEditor } from "./editor-context";
import { ChoiceField, EntriesField, YesField } from "./fields";
import { FeelingField } from "./feeling-field";
import { Fold, openFold } from "./fold";
import { LayerField } from "./layer-field";
import { LinePool } from "./line-pool";
import { NameForm } from "./name-form";

const kinds = cueKinds.map((value) => ({ value, label: cueKindWords[value] }));

const fresh: CueSpec = {
  ...{ kind: "feeling", explicit: true, risk: false, layer: 0 },
  ...{ about: [], senses: [], deeper: ["", ""] },
};

function CueFold({ id, cue }: { id: string; cue: CueSpec }) {
  const { edit, cueIds } = useEditor();
  const path = ["cues", id];
  const facts = `${cueKindWords[cue.kind]}, ${cue.explicit ? "explicit" : "implicit"}, layer ${layerName(cue.layer)}`;
  return (
    <Fold id={`cues.${id}`} title={id} facts={facts}>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <NameForm
          label="Name in the lines"
          act="Rename"
          taken={cueIds}
          initial={id}
          onName={(to) => edit({ act: "rename-cue", from: id, to })}
        />
        <Button
          type="button"
          kind="danger"
          size="small"
          data-done="The cue is removed."
          onClick={() => edit({ act: "remove-cue", id })}
        >
          Remove this cue<span className="sr-only">, {id}</span>
        </Button>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <ChoiceField path={[...path, "kind"]} label="Kind" options={kinds} />
        <LayerField path={[...path, "layer"]} />
        <FeelingField path={[...path, "feeling"]} label="Felt as" />
        <YesField
          path={[...path, "explicit"]}
          label="Explicit: the words say it"
          hint="A mark in a line may say otherwise of its own words."
        />
        <YesField path={[...path, "risk"]} label="Shows risk" />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <EntriesField
          path={[...path, "about"]}
          label="Words that speak of it"
          hint="One a line, any form of the word. The quoted words always count."
        />
        <EntriesField
          path={[...path, "senses"]}
          label="Readings of it"
          hint="One a line, as clauses: you feel alone with all of this."
        />
      </div>
      <LinePool
        path={[...path, "deeper"]}
        label="Goes on about it"
        hint="Said in this order when the cue is met."
      />
      <LinePool
        path={[...path, "within"]}
        label="What it is like"
        hint="Said when just that is asked for: what does that do to you, how was that for you. Where none is left, the client goes on about it."
      />
    </Fold>
  );
}

/** Every kind of distress that the client shows, layer by layer. */
export function CuesPart() {
  const { draft, edit, cueIds } = useEditor();
  return (
    <div className="grid max-w-[52rem] gap-8">
      <NameForm
        label="New cue"
        act="Add the cue"
        taken={cueIds}
        onName={(id) => {
          edit({ act: "add-cue", id, cue: fresh });
          openFold(`cues.${id}`);
        }}
      />
      {disclosureLayers.map((layer) => {
        const cues = Object.entries(draft.cues).filter(([, cue]) => cue.layer === layer);
        return (
          <section key={layer} aria-label={`Cues of layer ${layer}`}>
            <h3 className="border-b border-line pb-1 text-sm font-semibold">
              Layer {layer}, {layerWords[layer].toLowerCase()}{" "}
              <span className="font-normal text-second tabular-nums">{cues.length}</span>
            </h3>
            {cues.length === 0 && <p className="py-2 text-sm text-second">No cue yet.</p>}
            {cues.map(([id, cue]) => (
              <CueFold key={id} id={id} cue={cue} />
            ))}
          </section>
        );
      })}
    </div>
  );
}
