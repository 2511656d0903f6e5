import type { PlainlyAsked } from "./plainly-asked";

export const halima: PlainlyAsked = {
  after: "Good evening, I'm Sara. What's been going on for you?",
  questions: [
    ["How old is your mother?", ["mother"]],
    ["When did she get ill?", ["time-illness"]],
    ["Did it come suddenly?", ["came-slowly"]],
    ["Does she know who you are?", ["knows-you"]],
    ["When did she first not know you?", ["time-not-known"]],
    ["What was her work?", ["her-profession"]],
    ["Who else lives with you?", ["who-lives-here"]],
    ["Do you have children?", ["own-children"]],
    ["Who helps you?", ["night-off"]],
    ["What does she do at night?", ["her-nights"]],
    ["Where is she now?", ["where-she-is"]],
    ["Could she go to a home?", ["home"]],
    ["Has she seen a doctor?", ["doctor"]],
  ],
};
