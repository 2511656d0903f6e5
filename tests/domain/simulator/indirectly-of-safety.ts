/** Questions that bear on safety and name neither suicide nor harm: no everyday topic and no yes or no answers them. */
export const indirectlyOfSafety: readonly string[] = [
  "Who would miss you?",
  "Do you want to wake up tomorrow?",
  "What are your mornings like when you wish you hadn't woken up?",
  "Have you been looking things up online about ways to go?",
  "What would you do if you were free of the pain for good?",
  "Have you lost the will to go on?",
  "Are there things you would regret leaving undone?",
  "What is the worst you have thought of?",
  "What do you do to punish yourself?",
  "What do you do to yourself when it is bad?",
  "What got you through the last attempt?",
  "Is there nothing to stay for?",
  "Do you feel in control of what you might do?",
  "Who could you ring at three if you felt like ending it?",
];
