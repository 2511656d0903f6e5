import { memo, useRef, useState, useSyncExternalStore, type FocusEvent } from "react";
import { classNames } from "~/components/ui/class-names";
import { controlLook, FieldError } from "~/components/ui/field";
import { codePointOffset } from "~/domain/practice/span";
import type { DraftEdit } from "~/domain/simulator/draft-edit";
import { parseLine, type LineMark } from "~/domain/simulator/line";
import { plantCue, retypeLine, showAs, unplantCue } from "~/domain/simulator/line-marks";
import type { LostMarks } from "./lost-marks";
import { LostMarksNote, MarkTool, PlantedMarks } from "./marks";

export interface LineFieldProps {
  /** The pool's path, joined with points. */
  pool: string;
  index: number;
  count: number;
  line: string;
  label: string;
  /** What is wrong, joined; a string so that an unchanged line is not drawn again. */
  error: string;
  /** Empty where lines of this pool hold no cue. */
  cueIds: readonly string[];
  lostMarks: LostMarks;
  edit: (edit: DraftEdit) => void;
}

const never = () => () => undefined;

/** One line with its planted cues: the text is typed plainly, cues are marked by selecting words. */
export const LineField = memo(function LineField(props: LineFieldProps) {
  const { pool, index, count, line, label, error, cueIds, lostMarks, edit } = props;
  const path = [...pool.split("."), index];
  const id = path.join(".");
  const areaRef = useRef<HTMLTextAreaElement>(null);
  const [isInHand, setInHand] = useState(false);
  const [selected, setSelected] = useState<{ start: number; end: number } | null>(null);
  const place = { pool, index, line };
  // Every change of what was lost comes with a change of the line, which draws it anew.
  const before = useSyncExternalStore(
    never,
    () => lostMarks.before(place),
    () => null,
  );
  const { text } = parseLine(line);
  // An empty line that is being written is not called empty before it is left.
  const wrong = isInHand && text === "" ? "" : error;
  const described = [wrong && `${id}-error`, isInHand && `${id}-hint`].filter(Boolean).join(" ");
  const set = (value: string) => edit({ act: "set", path, value });

  function retype(words: string) {
    setSelected(null);
    const retyped = retypeLine(line, words);
    lostMarks.retyped(place, retyped);
    set(retyped);
  }
  function remark(marked: string) {
    lostMarks.changed(place, marked);
    set(marked);
  }
  function bringBack(former: string) {
    lostMarks.settled(place);
    set(former);
    areaRef.current?.focus();
  }

  function readSelection(area: HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, value } = area;
    const span = {
      start: codePointOffset(value, selectionStart),
      end: codePointOffset(value, selectionEnd),
    };
    setSelected(span.end > span.start ? span : null);
  }
  function mark(cue: string, explicit: LineMark["explicit"]) {
    const planted = selected && plantCue(line, selected, cue, explicit);
    if (planted) {
      lostMarks.settled(place);
      set(planted);
    }
    setSelected(null);
    areaRef.current?.focus();
  }
  function leave(event: FocusEvent<HTMLLIElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) setInHand(false);
  }
  const move = (to: number) => edit({ act: "move", path: pool.split("."), from: index, to });
  return (
    <li className="grid gap-1 py-1.5" onFocus={() => setInHand(true)} onBlur={leave}>
      <div className="flex items-start gap-2">
        <textarea
          ref={areaRef}
          id={id}
          rows={1}
          dir="auto"
          value={text}
          aria-label={`${label}, number ${index + 1}`}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => retype(event.currentTarget.value)}
          onSelect={(event) => readSelection(event.currentTarget)}
          className={classNames(
            controlLook,
            "field-sizing-content min-h-9 resize-none bg-paper font-serif text-[1rem]",
          )}
        />
        <div className="flex shrink-0">
          <LineButton label="Up" of={index} disabled={index === 0} onClick={() => move(index - 1)}>
            ↑
          </LineButton>
          <LineButton
            label="Down"
            of={index}
            disabled={index === count - 1}
            onClick={() => move(index + 1)}
          >
            ↓
          </LineButton>
          <LineButton
            label="Remove"
            of={index}
            done="The line is removed."
            removes
            onClick={() => edit({ act: "remove", path: pool.split("."), at: index })}
          >
            ×
          </LineButton>
        </div>
      </div>
      <FieldError id={id} errors={wrong ? [wrong] : undefined} />
      <PlantedMarks
        line={line}
        onRemove={(at) => remark(unplantCue(line, at))}
        onShowAs={(at, explicit) => remark(showAs(line, at, explicit))}
      />
      <LostMarksNote line={before} onBack={bringBack} />
      {isInHand && (
        <p id={`${id}-hint`} className="text-sm text-second">
          A second wording goes after a space, two bars and a space ( || ), with the same cues,
          shown in the same way. Sessions take turns. Where a line needs something told before it,
          begin it with a word of that: [after: letter].
        </p>
      )}
      {isInHand && cueIds.length > 0 && (
        <MarkTool cueIds={cueIds} disabled={selected === null} onMark={mark} />
      )}
    </li>
  );
});

function LineButton({
  label,
  of,
  disabled = false,
  done,
  removes,
  onClick,
  children,
}: {
  label: string;
  of: number;
  disabled?: boolean;
  /** What is said once it is done, where the page does not show it by itself. */
  done?: string;
  /** It takes the line away. */
  removes?: boolean;
  onClick: () => void;
  children: string;
}) {
  return (
    <button
      type="button"
      title={label}
      aria-label={`${label}, number ${of + 1}`}
      disabled={disabled}
      data-done={done}
      data-removes={removes}
      onClick={(event) => event.detail < 2 && onClick()}
      className="min-h-9 min-w-7 rounded-md text-base text-second hover:bg-sunk hover:text-ink disabled:opacity-40 pointer-coarse:min-h-11 pointer-coarse:min-w-11"
    >
      {children}
    </button>
  );
}
