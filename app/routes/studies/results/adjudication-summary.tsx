import { TextLink } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import { inWords } from "~/domain/wording/counted";
import { decisionKinds } from "~/domain/review/adjudication/act";
import { decisionWords } from "~/domain/review/adjudication/words";
import type { ShownOutcomes } from "~/services/adjudication/show-outcomes.server";
import { notDefined } from "~/domain/wording/not-defined";

const shownTags = 5;

const share = (part: number, all: number) =>
  all === 0 ? notDefined : `${inWords((part / all) * 100, 1)} %`;

/** What adjudication came to: what was agreed before, how the rest was settled, what is disputed most. */
export function AdjudicationSummary({
  studyKey,
  shown: { outcomes, labels },
}: {
  studyKey: string;
  shown: ShownOutcomes;
}) {
  const { sessions, units, agreedBefore, disagreements, settled, ambiguous } = outcomes;
  const list = <TextLink to={`/studies/${studyKey}/adjudication`}>Adjudication</TextLink>;
  if (sessions === 0)
    return (
      <section aria-labelledby="adjudicated" className="max-w-[60rem]">
        <SectionTitle id="adjudicated">What adjudication came to</SectionTitle>
        <p className="mt-1 text-base text-second">No adjudication is finished yet. {list}</p>
      </section>
    );
  const ways = decisionKinds.filter((kind) => settled[kind] > 0);
  return (
    <section aria-labelledby="adjudicated" className="grid max-w-[60rem] gap-2">
      <SectionTitle id="adjudicated" aside={list}>
        What adjudication came to
      </SectionTitle>
      <p className="text-base text-second">
        {units} places that reviewers marked in {sessions} finished{" "}
        {sessions === 1 ? "session" : "sessions"}: {agreedBefore} agreed before (
        {share(agreedBefore, units)}), {disagreements} settled.{" "}
        {ways.map((kind) => `${decisionWords[kind]}: ${settled[kind]}`).join("; ")}
        {ways.length > 0 && ". "}
        Truly ambiguous: {ambiguous} of {disagreements} ({share(ambiguous, disagreements)}).
      </p>
      {outcomes.disputedTags.length > 0 && (
        <p className="text-base text-second">
          Most disputed:{" "}
          {outcomes.disputedTags.slice(0, shownTags).map(({ tag, disputed, units: of }, index) => (
            <span key={tag}>
              {index > 0 && "; "}
              <TextLink
                to={`/studies/${studyKey}/results/turns?${new URLSearchParams({ tag, cell: "split-experts" }).toString()}`}
              >
                {labels[tag] ?? tag}
              </TextLink>
              , {disputed} of {of}
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}
