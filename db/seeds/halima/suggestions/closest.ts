import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Halima tells of those closest. */
export const closest: StoryMoment[] = [
  {
    cue: null,
    said: ["can't find the sleeve", "hole is for the arm"],
    mi: ["How did you know her at home, in the days when others were in awe of her?"],
    empathy: [
      "You help a woman dress whom people once fell silent for, and you see both of her at once.",
    ],
    support: [
      "Getting her dressed is work for the hands. Remembering who she was may be the heavier part.",
    ],
  },
  {
    cue: null,
    said: ["vain about her handwriting", "ruled lines by her"],
    mi: ["What is it like, being thanked so nicely by her?"],
    empathy: ["There's a bit of her left in every thank you, and it may hurt as much as it warms."],
    support: [
      "You still find her, even in a thank you. Noticing that is a way of keeping her company.",
    ],
  },
  {
    cue: "unknown",
    said: ["ladies at a hotel", "obliging woman"],
    mi: ["What's it like to be so polite with one's own mother?"],
    empathy: ["You're good company to her, and she can't know whose company it is."],
    support: [
      "She has your courtesy, even as a stranger. What it takes out of you has a place here.",
    ],
  },
  {
    cue: null,
    said: ["train she has to catch", "train as a rule"],
    mi: ["What's it like, to go along with her about that train?"],
    empathy: [
      "You've learned to travel with her wherever she is, and maybe the journey is a lonely one.",
    ],
    support: [
      "You join her where she is and don't argue about the train. There's gentleness in that.",
    ],
  },
  {
    cue: null,
    said: ["folds her napkin", "napkin gets smaller"],
    mi: ["What happens in you, at the sight of her with that napkin?"],
    empathy: [
      "Even your moods have to be careful, with someone who can feel them and not know them.",
    ],
    support: [
      "The napkin doesn't escape you, because you care how she is. Being cross belongs to it as well.",
    ],
  },
  {
    cue: null,
    said: ["tell her that I'm tired", "writing on water"],
    mi: ["At the sink, when you do tell her, what are the words you use?"],
    empathy: ["You do get to say it, and then it's gone, as if it had never been said."],
    support: ["You can say it here too, and it will still be here a sentence later."],
  },
  {
    cue: null,
    said: ["sit before somebody sees", "rest your feet a little"],
    mi: ["What was it like, to be told to rest by her?"],
    empathy: ["She didn't know who you were, and still she saw that you were tired."],
    support: ["That moment of rest came from her, whoever she took you for. It's yours to keep."],
  },
  {
    cue: null,
    said: ["don't make a drama of it", "pull my shoulders back"],
    mi: ["To find that ironing done, what would that have meant to you?"],
    empathy: [
      "Stern in what she said and kind in what she did, and maybe it's that mother you're missing.",
    ],
    support: [
      "She looked after you without a word about it. It makes sense to want her now, of all times.",
    ],
  },
  {
    cue: "unknown",
    said: ["my mother knows that I'm out", "my mother is looking for me"],
    mi: ["What does it stir in you, when she fusses over you like that?"],
    empathy: [
      "She's afraid that your mother is looking for you, and perhaps you're the one looking for her.",
    ],
    support: [
      "Her kindness still finds its way to you, though she can't tell to whom. Sweet and sad belong together there.",
    ],
  },
  {
    cue: null,
    said: ["towards sunset that she's frightened", "when the light goes"],
    mi: ["What's that like to see, when she's afraid and home is all around her?"],
    empathy: ["The home she asks for is not one you can give her, and you watch her want it."],
    support: [
      "You're with her when the fear comes, at the end of your own long day. That hour is hard on two people.",
    ],
  },
  {
    cue: null,
    said: ["engineer in Perth", "builds bridges"],
    mi: ["Growing up beside all those prizes, how was that?"],
    empathy: ["He got the prizes then and he has the newspaper now, and you have the everyday."],
    support: ["You know him well. What you'd have wanted from a brother can be said here too."],
  },
  {
    cue: null,
    said: ["weeps at airports", "cries at every departure"],
    mi: ["What would you have him stand next to, if he put the book down?"],
    empathy: ["You can see his soft heart, and it's a long way from where you need it."],
    support: ["You're fair to him. One can be fair and still be on one's own with it."],
  },
  {
    cue: "siblings",
    said: ["one true thing since", "I make the noises"],
    mi: ["If you left out the politeness for a minute, what would you say to him?"],
    empathy: ["You keep it smooth between you, and maybe the smoothness is the lonely part."],
    support: [
      "So much civility is hard work at the end of a day. You needn't be civil about it here.",
    ],
  },
  {
    cue: "siblings",
    said: ["found out in Sweden", "answering machine at the clinic"],
    mi: ["What question would you like to be asked, in among all her numbers?"],
    empathy: ["He gets the news of her from you, and there's never a line in it about you."],
    support: [
      "You're more to hear from than a clinic. I'd like your own news, when you feel like giving it.",
    ],
  },
  {
    cue: "siblings",
    said: ["knows the Latin", "one ordinary night"],
    mi: ["On a night like any other, what would he find if he came?"],
    empathy: [
      "The illness he can read about. The nights aren't written down anywhere, so they stay yours.",
    ],
    support: [
      "You've kept those nights to yourself, and you'll have had your reasons. They can be told here.",
    ],
  },
  {
    cue: null,
    said: ["warm milk with turmeric", "saint according to him"],
    mi: ["In place of the praise, what would you rather have heard?"],
    empathy: ["First came the praise and then the advice, and maybe neither was what you needed."],
    support: ["Praise like that can leave a person lonelier. You don't have to be a wonder here."],
  },
  {
    cue: "siblings",
    said: ["on that mattress for one night", "at my door with a suitcase"],
    mi: ["How would it be for you, if he came himself?"],
    empathy: ["It's him you want and not his money, and that may be harder to ask for."],
    support: [
      "How clearly you know what you need from him. It's something to know, even while it's unasked.",
    ],
  },
  {
    cue: null,
    said: ["believe that he's helping", "keeps a folder"],
    mi: ["How do you weigh it up, his feelings and what you need?"],
    empathy: ["You take care of his hurt in advance, and yours waits its turn."],
    support: [
      "Even here you think of how it would be for him. There's nothing to decide about it tonight.",
    ],
  },
  {
    cue: null,
    said: ["that's why he reads", "collect that many articles"],
    mi: ["What does it do to you, to see him afraid?"],
    empathy: ["Maybe you're both frightened, he from far off and you from very near."],
    support: [
      "You see the fear behind all his reading, which is generous. Yours has room here as well.",
    ],
  },
  {
    cue: null,
    said: ["answered before you've finished", "question still in your mouth"],
    mi: ["What have you wanted to say to her, that hasn't got in yet?"],
    empathy: ["She's so warm and so quick, and your slower things don't get their turn."],
    support: ["Slow things are welcome here. There's time to get to the end of one."],
  },
  {
    cue: "siblings",
    said: ["tells me about tiles", "love down a telephone"],
    mi: ["What goes unsaid, while you hold the phone?"],
    empathy: [
      "There's fondness between you, and you're still by yourself when you put the phone down.",
    ],
    support: [
      "Being fond of her and missing being asked go together. One doesn't spoil the other.",
    ],
  },
  {
    cue: "siblings",
    said: ["steal the blanket", "under one blanket"],
    mi: ["What were you to each other, in the days of that blanket?"],
    empathy: [
      "Once you were that close, and now the real things lie somewhere under the small talk.",
    ],
    support: [
      "Missing a sister while you're talking to her is a lonely business. No wonder you think of the blanket.",
    ],
  },
  {
    cue: "siblings",
    said: ["doorbell went at her end", "delivery came in the middle"],
    mi: ["What had you hoped for, when you began to tell her?"],
    empathy: ["You'd gathered yourself to say it, and then it was her door that got the answer."],
    support: [
      "Beginning is the hard part, and you did begin. There's time for the rest of it here.",
    ],
  },
  {
    cue: "siblings",
    said: ["with her hair combed", "behind the camera"],
    mi: ["If the camera were turned round, what would they see?"],
    empathy: ["Everybody gets her smile, and you've slipped out of the picture."],
    support: ["Her smile in that picture is your work. I'd like to hear from the one who took it."],
  },
  {
    cue: null,
    said: ["I must have patience", "it was patience from her"],
    mi: ["What did that word home do to you, coming from her?"],
    empathy: ["Patience was what you were given, and then a word that you weren't ready for."],
    support: [
      "That word didn't need an answer then, and it doesn't now. Say what you like around it.",
    ],
  },
  {
    cue: null,
    said: ["no answer that was polite", "but you never said"],
    mi: ["What would your honest answer be, if they asked you that?"],
    empathy: ["They'd have their tears, and it would fall to you to do the explaining."],
    support: [
      "You've had your grounds for not telling them, polite or otherwise. I'd hear either kind.",
    ],
  },
  {
    cue: null,
    said: ["if I asked outright", "nobody's refused me"],
    mi: ["What happens in you, when you come near to asking?"],
    empathy: ["Maybe it isn't their answer that's so hard, it's having to ask at all."],
    support: ["Asking can be the heaviest part. There's no shame in not having managed it so far."],
  },
  {
    cue: null,
    said: ["underneath the kitchen", "laughs too much"],
    mi: ["What do you hear in her, lately, that makes you think so?"],
    empathy: [
      "Her tiredness reaches you from so far away, and maybe you wish that somebody caught yours.",
    ],
    support: ["You've an ear for your sister, even now. Your own load hasn't got lighter for it."],
  },
];
