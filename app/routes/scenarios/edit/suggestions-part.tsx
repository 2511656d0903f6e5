import { suggestionLabels } from "~/components/conversation/suggestion-words";
import { momentTitle } from "~/components/scenario/path-words";
import { Button } from "~/components/ui/button";
import { disclosureLayers } from "~/domain/simulator/cue";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { counted } from "~/domain/wording/counted";
import { suggestionCategories } from "~/domain/suggestion/category";
import { useEditor } from "./editor-context";
import { ChoiceField, EntriesField } from "./fields";
import { FindField, useFind, useFound } from "./find-field";
import { Fold, openFold, problemsUnder } from "./fold";
import { RemoveEntry } from "./remove-entry";

const fresh = (cue: string | null): StoryMoment => ({
  ...{ cue, said: [] },
  ...{ mi: [], empathy: [], support: [] },
});

function MomentFold({ index, moment }: { index: number; moment: StoryMoment }) {
  const { draft, hints } = useEditor();
  const path = ["suggestions", index];
  const id = `suggestions.${index}`;
  const title = momentTitle(moment);
  const count = suggestionCategories.reduce((sum, one) => sum + moment[one].length, 0);
  const replies = counted(count, "suggestion");
  const hinted = problemsUnder(hints, id);
  const cues = [
    { value: "", label: "None" },
    ...Object.keys(draft.cues)
      .filter((cue) => !draft.cues[cue]?.risk)
      .map((cue) => ({ value: cue, label: cue })),
  ];
  return (
    <Fold
      id={id}
      title={title}
      facts={[
        replies,
        ...(hints.has(`${id}.said`) ? ["no line of the client says these words"] : []),
        ...(hinted > 0 ? [counted(hinted, "hint")] : []),
      ].join("; ")}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <ChoiceField
          path={[...path, "cue"]}
          label="Cue that is met"
          options={cues}
          toValue={(text) => (text === "" ? null : text)}
        />
        <EntriesField
          path={[...path, "said"]}
          label="Once the client said"
          hint="A few words of a line, any of these, one a line. Without any: once the cue was shown."
          rows={2}
        />
      </div>
      {suggestionCategories.map((category) => (
        <EntriesField
          key={category}
          path={[...path, category]}
          label={suggestionLabels[category]}
          hint="One a line."
          rows={3}
        />
      ))}
      <RemoveEntry path={["suggestions"]} at={index} what="moment" named={title} />
    </Fold>
  );
}

function Moments({
  cue,
  title,
  isFound,
  isNarrowed,
}: {
  cue: string | null;
  title: string;
  isFound: (id: string) => boolean;
  isNarrowed: boolean;
}) {
  const { draft, edit } = useEditor();
  const all = draft.suggestions ?? [];
  const mine = all.flatMap((moment, index) =>
    moment.cue === cue && isFound(String(index)) ? [{ moment, index }] : [],
  );
  if (isNarrowed && mine.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="border-b border-line pb-1 text-sm font-semibold">
        {title} <span className="font-normal text-second tabular-nums">{mine.length}</span>
      </h3>
      {mine.map(({ moment, index }) => (
        <MomentFold key={index} {...{ index, moment }} />
      ))}
      <Button
        type="button"
        size="small"
        className="mt-2"
        onClick={() => {
          edit({ act: "insert", path: ["suggestions"], at: all.length, value: fresh(cue) });
          openFold(`suggestions.${all.length}`);
        }}
      >
        Add a moment<span className="sr-only"> to {title}</span>
      </Button>
    </section>
  );
}

/** What can be looked for in a moment: the words that call for it, and the replies. */
function wordsOfMoments(moments: readonly StoryMoment[]): Map<string, readonly string[]> {
  return new Map(
    moments.map((moment, index) => [
      String(index),
      [...moment.said, ...suggestionCategories.flatMap((category) => moment[category])],
    ]),
  );
}

/** Suggestions that are offered to the supporter at moments of this story, cue by cue; narrowed by words. */
export function SuggestionsPart() {
  const { draft } = useEditor();
  const moments = draft.suggestions ?? [];
  const find = useFind();
  const isFound = useFound(find.text, wordsOfMoments(moments), moments.length);
  const isNarrowed = find.text !== "";
  const cues = disclosureLayers.flatMap((layer) =>
    Object.entries(draft.cues).filter(([, cue]) => !cue.risk && cue.layer === layer),
  );
  return (
    <div className="grid max-w-[52rem] gap-8">
      <p className="text-sm text-second">
        Offered to the supporter, each once in a session. Where nothing is written, they are made of
        the client’s words; where risk shows, they are the same for every client.
      </p>
      <FindField
        find={find}
        label="Find a moment"
        hint="By the client’s words, or words of a suggestion."
        found={moments.filter((_, index) => isFound(String(index))).length}
        of={moments.length}
      />
      {isNarrowed && !moments.some((_, index) => isFound(String(index))) && (
        <p className="text-sm text-second">None holds these words.</p>
      )}
      {cues.map(([id]) => (
        <Moments key={id} {...{ cue: id, title: id, isFound, isNarrowed }} />
      ))}
      <Moments {...{ cue: null, title: "Of no cue", isFound, isNarrowed }} />
    </div>
  );
}
