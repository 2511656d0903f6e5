import { useEffect, useRef } from "react";
import { focusOn, placeOfPage } from "~/components/ui/place-after-act";
import { isTextField } from "~/components/ui/text-target";
import { chordOf } from "~/domain/review/chord";
import { bindingOf, type Binding, type Keymap } from "~/domain/review/keymap";
import { pressEarlyKeys } from "./early-keys";

const ownKeys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Enter", "Space", "Tab"];

function isOwnKey(target: EventTarget | null, chord: string): boolean {
  if (!(target instanceof HTMLElement) || !ownKeys.includes(chord)) return false;
  const arrows = chord.startsWith("Arrow");
  return target.matches(
    arrows ? "input, [role=slider]" : "button, a, summary, input, [role=slider]",
  );
}

/** Out of a field, back to the transcript. */
function leave(field: HTMLElement): void {
  field.blur();
  const place = placeOfPage();
  if (place) focusOn(place, { preventScroll: true });
}

export interface KeyHandlers {
  /** Takes a key before the keymap does; true where it did. */
  claim: (chord: string) => boolean;
  run: (binding: Binding) => void;
  /** Enter where it is nobody's own; true where there was something to confirm. */
  confirm: () => boolean;
  /** While something lies over the page it has the keys. */
  asleep: boolean;
}

/** Listens to the keyboard of the whole page, except where somebody writes. */
export function useKeys(keymap: Keymap, handlers: KeyHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || latest.current.asleep) return;
      const chord = chordOf(event);
      if (chord === null) return;
      const { target } = event;
      const binding = bindingOf(keymap, chord);
      const command = binding?.kind === "command" ? binding.command : null;
      if (isTextField(target)) {
        if (command === "close" && target instanceof HTMLElement) leave(target);
        else if (command !== "submit") return;
      }
      if (isOwnKey(target, chord)) return;
      if (!isTextField(target) && latest.current.claim(chord)) {
        event.preventDefault();
        return;
      }
      if (chord === "Enter" && latest.current.confirm()) return;
      if (!binding) return;
      event.preventDefault();
      if (!isTextField(target) || command === "submit") latest.current.run(binding);
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [keymap]);
  // Once all effects of the first drawing have run: until then no key comes through.
  useEffect(() => queueMicrotask(pressEarlyKeys), []);
}
