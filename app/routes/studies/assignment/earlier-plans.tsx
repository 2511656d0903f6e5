import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";

interface EarlierPlansProps {
  studyKey: string;
  plans: readonly { id: string; createdAt: Date; by: string; made: number; ended: number }[];
}

export function EarlierPlans({ studyKey, plans }: EarlierPlansProps) {
  if (plans.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className="grid gap-1">
      <SectionTitle id="earlier">Earlier plans</SectionTitle>
      <ul className="divide-y divide-line border-y border-line">
        {plans.map(({ id, createdAt, by, made, ended }) => (
          <li key={id} className="flex flex-wrap gap-x-4 py-2 text-base">
            <TextLink to={`/studies/${studyKey}/assignment/${id}`}>
              <DateText at={createdAt} />, {made} given
              {ended > 0 && `, ${ended} ended`}
            </TextLink>
            <span className="text-second">{by}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
