import { useId, useState, type FormEvent } from "react";
import { Button } from "~/components/ui/button";
import { controlLook } from "~/components/ui/field";
import { turnNumber } from "~/domain/practice/turn";
import { counted } from "~/domain/wording/counted";
import { JumpBar } from "./jump-bar";
import { SaidLine } from "./said-line";
import type { WorkbenchHand } from "./use-workbench";

/** Under the transcript: the field for a turn's number, and on a phone everything that keys do. */
export function TurnBar({ hand }: { hand: WorkbenchHand }) {
  return (
    <>
      {hand.layer === "go-to-turn" && <GoToTurn hand={hand} />}
      <PhoneBar hand={hand} />
    </>
  );
}

function GoToTurn({ hand }: { hand: WorkbenchHand }) {
  const [words, setWords] = useState("");
  function go(event: FormEvent) {
    event.preventDefault();
    hand.setLayer(null);
    const wanted = words.trim();
    if (wanted === "") return;
    const turns = turnNumber(hand.last);
    const number = /^\d+$/.test(wanted) ? Number(wanted) : 0;
    if (number >= 1 && number <= turns) hand.pick(number - 1);
    else hand.setSaid(`This session has ${counted(turns, "turn")}.`);
  }
  return (
    <form onSubmit={go} className="flex shrink-0 items-center gap-2 border-t border-line px-5 py-2">
      <label htmlFor="turn-number" className="text-sm font-semibold">
        Turn
      </label>
      <input
        id="turn-number"
        ref={takeFocus}
        inputMode="numeric"
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onBlur={() => hand.setLayer(null)}
        onKeyDown={(event) => {
          if (event.key === "Escape") hand.setLayer(null);
        }}
        className={`${controlLook} max-w-24`}
      />
      <span className="text-sm text-second">1 to {turnNumber(hand.last)}, then Enter</span>
    </form>
  );
}

function PhoneBar({ hand }: { hand: WorkbenchHand }) {
  const { marking, moveWords } = hand;
  const [jumps, setJumps] = useState(false);
  const jumpBar = useId();
  return (
    <div className="grid shrink-0 gap-2 border-t border-line bg-surface px-3 py-2 lg:hidden">
      {marking && (
        <div className="flex items-center justify-between gap-1.5 text-sm text-second">
          <span>Start</span>
          <Button
            type="button"
            size="small"
            aria-label="Start one word back"
            onClick={() => moveWords("start-back")}
          >
            ‹
          </Button>
          <Button
            type="button"
            size="small"
            aria-label="Start one word on"
            onClick={() => moveWords("start-forward")}
          >
            ›
          </Button>
          <span>End</span>
          <Button
            type="button"
            size="small"
            aria-label="End one word back"
            onClick={() => moveWords("end-back")}
          >
            ‹
          </Button>
          <Button
            type="button"
            size="small"
            aria-label="End one word on"
            onClick={() => moveWords("end-forward")}
          >
            ›
          </Button>
          <Button type="button" size="small" kind="quiet" onClick={() => hand.setMarking(null)}>
            Clear
          </Button>
        </div>
      )}
      <SaidLine hand={hand} className="flex justify-between" />
      {jumps && <JumpBar hand={hand} id={jumpBar} />}
      <div className="flex items-center gap-1.5">
        <Button
          type="button"
          size="small"
          aria-label="Turn before"
          onClick={() => hand.pick(hand.position - 1)}
        >
          ↑
        </Button>
        <Button
          type="button"
          size="small"
          aria-label="Next turn"
          onClick={() => hand.pick(hand.position + 1)}
        >
          ↓
        </Button>
        <Button
          type="button"
          size="small"
          aria-expanded={jumps}
          aria-controls={jumps ? jumpBar : undefined}
          onClick={() => setJumps(!jumps)}
        >
          Jump
        </Button>
        <Button
          type="button"
          size="small"
          kind="primary"
          className="flex-1"
          onClick={() => hand.setLayer("tags")}
        >
          {hand.mayWrite ? "Tags" : "This turn"}
        </Button>
        <Button type="button" size="small" onClick={() => hand.setLayer("scales")}>
          Scales
        </Button>
        {hand.mayWrite && (
          <Button type="button" size="small" onClick={() => hand.setLayer("submit")}>
            Submit
          </Button>
        )}
      </div>
    </div>
  );
}

/** One function for all drawings: the focus is taken when the field appears, and only then. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}
