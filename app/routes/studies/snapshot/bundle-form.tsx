import { Button } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";

/** Asks for the bundle. A plain form: the browser saves what it answers. */
export function BundleForm({ address }: { address: string }) {
  return (
    <section aria-labelledby="bundle" className="grid max-w-[44rem] gap-3">
      <SectionTitle id="bundle">Bundle</SectionTitle>
      <p className="text-base text-second">
        One file with everything that another person needs to check the numbers: long tables, the
        codebook, a data dictionary, these results, a methods paragraph, and an R script that
        computes the coefficients again from the tables.
      </p>
      <form method="get" action={address} className="grid justify-items-start gap-3">
        <label className="flex items-start gap-2 text-base">
          <input
            type="checkbox"
            name="transcripts"
            value="yes"
            className="mt-0.5 size-4 accent-accent pointer-coarse:size-6"
          />
          <span>
            With transcripts, as they may be read today
            <span className="block text-sm text-second">
              They are no part of the frozen data: a session withdrawn since is left out, and words
              that were redacted stay redacted.
            </span>
          </span>
        </label>
        <Button kind="primary">Download the bundle</Button>
      </form>
    </section>
  );
}
