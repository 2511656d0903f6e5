import { flushSync } from "react-dom";
import { isTextField } from "~/components/ui/text-target";

declare global {
  interface Window {
    earlyKeys?: { presses: KeyboardEvent[]; keep: (event: KeyboardEvent) => void };
  }
}

/**
 * Keeps what is pressed while the page can be seen and is not awake yet. It is a script in the markup, for
 * browsers of every age; what it keeps is pressed again by `pressEarlyKeys`.
 */
export const keepEarlyKeys = `(function () {
  var presses = [];
  function keep(event) {
    if (event.isComposing || event.target.matches("input, textarea, select")) return;
    presses.push(event);
    var isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
    if (isPlain && !event.target.closest("a, button, summary")) event.preventDefault();
  }
  window.addEventListener("keydown", keep, true);
  window.earlyKeys = { presses: presses, keep: keep };
})();`;

/** Presses the keys that were kept, in order, each where the one before it has led; from now on none is kept. */
export function pressEarlyKeys(): void {
  const early = window.earlyKeys;
  if (!early) return;
  delete window.earlyKeys;
  window.removeEventListener("keydown", early.keep, true);
  for (const press of early.presses) {
    const place = document.activeElement ?? document.body;
    const again = new KeyboardEvent(press.type, press);
    const isFree = flushSync(() => place.dispatchEvent(again));
    if (isFree) flushSync(() => writeInto(place, press));
  }
}

/** Does in a field what the browser would have done with the key: a made event writes nothing. */
function writeInto(field: Element, { key, ctrlKey, metaKey }: KeyboardEvent): void {
  if (!isTextField(field) || ctrlKey || metaKey) return;
  const isLine = field instanceof HTMLInputElement;
  if (!isLine && !(field instanceof HTMLTextAreaElement)) return;
  if (isLine && key === "Enter") return field.form?.requestSubmit();
  const words = key === "Enter" ? "\n" : Array.from(key).length === 1 ? key : null;
  const { selectionStart: start, selectionEnd: end } = field;
  if (start === null || end === null) return;
  if (words !== null) field.setRangeText(words, start, end, "end");
  else if (key === "Backspace") {
    const before = Array.from(field.value.slice(0, start)).slice(0, -1).join("");
    field.setRangeText("", start === end ? before.length : start, end, "end");
  } else return;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
