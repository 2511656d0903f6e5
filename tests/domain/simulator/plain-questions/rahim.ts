import type { PlainlyAsked } from "./plainly-asked";

export const rahim: PlainlyAsked = {
  after: "Good evening Rahim, I'm Sara. What happened?",
  questions: [
    ["What happened in the accident?", ["accident"]],
    ["How did it happen?", ["accident"]],
    ["Were you hurt?", ["where-hurt"]],
    ["Were you hurt in the accident?", ["where-hurt"]],
    ["What did it do to you?", ["where-hurt"]],
    ["Was anyone else hurt?", ["others-hurt"]],
    ["Who was with you?", ["that-day"]],
    ["Why can't you work?", ["why-not-working"]],
    ["What does the doctor say?", ["doctor-said"]],
    ["What does the company say?", ["company"]],
    ["How much do you owe?", ["sum"]],
    ["Do you send money home?", ["sends-home"]],
    ["Does your wife know?", ["shirin"]],
    ["Whose fault was it?", ["fault"]],
    ["Did somebody tell you to take less?", ["small-plate-who"]],
  ],
};
