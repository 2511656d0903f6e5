import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";
import { verificationHoldsDays } from "~/domain/practice/safety/helpline-verification";
import type { ShownHelpline, ShownHelplines } from "~/services/practice/show-helplines.server";
import { Fact } from "./fact";

const toDo =
  "call the number or read the operator’s page, then set the date in the helplines file.";

function Verified({ line: { verifiedOn, verification } }: { line: ShownHelpline }) {
  if (verifiedOn === null)
    return (
      <>
        <strong className="font-semibold">Not verified yet</strong>: {toDo}
      </>
    );
  const on = (
    <>
      Verified on <DateText at={verifiedOn} />
    </>
  );
  if (verification === "verified") return on;
  return (
    <>
      {on}, <strong className="font-semibold">more than {verificationHoldsDays} days ago</strong>:{" "}
      {toDo}
    </>
  );
}

function Line({ line }: { line: ShownHelpline }) {
  return (
    <Fact name={line.name} set={line.locale}>
      <p>
        {line.number}
        <span className="text-second"> · {line.hours ?? "hours not known"}</span>
      </p>
      <p className="text-sm text-pretty">
        <Verified line={line} />
      </p>
    </Fact>
  );
}

/** The helplines that peers see, and when each was verified. */
export function WhereHelpIs({ help: { locale, fromFile, lines } }: { help: ShownHelplines }) {
  return (
    <section aria-labelledby="help" className="grid max-w-[52rem] content-start gap-2">
      <SectionTitle id="help">Where peers find help</SectionTitle>
      <p className="text-base text-second">
        The first stands at the foot of every practice. All of them are shown in this order where a
        message sounds as if it may be about the person who wrote it.
      </p>
      <dl className="border-b border-line">
        {lines.map((line) => (
          <Line key={`${line.locale} ${line.number}`} line={line} />
        ))}
      </dl>
      <p className="text-sm text-second">
        Chosen for {locale} by <code>HELPLINE_LOCALE</code>
        {fromFile ? ", out of the file in " : ", out of those that ship: no file is set in "}
        <code>HELPLINES_FILE</code>. Read when Attune starts; a change holds from its next start.
      </p>
    </section>
  );
}
