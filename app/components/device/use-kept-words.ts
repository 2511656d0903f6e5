import { useEffect, useRef, type ChangeEvent } from "react";
import { file, readFiled, unfile, type FiledKind } from "./filed";

/**
 * Keeps what is typed into one field until the server has it: a reload loses nothing. `isStored` says that
 * the server has taken it.
 */
export function useKeptWords(kind: FiledKind, name: string, isStored: boolean) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const kept = readFiled(kind, name);
    if (typeof kept === "string" && ref.current?.value === "") ref.current.value = kept;
  }, [kind, name]);
  useEffect(() => {
    if (isStored) unfile(kind, name);
  }, [kind, name, isStored]);
  function onChange({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) {
    if (currentTarget.value === "") unfile(kind, name);
    else file(kind, name, currentTarget.value);
  }
  return { ref, onChange };
}
