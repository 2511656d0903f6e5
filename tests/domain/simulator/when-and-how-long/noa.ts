/** Ways of asking Noa when something was or how long it went on, by the topic that answers. */
export const noa: Readonly<Record<string, readonly string[]>> = {
  "time-together": [
    "How long were you together?",
    "So who rang you, and how long had you two been together?",
    "How long had you been with him?",
    "How long were you and Omer a couple?",
    "Since when had you two been together?",
  ],
  "time-ended": [
    "When did he leave?",
    "When did he end it?",
    "How long ago did you break up?",
    "When did that text come?",
    "What day did he tell you it was over?",
  ],
  "time-moved-in": [
    "How long did you two live together?",
    "When did you move in with him?",
    "How long have you had the flat?",
    "When did you move here?",
    "How long have you lived in that flat?",
  ],
  "time-father": [
    "When did your dad leave?",
    "How old were you when your dad left?",
    "How long has your dad been gone?",
    "When did your father walk out?",
    "How long ago did your dad go?",
  ],
  "time-quiet": [
    "When did you last hear from your friends?",
    "How long have your friends been quiet?",
    "When did the chat go quiet?",
    "Since when have they gone quiet, your friends?",
    "How long is it since you heard from any of them?",
  ],
  "time-going-wrong": [
    "When did it start going wrong between you?",
    "How long had it been off between you?",
    "When did things change between you two?",
    "When did he start to change?",
    "How long was he distant before that?",
  ],
  "time-her": [
    "When did you find out about her?",
    "How long has he been seeing her?",
    "When did you see the photo?",
    "How long has he had someone else?",
    "When did the photo go up?",
  ],
};
