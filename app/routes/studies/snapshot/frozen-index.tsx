import { AnswerList, type SaidAnswer } from "~/components/results/answer-list";
import { SectionTitle } from "~/components/ui/page-title";

interface FrozenIndexProps {
  /** Null in a snapshot that does not hold what they rest on. */
  questions: readonly SaidAnswer[] | null;
  base: string;
  finding: { sentence: string; basis: string };
}

/** What every question came to when the snapshot was made; each leads to its numbers. */
export function FrozenIndex({ questions, base, finding }: FrozenIndexProps) {
  const here = { rates: "#peers", agreement: "#experts" };
  const onPage: SaidAnswer[] = [
    { question: "rates", sentence: finding.sentence, basis: finding.basis },
    { question: "agreement", sentence: "How far experts agree among themselves, tag by tag." },
  ];
  return (
    <section aria-labelledby="questions" className="grid gap-3">
      <SectionTitle id="questions">What it came to</SectionTitle>
      <AnswerList
        answers={[...onPage, ...(questions ?? [])]}
        hrefOf={(question) =>
          question === "rates" || question === "agreement" ? here[question] : `${base}/${question}`
        }
      />
      {questions === null && (
        <p className="max-w-[48rem] text-base text-second">
          This snapshot was made before the fates of cues, the uptake of suggestions and experts’
          readings were frozen, too. Its tags, scales and pairs stand below; a new snapshot holds
          all.
        </p>
      )}
    </section>
  );
}
