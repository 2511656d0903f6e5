import type { PlainlyAsked } from "./plainly-asked";

export const kofi: PlainlyAsked = {
  after: "Hi Kofi, I'm Sara. What happened?",
  questions: [
    ["What happened with your manager?", ["row-with-manager"]],
    ["What did he do?", ["row-with-manager"]],
    ["What did you say to him?", ["shout"]],
    ["Did you swear at him?", ["swore-at-him"]],
    ["What did they write?", ["paper"]],
    ["Who saw it?", ["saw-it"]],
    ["When is the hearing?", ["time-hearing"]],
    ["What could they do to you?", ["worst-outcome"]],
    ["Is anyone going with you?", ["union"]],
    ["How old are your children?", ["kids"]],
    ["Where are your kids now?", ["kids-now"]],
    ["Are you divorced?", ["are-you-divorced"]],
    ["Why did you split up?", ["split-why"]],
    ["What does your ex say?", ["abena"]],
  ],
};
