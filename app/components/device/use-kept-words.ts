import { useEffect, useRef, type ChangeEvent } from "react";
import { file, readFiled, unfile, type FiledKind } from "./filed";

/**
 * Keeps what is typed into one field until the server has it: a reload loses nothing. `isStored` says that
 * the server has taken it, `onRestored` hears of words that were put back and has to stay the same function.
 */
export function useKeptWords(
  kind: FiledKind,
  name: string,
  isStored: boolean,
  onRestored?: (field: HTMLTextAreaElement) => void,
) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const kept = readFiled(kind, name);
    const field = ref.current;
    if (typeof kept !== "string" || field?.value !== "") return;
    field.value = kept;
    onRestored?.(field);
  }, [kind, name, onRestored]);
  useEffect(() => {
    if (isStored) unfile(kind, name);
  }, [kind, name, isStored]);
  function onChange({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) {
    if (currentTarget.value === "") unfile(kind, name);
    else file(kind, name, currentTarget.value);
  }
  return { ref, onChange };
}
