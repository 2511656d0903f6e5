import { SkillCourse } from "~/components/charts/skill-course";
import { SavedTitle } from "~/components/table/saved-title";
import { estimateCells, estimateHeads } from "~/domain/exchange/estimate-cells";
import type { NumberedRate } from "~/domain/progress/cohort-course";
import { skillWords, type Skill } from "~/domain/review/skills";

interface CourseGridProps {
  courses: readonly { skill: Skill; points: readonly NumberedRate[] }[];
}

/** Change over session number, a small multiple for each skill, on the same axes. */
export function CourseGrid({ courses }: CourseGridProps) {
  const all = courses.flatMap(({ points }) => points);
  const top = Math.max(5, ...all.map(({ rate }) => rate.ci?.[1] ?? rate.value ?? 0));
  const max = Math.ceil(top / 10) * 10;
  const last = Math.max(1, ...all.map(({ number }) => number));
  return (
    <section aria-labelledby="courses">
      <SavedTitle
        id="courses"
        file="issues by session"
        of="issues by session number"
        heads={["skill", "session", ...estimateHeads("issues_per_100_turns"), "peers"]}
        rows={courses.flatMap(({ skill, points }) =>
          points.map(({ number, rate, peers }) => [
            ...[skillWords[skill], number, ...estimateCells(rate), peers],
          ]),
        )}
      >
        Issues per 100 turns, by session number
      </SavedTitle>
      <p className="max-w-[48rem] pb-3 text-sm text-second">
        The bar is the 95 % interval; a hollow point rests on fewer than three peers. Later sessions
        rest on those who got there.
      </p>
      <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-5 print:gap-3">
        {courses.map(({ skill, points }) => (
          <SkillCourse
            key={skill}
            title={skillWords[skill]}
            max={max}
            last={last}
            points={points.map(({ number, rate, peers }) => ({
              number,
              value: rate.value,
              low: rate.ci?.[0] ?? null,
              high: rate.ci?.[1] ?? null,
              turns: rate.units,
              peers,
            }))}
          />
        ))}
      </div>
    </section>
  );
}
