import { SavedTitle } from "~/components/table/saved-title";
import { DateText, dateWords } from "~/components/ui/date-text";
import type { SkillDifference } from "~/domain/progress/cohort-course";
import { differenceHeads, differenceLine, DifferenceTable } from "./difference-table";

interface TrainingTablesProps {
  training: readonly { day: string; skills: readonly SkillDifference[] }[];
}

const turnsOn = (skills: readonly SkillDifference[], side: "rateA" | "rateB") =>
  Math.max(0, ...skills.map((skill) => skill[side].units));

/** Whether nothing was reviewed on one side of a day: then there is nothing to set beside the other. */
const isOneSided = (skills: readonly SkillDifference[]) =>
  turnsOn(skills, "rateA") === 0 || turnsOn(skills, "rateB") === 0;

/** Sessions before and from each day of training on. */
export function TrainingTables({ training }: TrainingTablesProps) {
  if (training.length === 0) return null;
  return (
    <section aria-labelledby="training" className="grid gap-4">
      <SavedTitle
        id="training"
        file="before and after training"
        of="before and after training"
        heads={["training_on", ...differenceHeads("after", "before")]}
        rows={training.flatMap(({ day, skills }) =>
          skills.map((skill) => [day, ...differenceLine(skill)]),
        )}
      >
        Before and after training
      </SavedTitle>
      {training.map(({ day, skills }) => (
        <div key={day}>
          <h3 className="pb-2 text-base font-semibold">
            <DateText at={`${day}T00:00:00Z`} />
          </h3>
          {isOneSided(skills) ? (
            <p className="text-base text-second">
              Nothing can be said of this day: n = {turnsOn(skills, "rateA")} reviewed turns from
              that day on, n = {turnsOn(skills, "rateB")} before.
            </p>
          ) : (
            <DifferenceTable
              caption={`Issues per 100 turns from ${dateWords(day)} on and before`}
              rows={skills}
              first="From that day on"
              second="Before"
            />
          )}
        </div>
      ))}
      <p className="max-w-[48rem] text-sm text-second">
        Practice goes on in between: a change after a day is not yet a change because of it.
      </p>
    </section>
  );
}
