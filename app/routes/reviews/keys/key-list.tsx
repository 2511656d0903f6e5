import { useFetcher } from "@remix-run/react";
import { useId, type KeyboardEvent } from "react";
import { Button } from "~/components/ui/button";
import { classNames } from "~/components/ui/class-names";
import { controlLook } from "~/components/ui/field";
import { Chord } from "~/components/ui/kbd";
import { SectionTitle } from "~/components/ui/page-title";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { Codebook } from "~/domain/review/codebook";
import { bindingWords } from "~/domain/review/command-words";
import { chordOf } from "~/domain/review/chord";
import {
  isChord,
  keysOf,
  type Binding,
  type KeptKeymap,
  type Keymap,
} from "~/domain/review/keymap";
import { nameOf } from "./form";

/** Why the key of a command or tag was not changed; null where it was. */
export interface Refused {
  error: string | null;
  of?: string;
}

interface KeyListProps {
  title: string;
  targets: readonly Binding[];
  codebook: Codebook;
  keymap: Keymap;
  kept: KeptKeymap | null;
  /** What the page was refused without scripts. */
  refused?: Refused;
}

/** Commands or tags with their keys, each of which can be set. */
export function KeyList({ title, targets, refused, ...list }: KeyListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <SectionTitle id={id}>{title}</SectionTitle>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {targets.map((target) => {
          const name = nameOf(target);
          return (
            <KeyRow
              key={name}
              {...{ target, name, ...list }}
              refused={refused?.of === name ? refused : undefined}
            />
          );
        })}
      </ul>
    </section>
  );
}

type KeyRowProps = Omit<KeyListProps, "title" | "targets"> & { target: Binding; name: string };

function KeyRow({ target, name, codebook, keymap, kept, refused }: KeyRowProps) {
  const fetcher = useFetcher<Refused>();
  const hydrated = useHydrated();
  const id = useId();
  const words = bindingWords(target, codebook);
  const keys = keysOf(keymap, target);
  const isOwn = isSet(kept, target);
  const error = fetcher.state === "idle" ? (fetcher.data ?? refused)?.error : null;

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Tab" || event.nativeEvent.isComposing) return;
    const chord = chordOf(event);
    if (chord === "Escape") event.currentTarget.blur();
    if (chord === null || chord === "Escape" || !isChord(chord)) return;
    event.preventDefault();
    fetcher.submit({ intent: "set", of: name, chord }, { method: "post" });
  }

  return (
    <li className="py-1.5">
      <fetcher.Form method="post" className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input type="hidden" name="of" value={name} />
        <label htmlFor={id} className="min-w-0 flex-1 basis-48 text-sm">
          {words}
        </label>
        <span className="flex min-w-12 justify-end gap-2" aria-live="polite">
          {keys.map((chord) => (
            <Chord key={chord} chord={chord} />
          ))}
          {keys.length === 0 && <span className="text-xs text-second">no key</span>}
        </span>
        <input
          id={id}
          name="chord"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={hydrated ? "press a key" : "such as Shift+c"}
          maxLength={24}
          onKeyDown={press}
          aria-invalid={!!error || undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className={classNames(controlLook, "max-w-32 py-0.5 text-sm")}
        />
        {!hydrated && (
          <Button size="small" name="intent" value="set">
            Set
          </Button>
        )}
        <Button
          size="small"
          kind="quiet"
          name="intent"
          value="reset"
          aria-label={`First keys for ${words}`}
          className={classNames(!isOwn && "invisible")}
        >
          Reset
        </Button>
        {error && (
          <p id={`${id}-error`} role="alert" className="basis-full text-sm text-issue">
            {error}
          </p>
        )}
      </fetcher.Form>
    </li>
  );
}

function isSet(kept: KeptKeymap | null, target: Binding): boolean {
  if (kept === null) return false;
  return target.kind === "command" ? target.command in kept.commands : target.tag in kept.tags;
}
