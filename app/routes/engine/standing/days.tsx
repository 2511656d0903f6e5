import { FoldOnNarrow } from "~/components/ui/fold-on-narrow";
import { SectionTitle } from "~/components/ui/page-title";
import { Tabs } from "~/components/ui/tabs";
import { dayChoices, type DayChoice, type TokenPeriod } from "~/domain/practice/token-days";
import { counted, inWords } from "~/domain/wording/counted";
import { DaysTable, SaveDays } from "./days-table";

/** More days than these are folded on a narrow screen. */
const shownOnNarrow = 14;

interface DaysProps {
  period: TokenPeriod;
  dayCount: DayChoice;
  limit: number | null;
  sessionsAtLimit: number | null;
}

function atLimitWords(reached: number, of: number): string {
  const came = reached === 0 ? "none" : inWords(reached, 0);
  return `Of ${counted(of, "session")}, ${came} came to the limit of a session, counted with all that it ever cost.`;
}

/** What the last days cost, and the choice of how many. */
export function Days({ period, dayCount, limit, sessionsAtLimit }: DaysProps) {
  const { days, total } = period;
  return (
    <section aria-labelledby="days" className="grid min-w-0 gap-3">
      <SectionTitle
        id="days"
        aside={days.length > 0 && <SaveDays {...{ period, dayCount, limit }} />}
      >
        Tokens by day
      </SectionTitle>
      <Tabs
        label="How many days"
        tabs={dayChoices.map((choice) => ({
          to: `/engine?days=${choice}#days`,
          label: `${choice} days`,
          current: choice === dayCount,
        }))}
      />
      {days.length === 0 ? (
        <p className="text-base text-second">
          No programme on this database asked anything of a model in these days.
        </p>
      ) : (
        <>
          <p className="max-w-[52rem] text-base text-second">
            Every programme on this database counts together. {days.length} of {dayCount} days{" "}
            {days.length === 1 ? "has" : "have"} an answer; the others are left out. Over all days a
            session counts once.
            {limit !== null && " Shares are of the limit that is set now."}{" "}
            {sessionsAtLimit !== null &&
              total.sessions > 0 &&
              atLimitWords(sessionsAtLimit, total.sessions)}
          </p>
          <FoldOnNarrow
            words={`Show ${counted(days.length, "day")}`}
            open={days.length <= shownOnNarrow}
          >
            <DaysTable {...{ period, dayCount, limit }} />
          </FoldOnNarrow>
        </>
      )}
    </section>
  );
}
