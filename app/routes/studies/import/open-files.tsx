import { inKilobytes } from "~/components/exchange/file-size";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";

interface OpenFile {
  id: string;
  name: string;
  bytes: number;
  createdAt: Date;
}

/** Files that were sent and not imported: they are kept for a week, and one goes on where one was. */
export function OpenFiles({ studyKey, files }: { studyKey: string; files: readonly OpenFile[] }) {
  return (
    <section aria-labelledby="open-files" className="grid max-w-[44rem] gap-2">
      <SectionTitle id="open-files">Sent and not imported yet</SectionTitle>
      <p className="text-sm text-second">
        Only you see your files. They are kept for a week after they were sent.
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {files.map(({ id, name, bytes, createdAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2"
          >
            <TextLink to={`/studies/${studyKey}/import/${id}`} className="wrap-anywhere">
              {name}
            </TextLink>
            <span className="text-sm text-second tabular-nums">
              {inKilobytes(bytes)}, <DateText at={createdAt} withTime />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
