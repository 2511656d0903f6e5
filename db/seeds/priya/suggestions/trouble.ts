import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya is asked about the trouble itself, and what it does to nights and body. */
export const trouble: StoryMoment[] = [
  {
    cue: "not-doing-well",
    said: ["that's the silly part", "there isn't a what"],
    mi: ["When you go looking for yourself, what do you find?"],
    empathy: ["There's nothing to point at, and that makes it harder to say that you're lost."],
    support: [
      "It doesn't need a reason in order to count. Going missing is enough of a thing to tell.",
    ],
  },
  {
    cue: null,
    said: ["labour and then theatre", "ended in theatre"],
    mi: ["The labour and the theatre. What was that time like for you?"],
    empathy: ["The happy ending gets told, and the rest of it is left with you."],
    support: [
      "He's here, and you went through something to get him here. That part deserves a hearing too.",
    ],
  },
  {
    cue: "numb",
    said: ["guilty mostly", "mostly guilt"],
    mi: ["What does the guilt say, when it's at its loudest?"],
    empathy: [
      "Guilt on top and nothing underneath. Maybe the guilt is all that still gets through.",
    ],
    support: ["They can both be there at once. You needn't sort them out for me."],
  },
  {
    cue: "evenings",
    said: ["scared of the evenings", "frightened of the evenings"],
    mi: ["What do the evenings bring with them, from four o'clock on?"],
    empathy: ["Every day you can see it coming, and there's no way round it."],
    support: [
      "It's all right to be afraid of a time of day. I'd like to hear what four o'clock is like.",
    ],
  },
  {
    cue: null,
    said: ["typing with one thumb", "one thumb and a lot of typos"],
    mi: ["With him asleep on you, how is it in there just now?"],
    empathy: [
      "You say all right so quickly, with somebody sleeping on you and hardly a hand free.",
    ],
    support: ["One thumb is plenty. There's no hurry in this conversation."],
  },
  {
    cue: "evenings",
    said: ["shaky but fine", "slightly wobbly"],
    mi: ["What is in the part that isn't quite fine?"],
    empathy: ["There's a wobble in it, and a habit of covering it up quickly."],
    support: ["Fine isn't required. The unsteady bit is welcome as well."],
  },
  {
    cue: "tired-all",
    said: ["nights all joined up", "one long night since"],
    mi: ["In week three, when he went back, what changed for you?"],
    empathy: [
      "He went back to work, and it's as if the nights had been left with you and never ended.",
    ],
    support: ["It's been a long night since week three. No wonder you're this tired."],
  },
  {
    cue: "not-doing-well",
    said: ["lift at three months", "leaflet said three months"],
    mi: ["What was it like, when three months came and it hadn't got easier?"],
    empathy: [
      "You'd trusted in a date, and when it passed you were left wondering what that said about you.",
    ],
    support: [
      "You'd held out for three months, and then had to go on. One may be let down by a leaflet.",
    ],
  },
  {
    cue: "watched",
    said: ["shows me I'm doing it wrong", "showing me how to do it better"],
    mi: ["What would help look like, if it left you feeling bigger?"],
    empathy: [
      "With each bit of help comes the message that you did it wrong, and then a thank you is due.",
    ],
    support: ["That isn't mean to say. Being shown, again and again, wears a person down."],
  },
  {
    cue: null,
    said: ["everything you're supposed to want", "central heating"],
    mi: ["If the list of what you're supposed to want were put away, what would you want?"],
    empathy: ["You've gone through all that you have, and found no excuse for feeling like this."],
    support: ["A full list doesn't rule out being sad. You needn't find a reason before you talk."],
  },
  {
    cue: "numb",
    said: ["feel nothing just loud", "nothing in me only noise"],
    mi: ["How do you come back, after those moments with nothing but the noise?"],
    empathy: ["He needs so much just then, and it's as if you'd been switched off."],
    support: [
      "You stay with him through it, even with nothing in you. That's a hard place to stand.",
    ],
  },
  {
    cue: "evenings",
    said: ["isn't night yet", "too early to go to bed"],
    mi: ["What goes on in you, in that hour around four?"],
    empathy: [
      "It's a stretch with no way out of it, too dark for one thing and too soon for the other.",
    ],
    support: ["Four o'clock comes round every day, and so do you. It's all right to dread it."],
  },
  {
    cue: "not-doing-well",
    said: ["waitress at my own wedding", "I've got the tray"],
    mi: ["How would it be, to sit down at your own party?"],
    empathy: ["It's meant to be your celebration, and you're the one who's serving."],
    support: ["It makes perfect sense. You needn't serve anything here."],
  },
  {
    cue: "not-doing-well",
    said: ["holding my breath"],
    mi: ["If you let that breath go, what would come out first?"],
    empathy: ["They're cheering you on for something that's wearing you out, and nobody sees it."],
    support: ["No congratulations from me, then. There's time here to come up for air."],
  },
  {
    cue: "tired-all",
    said: ["even when he doesn't I do", "when he does go longer"],
    mi: ["When he does sleep on, what is it that gets you up?"],
    empathy: ["Your body seems to have stopped trusting the quiet."],
    support: ["Being awake even when he isn't means there's hardly any rest in the rest you get."],
  },
  {
    cue: "tired-all",
    said: ["so what's the use", "waste of his sleep"],
    mi: ["That night, lying there with your eyes open, what was going on in you?"],
    empathy: [
      "You were handed a night and couldn't get into it, and then maybe you felt bad about that as well.",
    ],
    support: [
      "After so long on alert, it makes sense that sleep didn't come when it was finally offered.",
    ],
  },
  {
    cue: null,
    said: ["cold toast"],
    mi: ["What is it like, living on what's left over?"],
    empathy: [
      "There's food for everyone first, and for you there's whatever is still on the side.",
    ],
    support: [
      "All that feeding, and cold toast for you. How you eat is a fair thing to talk about.",
    ],
  },
  {
    cue: "watched",
    said: ["laddoos"],
    mi: ["What goes through you, eating those laddoos on your feet?"],
    empathy: ["Even your food has turned into a way of being polite."],
    support: [
      "You're kind to her, even with your mouth full. There's no need to be polite about it here.",
    ],
  },
  {
    cue: null,
    said: ["scar pulls", "scar catches"],
    mi: ["What do you think of, when the scar makes itself felt?"],
    empathy: ["At every stretch it comes back, and maybe nobody else brings it up any more."],
    support: [
      "Nobody had warned you, and you're the one reaching around it. It's all right to mind.",
    ],
  },
  {
    cue: "tired-all",
    said: ["monitor crackles", "one crackle"],
    mi: ["When the monitor crackles, how do those first seconds feel in you?"],
    empathy: [
      "Before you're even awake some part of you has set off, as if it had never come off duty.",
    ],
    support: [
      "A heart that jumps like that has been on call for a long time. It may be tired too.",
    ],
  },
];
