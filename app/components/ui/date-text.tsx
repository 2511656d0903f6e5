const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** A date as 21 Nov 2026, in UTC. */
export function dateWords(at: Date | string): string {
  return day.format(new Date(at)).replace("Sept", "Sep");
}

/** "2026-10" as "Oct 2026"; what is no month stays as it is. */
export function monthWords(month: string): string {
  return /^\d{4}-\d{2}$/.test(month) ? dateWords(`${month}-01`).replace(/^1 /, "") : month;
}

/** A date as 21 Nov 2026, in UTC so that server and browser print the same; with the time if wanted. */
export function DateText({ at, withTime = false }: { at: Date | string; withTime?: boolean }) {
  const date = typeof at === "string" ? new Date(at) : at;
  const words = dateWords(date);
  return (
    <time dateTime={date.toISOString()} className="whitespace-nowrap">
      {withTime ? `${words}, ${clock.format(date)} UTC` : words}
    </time>
  );
}
