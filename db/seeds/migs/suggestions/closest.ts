import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs tells of those closest. */
export const closest: StoryMoment[] = [
  {
    cue: null,
    said: ["feeds you till you confess", "start admitting things"],
    mi: ["What comes close to slipping out, when she feeds you like that?"],
    empathy: ["The nicer she is to you, the harder it gets to keep something back."],
    support: ["She's good to you, and that makes keeping quiet harder. Both are true."],
  },
  {
    cue: null,
    said: ["whens my turn", "my future wedding"],
    mi: ["What goes on in you, when she gets to that part?"],
    empathy: ["She's looking forward to it, and you sit there and have to look like you are too."],
    support: ["Nodding along to that topic is hard work. No nodding needed here."],
  },
  {
    cue: null,
    said: ["thinks im just hungry", "diagnosis is practice"],
    mi: ["And what's your own theory, if you're honest with it?"],
    empathy: ["She sees that something's up and reaches for food. So close, and still not it."],
    support: [
      "Mama's trying with what she's got, and the feeling's still there after. It's okay to say both.",
    ],
  },
  {
    cue: "watching",
    said: ["she made me milo", "got a hot drink"],
    mi: ["What did you nearly say, before it became physics?"],
    empathy: [
      "She opened a door for a second and you said physics. Maybe part of you wanted to say more.",
    ],
    support: [
      "Physics was what you could say right then, and that's okay. That she asked still counts for something.",
    ],
  },
  {
    cue: null,
    said: ["eat more thats also", "eat basically"],
    mi: ["When she says eat, what do you hear?"],
    empathy: ["In her language eat covers everything, maybe even what she can't put into words."],
    support: ["There's care in that one word, even if it doesn't reach the thing itself."],
  },
  {
    cue: null,
    said: ["says nothing and folds", "ikaw talaga"],
    mi: ["If it turned out to be the folding version, what would be different?"],
    empathy: [
      "You're not asking for much. Just that she goes on folding and you're still her kid.",
    ],
    support: [
      "The folding hope is a gentle one, and it shows how well you know her. I see why you keep it.",
    ],
  },
  {
    cue: null,
    said: ["misses papa so she cleans", "lonely with him away"],
    mi: ["What's it like, to see her miss him like that?"],
    empathy: [
      "She misses him and makes the floor shine, and you turn your own stuff into a bit about it, maybe.",
    ],
    support: [
      "You notice how she's really doing, shiny floor and all. How you're doing counts too.",
    ],
  },
  {
    cue: null,
    said: ["home like three months a year", "three months out of twelve"],
    mi: ["What's it like to have him for three months, and then not?"],
    empathy: ["Three months of him, and then you're back to missing him and making jokes."],
    support: [
      "Three months out of a year isn't a lot of papa. You're allowed to miss him, broken fan and all.",
    ],
  },
  {
    cue: null,
    said: ["hugs like a wrestler", "karaoke with his eyes closed"],
    mi: ["How does the house feel to you, when someone that big and loud is back?"],
    empathy: ["You love that about him. Maybe it also makes him harder to let down."],
    support: [
      "It's good to hear you talk about him. The love is real, and so is the complicated part.",
    ],
  },
  {
    cue: null,
    said: ["is the wifi working", "its all numbers"],
    mi: ["If the call went past basketball for once, what would you tell him?"],
    empathy: [
      "You two have a whole language out of basketball, and maybe some things have no word in it.",
    ],
    support: ["Basketball talk can be love too. And it's okay to wish it went a bit further."],
  },
  {
    cue: null,
    said: ["middle of an ocean", "only gets highlights"],
    mi: ["What doesn't make it into the part he gets to hear?"],
    empathy: ["He's so far off that he can't see you, and maybe that's sad and safe at once."],
    support: [
      "Not telling papa makes sense, with that kind of distance. It can make sense and still be hard.",
    ],
  },
  {
    cue: null,
    said: ["crews on the same wifi", "boyet"],
    mi: ["If it were only you two on the line, what would you want him to hear?"],
    empathy: ["There's never a minute that's only yours and his."],
    support: [
      "With other people right there it's no place for a private word. Keeping it light makes sense.",
    ],
  },
  {
    cue: null,
    said: ["all good captain", "saluted the phone"],
    mi: ["What would the other answer have been, under that one?"],
    empathy: ["The point guard reported for duty, and the real answer stayed with you."],
    support: ["You keep it light for him. The other answer has room here, whenever."],
  },
  {
    cue: null,
    said: ["nobody would laugh", "it wouldnt land"],
    mi: ["How would it be, to see his joke not work?"],
    empathy: [
      "A joke of his that doesn't land would say it all. Maybe that silence is what you're afraid of.",
    ],
    support: [
      "You're thinking of what it would do to him, not only to you. That's a lot to carry around.",
    ],
  },
  {
    cue: null,
    said: ["more white hair", "more white on top"],
    mi: ["What do you feel, each time there's more white?"],
    empathy: ["Maybe you look at the white hair and feel there's a bill with your name on it."],
    support: ["You notice more than he says. It makes sense that it gets to you."],
  },
  {
    cue: null,
    said: ["secretly kind", "soft if you know where to look"],
    mi: ["What have you seen of that soft side, toward you?"],
    empathy: [
      "You've seen what she's like when nobody's meant to look. Maybe part of you trusts that.",
    ],
    support: ["I'm glad there's someone like that around you, soft spot and all."],
  },
  {
    cue: null,
    said: ["fight over the charger", "communicate in insults"],
    mi: ["What gets said between the lines, with you two?"],
    empathy: ["Under all the bickering you're close, and you both know it, maybe."],
    support: ["Close is close, even if it comes out as a fight. It's good you have that."],
  },
  {
    cue: null,
    said: ["stuck that rainbow on my phone", "sticker on my case"],
    mi: ["What went through you, when you first saw it there?"],
    empathy: ["She said nothing and left a sign, and you're still working out how to read it."],
    support: [
      "You didn't say a word and neither did she. It can stay at that for as long as you want.",
    ],
  },
  {
    cue: null,
    said: ["unicorns are in this year", "its the trend now kuya"],
    mi: ["That look she gave you: what was in it, do you think?"],
    empathy: ["The words were about unicorns. The look was maybe about you."],
    support: [
      "A look like that can make you nervous and warm at once. It can just be about unicorns for now.",
    ],
  },
  {
    cue: null,
    said: ["say ya duh", "take my leche flan"],
    mi: ["What would it be like to hear that from her?"],
    empathy: ["You can hear her say it, cheeky as ever, and there's real hope under the dessert."],
    support: [
      "That's a good hope to have, dessert included. You know her better than anybody here does.",
    ],
  },
  {
    cue: null,
    said: ["snitches get no wifi", "shes no snitch"],
    mi: ["What would it give you, that she'd keep it to herself?"],
    empathy: ["There might be some relief in that, one person in the house who wouldn't tell."],
    support: [
      "One person at home whose code you trust, that's worth something. Nothing has to follow from it yet.",
    ],
  },
  {
    cue: null,
    said: ["my number one fan", "she thinks im a star"],
    mi: ["Tell me about sitting there with her. What's good about it?"],
    empathy: ["With her you're the star, and maybe you're scared of ever losing that spot."],
    support: [
      "Hating a villain together with your lola is a good thing to have. I'm glad it's there.",
    ],
  },
  {
    cue: null,
    said: ["and did i pray", "i go exams po"],
    mi: ["If you told her what's really in your prayers, what would you say?"],
    empathy: ["She asks because she cares, and she lands on the one spot you keep covered."],
    support: [
      "Keeping that answer short with her makes sense. There's room for the long one here.",
    ],
  },
  {
    cue: "off",
    said: ["she likes the noise", "as long as the radios on"],
    mi: ["If the radio went quiet for a day, what would happen at home?"],
    empathy: ["As long as you're loud she thinks all is well, so you can't ever go quiet."],
    support: ["Maybe you keep the noise up partly for her. It's fine to be quiet in this chat."],
  },
  {
    cue: null,
    said: ["god has a plan", "magdasal ka"],
    mi: ["What's it like, to get that as an answer?"],
    empathy: ["She gives you what she trusts most, and maybe you wonder where you fit into it."],
    support: ["She means it as love. It's okay if it doesn't reach where it hurts."],
  },
  {
    cue: null,
    said: ["smell my head", "sniffs my hair"],
    mi: ["How would it be, to get pulled in like that?"],
    empathy: [
      "Behind all the worry there's this one picture, of just being held like when you were small.",
    ],
    support: [
      "That's one worth keeping, even if you don't bet on it. It comes from how she's been with you.",
    ],
  },
];
