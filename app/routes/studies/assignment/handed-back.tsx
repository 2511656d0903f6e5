import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";

interface HandedBackProps {
  rows: readonly { id: string; session: number; code: string; at: Date; reason: string }[];
}

/** Sessions that experts gave back, with the reason where they gave one. */
export function HandedBack({ rows }: HandedBackProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="handed-back" className="grid gap-1">
      <SectionTitle id="handed-back">Handed back</SectionTitle>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ id, session, code, at, reason }) => (
          <li key={id} className="py-2 text-base">
            Session {String(session).padStart(3, "0")} by {code}, <DateText at={at} />
            {reason && <span className="block text-second">{reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
