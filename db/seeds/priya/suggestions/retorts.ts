import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What Priya says back to advice, to being made small, to blame, to cheer and to a run of questions. */
export const retorts: StoryMoment[] = [
  {
    cue: null,
    said: ["me not the idea", "I did try it"],
    mi: [
      "So it's been tried, and what you took from it is that you're the trouble. What did trying it do to you?",
    ],
    empathy: [
      "I brought you something you'd already been through, and somehow you're the one taking the blame for it.",
    ],
    support: [
      "No more ideas for now. What would be good to talk about, if you didn't have to be good at it?",
    ],
  },
  {
    cue: null,
    said: ["should do lots of things", "such a lot I ought"],
    mi: ["There I went, adding to the heap. What is it like to live with so much still to do?"],
    empathy: [
      "So many shoulds already, and I came along with another. That can't have felt like help.",
    ],
    support: ["Nothing is owed here. Would it be a relief to leave the list aside for a bit?"],
  },
  {
    cue: null,
    said: ["my mother-in-law suggested", "get on with my mother"],
    mi: ["So you'd had that from your mother-in-law already. How is it to get it from me too?"],
    empathy: [
      "You made a joke of it so kindly, and I'd just become one more person telling you how.",
    ],
    support: ["I'll let your mother-in-law keep that one. What would you rather have from me?"],
  },
  {
    cue: null,
    said: ["quite a long list now", "bottom of the list"],
    mi: [
      "That needn't be written down, it came too early from me. What is it like to have a list like that?",
    ],
    empathy: [
      "A long list, and I was already holding out the next line for it. That was hasty of me.",
    ],
    support: [
      "What I said can come off the list again. Would it help to talk with nothing to write down?",
    ],
  },
  {
    cue: null,
    said: ["told us in the class", "nodded then too"],
    mi: ["You've nodded at this before, so let me stop teaching. What goes on behind the nod?"],
    empathy: ["That was the class all over again, and you were polite about it."],
    support: ["You needn't nod for me. Would you like some time to just say how it is?"],
  },
  {
    cue: null,
    said: ["feel a bit told off", "you're only being helpful"],
    mi: ["You're making it easy for me. How did it really sound, from where you are?"],
    empathy: ["I'm sorry, that did sting, and you were the one who apologised."],
    support: ["Thank you for letting me know. What would have been kinder to hear from me?"],
  },
  {
    cue: null,
    said: ["somebody to hold him meanwhile", "who'd have him while"],
    mi: ["I'd left out who would hold him. What is it like when there's no free pair of arms?"],
    empathy: ["Lovely for somebody with free hands, and I'd forgotten that you haven't any."],
    support: ["That one takes a second person. What would be of use just as things are?"],
  },
  {
    cue: null,
    said: ["you're right I'm being silly", "I am being silly"],
    mi: ["I wasn't right, I made it small. How is it when nobody calls it silly?"],
    empathy: ["You agreed with me so fast, and I was the one who'd got it wrong."],
    support: [
      "You don't have to agree with me here. Would you like to say it again, silly or not?",
    ],
  },
  {
    cue: null,
    said: ["wait years for a baby", "four rounds of IVF"],
    mi: [
      "I set you beside other people there, and that wasn't fair. What is it like in your own place?",
    ],
    empathy: ["Being lucky doesn't stop a thing from being hard, and I spoke as if it did."],
    support: [
      "We don't have to weigh you against anyone. What would you say, if there were no comparing?",
    ],
  },
  {
    cue: null,
    said: ["forget I said it", "pretend I never mentioned"],
    mi: [
      "I'd rather not forget it, I was the one who waved it away. What did you most want heard in it?",
    ],
    empathy: ["You'd said something that mattered, and I made you want to take it back."],
    support: ["It's still here if you want it, and so am I. Shall we give it the room I didn't?"],
  },
  {
    cue: null,
    said: ["mother-in-law had five", "her five never cried"],
    mi: ["Leave the five out of it, that was no fair comparison. How is it with your one?"],
    empathy: ["Somebody with five is held up to you already, and I joined in."],
    support: ["Would it help to say how hard it is, with nobody's five in the room?"],
  },
  {
    cue: null,
    said: ["pull myself together then", "best foot forward"],
    mi: ["I made it sound as if you had to be brave for me. What's there when you aren't?"],
    empathy: ["You straightened up just then, and it was my careless word that did it."],
    support: [
      "No brave face is wanted here, I was thoughtless. What would be good to say without it?",
    ],
  },
  {
    cue: null,
    said: ["know it doesn't look like", "look like trying"],
    mi: ["I judged from the outside. What goes into the trying, that I can't see?"],
    empathy: ["All that trying, and I spoke as if there were none. That was unfair."],
    support: [
      "There's nothing to prove to me. What part of your trying would you like somebody to see?",
    ],
  },
  {
    cue: null,
    said: ["didn't think I was complaining", "didn't mean to moan"],
    mi: ["I took it for a complaint and it wasn't one. What did you want me to know?"],
    empathy: ["There you are, saying sorry, and the hard word was mine."],
    support: ["You may moan here as much as you like. Where would you start, if nobody minded?"],
  },
  {
    cue: null,
    said: ["say to myself every night", "tell myself that at every"],
    mi: [
      "And then I said it too, on top of all those times. What does it sound like, in your own voice?",
    ],
    empathy: ["That voice was there already, and I put mine beside it. I take it back."],
    support: [
      "One voice saying that is more than enough. What would you need to hear in its place?",
    ],
  },
  {
    cue: null,
    said: ["I'll be quiet then", "I'll stop then"],
    mi: ["It was I who should have been quiet. What were you going to say?"],
    empathy: ["I was hard on you, and you went silent. I can see why."],
    support: [
      "You're free to stop, and free to go on, and I'll be gentler. Which would feel better?",
    ],
  },
  {
    cue: null,
    said: ["right I just can't feel", "just not going in"],
    mi: ["Hearing it doesn't make it arrive, I see that. What's there in its place?"],
    empathy: ["My cheerful words stopped at the door. You agreed, and nothing in you moved."],
    support: [
      "It doesn't have to go in, I said it too lightly. Would you like company with what you do feel?",
    ],
  },
  {
    cue: null,
    said: ["doesn't at four in the", "flies by they tell me"],
    mi: ["So it doesn't fly at all where you are. What are the slow hours like?"],
    empathy: [
      "Those hours won't pass, and all round you it's said how quick they are. I joined in.",
    ],
    support: [
      "I'll stop hurrying the clock. What makes a slow hour a little easier to sit through?",
    ],
  },
  {
    cue: null,
    said: ["believe it if I'd slept", "borrow some of that"],
    mi: [
      "I sounded surer than I've any right to be. What is it like to hear that and not believe it?",
    ],
    empathy: [
      "It's easy for me to be sure, I'm not where you are. You were very gracious about it.",
    ],
    support: ["A nice word changes little, I know. What would be worth more to you just now?"],
  },
  {
    cue: null,
    said: ["told that and I keep", "they said after six weeks"],
    mi: ["Nobody knows, and I spoke as if I did. What is all that waiting like?"],
    empathy: ["Told and told again, with nothing at the end of it, and mine was the next promise."],
    support: ["When it changes I can't say, so I won't. What would make the waiting less hard?"],
  },
  {
    cue: null,
    said: ["like that to be true", "hope that's how it is"],
    mi: ["There's a wish in that, and maybe a doubt. What does the doubt say?"],
    empathy: ["I said a hopeful thing too easily, and left you to do the hoping."],
    support: ["We can leave hope alone for now. What would be good to say about how it really is?"],
  },
  {
    cue: null,
    said: ["answering these right", "getting these wrong"],
    mi: ["It isn't a test, I simply asked too many. What would you like to say that I didn't ask?"],
    empathy: [
      "With so many in a row they begin to look like marks out of ten, and that was my doing.",
    ],
    support: ["I'll put the questions down for a bit. Would you sooner just talk?"],
  },
  {
    cue: null,
    said: ["like the clinic form", "on the clipboard as well"],
    mi: ["I turned into a clipboard there. What isn't there a box for?"],
    empathy: ["You came to talk, and I gave you boxes to fill in."],
    support: ["The form goes back in the drawer. Would you like to tell it in your own order?"],
  },
  {
    cue: null,
    said: ["giving you all the nice", "doing the polite answers"],
    mi: [
      "I asked so quickly that there was only time for nice ones. What does a less polite answer sound like?",
    ],
    empathy: ["You caught yourself being polite, and my string of questions rather called for it."],
    support: [
      "Unpolished answers are welcome. Which of those would you like to have again, more slowly?",
    ],
  },
  {
    cue: null,
    said: ["may I stop at that", "be the last one for"],
    mi: ["Yes, we'll stop there. If you felt like saying something of your own, what would it be?"],
    empathy: ["Of course. I'd asked one after another and never let you breathe."],
    support: [
      "Asking to stop is quite all right. Would you like to just sit here a while, or talk as it comes?",
    ],
  },
];
