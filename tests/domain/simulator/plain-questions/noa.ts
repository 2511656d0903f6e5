import type { PlainlyAsked } from "./plainly-asked";

export const noa: PlainlyAsked = {
  after: "Hi Noa, I'm Sara. What happened?",
  questions: [
    ["What did the text say?", ["ex"]],
    ["Why did he leave?", ["his-reason"]],
    ["Was it sudden?", ["so-sudden"]],
    ["Did you see it coming?", ["summer"]],
    ["Did you have a fight?", ["was-there-a-fight"]],
    ["Is there someone else?", ["someone-else"]],
    ["Who is she?", ["someone-else"]],
    ["How long were you together?", ["together"]],
    ["Did you live together?", ["lived-together"]],
    ["What's his name?", ["omer"]],
    ["Who was around you in that supermarket?", ["around-her"]],
    ["Where is he now?", ["where-he-went"]],
    ["Have you talked to him since?", ["rang-him"]],
    ["What do your friends say?", ["friends"]],
    ["Does your family know?", ["mum"]],
  ],
};
