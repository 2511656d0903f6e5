import type { Templates } from "./templates";

/** What a message of the supporter's ran into: each set takes that one thing back, and nothing else. */
export const repairTemplates = {
  /** Advice came before the gate. */
  advised: {
    mi: [
      "I went to ideas before I'd understood, sorry. What haven't I heard yet?",
      "You've probably thought of that yourself, sorry. What makes it so hard from where you are?",
      "Let me take that idea back. What did you want me to hear?",
      "That was an answer to a question you hadn't asked. What would you have wanted me to ask?",
      "I gave you a tip before you were done. What else did you want to say?",
      "I skipped ahead, sorry. What would you like me to understand first?",
      "That idea of mine doesn't fit, I hear that. What don't I know yet?",
      "I moved too fast there. What were you still in the middle of saying?",
      "Before any idea of mine, what's it like to be where you are?",
    ],
    empathy: [
      "Sorry, I went straight to advice. I'd like to hear about “[quote]” first.",
      "You told me how it is, and I came back with a tip. I'm sorry.",
      "I answered with a solution, and you hadn't asked for one. I'm sorry.",
      "That didn't fit, I hear it. You know this from the inside, and I don't.",
      "That was me wanting to fix it, sorry. I'd sooner understand it.",
      "It must be wearing to be handed ideas when you've only just said how it is. I'm sorry.",
      "Sorry, that was too quick. You said “[quote]”, and I hadn't taken it in.",
      "I started mending before I'd looked. I'm sorry about that.",
      "You came to be heard, and I handed you a task. That wasn't what you were after.",
    ],
    support: [
      "I'll leave the ideas alone. What would be more use from me right now?",
      "Sorry, that was too soon. Would you like me just to listen for a while?",
      "After telling me “[quote]”, what would you have liked to get back?",
      "I'm sorry, I rushed you. Which suggestions are you tired of hearing?",
      "No more tips from me unless you ask. What would be good to talk about instead?",
      "I'd like to start again without the advice. Where would you begin?",
      "I'd like to listen now. Where shall I begin?",
      "I'd rather ask than tell. What would you want me to ask about first?",
    ],
  },
  /** The feeling was made smaller. */
  minimised: {
    mi: [
      "I made that sound smaller than it is, sorry. How big is it from where you are?",
      "That was wrong of me. What's it really like?",
      "Sorry, I measured it by my own ruler. What would you want me to see?",
      "I talked down what you told me about “[quote]”. What was I meant to hear?",
      "I made less of it than it is, sorry. What did I not see?",
      "I don't want to weigh it for you. How heavy is it, from where you are?",
      "I spoke as if it were less than it is, sorry. What did I leave out?",
      "That wasn't how it is for you, I hear. How is it?",
      "I said that too lightly, sorry. What makes it weigh so much?",
      "I'd like to take that back. What would you tell me, if I listened properly?",
    ],
    empathy: [
      "I'm sorry. I made light of it, and it isn't light for you.",
      "You said “[quote]”, and I talked it down. I'm sorry, it matters.",
      "I can hear that what I said stung. I'm sorry, and I'd like to hear it as it is.",
      "That wasn't fair of me. You weren't making a fuss.",
      "Sorry, nobody gets to tell you how much it should hurt, and I just did.",
      "You told me something real, and I made it small. I'm sorry.",
      "What you feel counts, and I spoke as if it didn't. I'm sorry.",
      "I'm sorry, that must have felt as if I wasn't listening.",
      "That was careless of me. It hurts as much as it hurts.",
    ],
    support: [
      "I'm sorry I brushed that aside. What would have been good to hear instead?",
      "You have every right to be cross with me. I'm listening properly now, for as long as you want to go on.",
      "I got that wrong, sorry. What did you need from me just then?",
      "I don't want you to leave with that as my answer. Can we go back to “[quote]”?",
      "It's fine to tell me when I do that. What should I ask you instead?",
      "What would taking it seriously look like, to you?",
      "I was the one who made it small. Where would you like to pick it up?",
    ],
  },
  /** Blame, an accusation, or pressing on: the client was hurt in another way than the two above. */
  hurt: {
    mi: [
      "That came out as a judgement, sorry. What would you want me to understand?",
      "I pushed there, sorry. What would be all right to talk about?",
      "I don't think I was fair to you. How did you hear it?",
      "Sorry, that missed you. Can we go back to “[quote]”?",
      "You closed up when I said that, and I can see why. What did it sound like to you?",
      "I went at that the wrong way. What would a fairer question have been?",
    ],
    empathy: [
      "I'm sorry, that wasn't fair of me. I'd like to go back to “[quote]”.",
      "I can see that didn't sit right with you, and I'm sorry.",
      "You've every reason to be careful with me after that. I'm sorry.",
      "You trusted me with “[quote]”, and I answered badly. I'm sorry.",
      "That landed hard, and it was my doing. I'm sorry.",
      "I spoke as if I knew, and I don't. I'm sorry.",
    ],
    support: [
      "I'm sorry about that. You can tell me to stop, or you can tell me where I went wrong.",
      "My mistake, and I mean it. What would make it a bit safer to go on?",
      "Sorry. We can go on, change the subject or sit for a moment. Which would you like?",
      "I'd like to put that right. What would you have needed from me?",
      "You don't have to carry on for my sake. What would be good for you now?",
      "I'll go slower now. What would you like to come first?",
    ],
  },
  /** One closed question came after another, and the client said so: no more was done to them than that. */
  questioned: {
    mi: [
      "That was one question after another from me, sorry. Where would you like to go from here?",
      "I've been asking in a row, sorry. Can we go back to “[quote]”?",
      "Let me slow down, that was a lot of asking of mine. What was I too quick to hear?",
      "I'll leave my list of questions, sorry. What would you sooner tell me?",
    ],
    empathy: [
      "Sorry, that was a lot of questions. I'd sooner stay with “[quote]”.",
      "I was quick with the next question. You'd told me that [turned], and I'd like to stay with that.",
      "I can see it came across as a list of questions, sorry. I'll go slower.",
      "I asked a lot of things in a row, sorry. Any of them can wait.",
      "I'm sorry, I kept asking and didn't leave you much room. There's time now.",
      "That was a bit of a form to fill in, sorry. I'd like it in your own words.",
    ],
    support: [
      "No more questions in a row from me, sorry. What would make this easier for you?",
      "Sorry, I'll go slower. Would you rather I asked less and just read for a while?",
      "I was quick there, sorry. Shall we stay with one thing, and you say which?",
      "We can leave my questions, and I'm sorry there were so many. What would be good to talk about?",
    ],
  },
  /** Cheer or reassurance that the client doubts. */
  comforted: {
    mi: [
      "You're right, I can't know how it turns out. What makes it hard to believe?",
      "That came out too easily, sorry. How does it look from where you are?",
      "I said that to make it better, and I don't think it did. What would be truer?",
      "It's fair to doubt that. What do you see that I don't?",
      "I hear that you don't buy it. What goes through your mind when people say such things?",
      "I painted that brighter than I know. How dark is it, from where you are?",
    ],
    empathy: [
      "I was quick to cheer you up. I'd rather hear about “[quote]” properly.",
      "It makes sense that you don't believe it. You're the one who is in it.",
      "I can't promise you that, and I shouldn't have sounded as if I could.",
      "When it's as you say, a cheerful word can feel like a door closing. I'm sorry.",
      "You told me that [turned], and I answered with cheer. I'm sorry.",
      "A bright word was easier for me than for you. I'd rather hear it unpainted.",
    ],
    support: [
      "What would you rather hear from people, when it's like this?",
      "I'll leave the cheering up. What would be of some use to you now?",
      "Is there anyone who doesn't try to talk you out of it, and just hears it?",
      "I'd sooner stay with it as it is. Would that be all right?",
      "No bright side from me for now. What would you like me to stay with?",
    ],
  },
  /** A kind phrase that fits anyone. */
  phrase: {
    mi: [
      "That was a bit of a phrase, sorry. What's it really like?",
      "I said that before I'd understood much. What should I know about “[quote]”?",
      "You've heard words like mine before, I think. What do they leave out?",
      "Let me ask instead of guessing. What's this like for you, today?",
      "I haven't really answered you yet. You said that [turned]. What goes with that?",
      "That could have been said to anybody. What's true for you in particular?",
      "I'd like to earn a real answer. What should I have asked first?",
    ],
    empathy: [
      "That may have sounded like a card from a shop. I do want to understand how it is.",
      "You said “[quote]”, and I came back with a phrase. I'd like to do better than that.",
      "I can't say I understand, because I've only heard the start of it. I'd like to.",
      "Words like those slide off, I know. “[quote]” is what stayed with me.",
      "There's not much to say back to that, I know. What you told me counts, whatever I said.",
      "Those words came off a shelf, and you told me something of your own.",
      "I answered the form of it and not what you said. I'm sorry.",
    ],
    support: [
      "What would be better to get from me than a kind phrase?",
      "I'd like to be of more use than that. Shall I ask, or shall I just read for a bit?",
      "Who says things to you that actually help?",
      "Tell me when I sound like a script. What would be a help to talk about?",
      "What would show you that I'm really reading this?",
      "I'll put the ready-made words away. Where would you like to start?",
    ],
  },
  /** The supporter spoke of themselves. */
  selfTalk: {
    mi: [
      "That was about me, and this is your time. Where were you?",
      "Enough of me. You'd said “[quote]”. What's that like for you?",
      "Mine was mine, and it may be quite different for you. How is it different?",
      "I got in your way there. What were you going to say?",
      "Your own is what I want to hear. Where did I break in?",
    ],
    empathy: [
      "I didn't mean to put my story on top of yours. I'm listening.",
      "There's no need to look after me here. I'd like to hear about “[quote]”.",
      "I can't know yours from mine. I'd like to hear it from you.",
      "That took the talk away from you, sorry. You were telling me that [turned].",
      "I put my own thing in the middle of the table. It's yours that I'm here for.",
    ],
    support: [
      "Back to you. What would be good to use this time for?",
      "You don't have to say anything to my story. What do you need from this talk?",
      "I'd rather this was about you. Who else gives you room to talk?",
      "Let's leave mine. What would help with yours, even a little?",
      "This time belongs to you. What would you like to fill it with?",
    ],
  },
} as const satisfies Record<string, Templates>;
