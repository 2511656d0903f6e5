import { TextLink } from "~/components/ui/button";
import { inWords } from "~/domain/wording/counted";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { filterSearch } from "~/domain/misalignment/filter-address";
import { halfWidths, type HalfWidth } from "~/domain/misalignment/sessions-needed";

interface HalfWidthChoiceProps {
  href: string;
  filter: ResultFilter;
  halfWidth: HalfWidth;
}

/** How narrow an interval one plans for. */
export function HalfWidthChoice({ href, filter, halfWidth }: HalfWidthChoiceProps) {
  return (
    <nav aria-label="Half-width of the interval" className="mb-6 flex flex-wrap gap-x-5 text-base">
      <span className="text-sm text-second">Half of the interval shall be at most</span>
      {halfWidths.map((width) => {
        const search = filterSearch(filter);
        search.set("width", String(width));
        return (
          <TextLink
            key={width}
            to={`${href}?${search.toString()}`}
            aria-current={width === halfWidth ? "true" : undefined}
            className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {inWords(width, 2)}
          </TextLink>
        );
      })}
    </nav>
  );
}
