import { Form, useNavigation } from "@remix-run/react";
import { Confirmed } from "~/components/ui/confirmed";
import { SectionTitle } from "~/components/ui/page-title";

/** Offers the newer versions of scenarios that came with this release and that nobody here has changed. */
export function NewerShipped({ titles }: { titles: readonly string[] }) {
  const busy = useNavigation().formData?.get("intent") === "take-newer";
  const n = titles.length;
  return (
    <section aria-labelledby="newer-title" className="grid max-w-[34rem] gap-3">
      <SectionTitle id="newer-title">Newer versions that came with this release</SectionTitle>
      <p className="text-base text-second">
        {n === 1 ? "One scenario here is" : `${n} scenarios here are`} as an earlier release of
        Attune had {n === 1 ? "it" : "them"}, unchanged by anybody here:
      </p>
      <ul className="list-disc pl-5 text-base">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <Form method="post">
        <input type="hidden" name="intent" value="take-newer" />
        <Confirmed
          label={n === 1 ? "Take the newer version…" : "Take the newer versions…"}
          act={n === 1 ? "Publish the newer version" : `Publish ${n} newer versions`}
          done={n === 1 ? "The newer version is published." : "The newer versions are published."}
          tone="plain"
          busy={busy}
        >
          New sessions are offered {n === 1 ? "it" : "them"} from then on, in every study. Sessions
          keep the version they began with, and results can tell them apart. In a study that is
          under way you may want to wait until it has ended.
        </Confirmed>
      </Form>
    </section>
  );
}
