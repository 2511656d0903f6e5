import type { PlainlyAsked } from "./plainly-asked";

export const ewa: PlainlyAsked = {
  after: "Good afternoon, I'm Sara. How is it for you now?",
  questions: [
    ["How did he die?", ["how-he-died"]],
    ["What did he die of?", ["how-he-died", "lungs"]],
    ["What did your husband die of?", ["how-he-died"]],
    ["Was it sudden?", ["was-it-sudden"]],
    ["Was he ill?", ["illness"]],
    ["What happened to him in the hospital?", ["illness"]],
    ["Where did he die?", ["where-he-died"]],
    ["Did you know he was dying?", ["did-you-know"]],
    ["Were you with him?", ["him-in-hospital"]],
    ["How old was he?", ["stefan"]],
    ["What did he do?", ["his-profession"]],
    ["How long were you married?", ["marriage", "time-marriage"]],
    ["When was the funeral?", ["funeral-when"]],
    ["Who was at the funeral?", ["funeral-who"]],
    ["Is Zosia near you?", ["zosia-near"]],
    ["Do you go down to the cellar?", ["the-cellar"]],
  ],
};
