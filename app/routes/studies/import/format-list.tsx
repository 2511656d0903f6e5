import { formatWords } from "~/components/exchange/format-words";
import { formatColumns, importFormats, type ImportFormat } from "~/domain/exchange/format";
import { SectionTitle } from "~/components/ui/page-title";

const formatHints: Record<ImportFormat, string> = {
  "transcript-csv": "Turns are put in the order of their positions.",
  "transcript-text":
    "A line for each turn, as “Speaker: words”. A line without a speaker goes on with the turn before.",
  "ratings-csv":
    "The kind is expert, peer, crowd or model; the name is a tag or a scale. A tag’s value is 1 or 0. A position puts it on a turn, start and end on words of it.",
  annomi: "A row for each utterance and annotator, as the corpus is published.",
};

/** The formats that can be imported, with their columns. */
export function FormatList() {
  return (
    <section aria-labelledby="formats" className="max-w-[52rem]">
      <SectionTitle id="formats">What a file may hold</SectionTitle>
      <dl className="mt-2 divide-y divide-line border-y border-line">
        {importFormats.map((format) => (
          <div key={format} className="grid gap-1 py-3 md:grid-cols-[16rem_1fr] md:gap-6">
            <dt className="font-semibold">{formatWords[format]}</dt>
            <dd className="grid gap-1">
              <span className="font-mono text-sm break-words">
                {formatColumns[format].needed.join(", ")}
                {format !== "annomi" && formatColumns[format].optional.length > 0 && (
                  <span className="text-second">
                    {" "}
                    and, where you have them, {formatColumns[format].optional.join(", ")}
                  </span>
                )}
              </span>
              <span className="text-sm text-second">{formatHints[format]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
