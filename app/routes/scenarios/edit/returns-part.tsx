import { Button } from "~/components/ui/button";
import { topicName } from "~/components/scenario/scenario-words";
import { isPutNear } from "~/domain/simulator/near-words";
import { useEditor, useErrors } from "./editor-context";
import { FieldError } from "~/components/ui/field";
import { ChoiceField, WordsField } from "./fields";
import { LinePool } from "./line-pool";

/** What the client comes back to, and in which sentences. */
export function ReturnsPart() {
  const { draft, edit } = useEditor();
  const errors = useErrors(["threads"]);
  const chosen = new Set(draft.threads.map(({ after }) => after));
  const topics = Object.keys(draft.topics).filter(
    (id) => chosen.has(id) || !isPutNear(draft.topics[id] ?? {}),
  );
  const occasions = [
    { value: "", label: "At any time" },
    ...Object.keys(draft.cues).map((id) => ({ value: id, label: `Cue: ${id}` })),
    ...topics.map((id) => ({ value: id, label: `Topic: ${topicName(id)}` })),
  ];
  return (
    <div className="grid max-w-[52rem] gap-8">
      <div role="group" id="threads" tabIndex={-1} aria-label="Things to come back to">
        <p className="text-sm font-semibold">
          Things to come back to{" "}
          <span className="font-normal text-second tabular-nums">{draft.threads.length}</span>
        </p>
        <p className="text-sm text-second">
          A few words that fit where a sentence below says [thread].
        </p>
        <FieldError id="threads" errors={errors} />
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {draft.threads.map((_, index) => (
            <li key={index} className="grid items-end gap-3 py-2.5 sm:grid-cols-[1fr_14rem_auto]">
              <WordsField path={["threads", index, "text"]} label={`Words, number ${index + 1}`} />
              <ChoiceField
                path={["threads", index, "after"]}
                label={`Once this came up, number ${index + 1}`}
                options={occasions}
                toValue={(text) => (text === "" ? null : text)}
              />
              <Button
                type="button"
                size="small"
                className="min-h-9"
                data-done={`Number ${index + 1} is removed.`}
                data-removes
                onClick={() => edit({ act: "remove", path: ["threads"], at: index })}
              >
                Remove<span className="sr-only"> number {index + 1}</span>
              </Button>
            </li>
          ))}
        </ul>
        <Button
          type="button"
          size="small"
          className="mt-2"
          onClick={() =>
            edit({
              ...{ act: "insert", path: ["threads"], at: draft.threads.length },
              value: { after: null, text: "" },
            })
          }
        >
          Add something
        </Button>
      </div>
      <LinePool
        path={["returns"]}
        label="Ways of coming back"
        hint="Sentences with [thread] where the words go."
        cues={false}
      />
    </div>
  );
}
