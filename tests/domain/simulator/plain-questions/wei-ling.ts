import type { PlainlyAsked } from "./plainly-asked";

export const weiLing: PlainlyAsked = {
  after: "Hi, I'm Sara. What's been going on for you?",
  questions: [
    ["What are you studying?", ["modules"]],
    ["What year are you in?", ["year"]],
    ["When are your exams?", ["time-exams"]],
    ["How long has it been like this?", ["since"]],
    ["Did something happen?", ["happened"]],
    ["Who knows about it?", ["know"]],
    ["Do your parents know?", ["family"]],
    ["Where do you live?", ["lives-in-hall"]],
    ["Are you behind?", ["covered"]],
    ["What are you reading for?", ["reading-for"]],
    ["What would happen if the numbers came out badly?", ["bad-grade"]],
    ["Who would mind?", ["who-minds"]],
    ["What do your friends say?", ["friends"]],
    ["When did you last sleep properly?", ["time-sleep"]],
  ],
};
