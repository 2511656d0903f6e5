import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya tells of others. */
export const others: StoryMoment[] = [
  {
    cue: "far-away",
    said: ["my head in her lap", "her lap I want"],
    mi: ["With your head in her lap, what would you tell her?"],
    empathy: ["You'd like to be somebody's child again, maybe just for an hour."],
    support: ["Wanting your mum's lap makes every kind of sense."],
  },
  {
    cue: null,
    said: ["look at the baby together", "we mostly admire him"],
    mi: ["If some of that call were only for you, what would you talk about?"],
    empathy: ["You share him with her, and maybe there's no moment in it for just you two."],
    support: ["The calls go to him, and it's all right to wish that some of one were yours."],
  },
  {
    cue: "not-doing-well",
    said: ["keep her looking at him", "I make sure it's all Arjun"],
    mi: ["On those calls, what is it that you'd rather she didn't see?"],
    empathy: [
      "You protect her across all that distance, and maybe it keeps her further from you too.",
    ],
    support: [
      "You don't want her to fret, which is loving. There's a place for it here in the meantime.",
    ],
  },
  {
    cue: null,
    said: ["then she starts singing", "and then she'll sing"],
    mi: ["What is that pause like for you, before she sings?"],
    empathy: ["For the length of that pause you're known, and then there's a song over it."],
    support: [
      "There's somebody who can hear you through all the cheerfulness. That's worth something, even without words.",
    ],
  },
  {
    cue: null,
    said: ["something hot"],
    mi: ["What do you hear in it, when she says that?"],
    empathy: ["It may be her way of putting a hand on you from over there."],
    support: [
      "She's looking after you in the way she can. Wanting her here as well is no disloyalty.",
    ],
  },
  {
    cue: null,
    said: ["visa office"],
    mi: ["How does it feel, to know that she'd do that for you?"],
    empathy: ["She'd sit there for as long as it took, and maybe that makes the distance harder."],
    support: ["There's someone who wouldn't give up on coming to you. No wonder you miss her."],
  },
  {
    cue: "not-doing-well",
    said: ["have to be the cheerful one", "end up cheering her up"],
    mi: ["What would you want from her, if her tears didn't need you?"],
    empathy: [
      "To be comforted you'd first have to do the comforting, and there's nothing left for it.",
    ],
    support: ["There's so little left for cheering anybody. You needn't cheer me."],
  },
  {
    cue: null,
    said: ["hasn't unpacked her bag", "bag's still packed"],
    mi: ["When you think of that bag, what do you feel?"],
    empathy: ["Her bag is still waiting, and so are you."],
    support: [
      "You're sad about it at your end and she's sad at hers, and you carry a bit of both.",
    ],
  },
  {
    cue: null,
    said: ["came to help and she never", "hardly seen her in a chair"],
    mi: ["What does it do to you, when somebody around you never sits?"],
    empathy: ["With her always on her feet, maybe you don't feel you're allowed to sit either."],
    support: ["It's fine to be worn out by someone who has come to help."],
  },
  {
    cue: "watched",
    said: ["feel about twelve", "into a schoolgirl"],
    mi: ["In that kitchen, what would the grown-up you like to do?"],
    empathy: ["All so polite, and still you shrink when she's behind you."],
    support: ["It doesn't take a cross word for it to get to you. It's fine that it does."],
  },
  {
    cue: null,
    said: ["peaky"],
    mi: ["Besides peaky, what would you want her to see?"],
    empathy: ["She has noticed something, and it went straight past you to your plate."],
    support: ["You know there's more to it than food. The rest can be said here."],
  },
  {
    cue: "not-doing-well",
    said: ["I put the tap on first", "with the water running"],
    mi: ["How would it be, to cry without the tap on?"],
    empathy: ["Even your crying has to be considerate, it seems."],
    support: ["Crying doesn't have to be quiet here, and nobody minds what comes."],
  },
  {
    cue: "watched",
    said: ["nobody had time to be tired", "no time for tired"],
    mi: ["What did that do to you, with the smile it came with?"],
    empathy: ["It came with a smile, so there was nowhere to put the sting."],
    support: [
      "A remark like that can sting, smile and all. Being tired is allowed in this conversation.",
    ],
  },
  {
    cue: null,
    said: ["think too much and then", "told I'm overthinking"],
    mi: ["Before the plate arrived, what would you want her to say?"],
    empathy: ["There'd be something warm to eat, and you'd still be alone with the thought."],
    support: [
      "No wonder you don't tell her, if it only comes back as thinking. All of it may be thought out loud here.",
    ],
  },
  {
    cue: null,
    said: ["leave it to me", "please let me do it"],
    mi: ["What would you most like to have left to you?"],
    empathy: ["You can already feel her being hurt, so you swallow your own."],
    support: [
      "You're careful with her feelings. Wanting to do it yourself takes nothing from her.",
    ],
  },
  {
    cue: null,
    said: ["think she's homesick", "describing her own kitchen"],
    mi: ["How was it, to overhear her talking about her kitchen?"],
    empathy: ["Maybe there are two of you in that kitchen missing something, and neither says so."],
    support: [
      "You notice what she's missing, with everything you've got going on. There's room for what you miss too.",
    ],
  },
  {
    cue: null,
    said: ["one true thing about any", "real conversation there yet"],
    mi: ["Suppose somebody else began. What would your first true thing be?"],
    empathy: ["All those smiles, and maybe each of you waiting for another one to stop."],
    support: ["It's tiring, being smiley in company. You needn't smile in here."],
  },
  {
    cue: "not-doing-well",
    said: ["biscuits"],
    mi: ["If the cheerful one had a day off, what would they see?"],
    empathy: ["They know the biscuits and the smile, and not the one who carries them in."],
    support: ["You've been jolly for a whole room. You're off duty here."],
  },
  {
    cue: null,
    said: ["said bless and", "went bless"],
    mi: ["Tell me what has stayed with you about that moment."],
    empathy: ["Maybe you heard yourself in her, and heard how quickly it was covered over."],
    support: ["You've gone on thinking about her, so she wasn't left alone with the swings."],
  },
  {
    cue: null,
    said: ["someone would say me too", "say same here"],
    mi: ["How would it be, to hear that from one of them?"],
    empathy: ["Behind all that quiet, maybe you long to hear somebody say it back."],
    support: [
      "You can picture one of them meeting you halfway. It takes some trust to picture that.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["look fine but then so do I", "all sailing through"],
    mi: ["Behind all that looking fine, what do you think there is?"],
    empathy: ["You know from the inside how much a fine face can hide."],
    support: ["You don't need to look fine here, there's nobody looking."],
  },
  {
    cue: "not-doing-well",
    said: ["look at me a bit long", "look twice at me"],
    mi: ["What do you think she saw, when she looked like that?"],
    empathy: ["She nearly saw you, and maybe part of you wanted her to."],
    support: [
      "The happy answers were the ones that could be said that day. The others can be said here first.",
    ],
  },
  {
    cue: null,
    said: ["ring whenever I like", "whenever you like she told"],
    mi: ["If you did ring, what would you want to begin with?"],
    empathy: ["Her number's there, and maybe ringing it would make all this real."],
    support: ["You've got her number, and it doesn't run out."],
  },
  {
    cue: null,
    said: ["let me change it", "questions over with me"],
    mi: ["Going through it slowly, what would be the first answer to change?"],
    empathy: [
      "You can picture somebody going slowly with you, and maybe that's what you need most.",
    ],
    support: ["You trust her to be gentle with it. It says something that you can picture that."],
  },
  {
    cue: "numb",
    said: ["more that I can't feel it", "it's that I can't feel it"],
    mi: ["What is it like, doing it all and not being able to feel it?"],
    empathy: ["You do the loving things, and somehow they don't reach you."],
    support: ["Not feeling it is a loss of its own, and you've put it very clearly."],
  },
  {
    cue: null,
    said: ["quite put the rest of it into words", "haven't the words for the rest"],
    mi: ["Which part was near, and which wasn't?"],
    empathy: ["So I've got some of it, and the rest hasn't found its words yet."],
    support: ["There's no hurry for the rest. It can come in pieces, or not at all tonight."],
  },
  {
    cue: "not-doing-well",
    said: ["old work pass", "lanyard"],
    mi: ["What was it like, to have her back for a minute?"],
    empathy: ["For a minute you were someone with a pass, and a place to go with it."],
    support: ["Of course you put it on. You've been missing the one who wore it."],
  },
  {
    cue: null,
    said: ["lights come on at five", "across the road who's up"],
    mi: ["How is it, to know there's somebody else up at five?"],
    empathy: ["There's some company in it, without anyone having to say a word."],
    support: ["You've found each other, over there and over here, in the loneliest hour."],
  },
  {
    cue: "far-away",
    said: ["Amma's pickle", "lime pickle"],
    mi: ["What does that jar hold for you, besides pickle?"],
    empathy: ["As long as the jar isn't empty, there's a bit of her in the house."],
    support: ["You're keeping a bit of home safe in that jar. It makes sense not to finish it."],
  },
  {
    cue: null,
    said: ["one evening where he doesn't", "talk to me first"],
    mi: ["What would you like him to ask about first, that evening?"],
    empathy: ["For one evening you'd like to come before the bottles."],
    support: ["There's something to ask for, and it's just for you. It's a fair thing to want."],
  },
  {
    cue: null,
    said: ["just to be called Priya", "like to be Priya for a minute"],
    mi: ["What is Priya like, when she's only Priya?"],
    empathy: ["Your own name, said by somebody who means only you, seems worth the walk."],
    support: ["A trip to the bakery just for you needs no other reason."],
  },
  {
    cue: null,
    said: ["time when I'm by myself", "when the house is empty"],
    mi: ["How do you picture that visit, with nobody else at home?"],
    empathy: ["Part of you would like to be seen, with nobody else in the room."],
    support: [
      "You've practically got the words for that text. It's your idea, and it's in your own time.",
    ],
  },
  {
    cue: null,
    said: ["walk be just a walk", "not pick up one thing"],
    mi: ["On a walk like that, what would you notice?"],
    empathy: ["Even your walks have had a job to do, and you'd like one with nothing in it."],
    support: ["A walk that's only a walk is a good thing to want."],
  },
];
