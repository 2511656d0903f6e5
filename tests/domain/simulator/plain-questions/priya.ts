import type { PlainlyAsked } from "./plainly-asked";

export const priya: PlainlyAsked = {
  after: "Hi, I'm Sara. What's been going on for you?",
  questions: [
    ["How old is your baby?", ["arjun"]],
    ["What's his name?", ["arjun"]],
    ["How was the birth?", ["birth"]],
    ["Is he your first?", ["first-child", "arjun"]],
    ["Do you have other children?", ["first-child"]],
    ["Is the baby healthy?", ["baby-well"]],
    ["Does the baby sleep?", ["baby-sleeps"]],
    ["Are you breastfeeding?", ["breastfeeding"]],
    ["Who's at home with you?", ["family"]],
    ["Is your husband helping?", ["rohan-helps"]],
    ["Does your husband know how you feel?", ["rohan"]],
    ["What does your mother-in-law do?", ["what-mil-does"]],
    ["What does your mother-in-law say?", ["mother-in-law"]],
    ["What happens when he cries?", ["when-he-cries"]],
    ["Are you alone with him now?", ["alone-with-him"]],
    ["Have you told a doctor?", ["professional"]],
  ],
};
