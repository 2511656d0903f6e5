import { Form } from "@remix-run/react";
import { EffectTable } from "~/components/codebook/effect-table";
import { Button, TextLink } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import { Select, TextArea } from "~/components/ui/text-field";
import { counted } from "~/domain/wording/counted";
import type { StudyCodebook } from "~/services/studies/show-study-codebook.server";

const nameOf = ({ title, version }: { title: string; version: number }) =>
  `${title}, version ${version}`;

/** Puts the study under another version: first what it would mean, then the act. */
export function MoveStudy({ shown }: { shown: StudyCodebook }) {
  const { targets, frozen, plan, pinned } = shown;
  return (
    <section className="grid gap-3" aria-labelledby="move-title">
      <SectionTitle id="move-title">Move to another version</SectionTitle>
      {targets.length === 0 ? (
        <p className="text-base text-second">
          {frozen
            ? "The study has sessions, so only a published version that came from its own can follow. There is none."
            : "There is no other published version."}
        </p>
      ) : (
        <Form method="get" className="flex max-w-[36rem] flex-wrap items-end gap-3">
          <Select
            className="flex-1"
            label="Version"
            name="to"
            key={plan?.target.id}
            defaultValue={plan?.target.id}
            options={targets.map((each) => ({ value: each.id, label: nameOf(each) }))}
          />
          <Button>See what it means</Button>
        </Form>
      )}
      {plan && (
        <div className="grid gap-3">
          <p className="text-base">
            {plan.effect === null || plan.effect.annotations === 0
              ? "Nothing was annotated in this study so far."
              : `${counted(plan.effect.reviews, "review")} with ${counted(plan.effect.annotations, "annotation")} so far. ${counted(plan.effect.counts.decision, "of them comes to its reviewer’s work list", "of them come to their reviewers’ work lists")}. Reviews that are not handed in yet (${plan.effect.atWork}) are finished under their own version.`}{" "}
            <TextLink
              to={`/codebooks/${plan.target.key}/${plan.target.version}/compare?with=${pinned.key}.${pinned.version}`}
            >
              Compare the two versions
            </TextLink>
          </p>
          {plan.effect && plan.effect.tags.length > 0 && (
            <EffectTable tags={plan.effect.tags} counts={plan.effect.counts} labels={plan.labels} />
          )}
          <Form method="post" className="grid max-w-[36rem] gap-3">
            <input type="hidden" name="from" value={pinned.id} />
            <input type="hidden" name="to" value={plan.target.id} />
            <TextArea label="Why" name="note" maxLength={2000} rows={2} optional />
            <div>
              <Button kind="primary">Move the study to version {plan.target.version}</Button>
            </div>
          </Form>
        </div>
      )}
    </section>
  );
}
