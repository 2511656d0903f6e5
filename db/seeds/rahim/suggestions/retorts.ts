import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Rahim gives back to advice that came early, to what makes small, to blame and to cheer. */
export const retorts: StoryMoment[] = [
  {
    cue: null,
    said: ["yes i will see", "yes i will look"],
    mi: ["You say yes so politely, and I ran ahead of you. What is it like, as things are?"],
    empathy: ["You gave a polite yes to a tip that you never asked for. That was too quick of me."],
    support: [
      "There's nothing to look into for my sake. Would it be better if I only read what you write?",
    ],
  },
  {
    cue: null,
    said: ["somebody with papers", "man with papers"],
    mi: ["I spoke as if everybody had papers. What is it like for a man who doesn't?"],
    empathy: ["Then what I said was made for another man's life, and yours was left out."],
    support: [
      "That idea goes away again. What would be useful to you, with the papers as they are?",
    ],
  },
  {
    cue: null,
    said: ["is not so simple for us", "not one step it is ten"],
    mi: [
      "Long before me you had turned it over yourself. What are all the steps that stand between?",
    ],
    empathy: ["I made it sound easy, and you know how much stands in the way."],
    support: [
      "Quick answers are no help to you. What part of it would you like me to understand first?",
    ],
  },
  {
    cue: null,
    said: ["company can send me back", "they cancel the permit"],
    mi: ["I didn't see what you could lose by it. How do you live with that over your head?"],
    empathy: ["For you that's a matter of staying or being sent away, and I said it so lightly."],
    support: [
      "Then I take it back, the price is too high. What could we talk about that puts nothing in danger?",
    ],
  },
  {
    cue: null,
    said: ["my friend said the same", "jashim has told me this"],
    mi: ["A friend said it first, and now me. What do you wish one of us had asked you?"],
    empathy: ["Only old news from me, and it came without knowing what you know."],
    support: [
      "Hearing it a second time brings you nothing. What would you like from me in its place?",
    ],
  },
  {
    cue: null,
    said: ["ok i will remember it", "ok it stays in my head"],
    mi: ["That came too early from me. What would you have told me, if I had waited?"],
    empathy: ["Politely you took it with you, and I still hadn't understood how it is for you."],
    support: [
      "You don't have to remember it for me. Would it be good to go on where you were, before I came with it?",
    ],
  },
  {
    cue: null,
    said: ["you don't know the rules", "there are other rules"],
    mi: ["True, I don't know them. How is it to live under such rules?"],
    empathy: [
      "Those rules hold you every day, and I talked past them. It's right that you told me.",
    ],
    support: [
      "Stop me like this any time. Would you like to explain how it is for workers, or leave the rules alone for now?",
    ],
  },
  {
    cue: null,
    said: ["others have died", "home in a box"],
    mi: [
      "I held it up against what is worse, and that says nothing of you. What is it like in you?",
    ],
    empathy: [
      "The worse fate of other men doesn't take yours away. I made you put one against the other.",
    ],
    support: [
      "You don't have to be thankful first, before you speak here. There's room for the part that isn't luck.",
    ],
  },
  {
    cue: null,
    said: ["ok then it is nothing", "so it is nothing ok"],
    mi: ["It turned into nothing only after my answer. What was it before?"],
    empathy: ["You put it away so quickly, and it was me who made it small."],
    support: ["If you like, lay it on the table again. This time I'll leave it the size it is."],
  },
  {
    cue: null,
    said: ["i should be content", "should be satisfied"],
    mi: ["Now I'm one more who tells you that. What happens in you, when people say it?"],
    empathy: ["They tell you often, and I joined them. It leaves little space for what hurts."],
    support: [
      "Nobody has to be content in this chat. What would you like to say, without being corrected?",
    ],
  },
  {
    cue: null,
    said: ["not disturb you more", "won't take more of your"],
    mi: ["You're no disturbance, it was I who closed the door. What were you going to say?"],
    empathy: ["My words sounded as if I wanted you gone. I understand that you step back."],
    support: [
      "You take nothing from me by writing. Would you rather go on, or rest a little first?",
    ],
  },
  {
    cue: null,
    said: ["it is small for you", "there it looks small"],
    mi: ["I looked from too far away. How is it, where you stand?"],
    empathy: ["From my chair I made it small. You're the one who stands in front of it."],
    support: ["Let me come nearer. From which side should I look, to see it as you do?"],
  },
  {
    cue: null,
    said: ["didn't choose the accident", "chooses to be hurt"],
    mi: ["That sounded as if it was your doing. What is it like to be asked to answer for it?"],
    empathy: ["You were hurt, and I spoke as if you had wanted it. That was wrong of me."],
    support: [
      "You have nothing to defend here. What would you need from me, so that you can go on?",
    ],
  },
  {
    cue: null,
    said: ["worked since i was fourteen", "fourteen years old i work"],
    mi: [
      "It came out as if you weren't trying, sorry. What do you want me to see of all those years?",
    ],
    empathy: [
      "At fourteen you were already working, and I spoke as if you had to be told about effort.",
    ],
    support: [
      "No proof of your work is needed here. Shall we begin again, from wherever you like?",
    ],
  },
  {
    cue: null,
    said: ["you speak like the office", "in the office also they"],
    mi: ["So I've taken their tone. How is it, when they speak that way?"],
    empathy: ["You came to a person and met the office again. That's bitter, and it was my doing."],
    support: ["I'll come out from behind the desk. How would you like me to speak with you?"],
  },
  {
    cue: null,
    said: ["i have respect for you", "i respect you"],
    mi: ["Even now you stay respectful. What did my words do to you?"],
    empathy: ["You ask so respectfully, and in my words the respect was missing. I'm sorry."],
    support: ["I stop with that now. What way of talking would be right for you?"],
  },
  {
    cue: null,
    said: ["bank doesn't wait", "lender has another calendar"],
    mi: ["How is it to live, when hope has no date and the money has one?"],
    empathy: ["I talked of hope, and the ones who want their money don't wait for it."],
    support: ["Good words pay nobody. Would it help to speak of the money as it really is?"],
  },
  {
    cue: null,
    said: ["you can't know it", "nobody can know"],
    mi: ["It's true, neither of us knows. How do you get through a day of not knowing?"],
    empathy: ["As if I could see what comes. You're left with not knowing, and that's hard."],
    support: ["No more promises from me. Shall we stay with what there is today?"],
  },
  {
    cue: null,
    said: ["he has two good arms", "his arms go up"],
    mi: ["Easy to say, for a man whose arms work. What is the worry, from your side?"],
    empathy: [
      "He tells you not to worry and I did too, and neither of us has to live in your body.",
    ],
    support: [
      "Your worry may stay here, I won't send it off again. Would it be good to tell it from beginning to end?",
    ],
  },
  {
    cue: null,
    said: ["i would like to believe", "happy to believe it"],
    mi: ["You'd like to, and something stands in the way. What do you see there?"],
    empathy: ["I asked you to believe me, with nothing in my hand to show you."],
    support: ["For my sake you needn't believe it. What would be truer to talk about?"],
  },
  {
    cue: null,
    said: ["soon is not a date", "hear this every week"],
    mi: ["I gave you one more soon. How is it to live on that word?"],
    empathy: ["Everybody gives you the word and nobody gives you the day. I did the same."],
    support: [
      "A date I don't have, so I'll leave that word out. What would be of use while there is none?",
    ],
  },
];
