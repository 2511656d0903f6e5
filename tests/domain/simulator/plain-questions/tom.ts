import type { PlainlyAsked } from "./plainly-asked";

export const tom: PlainlyAsked = {
  after: "Evening Tom, I'm Sara. What happened?",
  questions: [
    ["Why did they let you go?", ["why-it-shut"]],
    ["Did they close it?", ["why-it-shut"]],
    ["Was it sudden?", ["any-warning"]],
    ["Did you see it coming?", ["any-warning"]],
    ["How did they tell you?", ["envelope"]],
    ["How many others lost their jobs?", ["how-many"]],
    ["Who else was let go?", ["how-many"]],
    ["What did you do there?", ["job"]],
    ["How long were you there?", ["years-there"]],
    ["Does your wife work?", ["wife-works"]],
    ["Where is your wife now?", ["wife-works"]],
    ["What does your wife say?", ["gwen"]],
    ["Have you found other work?", ["other-work"]],
    ["How are you for money?", ["money"]],
    ["Do you see your old mates?", ["friends"]],
  ],
};
