import type { PlainlyAsked } from "./plainly-asked";

export const migs: PlainlyAsked = {
  after: "Hi, I'm Sara. What's been going on for you?",
  questions: [
    ["When did it start?", ["since"]],
    ["Did something happen?", ["happened"]],
    ["Have you told anyone?", ["know"]],
    ["What sport do you play?", ["his-sport"]],
    ["What do the guys say?", ["team"]],
    ["Do they say things to you?", ["teased"]],
    ["Who's usually the one asking that?", ["who-asks"]],
    ["What do you say back when they do?", ["say-back"]],
    ["Is it about a girl?", ["a-girl"]],
    ["Are you gay?", ["asked-outright"]],
    ["Is there someone you like?", ["somebody"]],
    ["Have you seen a doctor?", ["a-doctor"]],
    ["Who do you live with?", ["lives-with"]],
  ],
};
