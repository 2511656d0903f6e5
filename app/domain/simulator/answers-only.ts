import { figureWords } from "./calendar-words";
import { parseLine } from "./line";
import { wordingsOf } from "./wording";

/** Beginnings that lean on a question: a yes or no, somebody who did, a matter, an age, what was or would be said. */
const leansOnAQuestion = new RegExp(
  [
    "^(?:(?:yes|yeah|yep|yup|ya|aye|no|nope|nah|not (?:really|yet|since|any ?more|much|in|to|with|me|him|her)|never)(?=[,.!]| (?:yet|since|any ?more|really)\\b)",
    "(?:\\p{L}+|nobody|no one) (?:did|does|has|had|was|is|would|could|can|do|are|were|might)(?=[,.])",
    "about \\p{L}+(?=[.,])",
    "that (?:this|he|she|it|they|i|i['’]m|you|we|there|nobody|everyone|the)\\b",
    `(?:\\d+|(?:${figureWords})(?:-\\p{L}+)?)(?: \\p{L}+)?(?=[,.])`,
    "['‘“\"])",
  ].join("|"),
  "iu",
);

/** Whether a line only stands as the answer to the question that it was written for, in one of its wordings. */
export function answersOnly(line: string): boolean {
  return wordingsOf(line).some((wording) => leansOnAQuestion.test(parseLine(wording).text));
}
