import { AnswerList, type SaidAnswer } from "~/components/results/answer-list";
import { SectionTitle } from "~/components/ui/page-title";

/** What every question came to when the snapshot was made, each with a page of its own. */
export function FrozenQuestions({
  questions,
  base,
}: {
  /** Null in a snapshot that does not hold what they rest on. */
  questions: readonly SaidAnswer[] | null;
  base: string;
}) {
  return (
    <section aria-labelledby="questions" className="grid gap-3">
      <SectionTitle id="questions">Questions</SectionTitle>
      {questions === null ? (
        <p className="max-w-[48rem] text-base text-second">
          This snapshot was made before the fates of cues, the uptake of suggestions and experts’
          readings were frozen, too. Its tags, scales and pairs stand above; a new snapshot holds
          all.
        </p>
      ) : (
        <AnswerList answers={questions} hrefOf={(question) => `${base}/${question}`} />
      )}
    </section>
  );
}
