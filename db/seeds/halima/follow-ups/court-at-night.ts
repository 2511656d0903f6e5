import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers who asks about the shouting, the promise and what she prayed for. */
export const courtAtNight: Scenario["topics"] = {
  "called-that": {
    layer: 0,
    asks: ["when she called you that", "she called you that", "called you miss"],
    answers: [
      "I wanted to get down on the floor and be the one who's told off. {I'd frightened her into manners|temper}. || Sick, dear. {I saw what I must have looked like, from down there|temper}.",
    ],
  },
  "perfect-first-met": {
    layer: 1,
    asks: ["first meet that perfect", "meet that perfect daughter", "did you first meet that"],
    answers: [
      "At religious school, in a picture book. {She was fanning her father, and she'd no shadows under her eyes|bad-daughter}. || In my aunt's mouth. {Look how your cousin sits with her mother, she'd say, and I never caught up|bad-daughter}.",
    ],
  },
  "angels-hear": {
    layer: 1,
    asks: ["hear yourself say at", "yourself say at that moment"],
    answers: [
      "Forgive me, the usual. {And quickly, that I'll do better, and I don't believe me|bad-daughter}. || {I tell them that I was tired|bad-daughter}. It sounds very thin, on the mat.",
    ],
  },
  "quiet-longed": {
    layer: 3,
    asks: ["you longed for in", "longed for in that quiet", "long for in that quiet"],
    answers: [
      "Sleep, I think. {A room with nobody in it to listen for|wish?}. || {To hear one thought of mine to the end|wish?}. It doesn't sound much, and it seemed enormous.",
    ],
  },
  "that-place": {
    layer: 1,
    asks: ["about that place that", "that keeps you reading", "keeps you reading"],
    answers: [
      "There's a picture of a woman in a deckchair, and {her daughter's only visiting, she's got her handbag on her knee|bad-daughter}. || They say that the night staff are awake. {I read that over and over, somebody is paid to be awake|bad-daughter}.",
    ],
  },
  "have-from-last": {
    layer: 1,
    asks: ["want her to have from", "have from you last", "from you last"],
    answers: [
      "A song, and my hand. {Not that voice|temper?}. || Something soft. I'd like to be doing her hair, and {not have snapped at her about the pins|temper?}.",
    ],
  },
  "before-spoon": {
    layer: 0,
    asks: ["been like before the spoon", "before the spoon", "day been like before"],
    answers: [
      "Rain, and the question since breakfast, and the rice had caught. {I'd been pleasant since five in the morning|temper}. || She wouldn't have her bath, and nobody rang. {I could feel it coming up all day, like milk|temper}.",
    ],
  },
  "that-sunday": {
    layer: 0,
    asks: ["it that you go back to", "that you go back to"],
    answers: [
      "Her sleeve. {It's a thin old cotton, and I pulled it so hard that I heard the stitches|temper}. || {The look on her, as if somebody she didn't know had come in|temper}. And somebody had.",
    ],
  },
  "in-those-moments": {
    layer: 0,
    asks: ["those moments behind the door", "moments behind the door", "moment behind the door"],
    answers: [
      "Hot, and very quiet. {I shake, and I think, if anyone could see this saint|temper!}. || {It comes up in me like a kettle|temper!}. I count the tiles over the basin until it's down again, there are eighteen.",
    ],
  },
  "pleasant-again": {
    layer: 0,
    asks: ["with her and pleasant", "pleasant again", "carry on in you once"],
    answers: [
      "In my jaw. {I smile with the top half, and the rest is still behind that door|temper}. || {I'm too gentle then, I do it all as if she were made of egg|temper}. She looks at me, she's no fool.",
    ],
  },
  "arms-up": {
    layer: 0,
    asks: ["when her arms went up", "her arms went up", "moment when her arms"],
    answers: [
      "Her elbows. They're so thin, and {she'd put them up against me|temper}. || {That she believed I'd hit her|temper}. She did, for as long as that lasted.",
    ],
  },
  "only-one-has": {
    layer: 0,
    asks: ["only one who still has that", "only one who still", "still has that moment"],
    answers: [
      "Lonely. {I can't even say sorry for it, there's no one at home to be sorry to|temper}. || {I go about with it all day, like a bill that's come to the wrong house|temper}. And she pats my cheek.",
    ],
  },
  "night-accused": {
    layer: 2,
    asks: ["hear yourself accused of", "yourself accused of", "accused of at night"],
    answers: [
      "Of sighing. {I sighed when she dropped the cup, and she heard|bad-daughter}. || That I hurried her, that I answered without looking up. {That I'd have liked to be elsewhere, that's the chief one|bad-daughter}.",
    ],
  },
  "another-woman": {
    layer: 2,
    asks: ["another woman went over", "say to another woman", "if another woman"],
    answers: [
      "I'd take the pencil away from her and send her to bed. {It doesn't work on me, I've tried|bad-daughter}. || That nobody could keep it up. {To her I'd mean it, and with myself I'd want to see the evidence|bad-daughter}.",
    ],
  },
  "at-her-feet": {
    layer: 2,
    asks: ["at her feet what", "your mind busy with", "hands are at her feet"],
    answers: [
      "What's for supper. And {would it be very wrong to leave the left one, just tonight|bad-daughter?}. || {I'm at the seaside, mostly|bad-daughter?}. I've my shoes off and it's my own feet that are wet.",
    ],
  },
  "promise-meant": {
    layer: 1,
    asks: [
      "gave your father that promise",
      "mean to you when you gave",
      "when you gave your father",
    ],
    answers: [
      "That he thought I could be trusted with her. {I was proud, I walked out of that room taller|bad-daughter?}. || {It felt like being chosen, I didn't see that it was for ever|bad-daughter?}. I was thirty-five, and she'd never been ill in her life.",
    ],
  },
  "hours-mean": {
    layer: 2,
    asks: ["hours on it mean", "the hours on it", "do the hours on"],
    answers: [
      "Each is one that I've got through without being unkind. {Or it's one nearer to having her asleep, and I know quite well which|bad-daughter?}. || {That there's an end to the day, at least on paper|bad-daughter?}. I rub them out so that she shan't see.",
    ],
  },
  "carry-prayer": {
    layer: 3,
    asks: ["carrying that prayer", "carrying that prayer by yourself"],
    answers: [
      "I can't look at the mat without seeing it there. {I kneel a little to the left of it|wish}. || Hot to hold. {I'm afraid that it'll be answered, and I'll know whose asking did it|wish}.",
    ],
  },
  "be-spared": {
    layer: 3,
    asks: ["hoping shell be spared", "shell be spared", "want her spared"],
    answers: [
      "Forgetting how to swallow. {I've read that page of the leaflet, and I ask that she needn't get to it|wish?}. || Being afraid. {I'd like it to be in her sleep, after a good evening, with a song in it|wish?}.",
    ],
  },
  "forgiven-first": {
    layer: 3,
    asks: ["be forgiven for the first", "forgiven for the first", "to be forgiven for"],
    answers: [
      "I'd sleep, I think. {I could kiss her good night without feeling like a thief|wish?}. || That {somebody had looked at the whole of it, and at me, and not turned away|wish?}. I hardly dare write that.",
    ],
  },
  "hear-in-it": {
    layer: 3,
    asks: ["think i would hear", "i would hear in it", "thought i would hear"],
    answers: [
      "A woman who's waiting for her mother to go. {That's what I hear|wish?}. || {Wickedness, dear|wish?}. And that all my nice stories were only the wrapping.",
    ],
  },
  "angry-first": {
    layer: 1,
    asks: ["what would it say first", "angry were allowed", "if the anger could speak"],
    answers: [
      "Find your own shoes. {Dreadful, isn't it, I think it every afternoon|temper}. || That it's my turn. {I don't know for what, only that it's always somebody's turn, and never mine|temper}.",
    ],
  },
  "two-roads-shame": {
    layer: 1,
    asks: ["is that shame made of", "that shame made of", "what is that shame"],
    answers: [
      "One way I've broken my word to a dying man. The other way {I keep it, and I get to dislike her|bad-daughter}. || My father's face, on the left. {And on the right it's hers, when I've been sharp|bad-daughter}.",
    ],
  },
  "speak-to-voice": {
    layer: 1,
    asks: ["speak up to that voice", "up to that voice", "answer that voice back"],
    answers: [
      "With respect, puan, have you done a night of it? {And then I'd stand up straight, I'm sure|bad-daughter?}. || That it isn't a competition. {I've never won an argument with her, so I'd say it and run|bad-daughter?}.",
    ],
  },
  "harder-to-self": {
    layer: 1,
    asks: ["words harder to say", "harder to say to yourself", "say that to yourself"],
    answers: [
      "That girl would be tired for good reason. {I'm only tired, I should have managed it better|bad-daughter?}. || I know all the times that I wasn't a saint. {I haven't got those for the girl next door|bad-daughter?}.",
    ],
  },
  "not-corrected": {
    layer: 0,
    asks: ["nobody there to put you", "there to put you right", "to put you right"],
    answers: [
      "That I don't want to do it tomorrow. {Not that I won't, only that I don't want to|bad-daughter}. || {That I'm sick of porridge, and sick of being thanked|bad-daughter}. There, and the roof's still on.",
    ],
  },
  "question-sunday": {
    layer: 1,
    asks: ["hear that question over", "question over and over on", "question over and over"],
    answers: [
      "The first ten I answered nicely. {After twenty it stopped being words, it was a drip on my head|temper}. || {I could feel each one land|temper}. And it's me she was asking for, that's what's so comical.",
    ],
  },
  "in-that-quiet": {
    layer: 0,
    asks: ["what was in that quiet", "in that quiet on"],
    answers: [
      "A great big yes, and {I was so frightened she'd hear it that I asked about her curtains|bad-daughter?}. || {My father|bad-daughter?}. And the clock over the stove, I remember that it was ten past four.",
    ],
  },
  "one-did-know": {
    layer: 1,
    asks: ["one of them did know", "if one of them did"],
    answers: [
      "I'd not be able to look at them. {And I'd sleep, I believe|temper}. || They'd say that they understand. {I'd rather one of them said, I shouted at mine too|temper}.",
    ],
  },
  "hard-to-look-at": {
    layer: 0,
    asks: ["yourself that is hard to look", "is hard to look at", "hard to look at"],
    answers: [
      "The mouth. {It goes thin, like my aunt's, I caught it in the side of the kettle|temper?}. || {Somebody who grips|temper?}. I never knew I'd such strong hands until I had hold of her sleeve.",
    ],
  },
  "inside-voice": {
    layer: 0,
    asks: ["does it tell you by", "tell you by itself"],
    answers: [
      "That a good daughter would be smiling. {It's my mother's voice, the assembly one|bad-daughter?}. || {Other women do this with a job as well, Halima|bad-daughter?}. It never needs to raise itself.",
    ],
  },
  "in-that-kitchen": {
    layer: 0,
    asks: ["like to be in it", "be in that kitchen", "in that kitchen like"],
    answers: [
      "Steam, and the same question, and my own voice going up. {I didn't know it till I'd heard it|temper?}. || Small. {There was her, and me, and the spoon, and I couldn't get out of my own way|temper?}.",
    ],
  },
  "stays-to-carry": {
    layer: 0,
    asks: ["stays with you to carry", "with you to carry"],
    answers: [
      "The nights, He leaves me those. {And what I said to her on Sunday, I can't seem to hand that up|temper?}. || {My tongue|temper?}. He has all the rest, but the tongue's my own.",
    ],
  },
};
