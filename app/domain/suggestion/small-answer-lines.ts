import type { Templates } from "./templates";

/**
 * Replies to answers that tell nothing of the story. Each is true of any such answer: it names nothing, and has no "it"
 * that must have been said.
 */
export const smallAnswerLines = {
  /** A yes to what was said of it. */
  agreed: {
    mi: [
      "What would you add to that?",
      "Which part of that fits best?",
      "What is it like, to have that said?",
      "What did I leave out, if anything?",
      "When do you notice that most?",
      "And if we stay with that for a bit, what comes up?",
      "How long has it been like that?",
    ],
    empathy: [
      "Then I've understood that much, and I'd like to hear the rest from you.",
      "Thank you for saying so. I only had a guess.",
      "I'm glad to know, and I'm not hurrying past it.",
      "Then I'll stay with that as long as you like.",
      "A yes to something like that can be a lot. I'm here with you.",
      "So I've followed you this far. There's time for more.",
      "All right, I'm with you in that.",
    ],
    support: [
      "Would you like to say more about that, or leave it there for now?",
      "Now that I know, what would be good to have from me?",
      "Who else knows that it's like this?",
      "Is there more that goes with that?",
      "We can stay here for a while. What matters most about it to you?",
      "With that said, what would you like to talk about?",
      "What would make that a little easier to carry?",
    ],
  },
  /** Neither yes nor no to what was said of it. */
  mayBe: {
    mi: [
      "How would you put it yourself?",
      "If some of that fits, which bit would it be?",
      "Which part is true for you, and which isn't?",
      "What would come nearer to how it is?",
      "And if it's something else, what might that be?",
      "What comes to mind, when you think about it?",
    ],
    empathy: [
      "That was only my guess, and I'd rather hear how you see it.",
      "There's no need to be certain about that.",
      "It can be half true, or not clear yet. Either is fine here.",
      "I hear that it isn't a plain yes, and I won't hold you to it.",
      "It makes sense to turn that over first.",
      "I may not have it right. You know it from the inside.",
      "That can stay open, I'm in no hurry to have it settled.",
    ],
    support: [
      "We can leave it as a maybe. What would be good to talk about from here?",
      "Would you like to think about that a little, or go on to something else?",
      "What would you like me to know instead?",
      "Is there something I could ask that would be easier to answer?",
      "I'm listening, whichever way it turns out. What's on your mind now?",
      "Nothing hangs on the answer. What would help you most just now?",
    ],
  },
  /** Both, or neither, of what was asked. */
  both: {
    mi: [
      "What does each of them have in it, for you?",
      "How is it for you, that there's no choosing?",
      "If you took one for the moment, which would you talk about?",
      "What makes it hard to choose?",
    ],
    empathy: [
      "You needn't choose for my sake.",
      "It doesn't have to be one or the other.",
      "I asked as if there had to be a choice, and there needn't be.",
      "It makes sense that there's no simple answer to that.",
    ],
    support: [
      "There's no need to decide now. What would help with it?",
      "We can take one thing at a time. Where would you like to start?",
      "Would you like to think it through together, or leave it for now?",
      "What would you need to know first, before choosing?",
    ],
  },
  /** No answer to what was asked. */
  notKnown: {
    mi: [
      "It's fine not to know. What comes to mind first, if anything does?",
      "What would be an easier place to start?",
      "Let me leave that one. What would you rather tell me about?",
      "What is it like, to be asked that?",
      "Let me ask it another way: what has been on your mind today?",
      "What can you say, even if it's only a part?",
      "Is there no answer yet, or is it hard to say?",
    ],
    empathy: [
      "You don't have to have an answer to that.",
      "Some questions have no answer ready, and that's all right here.",
      "That wasn't an easy question, and I can wait.",
      "Not knowing can be part of this too. I'm still with you.",
      "It's all right to leave that one open.",
      "There's no right answer that I'm waiting for.",
      "That may have been a lot to ask just like that.",
    ],
    support: [
      "I'll put that question aside. What would you like to talk about?",
      "We can come back to that later, or not at all. What feels more useful now?",
      "Would it help if I asked about something else?",
      "You can say whatever comes, or nothing for a moment. What would make it easier?",
      "Nobody's marking the answers here. What's on your mind?",
      "Is there something that's nearer to you at the moment?",
    ],
  },
  /** Time was given, or thanks, and was taken. */
  unhurried: {
    mi: [
      "Where would you like to begin?",
      "When there's no rush, what comes up first?",
      "What would you like to start with?",
      "As you slow down, what do you notice?",
      "What would you say, if you took your time with it?",
    ],
    empathy: [
      "Then we'll go at your pace.",
      "I'm here, and it can come as slowly as it likes.",
      "However it comes, I'd like to hear it.",
      "It needn't be tidy here.",
      "I'm glad. There's plenty of time.",
    ],
    support: [
      "You can stop and start as you like. What would help you begin?",
      "Would a question from me make it easier, or would you rather just write?",
      "We have time. What would be good to use it for?",
      "Is there something that would make it easier to say?",
      "What would you like from me while you take your time?",
    ],
  },
  /** The supporter took something back, and it was accepted. */
  takenBack: {
    mi: [
      "What would you have wanted to tell me, before I got in the way?",
      "Where would you like us to go from here?",
      "How would you like me to listen?",
      "What should I have asked you?",
      "What matters most to you at this point?",
    ],
    empathy: [
      "Thank you for letting me try again.",
      "You didn't have to go on with me after that, and I'm glad you did.",
      "It was fair of you to say so. I'll listen better now.",
      "I appreciate that. I'd like to hear it properly this time.",
      "I'm glad you're still here.",
    ],
    support: [
      "I'd like to do better from here. What would help you most?",
      "I'll go slower. Would you like to go on where you were, or start somewhere else?",
      "Whatever you'd still like to say, I've got time for it. Where shall we begin?",
      "What would be of more use to you than what I did before?",
      "Tell me if I do that again. What would you like to talk about now?",
    ],
  },
  /** How it is to talk here. */
  ofTalk: {
    mi: [
      "What makes it like that, do you think?",
      "As you write this, what do you notice in yourself?",
      "How is it, next to telling somebody you know?",
      "What did you expect it to be like?",
      "What is different, now that some of it is said?",
    ],
    empathy: [
      "Thank you for telling me how it is to talk here.",
      "It makes sense that writing it down stirs things up.",
      "It can feel strange to say such things to somebody you don't know.",
      "I'm glad you say how it is, the good of it and the hard of it.",
      "Whatever you feel about it is all right here.",
    ],
    support: [
      "Is there something you'd like me to do more of, or less?",
      "Shall we go on as we are, or slow down a bit?",
      "We can pause whenever you like. What would suit you?",
      "What would make it easier from here?",
      "Who else could you imagine saying some of it to?",
    ],
  },
  /** Any other answer in a few words: what weighs is asked after again. */
  fewWords: {
    mi: [
      "How have the last few days been for you?",
      "What made you decide to write?",
      "In all of this, what weighs on you most?",
      "What would you most like to talk about while we're here?",
      "Would you tell me a little more?",
      "How are you in the middle of all this?",
      "What feels most important at the moment?",
    ],
    empathy: [
      "I'd like to understand that the way you mean it.",
      "Thank you for answering. I'm still with you.",
      "It isn't easy to write to somebody you don't know, and you're doing it.",
      "I'm listening, and I'm not in a rush.",
      "You can leave it at that, or go on. I'm here either way.",
      "Thanks. I'd like to hear how you are in all this, as far as you want to say.",
      "There's room here for the heavier things as well.",
      "I'm glad to know a little more of you.",
    ],
    support: [
      "I've got time. What would you like to talk about next?",
      "Would you like me to ask more, or just to listen?",
      "What would be a help to you from this talk?",
      "Who is there for you at the moment, if anyone?",
      "Is there one thing that would make today a little lighter?",
      "How can I be of use to you right now?",
      "Who would you like to have beside you just now?",
      "We can speak of small things or of what weighs. Which would be better for you?",
    ],
  },
} as const satisfies Record<string, Templates>;

/** An answer that tells nothing of the story, by what it is. */
export type SmallAnswer = keyof typeof smallAnswerLines;
