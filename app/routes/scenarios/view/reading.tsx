import { useEffect, useRef } from "react";
import { SpannedText } from "~/components/conversation/spanned-text";
import { CuedLines } from "~/components/scenario/cued-line";
import { foundMarks, MarkedName } from "~/components/scenario/found-marks";
import { Button, TextLink } from "~/components/ui/button";
import { NarrowingForm } from "~/components/ui/narrowing-form";
import { Pagination } from "~/components/ui/pagination";
import { SideNav } from "~/components/ui/tabs";
import { TextField } from "~/components/ui/text-field";
import { findTerms } from "~/domain/wording/found-in";
import { foundAPage, readAPage } from "./find-in-reading";
import { longestFind, readingPartNames } from "./reading-part-names";
import type { ReadingEntry, ReadingList } from "./reading-parts";
import type { ReadingView } from "./reading-view";

/** Lines that the client does not say: no wordings, no cues. */
function PlainLines({ lines, terms }: { lines: readonly string[]; terms: readonly string[] }) {
  return (
    <ul className="grid max-w-[44rem] gap-1">
      {lines.map((line, index) => (
        <li key={index}>
          <SpannedText text={line} marks={foundMarks(line, terms)} />
        </li>
      ))}
    </ul>
  );
}

function Lines({
  list: { title, questions, lines, ordered = false, plain },
  terms,
}: {
  list: ReadingList;
  terms: readonly string[];
}) {
  const drawn = plain ? (
    <PlainLines {...{ lines, terms }} />
  ) : (
    <CuedLines {...{ lines, ordered, terms }} />
  );
  if (title === undefined && questions === undefined) return drawn;
  return (
    <div className="grid gap-1">
      <p className="text-sm text-second">
        {title}
        {questions && <MarkedName text={questions.join(" · ")} terms={terms} />}
      </p>
      {drawn}
    </div>
  );
}

function Entry({
  entry: { title, aside, notes = [], never, lists },
  terms,
}: {
  entry: ReadingEntry;
  terms: readonly string[];
}) {
  return (
    <div className="grid gap-2 md:grid-cols-[12rem_1fr] md:gap-6">
      <div>
        <h3 className="text-sm font-semibold">
          <MarkedName text={title} terms={terms} />
        </h3>
        {aside && <p className="text-sm text-second">{aside}</p>}
      </div>
      <div className="grid min-w-0 gap-2.5">
        {never && <p className="text-sm text-cue">{never}</p>}
        {notes.map((note, index) => (
          <p key={index} className="text-sm text-second">
            {note}
          </p>
        ))}
        {lists.map((list, index) => (
          <Lines key={index} list={list} terms={terms} />
        ))}
      </div>
    </div>
  );
}

function FindForm({ find, part }: { find: string; part: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = find;
  }, [find]);
  return (
    <NarrowingForm role="search" preventScrollReset className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="part" value={part} />
      <TextField
        ref={field}
        label="Find in the scenario"
        hint="A topic, an occasion, or words of a line; in quotes, words in that order."
        name="find"
        type="search"
        autoComplete="off"
        maxLength={longestFind}
        defaultValue={find}
        className="w-full max-w-80"
      />
      <Button size="small">Find</Button>
    </NarrowingForm>
  );
}

/** What was found, with how many of it the page shows. */
interface Finding {
  view: ReadingView;
  shown: number;
}

function FoundWords({ view: { count, find, part, page }, shown }: Finding) {
  const first = (page - 1) * foundAPage + 1;
  const places = `${count} ${count === 1 ? "place holds" : "places hold"} “${find}”`;
  const words =
    count === 0
      ? `Nothing holds “${find}”.`
      : count > shown
        ? `${places}; here are ${first} to ${first + shown - 1}.`
        : `${places}.`;
  return (
    <p className="text-sm text-second">
      {words} <TextLink to={`?part=${part}#lines`}>Read it part by part</TextLink>
    </p>
  );
}

/** Which of a long part's entries the page shows. */
function PartWords({ view: { count, page }, shown }: Finding) {
  if (count <= shown) return null;
  const first = (page - 1) * readAPage + 1;
  return (
    <p className="text-sm text-second tabular-nums">
      {first} to {first + shown - 1} of {count}
    </p>
  );
}

function Pages({ view: { count, find, part, page } }: { view: ReadingView }) {
  const isFound = find !== "";
  const to = (other: number) => {
    const asked = { part, ...(isFound ? { find } : {}), page: String(other) };
    return `?${new URLSearchParams(asked).toString()}#lines`;
  };
  const aPage = isFound ? foundAPage : readAPage;
  return (
    <Pagination
      label={isFound ? "Pages of what was found" : "Pages of this part"}
      newer={page > 1 ? to(page - 1) : null}
      older={page * aPage < count ? to(page + 1) : null}
      words={
        isFound
          ? { newer: "Earlier places", older: "Further places" }
          : { newer: "Earlier entries", older: "Further entries" }
      }
    />
  );
}

/** Where what was found is left, the link that was followed is gone: the lines take the focus that it had. */
function useFocusAfterFinding(find: string) {
  const lines = useRef<HTMLElement>(null);
  const before = useRef(find);
  useEffect(() => {
    const isLeft = before.current !== "" && find === "";
    before.current = find;
    if (isLeft && document.activeElement === document.body)
      lines.current?.focus({ preventScroll: true });
  }, [find]);
  return lines;
}

/** A scenario's lines part by part, or those of all parts that hold some words. */
export function ScenarioReading({ view }: { view: ReadingView }) {
  const { find, parts, part } = view;
  const lines = useFocusAfterFinding(find);
  const current = find === "" ? part : undefined;
  const tabs = readingPartNames.map(({ id, title }) => {
    return { to: `?part=${id}#lines`, label: title, current: id === current };
  });
  const terms = findTerms(find);
  const shown = parts.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <section
      ref={lines}
      id="lines"
      tabIndex={-1}
      aria-label="Lines"
      className="grid scroll-mt-14 gap-x-8 gap-y-6 border-t border-line pt-6 lg:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <div className="min-w-0 lg:sticky lg:top-16 lg:self-start">
        <SideNav label="Parts of the scenario" tabs={tabs} />
      </div>
      <div className="grid min-w-0 content-start gap-6">
        <FindForm {...{ find, part }} />
        <div role="status">{find !== "" && <FoundWords {...{ view, shown }} />}</div>
        {parts.map(({ id, title, entries }) => (
          <section key={id} aria-labelledby={id} className="grid gap-5">
            <h2 id={id} className="text-lg font-semibold">
              {title}
            </h2>
            {find === "" && <PartWords {...{ view, shown }} />}
            {entries.length === 0 && (
              <p className="text-sm text-second">Nothing is written here.</p>
            )}
            {entries.map((entry, index) => (
              <Entry key={index} entry={entry} terms={terms} />
            ))}
          </section>
        ))}
        <Pages view={view} />
      </div>
    </section>
  );
}
