import type { ReactNode } from "react";
import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";
import { ProgressBar } from "~/components/ui/progress-bar";
import { shareOfLimit, tokensOf, type TokenSums } from "~/domain/practice/token-days";
import { counted, inWords } from "~/domain/wording/counted";
import { percent } from "./amount-words";

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-6 border-t border-line py-1.5">
      <dt className="text-sm text-second">{name}</dt>
      <dd className="text-right text-base tabular-nums">{children}</dd>
    </div>
  );
}

function Parts({ sums }: { sums: TokenSums }) {
  return (
    <>
      <dl className="mt-1 border-b border-line">
        <Line name="Answers asked for">{inWords(sums.answers, 0)}</Line>
        <Line name="Sessions they belong to">{inWords(sums.sessions, 0)}</Line>
        <Line name="Answers without a session">{inWords(sums.withoutSession, 0)}</Line>
        <Line name="Set aside and not settled">
          {counted(sums.setAside, "token")} for {counted(sums.unsettled, "answer")}
        </Line>
      </dl>
      <p className="text-sm text-second">
        Every programme on this database counts together. Without a session are the marks of model
        reviews, and answers of sessions that were erased since. What is set aside is being answered
        now, or its server went away in the middle: then it stays counted.
      </p>
    </>
  );
}

interface TodaysBudgetProps {
  day: Date;
  sums: TokenSums;
  /** The limit of a day; null where none holds. */
  limit: number | null;
}

/** How much of today's tokens is used, and by what. */
export function TodaysBudget({ day, sums, limit }: TodaysBudgetProps) {
  const used = tokensOf(sums);
  return (
    <section aria-labelledby="today" className="grid content-start gap-2">
      <SectionTitle id="today">
        Today in UTC, <DateText at={day} />
      </SectionTitle>
      <p className="text-title font-semibold tabular-nums">
        {counted(used, "token")}
        <span className="ml-2 text-base font-normal text-second">
          {limit === null
            ? "no limit holds without a key"
            : `${percent(shareOfLimit(sums, limit))} of ${inWords(limit, 0)}`}
        </span>
      </p>
      {limit !== null && <ProgressBar label="Used of today’s limit" value={used} max={limit} />}
      {sums.answers === 0 ? (
        <p className="text-base text-second">
          No programme on this database has asked anything of a model today.
        </p>
      ) : (
        <Parts sums={sums} />
      )}
    </section>
  );
}
