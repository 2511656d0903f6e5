import type { Templates } from "./templates";

/** What a message of the supporter's ran into: each set takes that one thing back, and nothing else. */
export const repairTemplates = {
  /** Advice came before the gate. */
  advised: {
    mi: [
      "“[now]”. I hear that I ran ahead, sorry. What haven't I understood yet?",
      "“[now]”. Then I was far too quick, sorry. How is it from where you are?",
      "I went to ideas before I'd understood, sorry. What haven't I heard yet?",
      "You've probably thought of that yourself, sorry. What makes it so hard from where you are?",
      "Let me take that idea back. What did you want me to hear when you said “[quote]”?",
      "That was an answer to a question you hadn't asked. What would you have wanted me to ask?",
      "I gave you a tip when you'd told me that [turned]. What's that like, without my tip?",
      "That idea of mine doesn't fit, I hear that. What don't I know yet?",
    ],
    empathy: [
      "“[now]”. That's fair. I went to ideas far too fast.",
      "I hear it: “[now]”. I'm sorry, you hadn't asked for that.",
      "Sorry, I went straight to advice. I'd like to hear about “[quote]” first.",
      "You told me that [turned], and I came back with a tip. I'm sorry.",
      "That didn't fit, I hear it. You know this from the inside, and I don't.",
      "That was me wanting to fix it, sorry. I'd sooner understand it.",
      "It must be wearing to be handed ideas when you've only just said how it is. I'm sorry.",
      "Sorry, that was too quick. You said “[quote]”, and I hadn't taken it in.",
    ],
    support: [
      "“[now]”. Then no more tips from me. What would be of some use?",
      "After “[now]” I can see that tips are no use. What would be?",
      "I'll leave the ideas alone. What would be more use from me right now?",
      "Sorry, that was too soon. Would you like me just to listen for a while?",
      "After telling me “[quote]”, what would you have liked to get back?",
      "I'm sorry, I rushed you. Which suggestions are you tired of hearing?",
      "No more tips from me unless you ask. What would be good to talk about instead?",
      "I'd like to start again without the advice. Where would you begin?",
    ],
  },
  /** The feeling was made smaller. */
  minimised: {
    mi: [
      "“[now]”. That's on me, I made it small. What is it really like?",
      "I heard you say “[now]”. What did I make light of there?",
      "I made that sound smaller than it is, sorry. How big is it from where you are?",
      "That was wrong of me. What's it really like?",
      "Sorry, I measured it by my own ruler. What would you want me to see?",
      "I talked down what you told me about “[quote]”. What was I meant to hear?",
      "You had a reason to say it and I brushed it off, sorry. What was the reason?",
    ],
    empathy: [
      "“[now]”. I can hear that this hurt, and I'm sorry.",
      "I'm sorry. “[now]” tells me how wrong I got it.",
      "I'm sorry. I made light of it, and it isn't light for you.",
      "You said “[quote]”, and I talked it down. I'm sorry, it matters.",
      "I can hear that what I said stung. I'm sorry, and I'd like to hear it as it is.",
      "That wasn't fair of me. You weren't making a fuss.",
      "Sorry, nobody gets to tell you how much it should hurt, and I just did.",
      "You told me that [turned], and I made it small. I'm sorry.",
    ],
    support: [
      "“[now]”. I'm sorry it came to that. What did you need from me?",
      "When you say “[now]”, I know I let you down. What would help now?",
      "I'm sorry I brushed that aside. What would have been good to hear instead?",
      "You have every right to be cross with me. I'm listening properly now, for as long as you want to go on.",
      "I got that wrong, sorry. What did you need from me just then?",
      "I don't want you to leave with that as my answer. Can we go back to “[quote]”?",
      "It's fine to tell me when I do that. What should I ask you instead?",
    ],
  },
  /** Blame, an accusation, or pressing on: the client was hurt in another way than the two above. */
  hurt: {
    mi: [
      "“[now]”. I think I pushed you there. What would you rather I asked?",
      "That came out as a judgement, sorry. What would you want me to understand?",
      "I pushed there, sorry. What would be all right to talk about?",
      "I don't think I was fair to you. How did you hear it?",
      "Sorry, that missed you. Can we go back to “[quote]”?",
      "You closed up when I said that, and I can see why. What did it sound like to you?",
    ],
    empathy: [
      "“[now]”. I hear that you've pulled back, and I can see why.",
      "I'm sorry, that wasn't fair of me. I'd like to go back to “[quote]”.",
      "I can see that didn't sit right with you, and I'm sorry.",
      "You've every reason to be careful with me after that. I'm sorry.",
      "You trusted me with “[quote]”, and I answered badly. I'm sorry.",
      "That landed hard, and it was my doing. I'm sorry.",
    ],
    support: [
      "“[now]”. We can leave it there. What would be good for you now?",
      "I'm sorry about that. You can tell me to stop, or you can tell me where I went wrong.",
      "My mistake, and I mean it. What would make it a bit safer to go on?",
      "Sorry. We can go on, change the subject or sit for a moment. Which would you like?",
      "I'd like to put that right. What would you have needed from me?",
      "You don't have to carry on for my sake. What would be good for you now?",
    ],
  },
  /** Cheer or reassurance that the client doubts. */
  comforted: {
    mi: [
      "“[now]”. Fair enough, I can't know. What do you see ahead, as it is?",
      "You're right, I can't know how it turns out. What makes it hard to believe?",
      "That came out too easily, sorry. How does it look from where you are?",
      "I said that to make it better, and I don't think it did. What would be truer?",
      "It's fair to doubt that. What do you see that I don't?",
      "I hear that you don't buy it. What goes through your mind when people say such things?",
    ],
    empathy: [
      "“[now]”. That's an honest answer to a cheap comfort. I'm sorry.",
      "I was quick to cheer you up. I'd rather hear about “[quote]” properly.",
      "It makes sense that you don't believe it. You're the one who is in it.",
      "I can't promise you that, and I shouldn't have sounded as if I could.",
      "When it's as you say, a cheerful word can feel like a door closing. I'm sorry.",
      "You told me that [turned], and I answered with cheer. I'm sorry.",
    ],
    support: [
      "“[now]”. I'll stop cheering, then. What would you rather have from me?",
      "What would you rather hear from people, when it's like this?",
      "I'll leave the cheering up. What would be of some use to you now?",
      "Is there anyone who doesn't try to talk you out of it, and just hears it?",
      "I'd sooner stay with it as it is. Would that be all right?",
    ],
  },
  /** A kind phrase that fits anyone. */
  phrase: {
    mi: [
      "“[now]”. I've earned that. What's it really like, without my phrases?",
      "You answer “[now]”, and I can't blame you. What should I have asked?",
      "That was a bit of a phrase, sorry. What's it really like?",
      "I said that before I'd understood much. What should I know about “[quote]”?",
      "You've heard words like mine before, I think. What do they leave out?",
      "Let me ask instead of guessing. What's this like for you, today?",
      "I haven't really answered you yet. You said that [turned]. What goes with that?",
    ],
    empathy: [
      "“[now]”. I hear that my words slid off. I'd like to do better.",
      "“[now]”. Yes, that was a ready-made line of mine. I'm sorry.",
      "That may have sounded like a card from a shop. I do want to understand how it is.",
      "You said “[quote]”, and I came back with a phrase. I'd like to do better than that.",
      "I can't say I understand, because I've only heard the start of it. I'd like to.",
      "Words like those slide off, I know. “[quote]” is what stayed with me.",
      "There's not much to say back to that, I know. What you told me counts, whatever I said.",
    ],
    support: [
      "“[now]”. Then let me be of more use. What would that be?",
      "If the answer is “[now]”, I haven't helped yet. What would?",
      "What would be better to get from me than a kind phrase?",
      "I'd like to be of more use than that. Shall I ask, or shall I just read for a bit?",
      "Who says things to you that actually help?",
      "Tell me when I sound like a script. What would be a help to talk about?",
    ],
  },
  /** The supporter spoke of themselves. */
  selfTalk: {
    mi: [
      "“[now]”. Thank you, and this is about you. What's it like on your side?",
      "That was about me, and this is your time. Where were you?",
      "Enough of me. You'd said “[quote]”. What's that like for you?",
      "Mine was mine, and it may be quite different for you. How is it different?",
      "I got in your way there. What were you going to say?",
    ],
    empathy: [
      "You say “[now]”, and I shouldn't have put mine first. I'm with yours now.",
      "I didn't mean to put my story on top of yours. I'm listening.",
      "There's no need to look after me here. I'd like to hear about “[quote]”.",
      "I can't know yours from mine. I'd like to hear it from you.",
      "That took the talk away from you, sorry. You were telling me that [turned].",
    ],
    support: [
      "“[now]”. Mine is put away. What was it that you wanted to talk about?",
      "Back to you. What would be good to use this time for?",
      "You don't have to say anything to my story. What do you need from this talk?",
      "I'd rather this was about you. Who else gives you room to talk?",
      "Let's leave mine. What would help with yours, even a little?",
    ],
  },
} as const satisfies Record<string, Templates>;
