import { questionWords, type Question } from "~/domain/misalignment/questions/question";
import { unbroken } from "~/domain/wording/counted";
import { TextLink } from "../ui/button";

/** One question's answer in a sentence, and what it rests on. */
export interface SaidAnswer {
  question: Question;
  sentence: string;
  /** Left out where a sentence holds no number, or an old snapshot does not hold it. */
  basis?: string;
}

/** Questions with their sentences; each leads to its page. */
export function AnswerList({
  answers,
  hrefOf,
}: {
  answers: readonly SaidAnswer[];
  hrefOf: (question: Question) => string;
}) {
  return (
    <ol className="max-w-[60rem] divide-y divide-line border-y border-line">
      {answers.map(({ question, sentence, basis }) => (
        <li key={question} className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[12rem_1fr]">
          <TextLink to={hrefOf(question)} className="text-sm">
            {questionWords[question]}
          </TextLink>
          <div>
            <p className="font-serif text-said">{sentence}</p>
            {basis !== undefined && <p className="mt-0.5 text-sm text-second">{unbroken(basis)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
