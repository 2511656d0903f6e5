import { useLocation, useSearchParams } from "@remix-run/react";
import { useState } from "react";
import { TextField } from "~/components/ui/text-field";
import { folded } from "~/domain/wording/folded";

const name = "find";
const longest = 80;

export interface Find {
  /** What is typed. */
  typed: string;
  /** What is looked for; empty where nothing is. */
  text: string;
  /** Looks for something else at once. */
  change: (text: string) => void;
  /** Writes what is looked for into the address, so that it can be sent and comes back with the page. */
  keep: () => void;
}

/** What is looked for within a part of the scenario; nothing once the address names a field, which may not be among it. */
export function useFind(): Find {
  const [params, setParams] = useSearchParams();
  const kept = (params.get(name) ?? "").slice(0, longest);
  const { hash, key } = useLocation();
  const [typed, change] = useState(kept);
  const [at, setAt] = useState(key);
  if (at !== key) {
    setAt(key);
    if (hash.length > 1) change("");
  }
  const text = typed.trim();
  const keep = () => {
    if (text === kept) return;
    const next = new URLSearchParams(params);
    if (text === "") next.delete(name);
    else next.set(name, text);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return { typed, text, change, keep };
}

/** What there is to find: of each entry, by its id, the texts that are looked through. */
type Entries = ReadonlyMap<string, readonly string[]>;

function idsWithout(find: string, entries: Entries): ReadonlySet<string> {
  const wanted = folded(find.trim());
  const holds = (texts: readonly string[]) =>
    texts.every((text) => text === "") || texts.some((text) => folded(text).includes(wanted));
  return new Set([...entries].flatMap(([id, texts]) => (holds(texts) ? [] : [id])));
}

/**
 * Tells of an entry whether its words held what is looked for when it was asked, or it is new or empty: none goes from
 * under the hands of who rewords it. Asked again once `order` changes, for entries whose ids are their places.
 */
export function useFound(find: string, entries: Entries, order = 0): (id: string) => boolean {
  const [asked, setAsked] = useState(() => ({ find, order, left: idsWithout(find, entries) }));
  const isSame = asked.find === find && asked.order === order;
  const now = isSame ? asked : { find, order, left: idsWithout(find, entries) };
  if (!isSame) setAsked(now);
  return (id) => !now.left.has(id);
}

/** Narrows a long list to what holds some words. */
export function FindField({
  find,
  label,
  hint,
  found,
  of,
}: {
  find: Find;
  label: string;
  hint: string;
  found: number;
  of: number;
}) {
  return (
    <div role="search" className="flex flex-wrap items-end gap-x-4 gap-y-1">
      <TextField
        label={label}
        hint={hint}
        type="search"
        autoComplete="off"
        maxLength={longest}
        value={find.typed}
        className="w-full max-w-96"
        onChange={(event) => find.change(event.currentTarget.value)}
        onBlur={find.keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") find.keep();
        }}
      />
      <p role="status" className="pb-2 text-sm text-second tabular-nums">
        {find.text === "" ? `${of} in all` : `${found} of ${of}`}
      </p>
    </div>
  );
}
