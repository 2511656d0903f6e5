import type { PlainlyAsked } from "./plainly-asked";

export const ben: PlainlyAsked = {
  after: "Hi Ben, I'm Sara. What happened?",
  questions: [
    ["Did someone die?", ["somebody-died"]],
    ["How did she die?", ["how-died"]],
    ["Why did she die?", ["how-died"]],
    ["Was it sudden?", ["that-quick"]],
    ["When did she die?", ["time-died"]],
    ["How old was she?", ["her-age", "mrs-tamati"]],
    ["Were you there?", ["there-then"]],
    ["Who else was there?", ["there-then"]],
    ["How long had you been working on her?", ["working-on-her"]],
    ["Did anyone talk to you about it?", ["anyone-asked"]],
    ["What do your colleagues say?", ["team"]],
    ["What stopped you, those weeks?", ["what-stopped-you"]],
    ["Who knows?", ["know"]],
    ["Where do you work?", ["work"]],
  ],
};
