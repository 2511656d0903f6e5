import { wordsOf } from "./plain";

/**
 * The words of which comfort is made when nothing of what the client said is met. A message that
 * consists of these alone ("I hear you, that must be so hard") meets nobody in particular.
 */
const stockWords = new Set(
  (
    "i you your it that this there they we me my us is am are was were be been being do does did not no never " +
    "have has had will would can could must may might should to for with of in on at and but or so if when what " +
    "how why the a an all any some just really very truly deeply genuinely totally completely absolutely such " +
    "quite pretty too always still right now here hear heard hearing listen listening understand understanding " +
    "understandable understood see feel feels feeling feelings felt sound sounds seem seems imagine know think " +
    "hard tough difficult rough challenging awful terrible horrible painful stressful frustrating sad upsetting " +
    "overwhelming a lot much time times moment moments thing things everything something anything one everyone " +
    "situation experience experiencing go going through gone dealing deal facing sorry thank thanks share sharing " +
    "shared tell telling told open opening trust trusting reach reaching talk talking appreciate glad valid " +
    "normal okay fine alright natural human alone strong brave courage strength positive hope care safe space " +
    "support supporting help helping matter matters get getting better pass work out worry got hang stay take " +
    "takes day days way make makes sense totally yeah yes oh aw ah hmm mm mhm okay well wow no wonder day step " +
    "heart goes believe yourself keep proud good great person life be up down happen happens reason people lots " +
    "many most others from about as like course than more even also lah okay dear friend hugs hug sending love " +
    "journey hold holding honest honesty important fully 100 man bro sis valid validate pain hurts hurt sucks"
  ).split(" "),
);

/** "It sounds like you feel alone with it": it says how it is for them, where "you are not alone" would fit anyone. */
const readsThemAlone =
  /\byou (?:are|feel|felt|have felt|have been|must feel|must be)(?: \w+){0,2}? alone\b/;
const alonePromised = /\b(?:not|never) (?:\w+ )?alone\b/;

/** True where a plain sentence holds words and each of them is a stock word. */
export function isStockSentence(plainText: string): boolean {
  const words = wordsOf(plainText);
  return (
    words.length > 0 &&
    words.every((word) => stockWords.has(word)) &&
    !(readsThemAlone.test(plainText) && !alonePromised.test(plainText))
  );
}
