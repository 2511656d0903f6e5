/** The parts of a keyboard event that make a key's name. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/**
 * A key press by name: "j", "Shift+c", "Ctrl+Shift+z", "Space", "?". Ctrl and Cmd are one. Shift is
 * named for letters and named keys only: in "?" it is part of the character. Characters that need
 * AltGr (pressed as Ctrl and Alt) are named by the character. Null for a modifier alone and for Alt
 * with anything else, which belongs to the browser.
 */
export function chordOf(press: KeyPress): string | null {
  const { key } = press;
  if (["Shift", "Control", "Alt", "AltGraph", "Meta", "Dead", "Unidentified"].includes(key)) {
    return null;
  }
  const isCharacter = Array.from(key).length === 1 && key !== " ";
  const isLetter = isCharacter && /\p{Letter}/u.test(key);
  const altGr = isCharacter && !isLetter && press.ctrlKey && press.altKey;
  if (press.altKey && !altGr) return null;
  const ctrl = (press.ctrlKey || press.metaKey) && !altGr;
  const shift = press.shiftKey && (isLetter || !isCharacter);
  const name = key === " " ? "Space" : isLetter ? key.toLowerCase() : key;
  return `${ctrl ? "Ctrl+" : ""}${shift ? "Shift+" : ""}${name}`;
}
