import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about her first words, and about what she says early on. */
export const ofTheOpenings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["don't want to take anyone's place", "hope I'm not taking a slot"],
    answers: {
      why: [
        "It's only sleep, or I hope so. {I say tired because nobody minds tired|tired-all}. || He's up every two hours, it'd be odd if I weren't. {I do say probably quite a lot|tired-all}.",
      ],
      felt: [
        "{Like wet washing|tired-all}. You lift one bit and the rest of it drags. || {A bit like being under a blanket I can't find the corners of|tired-all}.",
      ],
      mean: [
        "That there'll be someone worse off waiting behind me. {I'm not ill, I'm only worn down like a heel|tired-all}. || I mean that I haven't got a proper reason to be here. {I'm up, I'm dressed, I'm just so tired|tired-all}.",
      ],
      often: [
        "It's since he came, so four months. It doesn't wash off with a bath. || Every day of it since July. I thought it'd be a fortnight.",
      ],
    },
  },
  {
    said: ["I'm the one who isn't doing", "It's me that's not doing"],
    answers: {
      why: [
        "I'm honestly not sure. {He's gaining weight and I seem to be going the other way|not-doing-well}. || I can't put my finger on it. {Everything's been done right and I still feel wrong|not-doing-well}.",
      ],
      mean: [
        "I do everything, it all gets done. {It's just as if somebody else is wearing me|not-doing-well}. || {I smile, I fold things, and I'm not anywhere near it|not-doing-well}. Is that a proper answer?",
      ],
      felt: [
        "{Faint|not-doing-well}. As in a photocopy, not as in dizzy. || {Like the last biscuit in the tin, everyone's too polite to look at me|not-doing-well}.",
      ],
      often: [
        "Since about August, I'd say. Every day, though some mornings are kinder. || It's been most of his life, that's an awful thing to add up.",
      ],
      youSaid: [
        "No, I tell everybody we're both doing marvellously. You're the first one I've corrected. || I've not said it to them. I say we, we're lovely, we're sleeping.",
      ],
    },
  },
  {
    said: ["can't seem to feel like myself", "nothing serious, he's healthy"],
    answers: {
      why: [
        "It might be the sleep. {Or I got left somewhere, between the ward and the car park|not-doing-well}. || I couldn't tell you, that's what's so silly. {There's nothing to point at, I've just gone|not-doing-well}.",
      ],
      mean: [
        "{I used to know what I thought before I'd said it|not-doing-well}. Now I say what'll be easiest and go with that. || {I hear myself being charming and I think, who's that|not-doing-well}? And then she offers everybody tea.",
      ],
      felt: [
        "{Like answering to somebody else's name|not-doing-well}. You turn round anyway, to be polite. || {A bit like house-sitting|not-doing-well}. I know where it all goes, and none of it's mine.",
      ],
      often: [
        "It's been since August or so. I kept thinking it was a phase, his or mine. || A few months. Not every minute, it comes and goes by about lunchtime.",
      ],
    },
  },
  {
    said: ["more than two hours in a row", "Two hours is the most"],
    answers: {
      why: [
        "He's hungry every two hours, {and in the gaps I'm listening for him|tired-all}. || He wakes for his bottle. {Then he's off again, and I'm lying there like a light left on|tired-all}.",
      ],
      felt: [
        "{Thin|tired-all}. As if you could post me. || {Not quite solid|tired-all}. I walked into a door and said sorry to it.",
      ],
      often: [
        "Every night since July, yes. I've stopped looking at the clock, it only upsets me. || It's been like that from his first night home. Four months, nearly to the day.",
      ],
      mean: [
        "{If you folded me I'd stay folded|tired-all}. That's all I meant, sorry. || {You could hold me up to the window and read the other side|tired-all}.",
      ],
    },
  },
  {
    said: ["She helps me all day long", "By evening I'm about this tall"],
    answers: {
      why: [
        "It's all done before I get there. {You start to feel like a guest who won't leave|watched}. || {She's so good at it, and she does it right next to me|watched}. I've nothing to be cross about.",
      ],
      mean: [
        "She'll take the bottle and say, let me. {And I stand back, and I've got a bit shorter|watched}. || I start the day as his mum. {By bath time I'm more the girl who passes things|watched}.",
      ],
      felt: [
        "{Like when you're little and somebody does your coat up for you|watched}. || {Useless, in a very clean kitchen|watched}.",
      ],
      youSaid: [
        "Only thank you. I say it about forty times a day. || I say, oh, you are good. I do mean it, the first few times.",
      ],
      often: [
        "From when he's up until she goes to bed. She's up before him, actually. || All day and every day, it's sixteen weeks now. She did say six.",
      ],
    },
  },
  {
    said: ["tell me to enjoy every minute", "a lady who leans in to the pram"],
    answers: {
      why: [
        "They mean it kindly, and they look so hopeful. {I'd hate to be the one who says no|not-doing-well}. || I can't say, have you got a minute, then? {So it's the smile, it's quicker|not-doing-well}.",
      ],
      felt: [
        "{Like being thanked for a present I didn't send|not-doing-well}. || {As though I've been given a lovely thing and I'm holding it upside down|not-doing-well}.",
      ],
      youSaid: [
        "Oh, I do! That's what I say, with a squeeze of the handle. || I say he's a treasure. I don't say what I am.",
      ],
      who: [
        "Anybody with grown-up children. The man in the post office, once, and he'd got tears in his eyes. || Different ladies, but they've all got the one cardigan. I think they miss theirs.",
      ],
      often: [
        "Most times I go out. Twice, if he's got his bear hat on. || It's nearly every walk. I've started crossing over by the chemist.",
      ],
    },
  },
  {
    said: ["I hope I'm not going on", "Is this too long? I do go"],
    answers: {
      why: [
        "I've usually been stopped by now. Somebody needs a bottle. || It's habit. I say a bit, and then I look to see who I've bored.",
      ],
      mean: [
        "Only that you'll have other people, and it's just a baby and some washing up. || I mean I've had four goes at one sentence. I'm not used to getting to the end.",
      ],
    },
  },
];
