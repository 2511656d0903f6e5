/** "Is that it?" asked of a reading that was just given, with its hedges read in the words as written. */
const check =
  /^(?:(?:and|or|so|like|yeah|um|hm+|maybe),? )*(?:is (?:that|this) (?:it|all of it|right|close|near|fair|how it (?:is|feels)|what it is like)|am i (?:close|right|near|getting (?:it|that) right)|does that (?:fit|sound right|come close))(?: then| maybe| at all| for you)*$/;
const hedge = /\b(?:kinda|kind of|sorta|sort of|about|roughly|more or less)\b/i;

const readings: readonly RegExp[] = [
  /^(?:(?:and|so|but),? )+(?:everyone|everybody|people|they|nobody|no one|the others)(?: \w+){0,3}? (?:thinks?|expects?|assumes?|sees?|counts?|tells?|says?|wants?|needs?)\b.*\byou\b/,
  /^(?:(?:and|so|but|or|hm+|maybe|sorry),? )*(?:do|would|could) you (?:think|feel|say|reckon)(?: that| like| as if| as though)?(?: maybe| perhaps)? (?:you|part of you|some of you)\b/,
  /,? (?:or )?(?:is (?:that|this) (?:it|close|right|fair|how it (?:is|feels)|what it is like)|do you (?:reckon|think)|am i (?:close|right|near)|something like that|or something|in a way|maybe|perhaps|does that fit)$/,
  /^(?:(?:and|so|but|or|almost|a bit|maybe),? )*(?:(?:it|that|this) (?:is|was) )?(?:almost )?(?:like|as if|as though) (?:if )?(?:you|people|everybody|nobody|no one|part|it|they|the|everything|everyone)\b/,
  /\b(?:feels?|felt|seems?|sounds?)(?: a bit| almost| sometimes| more)? (?:like|as if|as though)\b(?=.*\b(?:you|it|they|no one|nobody)\b)/,
];

/** True where a sentence only asks whether what was said before it fits. */
export function checksReading(plainText: string): boolean {
  return check.test(unmarked(plainText));
}

/** True where a check is softened in the words as written, so that it cannot mean "is that all?". */
export function hedges(text: string): boolean {
  return hedge.test(text);
}

/** True where a reading of the client is put forward for them to mend. */
export function readsTentatively(plainText: string): boolean {
  const said = unmarked(plainText);
  return check.test(said) || readings.some((reading) => reading.test(said));
}

function unmarked(plainText: string): string {
  return plainText.replace(/[?!. ]+$/, "");
}
