import { askedBackTitle } from "~/components/scenario/path-words";
import { askedBackWords } from "~/components/scenario/occasion-words";
import { Button } from "~/components/ui/button";
import { askedBackKinds, type AskedBackKind } from "~/domain/simulator/asked-back-kind";
import type { AskedBackSpec } from "~/domain/simulator/scenario";
import { useEditor } from "./editor-context";
import { EntriesField } from "./fields";
import { FindField, useFind, useFound } from "./find-field";
import { Fold, openFold } from "./fold";
import { LinePool } from "./line-pool";
import { RemoveEntry } from "./remove-entry";
import { RemovePart } from "./remove-part";
import { WriteLineButton } from "./write-line-button";

const fresh: AskedBackSpec = { said: [], answers: {} };

/** The answers to one short question; without any left, the rest of the story answers. */
function KindPool({ index, kind }: { index: number; kind: AskedBackKind }) {
  const { draft } = useEditor();
  const path = ["askedBack", index, "answers", kind];
  const label = askedBackWords[kind];
  return (
    <div className="grid gap-1">
      <LinePool path={path} label={label} />
      {draft.askedBack?.[index]?.answers[kind]?.length === 0 && (
        <RemovePart path={path} label="Let the rest of the story answer" named={label} />
      )}
    </div>
  );
}

/** The short questions that the rest of the story answers: a line may be written for each. */
function Unwritten({ index, kinds }: { index: number; kinds: readonly AskedBackKind[] }) {
  if (kinds.length === 0) return null;
  return (
    <div className="grid gap-2">
      <p className="text-sm text-second">
        To these the rest of the story answers. Write a line for:
      </p>
      <div className="flex flex-wrap gap-2">
        {kinds.map((kind) => (
          <WriteLineButton
            key={kind}
            path={["askedBack", index, "answers", kind]}
            label={`${askedBackWords[kind]}: write a line`}
          >
            {askedBackWords[kind]}
          </WriteLineButton>
        ))}
      </div>
    </div>
  );
}

function EntryFold({ index, entry }: { index: number; entry: AskedBackSpec }) {
  const { hints } = useEditor();
  const id = `askedBack.${index}`;
  const title = askedBackTitle(entry);
  const kinds = askedBackKinds.filter((kind) => entry.answers[kind]);
  return (
    <Fold
      id={id}
      title={title}
      facts={[
        kinds.map((kind) => askedBackWords[kind].toLowerCase()).join(", ") || "no answers yet",
        ...(hints.has(`${id}.said`) ? ["no line of the client says these words"] : []),
      ].join("; ")}
    >
      <EntriesField
        path={["askedBack", index, "said"]}
        label="Right after the client said"
        hint="A few words of a line, any of these, one a line. Without any: whatever was told."
        rows={2}
      />
      {kinds.map((kind) => (
        <KindPool key={kind} {...{ index, kind }} />
      ))}
      <Unwritten index={index} kinds={askedBackKinds.filter((kind) => !entry.answers[kind])} />
      <RemoveEntry path={["askedBack"]} at={index} what="entry" named={title} />
    </Fold>
  );
}

/** What can be looked for in an entry: the words that it follows, and its answers. */
function wordsOf(entries: readonly AskedBackSpec[]): Map<string, readonly string[]> {
  return new Map(
    entries.map(({ said, answers }, index) => [
      String(index),
      [...said, ...askedBackKinds.flatMap((kind) => answers[kind] ?? [])],
    ]),
  );
}

/** What the client answers to "why?" or "and then?" right after they said something; narrowed by words. */
export function AskedBackPart() {
  const { draft, edit } = useEditor();
  const entries = draft.askedBack ?? [];
  const find = useFind();
  const isFound = useFound(find.text, wordsOf(entries), entries.length);
  const found = entries.flatMap((entry, index) =>
    isFound(String(index)) ? [{ entry, index }] : [],
  );
  return (
    <div className="grid max-w-[52rem] gap-4">
      <p className="text-sm text-second">
        For short questions that name nothing: why, and then, what do you mean. Where nothing is
        written, what is told of any words answers, and the story goes on.
      </p>
      <FindField
        find={find}
        label="Find an entry"
        hint="By the client’s words, or words of an answer."
        found={found.length}
        of={entries.length}
      />
      {find.text !== "" && found.length === 0 && (
        <p className="text-sm text-second">None holds these words.</p>
      )}
      <div className="border-t border-line">
        {found.map(({ entry, index }) => (
          <EntryFold key={index} {...{ index, entry }} />
        ))}
      </div>
      <div>
        <Button
          type="button"
          size="small"
          onClick={() => {
            edit({ act: "insert", path: ["askedBack"], at: entries.length, value: fresh });
            openFold(`askedBack.${entries.length}`);
          }}
        >
          Add an entry
        </Button>
      </div>
    </div>
  );
}
