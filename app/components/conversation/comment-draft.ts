import { file, readFiled, unfile } from "../device/filed";

/** A comment that was begun and not sent, as this device keeps it for the time of its visit. */
export function readDraft(anchorId: string): string {
  const kept = readFiled("comment", anchorId);
  return typeof kept === "string" ? kept : "";
}

/** Keeps what is being written; nothing where it is empty. */
export function keepDraft(anchorId: string, text: string): void {
  if (text === "") unfile("comment", anchorId);
  else file("comment", anchorId, text);
}
