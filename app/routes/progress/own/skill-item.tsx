import { ChartTable } from "~/components/charts/chart-table";
import { fewestMarks, seenShare, thenAndNow, type SkillGap } from "~/domain/misalignment/own-gap";
import { skillWords } from "~/domain/review/skills";

export interface SkillItemProps {
  gap: SkillGap;
  sessions: readonly { sessionId: string; number: number }[];
}

const times = (n: number) => (n === 1 ? "once" : `${n} times`);

function words(gap: SkillGap): string {
  const { n, both, ownOnly } = gap;
  const alone = ownOnly > 0 ? ` You marked it ${times(ownOnly)} where no expert did.` : "";
  if (n === 0) return `No expert marked anything here.${alone}`;
  const marked = `Experts marked something here ${times(n)}; you marked ${both === 0 ? "none" : both} of these yourself.`;
  const few =
    seenShare(gap) === null ? ` With fewer than ${fewestMarks} marks this says little yet.` : "";
  return marked + alone + few + overTime(gap);
}

function overTime(gap: SkillGap): string {
  const both = thenAndNow(gap);
  if (both === null) return "";
  const { sessions, then, now } = both;
  const [first, latest] =
    sessions === 1 ? ["session", "one"] : [`${sessions} sessions`, `${sessions}`];
  return ` In the first ${first} you marked ${then.both} of ${then.n}, in the latest ${latest} ${now.both} of ${now.n}.`;
}

/** One skill: in words, then session by session as small bars, then as a table. */
export function SkillItem({ gap, sessions }: SkillItemProps) {
  const name = skillWords[gap.skill];
  const numberOf = new Map(sessions.map(({ sessionId, number }) => [sessionId, number]));
  return (
    <li className="grid gap-3 py-5 md:grid-cols-[minmax(0,1fr)_18rem] md:gap-10">
      <div>
        <h2 className="text-base font-semibold">{name}</h2>
        <p className="max-w-[36rem] text-base">{words(gap)}</p>
      </div>
      <div className="grid content-start gap-1">
        <CourseBars
          gap={gap}
          label={`${name}, session by session`}
          numbers={gap.course.map(({ sessionId }) => numberOf.get(sessionId) ?? null)}
        />
        <ChartTable
          caption={`${name}: marks of experts and own marks, session by session`}
          columns={["Session", "Experts’ marks (n)", "Of these also yours", "Yours alone"]}
          rows={gap.course.map(({ sessionId, n, both, ownOnly }) => [
            ...[String(numberOf.get(sessionId) ?? "").padStart(3, "0"), n, both, ownOnly],
          ])}
        />
      </div>
    </li>
  );
}

const height = 44;
/** Beyond so many sessions only the first and the last have their number under the bar. */
const mostNamed = 8;

/** A bar a session: as high as experts' marks, filled as far as one marked them oneself. */
function CourseBars({
  gap,
  label,
  numbers,
}: {
  gap: SkillGap;
  label: string;
  /** The sessions' numbers, under their bars. */
  numbers: readonly (number | null)[];
}) {
  const most = Math.max(1, ...gap.course.map(({ n }) => n));
  const unit = (height - 4) / most;
  const step = 100 / gap.course.length;
  return (
    <figure className="grid gap-1">
      <svg role="img" aria-label={label} width="100%" height={height} className="keep-colors">
        <line x1="0" x2="100%" y1={height - 1} y2={height - 1} stroke="var(--line-strong)" />
        {gap.course.map(({ sessionId, n, both }, index) => (
          <svg key={sessionId} x={`${index * step}%`} width={`${step}%`} height={height}>
            <rect
              x="20%"
              width="60%"
              y={height - 1 - n * unit}
              height={n * unit}
              fill="none"
              stroke="var(--accent)"
            />
            <rect
              x="20%"
              width="60%"
              y={height - 1 - both * unit}
              height={both * unit}
              fill="var(--accent)"
            />
          </svg>
        ))}
      </svg>
      <div aria-hidden className="flex text-xs text-third tabular-nums">
        {numbers.map((number, index) => (
          <span key={index} className="text-center" style={{ width: `${step}%` }}>
            {numbers.length <= mostNamed || index === 0 || index === numbers.length - 1
              ? number
              : ""}
          </span>
        ))}
      </div>
      <figcaption className="text-xs text-second">
        By session, under its number. Outline: experts’ marks, at most {most} in a session. Filled:
        also yours.
      </figcaption>
    </figure>
  );
}
