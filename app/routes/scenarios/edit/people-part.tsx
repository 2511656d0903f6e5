import { layerName, personAspectWords } from "~/components/scenario/scenario-words";
import { personAspects, personPronouns, type PersonAspect } from "~/domain/simulator/person";
import type { PersonSpec } from "~/domain/simulator/scenario";
import { useEditor } from "./editor-context";
import { ChoiceField, EntriesField, YesField } from "./fields";
import { Fold, openFold } from "./fold";
import { LayerField } from "./layer-field";
import { LinePool } from "./line-pool";
import { NameForm } from "./name-form";
import { RemovePart } from "./remove-part";
import { WriteLineButton } from "./write-line-button";

const fresh: Omit<PersonSpec, "names"> = { pronoun: "they", layer: 0, tells: {} };
const pronouns = personPronouns.map((value) => ({ value, label: value }));

function AspectPool({
  id,
  person,
  aspect,
}: {
  id: string;
  person: PersonSpec;
  aspect: PersonAspect;
}) {
  const path = ["people", id, "tells", aspect];
  const label = personAspectWords[aspect];
  const lines = person.tells[aspect];
  if (lines)
    return (
      <div className="grid gap-1">
        <LinePool path={path} label={label} />
        {lines.length === 0 && (
          <RemovePart path={path} label="Let the rest of the story answer" named={label} />
        )}
      </div>
    );
  return (
    <div className="flex flex-wrap items-baseline gap-3 text-sm">
      <p className="font-semibold">{label}</p>
      <p className="text-second">The rest of the story answers.</p>
      <WriteLineButton path={path}>
        Write a line<span className="sr-only">: {label}</span>
      </WriteLineButton>
    </div>
  );
}

function PersonFold({ id, person }: { id: string; person: PersonSpec }) {
  const path = ["people", id];
  return (
    <Fold
      id={`people.${id}`}
      title={id}
      facts={`layer ${layerName(person.layer)}, ${person.names.join(", ")}`}
    >
      <div className="grid gap-4 sm:grid-cols-3">
        <EntriesField
          path={[...path, "names"]}
          label="Names"
          hint="All that mean them, one a line: gwen, wife."
          rows={3}
        />
        <ChoiceField path={[...path, "pronoun"]} label="Spoken of as" options={pronouns} />
        <LayerField path={[...path, "layer"]} />
      </div>
      <EntriesField
        path={[...path, "introductions"]}
        label="Introduced as"
        hint="Said where they are first named, with the name in it, one a line: my brother Tim."
        rows={2}
      />
      <YesField
        path={[...path, "reachable"]}
        label="Alive, and could come or be rung: may be named when thoughts of suicide were told"
      />
      {personAspects.map((aspect) => (
        <AspectPool key={aspect} {...{ id, person, aspect }} />
      ))}
      <RemovePart path={path} label="Remove this person" named={id} />
    </Fold>
  );
}

/** The people around the client, with what is told when a supporter asks about them. */
export function PeoplePart() {
  const { draft, edit } = useEditor();
  const people = Object.entries(draft.people ?? {});
  return (
    <div className="grid max-w-[52rem] gap-4">
      <p className="text-sm text-second">
        Asked about by name, by relation, or as he, she or they once they were named.
      </p>
      <div className="border-t border-line">
        {people.map(([id, person]) => (
          <PersonFold key={id} {...{ id, person }} />
        ))}
      </div>
      <NameForm
        label="New person"
        act="Add the person"
        taken={people.map(([id]) => id)}
        onName={(id) => {
          edit({ act: "add-person", id, person: { ...fresh, names: [id.replaceAll("-", " ")] } });
          openFold(`people.${id}`);
        }}
      />
    </div>
  );
}
