/** "What he would say?", "how often they are coming?": the order of words of many who learn English. */
const unturned =
  /^((?:(?:and|so|but|then|ok|okay)[, ]+)*(?:what|why|how(?: often| long| much)?|(?:when|where)(?=[^,]*\?\W*$))) (he|she|they|you|it|your \w+) (would|will|is|are|was|were|can|could|has|have|did|does|do|should|might)\b(?=.*\?\W*$)/i;

/** A question with its verb before whom it asks of, as most of the rules expect it; any other sentence as it stands. */
export const inOrder = (sentence: string): string => sentence.replace(unturned, "$1 $3 $2");
