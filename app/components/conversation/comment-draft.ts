const keyOf = (anchorId: string) => `attune.comment.${anchorId}`;

/** A comment that was begun and not sent, as this device keeps it for the time of its visit. */
export function readDraft(anchorId: string): string {
  try {
    return window.sessionStorage.getItem(keyOf(anchorId)) ?? "";
  } catch {
    return "";
  }
}

/** Keeps what is being written; nothing where it is empty or the browser keeps nothing. */
export function keepDraft(anchorId: string, text: string): void {
  try {
    if (text === "") window.sessionStorage.removeItem(keyOf(anchorId));
    else window.sessionStorage.setItem(keyOf(anchorId), text);
  } catch {
    return;
  }
}
