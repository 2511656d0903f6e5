import { useId, useState } from "react";
import {
  explicitOf,
  shownAs,
  shownAsOf,
  shownAsWords,
  type ShownAs,
} from "~/components/scenario/scenario-words";
import { Button } from "~/components/ui/button";
import { markName, parseLine, type LineMark } from "~/domain/simulator/line";

type Explicit = LineMark["explicit"];

function ShownAsOptions() {
  return shownAs.map((each) => (
    <option key={each} value={each}>
      {shownAsWords[each]}
    </option>
  ));
}

const markAct = "min-h-6 text-xs text-second hover:text-ink pointer-coarse:min-h-11";

/** The cues of a line on their words: how these words show it may be chosen, and each can be unmarked. */
export function PlantedMarks({
  line,
  onRemove,
  onShowAs,
}: {
  line: string;
  onRemove: (index: number) => void;
  onShowAs: (index: number, explicit: Explicit) => void;
}) {
  const { marks } = parseLine(line);
  if (marks.length === 0) return null;
  return (
    <ul aria-label="Planted cues" className="flex flex-wrap gap-x-4 gap-y-1">
      {marks.map((mark, index) => (
        <li key={index} className="flex flex-wrap items-baseline gap-x-1.5 text-sm">
          <span className="font-serif underline decoration-cue decoration-dotted decoration-2 underline-offset-3">
            {mark.quote}
          </span>
          <span className="text-xs text-cue">{mark.cue}</span>
          <select
            aria-label={`How “${mark.quote}” shows it`}
            value={shownAsOf(mark.explicit)}
            onChange={(event) => onShowAs(index, explicitOf(event.currentTarget.value as ShownAs))}
            className={`field-sizing-content bg-transparent ${markAct}`}
          >
            <ShownAsOptions />
          </select>
          <button
            type="button"
            data-removes
            className={`underline underline-offset-2 ${markAct}`}
            onClick={() => onRemove(index)}
          >
            Unmark<span className="sr-only"> “{mark.quote}”</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Says that marks went with the words that were typed over, and brings the line back as it was. */
export function LostMarksNote({
  line,
  onBack,
}: {
  line: string | null;
  onBack: (line: string) => void;
}) {
  if (line === null) return <p role="status" className="hidden" />;
  const marks = parseLine(line).marks.map((mark) => `“${mark.quote}” (${markName(mark)})`);
  return (
    <div role="status" className="flex flex-wrap items-baseline gap-x-3 text-sm text-issue">
      <span>
        A planted cue went with the words that you typed over. The line had {marks.join(", ")}. Mark
        the new words, or
      </span>
      <Button type="button" size="small" onClick={() => onBack(line)}>
        Bring the line back
      </Button>
    </div>
  );
}

const toolLook =
  "min-h-7 rounded-md border border-edge bg-surface px-2 text-sm pointer-coarse:min-h-11";

/** Marks the words selected in the text above as a cue, shown as the cue says or otherwise. */
export function MarkTool({
  cueIds,
  disabled,
  onMark,
}: {
  cueIds: readonly string[];
  disabled: boolean;
  onMark: (cue: string, explicit: Explicit) => void;
}) {
  const id = useId();
  const [cue, setCue] = useState("");
  const [shown, setShown] = useState<ShownAs>("as-cue");
  const chosen = cueIds.includes(cue) ? cue : (cueIds[0] ?? "");
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <label htmlFor={id} className="text-second">
        {disabled ? "Select words to mark them as" : "Mark the selected words as"}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => setCue(event.currentTarget.value)}
        className={toolLook}
      >
        {cueIds.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <select
        aria-label="How the words show it"
        value={shown}
        onChange={(event) => setShown(event.currentTarget.value as ShownAs)}
        className={toolLook}
      >
        <ShownAsOptions />
      </select>
      <Button
        type="button"
        size="small"
        disabled={disabled || chosen === ""}
        onClick={() => {
          onMark(chosen, explicitOf(shown));
          setShown("as-cue");
        }}
      >
        Mark
      </Button>
    </div>
  );
}
