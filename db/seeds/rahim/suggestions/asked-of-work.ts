import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim is asked about the accident, the arm and the work. */
export const askedOfWork: StoryMoment[] = [
  {
    cue: null,
    said: ["the board was already there", "called out and it was late"],
    mi: ["Somebody shouted, and it was too late. What stays with you most from that moment?"],
    empathy: ["It went so fast, and you've been carrying that one second around ever since."],
    support: [
      "That was a frightening moment, and you weren't alone in it. It has room here, as much of it as wants to come.",
    ],
  },
  {
    cue: "shoulder",
    said: ["it saved my head", "the head is whole"],
    mi: ["What was it like, when you understood what had happened to the arm?"],
    empathy: ["The arm went up for you before you could think, and now you pay for it every day."],
    support: [
      "You were quick, and it saved your head. It's all right to mourn the shoulder all the same.",
    ],
  },
  {
    cue: "shoulder",
    said: ["two are gone and the arm", "two now and i lift the same"],
    mi: [
      "Two of the six months, and no change yet. What goes through you when you do the exercises?",
    ],
    empathy: [
      "You do what the doctor says, and the arm doesn't answer. That takes a lot of patience.",
    ],
    support: [
      "Two months of exercise with nothing to show is discouraging. I'm glad you tell me how it really stands.",
    ],
  },
  {
    cue: "waiting",
    said: ["will it go up again", "will it be as before"],
    mi: ["What did you go home with, after that answer?"],
    empathy: [
      "You asked the one thing that matters, and what came back was a look at something else.",
    ],
    support: ["It took courage to ask it so straight. Not to get a word back is hard."],
  },
  {
    cue: "waiting",
    said: ["how much of the arm is left", "write a percent for the arm"],
    mi: ["A number for your arm. What does it stir in you, to be measured like that?"],
    empathy: ["A whole working life, and somebody is going to write it as a percent."],
    support: ["That's a heavy thing to wait for. The fear of that number has a place here."],
  },
  {
    cue: "shoulder",
    said: ["the clinic gave a cream", "one cream jashim says"],
    mi: ["How is it when it gets strong, at night, with everybody asleep?"],
    empathy: ["So the shoulder talks loudest when there's nobody to hear it."],
    support: ["Pain that comes back every night wears a man down. You may complain of it here."],
  },
  {
    cue: null,
    said: ["i go again in three weeks", "three weeks is the next time"],
    mi: ["What do you hope to hear there, in three weeks?"],
    empathy: ["Three more weeks, and even for that you need a letter from somebody else's hand."],
    support: [
      "That's one date you do have. If you want, tell me what you'd like the doctor to know.",
    ],
  },
  {
    cue: null,
    said: ["hospital for two nights", "two nights they kept me"],
    mi: ["How were those two nights for you, so far from your family?"],
    empathy: ["Two nights in a strange bed, and nobody at home knew where you were."],
    support: ["I'm glad there was a kind face near the bed. It must have been a long two nights."],
  },
  {
    cue: "shoulder",
    said: ["for plaster it needs two", "mason has two"],
    mi: ["How is it, to do things with the other hand now?"],
    empathy: ["One hand still does so much, and the work you love asks for both."],
    support: [
      "You cook and you write with the one that's left. It makes sense that it doesn't feel like enough.",
    ],
  },
  {
    cue: "permit",
    said: ["the board was not fixed", "nobody had fixed that board"],
    mi: ["How is it, to read it written differently from how you saw it?"],
    empathy: ["You were hurt, and then the paper says it was you. That's a second blow."],
    support: ["What you saw, you saw. You can say it here as it was, and nobody will correct you."],
  },
  {
    cue: "night",
    said: ["the board comes down each night", "i see it fall that board"],
    mi: ["What do you do, when you wake up from it?"],
    empathy: ["So the accident isn't over at night. It happens again, and you can't stop it."],
    support: [
      "After such a fall it makes sense that it comes back in sleep. You don't have to be calm about it here.",
    ],
  },
  {
    cue: null,
    said: ["be on the first lorry", "i would stand at the gate before"],
    mi: ["What would it be like, to ride out in that lorry again?"],
    empathy: ["One can see how ready you are. All of you is at that gate, except the arm."],
    support: ["You tell it so clearly, I can see you there. It's good to hear what you long for."],
  },
  {
    cue: null,
    said: ["do one corner nine times", "i carried his bucket two years"],
    mi: ["What did you feel, when he gave you that place as a mason?"],
    empathy: [
      "Somebody saw what was in you, and you earned it slowly. No wonder the work is so much a part of you.",
    ],
    support: ["That was a good teacher. I like hearing how you became the man who can do this."],
  },
  {
    cue: "left-behind",
    said: ["talk is with the fan", "after him nobody until the lorry"],
    mi: ["What would you want to say to somebody, in the middle of such a day?"],
    empathy: ["A few words at the gate, and then a whole day without a voice that means you."],
    support: ["So many hours with nobody to talk to are long. Right now there's somebody here."],
  },
  {
    cue: null,
    said: ["the sun goes along it", "straight from one end to the other"],
    mi: ["When did you last stand before such a wall and feel content?"],
    empathy: [
      "You speak of it like a man who loves it. Maybe that's why the sitting hurts so much.",
    ],
    support: [
      "A school has your stairs in it, and children walk on them. I'd like to hear more about that work.",
    ],
  },
  {
    cue: null,
    said: ["mr lim i asked", "the foreman i went to"],
    mi: ["What did you feel, when he said it wasn't for him to decide?"],
    empathy: ["You asked for so little, a broom, and even that wasn't to be had."],
    support: ["You went and asked, with a hurt arm. That tells me how much you want to be of use."],
  },
];
