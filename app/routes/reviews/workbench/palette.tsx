import { useState, type KeyboardEvent } from "react";
import { classNames } from "~/components/ui/class-names";
import { controlLook } from "~/components/ui/field";
import { Chord } from "~/components/ui/kbd";
import { SectionTitle } from "~/components/ui/page-title";
import type { Tag, TagKind } from "~/domain/review/codebook";
import { findTags } from "~/domain/review/find-tags";
import type { Command, Keymap } from "~/domain/review/keymap";

export interface PaletteProps {
  tags: readonly Tag[];
  keymap: Keymap;
  /** The tag of the open annotation. */
  openTag: string | null;
  searching: boolean;
  showsDefinitions: boolean;
  onSearch: (searching: boolean) => void;
  onDefinitions: () => void;
  onPut: (tag: Tag) => void;
}

const columns: { kind: TagKind; title: string }[] = [
  { kind: "issue", title: "Issues" },
  { kind: "strength", title: "Strengths" },
];

/** The tags with their keys; typing a name finds one, and each definition is one key away. */
export function Palette(props: PaletteProps) {
  const { tags, keymap, searching, showsDefinitions, onSearch, onDefinitions } = props;
  const offered = tags.filter((tag) => !tag.retired);
  const aside = (
    <span className="flex gap-3">
      <button
        type="button"
        aria-pressed={showsDefinitions}
        onClick={onDefinitions}
        className={classNames("rounded-sm text-sm", showsDefinitions && "font-semibold text-ink")}
      >
        <CommandKey keymap={keymap} command="definition" /> definitions
      </button>
      <button type="button" onClick={() => onSearch(!searching)} className="rounded-sm text-sm">
        <CommandKey keymap={keymap} command="search-tags" /> search
      </button>
    </span>
  );
  return (
    <section aria-labelledby="palette-title" className="grid gap-2 px-4 py-3 md:px-5">
      <SectionTitle id="palette-title" aside={aside}>
        Tags
      </SectionTitle>
      {searching ? (
        <TagSearch {...props} tags={offered} />
      ) : (
        <div className={classNames("grid gap-x-3 gap-y-3", !showsDefinitions && "grid-cols-2")}>
          {columns.map(({ kind, title }) => (
            <div key={kind} className="min-w-0">
              <h3 className="mb-0.5 text-xs text-second">{title}</h3>
              <ul>
                {offered
                  .filter((tag) => tag.kind === kind)
                  .map((tag) => (
                    <TagItem key={tag.key} tag={tag} {...props} />
                  ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

/** The first key of a command, where it has one. */
export function CommandKey({ keymap, command }: { keymap: Keymap; command: Command }) {
  const [chord] = keymap.commands[command];
  return chord === undefined ? null : <Chord chord={chord} />;
}

function TagItem({ tag, keymap, openTag, showsDefinitions, onPut }: PaletteProps & { tag: Tag }) {
  const key = keymap.tags[tag.key];
  const isOpen = tag.key === openTag;
  return (
    <li>
      <button
        type="button"
        onClick={() => onPut(tag)}
        className={classNames(
          "flex min-h-6 w-full items-center gap-2 rounded-sm py-0.5 text-left text-sm hover:bg-sunk pointer-coarse:min-h-11",
          isOpen &&
            (tag.kind === "issue" ? "font-semibold text-issue" : "font-semibold text-strength"),
        )}
      >
        {key && <Chord chord={key} />}
        <span className="min-w-0">{tag.label}</span>
      </button>
      {showsDefinitions && <TagDefinition tag={tag} />}
    </li>
  );
}

/** When a tag is used, when not, and an example. */
export function TagDefinition({ tag }: { tag: Tag }) {
  return (
    <dl className="mb-2 grid grid-cols-[4.25rem_1fr] gap-x-2 gap-y-0.5 pl-7 text-xs text-second">
      <dt className="font-semibold">When</dt>
      <dd>{tag.when}</dd>
      {tag.whenNot && (
        <>
          <dt className="font-semibold">When not</dt>
          <dd>{tag.whenNot}</dd>
        </>
      )}
      {tag.example && (
        <>
          <dt className="font-semibold">Example</dt>
          <dd className="font-serif text-sm">{tag.example}</dd>
        </>
      )}
    </dl>
  );
}

function TagSearch({ onSearch, onPut, ...props }: PaletteProps) {
  const [words, setWords] = useState("");
  const [index, setIndex] = useState(0);
  const found = findTags(props.tags, words);
  const chosen = found[Math.min(index, found.length - 1)];
  function put(tag: Tag) {
    onPut(tag);
    onSearch(false);
  }
  function press(event: KeyboardEvent) {
    if (event.key === "ArrowDown") setIndex(Math.min(index + 1, found.length - 1));
    else if (event.key === "ArrowUp") setIndex(Math.max(index - 1, 0));
    else if (event.key === "Enter" && chosen) put(chosen);
    else if (event.key === "Escape") onSearch(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div className="grid gap-1.5">
      <input
        type="text"
        role="combobox"
        aria-label="Find a tag by its name"
        aria-expanded
        aria-controls="tag-search-list"
        aria-activedescendant={chosen && `tag-search-${chosen.key}`}
        autoComplete="off"
        ref={takeFocus}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setIndex(0);
        }}
        onKeyDown={press}
        className={controlLook}
      />
      <ul id="tag-search-list" role="listbox" aria-label="Tags found" className="grid">
        {found.map((tag) => (
          <li
            key={tag.key}
            id={`tag-search-${tag.key}`}
            role="option"
            aria-selected={tag === chosen}
            onClick={() => put(tag)}
            className={classNames(
              "cursor-pointer rounded-sm px-2 py-1 text-sm",
              tag === chosen && "bg-accent-soft",
            )}
          >
            {tag.label}
            <span className="text-xs text-second">
              {tag.kind === "issue" ? ", issue" : ", strength"}
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="text-sm text-second">No tag has these words.</p>}
      {chosen && <TagDefinition tag={chosen} />}
    </div>
  );
}

/** One function for all drawings: the focus is taken when the field appears, and only then. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}
