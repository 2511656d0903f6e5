import type { Scenario } from "~/domain/simulator/scenario";

/** Replies written for moments of Halima's story. */
export const suggestions: Scenario["suggestions"] = [
  {
    cue: "worn-out",
    said: ["perhaps one hour", "this is my hour"],
    mi: [
      "Four years of looking after her. What would you like this hour to be for?",
      "You mention being worn out almost in passing. What does it look like by this time of the evening?",
    ],
    empathy: [
      "Four years, and you make it sound so small, as if being worn out were something to apologise for.",
    ],
    support: [
      "Then this hour is yours. You don't have to make being worn out any smaller than it is.",
    ],
  },
  {
    cue: "worn-out",
    said: ["write like a newspaper", "come in chapters"],
    mi: [
      "A tiredness that sleep doesn't reach. Tell me about it, at whatever length it needs.",
      "What is it like at home with your mother, these days?",
    ],
    empathy: [
      "That tiredness isn't about hours of sleep any more, maybe, it's about everything you carry by day.",
    ],
    support: [
      "Long messages are welcome, I'm reading every line. Your tiredness can have all the room it wants.",
    ],
  },
  {
    cue: "worn-out",
    said: ["rag you keep", "wring me out"],
    mi: [
      "If that one day were written down as it really is, what would it say?",
      "The same day, over and over. What part of it takes the most out of you?",
    ],
    empathy: [
      "It's as if you'd become something the household uses, and not somebody who lives in it.",
    ],
    support: [
      "You needn't write any of it down for me. The same day is welcome here as often as it comes.",
    ],
  },
  {
    cue: "worn-out",
    said: ["listening for the gate", "sound of the gate"],
    mi: ["What do you notice in yourself when there's nothing to hear from the gate?"],
    empathy: [
      "Being on watch is the part without an end, even in the bathroom, and that's what uses you up.",
    ],
    support: [
      "All that listening for the gate is work as well, only it doesn't show the way washing does.",
    ],
  },
  {
    cue: "worn-out",
    said: ["ears stay standing", "ears remain on duty"],
    mi: ["The rest of you lies down. What are your ears still waiting for?"],
    empathy: ["You lie down and it still isn't rest, because part of you is keeping watch."],
    support: [
      "Being told to lie down doesn't make it rest. With someone to listen out for, of course your ears stay up.",
    ],
  },
  {
    cue: "worn-out",
    said: ["bought new bedsheets", "bought a plastic sheet"],
    mi: ["What was it like to go looking for an answer to the doctor's question?"],
    empathy: ["Asked about yourself, you searched, and even there it was her that you found."],
    support: [
      "No hurry with the doctor's question, and no wrong answer to it here. We can stay with you for a bit.",
    ],
  },
  {
    cue: "worn-out",
    said: [],
    mi: [
      "How does the day end for you, when it ends at all?",
      "What would rest be, if you could have it your way?",
      "What part of looking after her wears on you most?",
    ],
    empathy: [
      "It seems there's no hour when you're fully off, not even the quiet ones.",
      "The tiredness has become so usual that you nearly talk past it.",
      "You keep going, and something in you is asking how much longer.",
    ],
    support: [
      "So much caring has to be paid for from somewhere. It makes sense that you're spent.",
      "You don't need to play it down here, I'd like to hear it at its real size.",
      "For a little while nobody needs anything from you, and there's no hurry with any of this.",
    ],
  },
  {
    cue: "broken",
    said: ["at the gate with her handbag", "handbag on her arm"],
    mi: [
      "So you're at the gate in the night, the two of you. What happens there?",
      "How do you get through a day, after so long without one whole night?",
    ],
    empathy: ["Part of you never quite lies down, as if it were waiting at the gate already."],
    support: [
      "Going so long without a whole night leaves its mark. And still you go out to the gate for her.",
    ],
  },
  {
    cue: "broken",
    said: ["half past three because", "at half past she rises"],
    mi: ["What's it like to stand there behind her, at that hour of the night?"],
    empathy: [
      "Twice over, and you on guard both times. There's such tenderness in that, and such weariness.",
    ],
    support: [
      "Standing ready behind her is care, even on the nights when you're asleep on your feet.",
    ],
  },
  {
    cue: "broken",
    said: ["eat what she leaves", "left in her bowl"],
    mi: ["What makes that breakfast a thing your daughter had better not know?"],
    empathy: [
      "The cold spoonfuls come last, and so do you. Maybe that's what you'd sooner your daughter didn't see.",
    ],
    support: [
      "Nothing about that breakfast makes me think less of you. She gets fed first, and you get what is left.",
    ],
  },
  {
    cue: "broken",
    said: [],
    mi: [
      "Once her day is seen to, what is left of yours?",
      "How has your body been taking it, all this while?",
      "When there's a moment of your own, what do you do with it?",
    ],
    empathy: [
      "Her clock has become your clock, and there's hardly an hour left on it for you.",
      "Your own needs seem to wait until she has been seen to, and then they're too tired to ask.",
      "Being needed at all hours leaves very little that is yours.",
    ],
    support: [
      "So little is left over for you. It makes sense that everything feels heavier.",
      "You look after her round the clock. How you are holding up matters here as well.",
      "There's no need to be brave about any of it with me.",
    ],
  },
  {
    cue: "siblings",
    said: ["forty minutes"],
    mi: ["A whole call about turmeric. What would you have liked him to ask?"],
    empathy: ["All that talk of turmeric, and not one question that was about you."],
    support: [
      "You were polite to the end of that call, and then there was only the wall. I'd like to hear the part you didn't say.",
    ],
  },
  {
    cue: "siblings",
    said: ["he sends crosswords", "number puzzles"],
    mi: ["If your brother could see her at close range, what would you want him to notice?"],
    empathy: [
      "He writes to the woman who ran a school, and you're with the one who can't find her mouth.",
    ],
    support: [
      "Up close you see how much of her has gone. It makes sense that those puzzles from Perth sting.",
    ],
  },
  {
    cue: "siblings",
    said: ["wash the plates", "us and the plates"],
    mi: ["After the cake and the photographs, what's it like when they have gone again?"],
    empathy: ["They get the tears and the photographs, and you get the plates and the day after."],
    support: [
      "Whatever the hour with the plates is like, it's not in the photographs. It may be told here.",
    ],
  },
  {
    cue: "siblings",
    said: ["when the lawyer asked", "day at the lawyer's"],
    mi: ["What did that look say to you, with the lawyer sitting there?"],
    empathy: ["It was settled with a warm look, and maybe nobody asked you out loud."],
    support: [
      "All those warm faces, and the answer turned out to be you. There's room here for what you didn't say.",
    ],
  },
  {
    cue: "siblings",
    said: [],
    mi: [
      "What do you wish people understood about being the one who's there?",
      "How does it sit with you tonight, being the one at home with her?",
      "What is it like when everyone has gone back to their own lives?",
    ],
    empathy: [
      "There's a kind of aloneness in this that good wishes don't reach.",
      "You've learned to be gracious about it, and maybe the loneliness sits underneath.",
      "The caring has come to rest on you, and the company has stayed outside.",
    ],
    support: [
      "A great deal rests on you, and it's all right to say so here.",
      "I'd like to hear the part that other people don't get to hear.",
      "It would leave anyone sore, being so alone with it. There's room for being sore here.",
    ],
  },
  {
    cue: "unknown",
    said: ["the new maid", "the new girl"],
    mi: [
      "You answered her so gracefully. What happened in you when she asked?",
      "If there had been an answer she could keep, what would you have told her?",
    ],
    empathy: [
      "You played along so that she could be at ease, and maybe something in you stood there without a name.",
    ],
    support: [
      "Her question was met with kindness, and it may have cost you. Here you needn't be polite about that.",
    ],
  },
  {
    cue: "unknown",
    said: ["girls from 1968", "girl in the front row"],
    mi: ["How was it for you, that the girls had stayed with her and you had not?"],
    empathy: ["All those girls still have a place in her, and you're looking for yours."],
    support: [
      "To be missing from a memory that kept all those girls is a real loss. It makes sense if it hurts.",
    ],
  },
  {
    cue: "unknown",
    said: ["kakak big sister", "kakak now elder"],
    mi: ["What goes through you in the moment between her question and your soon?"],
    empathy: [
      "You're doing the hair of someone who is waiting for you, and she can't see that you came.",
    ],
    support: [
      "By telling her soon you let her be easy. It's a daughter's tenderness, even under another name.",
    ],
  },
  {
    cue: "unknown",
    said: ["no funeral for this", "people bring rice"],
    mi: ["If this loss had its visitors, what would you want them to ask you about?"],
    empathy: [
      "You're grieving over and over, with no day set aside for it and no one at the door.",
    ],
    support: [
      "I can't bring you a plate, but I can sit with you in it. Tell as much of this losing as you like.",
    ],
  },
  {
    cue: "unknown",
    said: ["gone grey", "grey in your hair"],
    mi: [
      "There's time for that minute. What was it like to be seen by her again?",
      "After such a minute, what was it like when it closed again?",
    ],
    empathy: [
      "For one minute you were Limah and she was your mother, and it has had to feed you ever since.",
    ],
    support: ["A minute like that is worth holding on to. Tell me about it as often as you need."],
  },
  {
    cue: "unknown",
    said: [],
    mi: [
      "In all of this, what do you find yourself missing most about her?",
      "With her right beside you, how do you carry this through the day?",
      "Tell me about her as she was to you, before all this.",
    ],
    empathy: [
      "She's here and she's going, both at once, and you have to live in between.",
      "It may be a mourning, only one that has no proper name.",
      "You give so much to someone who can't always tell who is giving it.",
    ],
    support: [
      "Missing someone who is still here is a real grief. It's allowed to be one.",
      "You stay kind to her through it all. There's room here for your side as well.",
      "Say it as it comes, there's no hurry, sad parts included.",
    ],
  },
  {
    cue: "temper",
    said: ["over a spoon", "about a spoon"],
    mi: [
      "A spoon, on Sunday. What had the day been like before the spoon?",
      "When you think of that Sunday, what is it that you go back to?",
    ],
    empathy: ["It's the shouting that stayed with you, maybe, long after the spoon was put away."],
    support: ["That was not easy to tell anyone. I don't think less of you for it."],
  },
  {
    cue: "temper",
    said: ["bite on the towel", "for biting behind the door"],
    mi: [
      "In those moments behind the door, how is it for you?",
      "How does it carry on in you, once you're with her and pleasant again?",
    ],
    empathy: [
      "Behind the door you're furious, a step later you're gentle, and nobody sees the two together.",
    ],
    support: [
      "You found a place for the anger where it doesn't land on her. There's care in that, towel and all.",
    ],
  },
  {
    cue: "temper",
    said: ["thirty one times", "tally out of mischief"],
    mi: ["What stays with you most from the moment when her arms went up?"],
    empathy: [
      "Maybe it's her arms you keep seeing, more than the thirty-one questions that came before.",
    ],
    support: [
      "Thirty-one times came before that shout. I can tell how it shames you, and I'm not turning away.",
    ],
  },
  {
    cue: "temper",
    said: ["in five minutes she was smiling", "was offering me a biscuit"],
    mi: ["What's it like to be the only one who still has that moment?"],
    empathy: ["Her anger might have let you say sorry. Her forgetting leaves you alone with it."],
    support: ["She has let go of it and you're left holding it. Some of it can be put down here."],
  },
  {
    cue: "temper",
    said: [],
    mi: [
      "What tends to come just before the anger does?",
      "How is it, to have said that out loud?",
      "How do you notice, in the course of a day, that your patience is wearing thin?",
    ],
    empathy: [
      "There's shame in it, and under the shame maybe someone who has run out of everything.",
      "You ask gentleness of yourself, and so the anger frightens you all the more.",
      "That anger seems to have nowhere decent to go.",
    ],
    support: [
      "Anger belongs to a load like this. It can be talked about here without a telling-off.",
      "You told it plainly, and I'm still here.",
      "How you speak to her matters to you, and that shows even in this.",
    ],
  },
  {
    cue: "self",
    said: ["under this apron", "apron on a hanger"],
    mi: [
      "What used to be there, under the apron?",
      "How was it, to have such a thought come so calmly over the ironing?",
    ],
    empathy: [
      "There was no drama in it, and maybe that's the sad part, how quietly you've gone missing from yourself.",
    ],
    support: [
      "The apron works all day. I'm writing to the woman who noticed it's empty, and she's welcome here.",
    ],
  },
  {
    cue: "self",
    said: ["a whole wedding without me", "one stitch of me"],
    mi: ["What was it like to have a whole wedding come out of your shop without you?"],
    empathy: [
      "Maybe you were proud and sore at once, with a wedding like that and no trace of you in it.",
    ],
    support: [
      "You made a shop that can dress a wedding. Missing your own place in it makes sense.",
    ],
  },
  {
    cue: "self",
    said: ["bridal tailoring three girls", "three girls at the machines"],
    mi: ["When she sends you pictures, what do you look at first?"],
    empathy: ["You can see that her work is good, and maybe it still hurts that it isn't yours."],
    support: [
      "It was your own making that you gave up, and you still speak well of the girl. The loss counts too.",
    ],
  },
  {
    cue: "self",
    said: ["medicines chart there would", "medicine list off the fridge"],
    mi: ["What would you want somebody to find, if they looked for you and not for the medicines?"],
    empathy: [
      "As if the medicines had a place in that house, and you were only there to keep them in order.",
    ],
    support: [
      "I'm not asking about the medicines. I'd like to know who is standing there, on those evenings.",
    ],
  },
  {
    cue: "self",
    said: ["I filled a room", "hear me from the road"],
    mi: ["The woman he saw and heard, what was she like?"],
    empathy: [
      "With him you were somebody who took up space, and now you feel like part of the furnishings.",
    ],
    support: [
      "There's a voice in every line that you write. Whatever became of the room, I can hear you from here.",
    ],
  },
  {
    cue: "self",
    said: [],
    mi: [
      "What part of you do you miss the most?",
      "In what moments do you still catch sight of the woman you were?",
      "How were your days, when your time was your own?",
    ],
    empathy: [
      "Somewhere in looking after her you went missing, and it happened so gradually.",
      "Your own life seems to have been folded up and put away in a drawer.",
      "You speak of who you were as if she lived in another town.",
    ],
    support: [
      "I'd like to know you, and not only the one who cares for your mother.",
      "That other side of you has a place in this conversation.",
      "It makes sense to miss yourself. We have some time to talk about her.",
    ],
  },
  {
    cue: "bad-daughter",
    said: ["pulled her sleeve", "hold court over myself"],
    mi: [
      "At night, when you go through it all, what do you hear yourself accused of?",
      "If another woman went over her day like that, what would you want to say to her?",
    ],
    empathy: ["It's as if being tired were a crime, and you had to answer for it every night."],
    support: [
      "You go over each word because she matters to you. Being tired is nothing I'd hold against you.",
    ],
  },
  {
    cue: "bad-daughter",
    said: ["heaven lies under", "feet and heaven"],
    mi: ["While your hands are at her feet, what is your mind busy with?"],
    empathy: [
      "Your hands do the loving thing and your mind's on the time, and it's only the mind you count.",
    ],
    support: ["Those feet get washed, wherever your mind is. I'm not keeping a mark against you."],
  },
  {
    cue: "bad-daughter",
    said: ["put her in a home", "never be a home"],
    mi: ["What did it mean to you, when you gave your father that promise?"],
    empathy: ["It was given once, that promise, and now you're living inside it every day."],
    support: [
      "You've kept your word to your father, and it has grown heavy. Saying how heavy doesn't break it.",
    ],
  },
  {
    cue: "bad-daughter",
    said: ["daughter wouldn't count", "good ones don't keep count"],
    mi: ["Tell me about that paper. What do the hours on it mean to you?"],
    empathy: ["The counting isn't coldness, maybe. It may be how you get to the end of the day."],
    support: [
      "Hours on a bit of paper don't shock me. You've found something to hold on to until she sleeps.",
    ],
  },
  {
    cue: "bad-daughter",
    said: [],
    mi: [
      "What does a good daughter look like, in your mind?",
      "How do you speak to yourself, when the guilt comes?",
      "How would being enough look to you, on an ordinary day?",
    ],
    empathy: [
      "You measure yourself so strictly, and maybe the measure keeps moving.",
      "There's love in it and there's duty in it, and you stand where they pull.",
      "Part of you would like to be let off, and another part thinks that's not allowed.",
    ],
    support: [
      "Being tired of this and caring about her can live side by side here.",
      "I'm not marking you. Say it just as it is.",
      "Your duty is dear to you. It's all right to say what it costs.",
    ],
  },
  {
    cue: "wish",
    said: ["prayed that it'd be over", "prayers for it to be over"],
    mi: [
      "What was in that prayer, if you let yourself hear all of it?",
      "How has it been, carrying that prayer by yourself?",
    ],
    empathy: [
      "She was smiling at you while you asked for it to be over, and maybe that's what makes it so hard to bear.",
    ],
    support: [
      "You hadn't told a soul, and you told it here. I'm staying, and I don't think less of you.",
    ],
  },
  {
    cue: "wish",
    said: ["had the fever in June", "fever she had in June"],
    mi: ["With the phone in your hand, what was in that moment for you?"],
    empathy: ["You did ring, and still it's the moment before it that you can't put down."],
    support: [
      "You rang. The moment before it has been yours alone till now, and it needn't be rushed here.",
    ],
  },
  {
    cue: "wish",
    said: ["that it may be soon", "softly with her"],
    mi: ["When you ask for gentleness, what are you hoping she'll be spared?"],
    empathy: [
      "What you ask for is gentleness, and maybe it comes out of love as much as out of weariness.",
    ],
    support: [
      "I don't mistake you. One can guard someone with everything one has and still long for it to be gentle.",
    ],
  },
  {
    cue: "wish",
    said: ["which of the two", "one prayer and the other"],
    mi: ["What would it mean to you, to be forgiven for the first of those prayers?"],
    empathy: [
      "You asked and took it back almost together, and now you don't know where you stand.",
    ],
    support: [
      "Both prayers came from you, and both can be spoken of here. I'm not the one to weigh them.",
    ],
  },
  {
    cue: "wish",
    said: ["stop answering after", "go quiet on me"],
    mi: ["I'm still here. What did you think I would hear in it?"],
    empathy: ["You said the thing you feared most, and then waited for me to close the door."],
    support: ["I haven't gone anywhere. Let the tea settle, there's no hurry at all."],
  },
  {
    cue: "wish",
    said: [],
    mi: [
      "What comes up in you now, having said it?",
      "Tell me what it has been like, to have this inside you.",
      "Having had that wish, what is the hardest part of it?",
    ],
    empathy: [
      "You can love her and long for an end to this in the same breath.",
      "Maybe it frightens you that you wished it, even for a moment.",
      "Underneath that wish there may be more weariness than you've told anyone.",
    ],
    support: [
      "It took courage to say that, and I'm not turning away from you.",
      "A wish isn't a deed. It can be looked at here, as slowly as you like.",
      "You're still the one who looks after her. I'm here, take the time you need.",
    ],
  },
  {
    cue: "worn-out",
    said: ["put the kettle in the cupboard", "kettle in the wardrobe"],
    mi: [
      "From the kettle to her asking who you are. What has the time in between been like for you?",
    ],
    empathy: ["There was laughter at the beginning, and it has been leaving a little at a time."],
    support: [
      "No single thing happened, and yet so much has gone. It makes sense that you're worn.",
    ],
  },
  {
    cue: null,
    said: ["steal her bangles", "after her bangles"],
    mi: ["Those bangles came from you. What was it like, to be suspected over them?"],
    empathy: ["In her eyes you were the thief, and you were the one who had given them."],
    support: [
      "An accusation over your own present hurts, and knowing that she's ill doesn't take the hurt away.",
    ],
  },
  {
    cue: "unknown",
    said: ["washing you've left", "sarong that never dries"],
    mi: ["As the day goes on, what do you notice of that heaviness?"],
    empathy: [
      "She's so near, and you're already missing her. That sadness hardly knows where to go.",
    ],
    support: [
      "Sadness about someone who's still in the house is real sadness. It can be as heavy here as it is.",
    ],
  },
  {
    cue: null,
    said: ["use that word in this house", "not a word we use"],
    mi: ["If angry were allowed in that house, what would it say first?"],
    empathy: ["The anger has had to live there quietly, like a guest nobody mentions."],
    support: ["That word is welcome here as often as it comes. Anger has its reasons too."],
  },
  {
    cue: null,
    said: ["on the back step"],
    mi: ["What does sitting on that step give you, that the house doesn't?"],
    empathy: ["For a moment there's only the step and the cat, and nobody needs anything of you."],
    support: ["The step is yours for as long as you want it, I'll keep you company from here."],
  },
  {
    cue: null,
    said: ["calmer than when I began", "come down a little since"],
    mi: ["What has helped you come down a little?"],
    empathy: ["It's as if the warm step were holding you, for once, and not the other way round."],
    support: ["Good that there's a warm place for you to sit. We can go on slowly from here."],
  },
  {
    cue: "broken",
    said: ["first two were only funny", "two of them we could laugh"],
    mi: ["How did it change for you, when it stopped being funny?"],
    empathy: ["There were two years with some laughter in them, and then the nights began."],
    support: [
      "Four years, and since the fasting month the nights as well. That's a long time to keep going.",
    ],
  },
  {
    cue: null,
    said: ["the two of us she and I", "house emptied out"],
    mi: ["What was it like, when the house came down to the two of you?"],
    empathy: ["First he was gone, and then it was the two of you, with no one in between."],
    support: [
      "Since he went you've had each other, and you've had to miss him too. There's room here for that.",
    ],
  },
  {
    cue: "siblings",
    said: ["there was no meeting", "choosing curtains"],
    mi: ["In the moment when they all looked at you, what did you want to say?"],
    empathy: ["A look decided it, and you've been living in that decision ever since."],
    support: [
      "It was over before anyone asked what it would mean for you. You can tell me what it has meant.",
    ],
  },
  {
    cue: null,
    said: ["one she was proud of", "wanted her to be proud"],
    mi: ["What would you want her to be proud of, if she could see all this?"],
    empathy: ["You're still hoping for her to be proud, from a place where she can't give it."],
    support: ["Wanting her to be proud of you is a very old wish. It makes sense that it aches."],
  },
  {
    cue: "unknown",
    said: ["where her daughter is and", "daughter has got to"],
    mi: ["With your hand in hers, what do you say to yourself while she asks?"],
    empathy: ["She's holding the hand she is looking for, and only you know it."],
    support: [
      "You keep hold of her hand through that question. Nobody could call that easy, and you needn't hurry past it.",
    ],
  },
  {
    cue: null,
    said: ["packs her bag to go", "from four o'clock on"],
    mi: ["What's that hour like for you, while the bag goes in and out?"],
    empathy: ["She can't find home, and you can't give it to her, though she's in it."],
    support: [
      "Unpacking what will be packed again is tiring work, the kind that leaves nothing to show.",
    ],
  },
  {
    cue: null,
    said: ["one customer"],
    mi: ["How do you keep it open, that shop, with only the one customer?"],
    empathy: ["You keep everything ready for someone who can't know that it's done for her."],
    support: ["Seen or not, the shop stays open. The one behind the counter may speak here, too."],
  },
  {
    cue: null,
    said: ["page of a book", "book that you love"],
    mi: ["What are the lines you would most like to keep?"],
    empathy: ["That book is dear to you, and line by line it's going while you hold it."],
    support: [
      "You go on reading, though lines go missing. I'd gladly listen while you read me some of it.",
    ],
  },
  {
    cue: "broken",
    said: ["like a torn cloth", "oh in scraps"],
    mi: ["What's the rest of the night like, once three o'clock has been?"],
    empathy: ["Your nights are cut to fit hers, and only the small pieces are left for you."],
    support: [
      "Broken sleep isn't rest for long. It makes sense if everything feels thinner by day.",
    ],
  },
  {
    cue: null,
    said: ["sleep in her doorway", "mattress across her door"],
    mi: ["At night, at her door, how is it to lie there?"],
    empathy: ["Even lying down you're on guard, and your back pays for it."],
    support: [
      "You've put yourself at her door so that she's minded. It costs your back its rest, and that counts.",
    ],
  },
  {
    cue: "broken",
    said: ["eats standing up", "on my feet by the sink"],
    mi: ["How would it be, to sit down to a meal of your own?"],
    empathy: ["Somehow you've become the one there's no plate for."],
    support: ["Her meals are seen to, always. Your hunger may come into this conversation too."],
  },
  {
    cue: null,
    said: ["nasi lemak"],
    mi: ["What is it like, to be the one who's watched over for a meal?"],
    empathy: [
      "For one plate on a Friday you're the one looked after, and maybe it's hard to be that.",
    ],
    support: ["I'm glad that on Fridays there is somebody who sees to your plate."],
  },
  {
    cue: null,
    said: ["usual choir", "the back joins in"],
    mi: ["When evening comes, what is that feeling around the ribs like?"],
    empathy: ["Your body keeps the account all day, and in the evening it reads it out."],
    support: ["Knees and back have carried a lot of this. No wonder they speak up by evening."],
  },
  {
    cue: null,
    said: ["seven kilos"],
    mi: ["When they asked how you'd done it, what would the true answer have been?"],
    empathy: ["They admired it, and nobody saw what it was made of."],
    support: ["Seven kilos, and it passed for good news. I'd sooner hear how you've been."],
  },
  {
    cue: "siblings",
    said: ["love her very much from", "nobody could love her more"],
    mi: ["How is it for you, being the one who loves her from close by?"],
    empathy: ["Their love comes a long way, and the work of it stays where you are."],
    support: [
      "You can believe in their love and still be lonely in that house. Both can be said here.",
    ],
  },
  {
    cue: null,
    said: ["fail her papers", "hears the good half"],
    mi: ["If you wrote to her and left nothing out, what would be in the letter?"],
    empathy: ["You protect her exams, and it costs you someone who would have listened."],
    support: [
      "With all you carry, you're shielding your girl as well. The part she doesn't hear can be said here.",
    ],
  },
  {
    cue: null,
    said: ["six years ago a good man", "widow six years"],
    mi: ["How was it, to live with a man who found everything funny?"],
    empathy: ["Some of the laughter in the house went with him, maybe."],
    support: [
      "After six years his laugh is still near in how you tell it. Bring him in whenever you like.",
    ],
  },
  {
    cue: "siblings",
    said: ["ladies from the surau", "had the surau ladies"],
    mi: ["Those ladies from the surau, what do you miss about them?"],
    empathy: ["You understand that they stopped asking, and it still left you outside."],
    support: ["There was a reason behind each no. Missing their company doesn't need an excuse."],
  },
  {
    cue: null,
    said: ["takes in my laundry", "washing in before I'm out"],
    mi: ["Tell me about her way of helping. What does it do for you?"],
    empathy: ["Help without a speech is maybe the only kind that lets you rest."],
    support: ["It's good that somebody next door just sees the rain and acts."],
  },
  {
    cue: null,
    said: ["brand of biscuits", "his biscuits are in"],
    mi: ["When his biscuits are there in front of you, what do you think of?"],
    empathy: ["Nobody wants to eat them, and still they keep his place in the house."],
    support: [
      "Six years isn't too long to go on keeping a man's biscuits. There's room for Zain here.",
    ],
  },
  {
    cue: null,
    said: ["next to the commode", "beside the wheelchair"],
    mi: ["Joking aside, what is it like to have no one next to you in all this?"],
    empathy: ["You make a joke of it, and maybe there's some loneliness tucked in behind."],
    support: [
      "You still joke, even about the empty place. It may be spoken of seriously too, when you like.",
    ],
  },
  {
    cue: "self",
    said: ["I closed it well", "handed over the keys"],
    mi: ["Take me back to that little shop. What was it like to be there?"],
    empathy: ["You say it so quickly, the giving up, as if it had been a small thing."],
    support: [
      "That shop was yours, and letting it go was no small matter. I'd like to hear about it.",
    ],
  },
  {
    cue: null,
    said: ["hem things for Mrs Nair", "take up a hem"],
    mi: ["When you're sewing, what is it that your hands remember?"],
    empathy: ["Late at night, for the length of a hem, something of the old Halima may come back."],
    support: ["You've kept a thread to your old life, one hem at a time."],
  },
  {
    cue: null,
    said: ["bath that was a war", "battle over the bath"],
    mi: ["In the middle of such a day, what did the half hour of songs do for you?"],
    empathy: ["A fight, and a song, and a bag, and you call it a day like the others."],
    support: [
      "A day like that would tire two people. It can be told here without calling it ordinary.",
    ],
  },
  {
    cue: null,
    said: ["I'd put on lipstick", "only the lipstick"],
    mi: ["What would the nurse have seen, without the lipstick?"],
    empathy: ["The lipstick was believed, and you went unseen behind it."],
    support: ["You needn't look well for me. Come as you are, lipstick or none."],
  },
  {
    cue: null,
    said: ["lie down in the doorway", "my place across her door"],
    mi: ["What are the hours like, between this cup and three o'clock?"],
    empathy: ["The night has its timetable already, and hardly a line of it is yours."],
    support: ["There's no rush about the tea. Until you lie down, this hour belongs to you."],
  },
  {
    cue: null,
    said: ["tell me about her kitchen", "call from my sister at ten"],
    mi: ["If she did hear about your kitchen, what would you want to tell her first?"],
    empathy: ["You've listened to her kitchen, and maybe you long to be asked about yours."],
    support: [
      "It's no small step, to think of telling her. You can say it here first, if that's easier.",
    ],
  },
  {
    cue: null,
    said: ["P. Ramlee the old songs", "P. Ramlee above all"],
    mi: ["What do you see in her, while the song lasts?"],
    empathy: ["For the length of a song you have her back, and maybe a bit of yourself as well."],
    support: ["The old songs are a door that she still comes through, and you found it."],
  },
  {
    cue: null,
    said: ["pull a thread through", "thread's going through"],
    mi: ["What happens in you, while the thread goes through?"],
    empathy: ["With a needle in your hand you don't have to be anybody's anything."],
    support: [
      "It's good that there's something which is only yours. You can tell me about your sewing any time.",
    ],
  },
  {
    cue: null,
    said: ["nobody's name in my mouth", "don't call anyone"],
    mi: ["How are those ten minutes, from the inside?"],
    empathy: [
      "Ten minutes of belonging to yourself, and maybe they have to last you the whole day.",
    ],
    support: [
      "Those ten minutes are yours. I don't want to use them up, so be as quiet here as you like.",
    ],
  },
  {
    cue: null,
    said: ["apologised to the girl", "got bitten for it"],
    mi: ["When the help didn't work out, how was that for you?"],
    empathy: ["At last someone had been let in, and the door closed again with a bite."],
    support: ["You did look for help. One can laugh at how it went and be sad about it too."],
  },
  {
    cue: "siblings",
    said: ["group for carers", "meeting for families"],
    mi: ["Had there been someone to stay with her, what would you have gone there hoping for?"],
    empathy: [
      "The offer was there, and it left out the one thing you haven't got, another person in the house.",
    ],
    support: [
      "It makes sense that you couldn't go. Here you don't have to leave her in order to talk.",
    ],
  },
  {
    cue: null,
    said: ["how's the patient", "the patient this"],
    mi: ["What would you have told them, if they had looked at you?"],
    empathy: [
      "You take the whole of it home with you, and in that room you're only a hand for the paper.",
    ],
    support: [
      "They had the patient in front of them, and the daughter went unasked. I'd like to hear about her.",
    ],
  },
  {
    cue: null,
    said: ["I told him fine", "quite fine I said"],
    mi: ["If the young doctor asked again, and you had time, what would the slower answer be?"],
    empathy: [
      "The question came at last, and your mouth had closed the door before you got there.",
    ],
    support: ["After so long, fine comes out by itself. You don't have to be fine here."],
  },
  {
    cue: "temper",
    said: ["nobody knows that I raise", "how I shout that nobody"],
    mi: ["How would it be for you, if one of them did know?"],
    empathy: [
      "They know the illness by its stages. What it makes of you, some days, they've never met.",
    ],
    support: [
      "You've told me what none of them knows. We can go slowly with it, and without blame.",
    ],
  },
  {
    cue: null,
    said: ["told my sister half", "began to tell my sister"],
    mi: ["What was the part that you didn't get to say?"],
    empathy: ["You'd opened the door a little, and it closed before you were through."],
    support: [
      "It takes something to start telling. Whatever got cut off can be told here, to its end.",
    ],
  },
  {
    cue: null,
    said: ["asked how I am by", "ask after me first"],
    mi: ["Then let me ask it properly. How are you, apart from her?"],
    empathy: ["You've been the way to her for so long that people forget to stop at you."],
    support: ["Then I'm asking after you first, and I'm in no hurry to get to her."],
  },
  {
    cue: null,
    said: ["bit of a bad person", "no angel till eleven"],
    mi: ["With nobody there to put you right, what would you say?"],
    empathy: ["Being good has become a uniform, and maybe it needs to come off for a while."],
    support: ["Then this is that hour, and I'm not here to put you right."],
  },
  {
    cue: "unknown",
    said: ["eight months and there was", "eight months and then it"],
    mi: ["What did it do for you, back then, that people came?"],
    empathy: [
      "With Zain there was an end, and there was company. This time you're losing her without either.",
    ],
    support: [
      "That was a grief with visitors and this is one without. You have some company in it here.",
    ],
  },
  {
    cue: null,
    said: ["other people's weddings", "didn't know the bride"],
    mi: ["Tell me about one of those weddings you sang at."],
    empathy: [
      "There was a loud one in you, singing where nobody had asked her, and maybe you miss her.",
    ],
    support: [
      "I like the woman who sang at strangers' weddings. She's welcome here, at any volume.",
    ],
  },
  {
    cue: null,
    said: ["see two roads", "one way or there's the other"],
    mi: ["What is that shame made of, the one you see on both sides?"],
    empathy: ["Whichever way you turn, you seem to have found yourself guilty in advance."],
    support: ["There's no need to look down either way tonight. It's enough to be where you are."],
  },
  {
    cue: null,
    said: ["Port Dickson"],
    mi: ["How do you imagine it, standing in the sea again?"],
    empathy: ["There's a wish in that which is only yours, salt water and nobody calling."],
    support: [
      "It's good to hear something that you want for yourself. Stay by that sea for as long as you like.",
    ],
  },
  {
    cue: "self",
    said: ["tailor on my card", "tailor printed under"],
    mi: ["If it were up to you, what would you like the card to say?"],
    empathy: [
      "Your work had a word to itself, tailor. What you do now takes all of you and has none.",
    ],
    support: [
      "You needn't know what to print there. We can leave the card blank and talk about you.",
    ],
  },
  {
    cue: null,
    said: ["Mrs Nair's daughter did", "the Nair girl"],
    mi: ["What makes those words harder to say to yourself?"],
    empathy: ["There's kindness ready in you for any tired girl, and it stops just short of you."],
    support: [
      "You found the kind words without any help. They can wait here until you've a use for them.",
    ],
  },
  {
    cue: null,
    said: ["six and eight when", "she fetches the bag"],
    mi: ["From six up to eight, when the bag comes. What happens in you then?"],
    empathy: ["Even the better hours stand at six, and then she comes with the bag."],
    support: [
      "Six is a great deal for an ordinary hour. We can stay with the six before we get to the eight.",
    ],
  },
  {
    cue: null,
    said: ["still quite hopeful", "wake up hopeful"],
    mi: ["What does the hope look like in the morning, before the day gets at it?"],
    empathy: ["Each morning you start out hopeful, and each evening costs you some."],
    support: [
      "You still wake up hopeful, after all this. I'd like to hear more about that part of you.",
    ],
  },
  {
    cue: "temper",
    said: ["thirty times and more", "where's my daughter question"],
    mi: ["How was it for you, hearing that question over and over on Sunday?"],
    empathy: [
      "She was asking for you, and you were there, and after so many times something gave way.",
    ],
    support: [
      "You don't excuse yourself in telling it. That Sunday can be looked at here without a verdict.",
    ],
  },
  {
    cue: null,
    said: ["people manage with worse", "voice from assembly"],
    mi: ["If you were allowed to speak up to that voice, what would your answer be?"],
    empathy: ["Even your tiredness gets called to order, in your mother's voice."],
    support: [
      "That sentence leaves no room for you. You don't have to be measured against anyone here.",
    ],
  },
  {
    cue: null,
    said: ["sit with her for one hour", "did say she'd sit"],
    mi: ["What would an hour on a Thursday be like for you?"],
    empathy: ["Her offer is there, and something in you finds it hard to be the one who takes."],
    support: [
      "Pride may have held you upright for a long while. There's no rush about a Thursday.",
    ],
  },
  {
    cue: null,
    said: ["send a week of yourself", "come for seven days"],
    mi: ["When you say that to him in your head, what does he answer?"],
    empathy: [
      "The words for him are all there, and maybe knowing them makes it harder to send them.",
    ],
    support: [
      "You needn't decide whether it's ever sent. If you'd like to say that letter out loud, I'm here for it.",
    ],
  },
  {
    cue: "unknown",
    said: ["headmistress of a girls", "years she was headmistress"],
    mi: ["What was it like, to be the daughter of such a headmistress?"],
    empathy: [
      "She had a whole school at her command, and now you get the politeness she kept for staff.",
    ],
    support: ["You knew her at her full height. It makes sense that her polite question cuts."],
  },
  {
    cue: null,
    said: ["beautiful handwriting still", "fills a page with the date"],
    mi: ["What do you feel, when you look at that date in her writing?"],
    empathy: [
      "Her hand is still hers, even where the years have come loose. Maybe it's lovely and painful to look at.",
    ],
    support: [
      "You notice what has stayed. One can be glad of the handwriting and sad about the date.",
    ],
  },
  {
    cue: "bad-daughter",
    said: ["word home on the telephone", "hear the line hum"],
    mi: ["At your end of the line, what was in that quiet?"],
    empathy: [
      "That one word touched the promise, and then there was nothing either of you could say.",
    ],
    support: [
      "You gave your father your word and it still binds you. We can talk about it without deciding anything.",
    ],
  },
  {
    cue: null,
    said: ["day centre"],
    mi: ["Tell me about the singing. What was it that you had to step away from?"],
    empathy: ["It may have been lovely in there, and maybe that was the unbearable part."],
    support: [
      "You went and looked, and it moved you so that you had to step out. That can be told slowly.",
    ],
  },
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
    mi: ["How is it for you, going along with her about that train?"],
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
    cue: null,
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
    mi: ["When she's afraid, and home is all around her, how is that for you?"],
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
    cue: null,
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
    cue: null,
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
    cue: null,
    said: ["steal the blanket", "under one blanket"],
    mi: ["What was she to you, in the days of that blanket?"],
    empathy: [
      "Once you were that close, and now the real things lie somewhere under the small talk.",
    ],
    support: [
      "Missing a sister while you're talking to her is a lonely business. No wonder you think of the blanket.",
    ],
  },
  {
    cue: null,
    said: ["doorbell went at her end", "delivery came in the middle"],
    mi: ["What had you hoped for, when you began to tell her?"],
    empathy: ["You'd gathered yourself to say it, and then it was her door that got the answer."],
    support: [
      "Beginning is the hard part, and you did begin. There's time for the rest of it here.",
    ],
  },
  {
    cue: null,
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
    mi: ["Sewing, with his voices going on beside you. What was that like?"],
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
    mi: ["If you left the comedy out for one call, what would she hear?"],
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
    mi: ["How would it be for you, if she did know about the nights?"],
    empathy: [
      "Your nights stay hidden so that she can have her own days, and you're alone with them.",
    ],
    support: [
      "Sparing her is a kind of care, and it has its price. The nights can be told here as they are.",
    ],
  },
  {
    cue: null,
    said: ["fashion"],
    mi: ["How was it for you, when she noticed?"],
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
    cue: null,
    said: ["late for a fitting", "late for her fitting"],
    mi: ["What was it like, to be known by her in that dream?"],
    empathy: ["In the dream she knew you, and waking from that may have been its own small loss."],
    support: ["That's a dream to hold gently. You can stay in it a moment longer, if you want to."],
  },
  {
    cue: null,
    said: ["it's who I turn into", "person it makes of me"],
    mi: ["At such times, what do you see of yourself that is hard to look at?"],
    empathy: [
      "The work isn't what frightens you, maybe. It's who you meet in yourself while you do it.",
    ],
    support: ["You can tell me about that person too. I won't take her for the whole of you."],
  },
  {
    cue: null,
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
