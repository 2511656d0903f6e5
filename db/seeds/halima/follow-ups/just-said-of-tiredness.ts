import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks on about what she has just told of being tired, and of what she prays. */
export const justSaidOfTiredness: Scenario["topics"] = {
  "only-a-little": {
    layer: 0,
    asks: [
      ...["only a little", "only somewhat", "just a little worn", "just a little tired"],
      ...["a little worn out"],
    ],
    answers: [
      "{Well. You've a good ear|worn-out}. A good deal, then, after dark. || It's what one says at the door. {If you came in you'd find me on the floor of it|worn-out}.",
    ],
  },
  "hour-over": {
    layer: 0,
    asks: [...["hour's over", "hour is over", "after the hour"], ...["when the hour"]],
    answers: [
      "I rinse the cup and lie down across her door. {Then I wait for three|worn-out?} || {I go back on duty|worn-out?}. Lying down, but on duty.",
    ],
  },
  "kind-of-tired": {
    layer: 0,
    asks: [
      ...["kind of tired", "sort of tired", "tired in what way"],
      ...["what kind of tiredness"],
    ],
    answers: [
      "{The kind that's still there when you've slept|worn-out}, sitting on the chair with your clothes. || {It isn't sleepy, it's thin|worn-out}, like a sheet you can see the light through.",
    ],
  },
  "would-fix-it": {
    layer: 0,
    asks: [...["would fix it", "fix it", "fixes it"], ...["fix that"]],
    answers: [
      "Being off duty. {Not asleep, only not the one who's listening|worn-out?} || I'd say a week by the sea, and then I'd lie there with an ear out. {It's the ear that wants fixing|worn-out?}",
    ],
  },
  "diary-which": {
    layer: 0,
    asks: [
      ...["which daughter", "daughter said that", "daughter say that"],
      ...["who told you to write"],
    ],
    answers: [
      "The youngest, Aisyah, she writes everything down and then she photographs it. || Aisyah, in Penang. The eldest would have brought me rice instead.",
    ],
  },
  "try-diary": {
    layer: 0,
    asks: [...["did you try it", "tried writing", "did you write it"], ...["try writing it"]],
    answers: [
      "[after: write it all down, diary, notebook] For three days, dear. It read like a bus timetable. || I bought the book. It's a nice book, it's got the shopping in it.",
    ],
  },
  "listen-for-you": {
    layer: 0,
    asks: [
      ...["could listen for you", "listen for the gate", "listen instead of you"],
      ...["else listen", "someone to listen out"],
    ],
    answers: [
      "Mrs Nair would, she's the ears of a piano teacher. {I've never asked her|worn-out?} || {There's nobody in the house but the two of us|worn-out?}, and one of us is who you listen for.",
    ],
  },
  "last-slept": {
    layer: 0,
    asks: [
      ...["last sleep properly", "last slept properly", "last sleep well"],
      ...["last sleep through", "last slept well"],
    ],
    answers: [
      "Before Ramadan, that'd be. I woke up and thought that somebody had died. || In the fasting month was the last, one night at my daughter's. I slept ten hours and I was ashamed of each.",
    ],
  },
  "done-for-self": {
    layer: 0,
    asks: ["have liked to do for yourself", "like to do for yourself", "do something for yourself"],
    answers: [
      "[after: bedsheets] Cut something out in silk, with the door shut. I told him bedsheets because they'd been on the list. || A long bath that nobody knocks at. I couldn't very well tell a doctor that.",
    ],
  },
  "doctor-bedsheets": {
    layer: 0,
    asks: ["say about the bedsheets", "doctor say to that", "say to the bedsheets"],
    answers: [
      "That it was a start. He's a nice boy, he wrote bedsheets. || He laughed, and then he looked at me and he stopped.",
    ],
  },
  "plates-help": {
    layer: 0,
    asks: [
      ...["help with the plates", "help with the dishes", "help with the washing up"],
      ...["help you wash up"],
    ],
    answers: [
      "My nephew dried one, once, he was seven. His mother told him to go and play. || They carry them as far as the sink, dear, in a procession.",
    ],
  },
  "own-breakfast": {
    layer: 0,
    asks: [
      ...["make your own", "your own breakfast", "cook yourself something"],
      ...["make yourself breakfast"],
    ],
    answers: [
      "There's a pan for it and a minute for it. {I just can't see the use, for one|broken?} || I did on Sunday, an egg. {By the time I sat down it was a cold egg|broken?}",
    ],
  },
  "shop-why-gave": {
    layer: 2,
    asks: [
      ...["did you give it up", "gave it up", "give up the shop"],
      ...["close the shop down", "why did you close"],
    ],
    answers: [
      "She'd got out twice while I was pinning a hem. {You can't have a bride in one hand and a gate in the other|self}. || It was that or a stranger for her, all day. {I thought it'd be a year|self}.",
    ],
  },
  "anybody-sees": {
    layer: 2,
    asks: [...["anybody see you", "anyone see you", "somebody see you"], ...["who sees you"]],
    answers: [
      "[after: blank wall, curtain, apron] The cat, I think. {I'm seen to, I'm rung up, I don't know that I'm seen|self}. || My eldest, with her eyes half shut so as not to. {It frightens her|self}.",
    ],
  },
  "believe-feet": {
    layer: 2,
    asks: [...["do you believe that", "believe it lies", "believe in that"], ...["you believe it"]],
    answers: [
      "[after: heaven] I do, that's the trouble. {I'm holding it in my two hands and looking at the clock|bad-daughter}. || With all my heart, from the next room. {It's harder with the flannel|bad-daughter}.",
    ],
  },
  "on-television": {
    layer: 2,
    asks: ["on television", "on the television", "what's on the telly"],
    answers: [
      "A Turkish serial, with a wicked aunt. {I'm always on the aunt's side|bad-daughter}. || Some people doing up a house. {I like the part where they go home|bad-daughter}.",
    ],
  },
  "regret-promise": {
    layer: 2,
    asks: [
      ...["regret the promise", "regret promising", "wish you hadn't promised"],
      ...["sorry you promised"],
    ],
    answers: [
      "I regret that I was so quick. {He'd hardly got to the end of it|bad-daughter}. || Not the promise. {I regret that I've begun to look for the hole in it|bad-daughter}.",
    ],
  },
  "how-many-hours": {
    layer: 2,
    asks: [...["how many hours is it", "hours is it", "hours do you count"], ...["many strokes"]],
    answers: [
      "Nineteen, on a bad day. {I've never let myself count a good one|bad-daughter}. || About eighteen strokes. {I find that I make them rather dark towards the end|bad-daughter}.",
    ],
  },
  "paper-kept": {
    layer: 2,
    asks: [...["keep the paper", "where is the paper", "find the paper"], ...["the little paper"]],
    answers: [
      "In the tin with the buttons. {If my girls ever found it I'd say it was a pattern|bad-daughter}. || Under the lining of the bread tin. {It's the only thing in this house I hide from her that isn't a key|bad-daughter}.",
    ],
  },
  "gentle-how": {
    layer: 3,
    asks: [...["gentle in what way", "gentle how", "what would be gentle"], ...["mean by gentle"]],
    answers: [
      "{In her sleep, with her hair done|wish}. As you'd close a shop, when the last one's gone. || {Before she's frightened of everything|wish}. I'd like her to go while she still says thank you.",
    ],
  },
  "think-of-me": {
    layer: 3,
    asks: [
      ...["afraid of what i'll think", "what i'll think", "what i think of you"],
      ...["worried what i", "i'd judge you"],
    ],
    answers: [
      "I was, a moment ago. {You've not gone|wish}. || A little. {I've thought it of myself so long that I'd like a second opinion|wish}.",
    ],
  },
};
