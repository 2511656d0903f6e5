import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Halima tells of others. */
export const others: StoryMoment[] = [
  {
    cue: null,
    said: ["laugh at a burnt pot", "burn the rice"],
    mi: ["How was it, to be in a kitchen with a man who laughed like that?"],
    empathy: ["In his company things were allowed to go wrong, and it was all right."],
    support: ["The way you tell it, one can nearly hear him. Bring him in as often as you like."],
  },
  {
    cue: null,
    said: ["sang out of tune", "friends in every queue"],
    mi: ["What was it like, to see somebody dare to tease your mother?"],
    empathy: [
      "There was so much sound around him, and maybe the house still notices that it's gone.",
    ],
    support: ["He comes so warmly through in your words. Missing him has its place in this, too."],
  },
  {
    cue: null,
    said: ["money and biscuits", "biscuit money"],
    mi: ["How did the two of you get from a quarrel to laughing?"],
    empathy: [
      "Even your quarrels had somebody else laughing in them, and that's a long way from now.",
    ],
    support: [
      "A marriage like that leaves a very particular quiet behind. There's room for it here.",
    ],
  },
  {
    cue: null,
    said: ["talk while I sewed", "by my cutting table"],
    mi: ["What was it like to sew, with his voices going on beside you?"],
    empathy: ["In those days nothing was left unsaid, and now there's so much that nobody hears."],
    support: [
      "To have said everything to each other is precious. No wonder you feel the lack of such talk.",
    ],
  },
  {
    cue: null,
    said: ["heaven on a clean floor", "shining floor"],
    mi: ["What did it do for you, when he said a thing like that?"],
    empathy: ["He let you off, with a joke, and maybe there's been nobody to let you off since."],
    support: ["He let you be, and the floor too. That sentence of his is still in the house."],
  },
  {
    cue: "self",
    said: ["water her jasmine", "where the loud one"],
    mi: ["What would you tell him, about where the loud voice went?"],
    empathy: ["He'd come looking for the one he knew, and maybe part of you longs to be found."],
    support: ["I'd like to hear the loud one as well. She can take her time."],
  },
  {
    cue: null,
    said: ["said it straight down", "told Azman a thing"],
    mi: ["That call he never made, what would you have wanted said on it?"],
    empathy: ["He'd have been loud on your behalf, and now there's only your own polite voice."],
    support: ["There was somebody who'd have spoken up for you. Of course you miss that now."],
  },
  {
    cue: null,
    said: ["so nobody need worry", "comic bits"],
    mi: ["What's there to hear, if you left the comedy out for one call?"],
    empathy: [
      "You keep her laughing so that she won't worry, and so nobody gets to worry about you.",
    ],
    support: ["It's the light half you give her. The other half can be told here, without jokes."],
  },
  {
    cue: null,
    said: ["something on the stove", "begun to notice that"],
    mi: ["What happens in you, when the talk comes round to you?"],
    empathy: [
      "You step aside just when it's your turn, and maybe part of you hopes she'll notice.",
    ],
    support: [
      "It's hard to be asked when one's used to doing the asking. There's no rush to answer that here.",
    ],
  },
  {
    cue: "broken",
    said: ["papers spoilt", "two of them at the gate"],
    mi: ["What would change for you, if the nights were no secret?"],
    empathy: [
      "Your nights stay hidden so that she can have her own days, and you're alone with them.",
    ],
    support: [
      "Sparing her is a kind of care, and it has its price. The nights can be told here as they are.",
    ],
  },
  {
    cue: "broken",
    said: ["fashion"],
    mi: ["What was it like, when Nadia noticed the skirt?"],
    empathy: [
      "She came close to seeing it, and you slipped away with a joke. Maybe part of you wanted to be caught.",
    ],
    support: ["She asked because she cares, and you joked because you do. Both can stand."],
  },
  {
    cue: null,
    said: ["don't argue Mak", "at the door by supper"],
    mi: ["If she did come home for this, what would it mean for you?"],
    empathy: ["Maybe you'd like somebody at the door, and she's the one you can't let come."],
    support: [
      "You're holding that door shut so that she can have her own life. It's loving, and it's lonely.",
    ],
  },
  {
    cue: null,
    said: ["played the clown", "I'm not twelve"],
    mi: ["Taking her at her word, what would you want her to know?"],
    empathy: ["You've kept it light for her sake, and maybe you suspect that she could bear more."],
    support: ["You meant to spare her. It can be love even if she'd mind it."],
  },
  {
    cue: null,
    said: ["took her for a pupil", "which class she was in"],
    mi: ["What was it like, to see that happen to your girl?"],
    empathy: ["You know that hurt already, and then you had to see it reach her."],
    support: [
      "From the inside you know what that was. There's room for her hurt here, and for yours.",
    ],
  },
  {
    cue: null,
    said: ["all of them useful", "way a good chair"],
    mi: ["What does it do for you, having somebody so quiet near by?"],
    empathy: ["With her you don't have to explain yourself, and maybe that's a rest in itself."],
    support: [
      "Such quiet company is worth a lot. It's good to hear that you have it, and the cat.",
    ],
  },
  {
    cue: null,
    said: ["somehow the washing is folded", "curry leaves"],
    mi: ["What gets said between you, in all that not speaking?"],
    empathy: ["Without many words you're understood there, and that may be rare in your days."],
    support: ["It does one good to hear of a person you needn't make conversation for."],
  },
  {
    cue: null,
    said: ["would go on a stamp", "crumb of advice"],
    mi: ["How is it, to be with somebody who never advises you?"],
    empathy: ["She leaves you your own mind, and maybe that's the kindest thing in your week."],
    support: ["Then I'll take my cue from her, and just keep you company."],
  },
  {
    cue: null,
    said: ["a fence is thin", "by so much as an eyebrow"],
    mi: ["What is it like, to think that she heard and has said nothing?"],
    empathy: [
      "She may know the worst of it, and she's as she was before. Maybe that's hard to trust.",
    ],
    support: ["You were heard at a bad moment, and she hasn't held it against you. Nor do I."],
  },
  {
    cue: null,
    said: ["my Thursdays are free", "went on pegging"],
    mi: ["When she made that offer, what happened in you?"],
    empathy: ["She held a door open, and maybe yes was too big a word just then."],
    support: [
      "An offer like hers can be hard to take. It doesn't need an answer from you tonight.",
    ],
  },
  {
    cue: null,
    said: ["yes before I'd finished", "bring her knitting"],
    mi: ["On the way to asking her, what is it that gets stuck?"],
    empathy: ["Her answer isn't what stops you, maybe. It's having to need something."],
    support: [
      "Knowing she'd come doesn't make asking any lighter. You needn't scold yourself over it.",
    ],
  },
  {
    cue: null,
    said: ["wouldn't be shocked", "would startle her"],
    mi: ["How would it be, to have her know one of these things?"],
    empathy: [
      "You can picture being known and still being fed, and part of you may long for that.",
    ],
    support: [
      "So there's somebody near who wouldn't turn away. It still takes something to be known like that.",
    ],
  },
  {
    cue: null,
    said: ["crooked letter"],
    mi: ["What else of hers do you find in your own hands?"],
    empathy: ["She has let go of the rule, and you're the one still keeping it."],
    support: ["You carry her lessons with you, even now. I like hearing about her as she was."],
  },
  {
    cue: null,
    said: ["jasmine by the gate"],
    mi: ["What do you think of, when you see how the jasmine is doing?"],
    empathy: [
      "His jasmine thrives on her forgetting. There's something tender in that, and something sad.",
    ],
    support: [
      "Out of those nights something does grow. Being pleased by it and being tired go together.",
    ],
  },
  {
    cue: "unknown",
    said: ["late for a fitting", "late for her fitting"],
    mi: ["What was it like, to be known by her in that dream?"],
    empathy: ["In the dream she knew you, and waking from that may have been its own small loss."],
    support: ["That's a dream to hold gently. You can stay in it a moment longer, if you want to."],
  },
  {
    cue: "temper",
    said: ["it's who I turn into", "person it makes of me"],
    mi: ["At such times, what do you see of yourself that is hard to look at?"],
    empathy: [
      "The work isn't what frightens you, maybe. It's who you meet in yourself while you do it.",
    ],
    support: ["You can tell me about that person too. I won't take her for the whole of you."],
  },
  {
    cue: "siblings",
    said: ["more that I'm alone with", "carrying it by myself"],
    mi: ["What does being on your own with it look like, on a day like today?"],
    empathy: ["The illness you could bear, maybe, with another pair of arms beside you."],
    support: [
      "Then let's talk about that, the being by yourself with it. You've some company for now.",
    ],
  },
  {
    cue: null,
    said: ["so it isn't begging", "ask my favour"],
    mi: ["At her door with the cake, what would the first words be?"],
    empathy: ["Going with a cake lets you keep your pride and ask all the same."],
    support: [
      "You've found a way of asking that feels like yours. It can take as many Thursdays as it takes.",
    ],
  },
  {
    cue: null,
    said: ["P. Ramlee tomorrow", "record goes on first"],
    mi: ["How do you picture that bath, with the music going first?"],
    empathy: ["Part of you hopes to find her dancing, and not fighting."],
    support: [
      "That idea comes from knowing her so well, and from wanting it to be good for both of you.",
    ],
  },
  {
    cue: null,
    said: ["put turmeric on it", "one word for my brother"],
    mi: ["What would it be like, to send just that one word?"],
    empathy: ["One word, and the whole of your need is in it."],
    support: [
      "That's the whole of it, without the politeness. The word will keep until you're ready.",
    ],
  },
  {
    cue: null,
    said: ["blue silk"],
    mi: ["What comes back to you, when you think of that blue silk?"],
    empathy: ["There's someone in you who still wants to unfold beautiful things."],
    support: [
      "It's yours to look at, for no reason at all. The silk is in no hurry, and nor am I.",
    ],
  },
];
