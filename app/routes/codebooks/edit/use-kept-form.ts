import { useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { file, readFiled, unfile } from "~/components/device/filed";
import { sentField } from "~/domain/access/sent-field";

const fieldsSchema = z.array(z.tuple([z.string(), z.string()]));
type Fields = z.infer<typeof fieldsSchema>;

/** Fields that say what is done, to what and as which sending: they are not what somebody typed. */
const ofTheSending = ["intent", "seen", sentField];

function fieldsIn(form: HTMLFormElement): Fields {
  const entries = [...new FormData(form)];
  return entries.flatMap(([name, value]): Fields =>
    typeof value === "string" && !ofTheSending.includes(name) ? [[name, value]] : [],
  );
}

function putBack(form: HTMLFormElement, fields: Fields): void {
  for (const element of form.elements) {
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
      const kept = fields.find(([name]) => name === element.name);
      if (kept) element.value = kept[1];
    }
    if (!(element instanceof HTMLInputElement) || element.type === "hidden") continue;
    const isBox = element.type === "checkbox" || element.type === "radio";
    if (isBox) element.checked = fields.some(([n, v]) => n === element.name && v === element.value);
    else {
      const kept = fields.find(([name]) => name === element.name);
      if (kept) element.value = kept[1];
    }
  }
}

/**
 * Keeps what is typed into a form on the device until the server has it: a reload or a lost
 * connection loses nothing. `place` names the form; `saved` changes each time the server stored it.
 */
export function useKeptForm(place: string, saved: string) {
  const ref = useRef<HTMLFormElement>(null);
  const [waiting, setWaiting] = useState(false);
  const lastSaved = useRef(saved);

  useEffect(() => {
    const form = ref.current;
    if (!form) return;
    if (lastSaved.current !== saved) {
      lastSaved.current = saved;
      unfile("codebook", place);
    }
    const kept = fieldsSchema.safeParse(readFiled("codebook", place)).data ?? null;
    if (kept !== null) putBack(form, kept);
    setWaiting(kept !== null);
  }, [place, saved]);

  const keep = useCallback(() => {
    if (!ref.current) return;
    file("codebook", place, fieldsIn(ref.current));
    setWaiting(true);
  }, [place]);

  const forget = useCallback(() => {
    unfile("codebook", place);
    ref.current?.reset();
    setWaiting(false);
  }, [place]);

  return { ref, waiting, keep, forget };
}
