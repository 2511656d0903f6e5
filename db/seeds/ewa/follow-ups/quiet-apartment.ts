import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of the apartment without him: its sounds, the evenings, one cup. */
export const quietApartment: Scenario["topics"] = {
  "silence-most": {
    layer: 0,
    asks: [
      ...["this silence since stefan", "notice it most", "notice the silence"],
      ...["the silence most", "silence worst", "notice it the most"],
    ],
    answers: [
      "When I come in and say that it is cold out. {It stays said, nobody takes it up|quiet-home}. || At the door, with my hat still on. {One announces oneself to an empty apartment|quiet-home}.",
    ],
  },
  "loud-music": {
    layer: 0,
    asks: [
      ...["feel turning it up", "turning it up", "turned it up"],
      ...["music so loud", "so loud with", "while it was playing"],
      ...["it was playing", "nobody minding", "so loud"],
    ],
    answers: [
      "For one movement I was quite wicked about it. {Then I wanted very much for him to come in and suffer|quiet-home}. || It was a triumph for some minutes. {I kept an eye on the door, one wishes to be told to turn it down|quiet-home}.",
    ],
  },
  "if-whistled": {
    layer: 0,
    asks: [
      ...["heard him whistle", "whistle in the next room", "if he whistled"],
      ...["hear him whistle"],
    ],
    answers: [
      "I should say, Stefan, please, and {then I should not say it again as long as I live|quiet-home}. || I would let him get to the end of it, for once. {I have had time to think that over|quiet-home}.",
    ],
  },
  "steps-go": {
    layer: 0,
    asks: [
      ...["do when you hear it", "hear the elevator", "when you hear the elevator"],
      ...["steps go the other way", "between the elevator and", "hear the elevator"],
      ...["footsteps go", "the elevator at night", "when the elevator"],
    ],
    answers: [
      "I hold the knitting still. {It is four steps until I know that it is not for me|quiet-home}. || My head goes up, like an old dog's. {Then they turn right and I look for my place in the row|quiet-home}.",
    ],
  },
  "tell-the-chair": {
    layer: 0,
    asks: [
      ...["say to it", "else do you say", "talk to the chair"],
      ...["tell it in the morning"],
      ...["tell his chair", "say to his chair", "tell the chair"],
      ...["say to the chair", "after the greeting"],
    ],
    answers: [
      "The temperature, and who is dead in the newspaper. {Then I say, well, I must get on, as though he had kept me|quiet-home}. || What is for supper, and that the price of it is a scandal. {I leave him the crossword, he was good at rivers|quiet-home}.",
    ],
  },
  "last-dish": {
    layer: 0,
    asks: [
      ...["last dish was gone", "it became still", "when it went quiet"],
      ...["last casserole", "after the casseroles", "dish was gone"],
    ],
    answers: [
      "I had washed them all and put the names on with tape. {When the last one was fetched I stood there with the tape|quiet-home}. || One gets used to a bell that rings. {I polished the bell, I am ashamed to say, in case it was that|quiet-home}.",
    ],
  },
  "like-in-apartment": {
    layer: 0,
    asks: [
      ...["like in the apartment", "in the apartment these days", "apartment these days"],
      ...["apartment like", "rooms like", "the rooms like"],
    ],
    answers: [
      "Tidy. {Nothing is ever where I did not put it|quiet-home}. || I could find any pin in the dark. {There is no one to move a thing by so much as an inch|quiet-home}.",
    ],
  },
  "out-for-two": {
    layer: 0,
    asks: [
      ...["come out for two", "came out for two", "for two again"],
      ...["cook for two", "too much food"],
    ],
    answers: [
      "Caught, as when one has set a place for a guest who canceled. {I put his half in the icebox with the date on|two-cups}. || Foolish, and then thrifty. {I have eleven little boxes of supper for him in the freezer|two-cups}.",
    ],
  },
  "early-dark": {
    layer: 0,
    asks: [
      ...["do when it gets dark", "when it gets dark", "when it is dark"],
      ...["when its dark"],
      ...["the early dark", "spend the time", "spend the time with it"],
      ...["how do you spend the time", "with the dark", "dark evenings"],
      ...["long evenings", "fill the time", "fill the hours"],
    ],
    answers: [
      "I light every lamp as if we had company. {Then I go round and put them out, it looked foolish|quiet-home}. || With the iron, for the most part. {There is a light across the court at which they sit down five, and I iron toward it|quiet-home}.",
    ],
  },
  "listening-for": {
    layer: 0,
    asks: [
      ...["listening for", "what youre listening for", "hear at night", "listen for at night"],
      ...["if somebody comes", "who might come"],
    ],
    answers: [
      "The key. {I know very well, I only wish to be awake for it|quiet-home}. || {For him to cough|quiet-home}. One listened to that for a whole summer and cannot be told to stop.",
    ],
  },
  "would-i-see": {
    layer: 0,
    asks: [
      ...["would i see", "if i were there", "noticed coming in"],
      ...["have noticed coming", "if i came in", "walked in now"],
      ...["look around"],
    ],
    answers: [
      "A clean kitchen, and a lamp. {After a minute you would notice that both chairs are pulled out|quiet-home}. || You would see a coat on me, very likely. {And you would look round for the person I was going out with|quiet-home}.",
    ],
  },
  "rest-unwritten": {
    layer: 0,
    asks: [
      ...["belongs to the rest", "haven't written to him", "not written him"],
      ...["not written to him", "the rest of it to", "tell your brother"],
    ],
    answers: [
      "That {I am lonely|quiet-home!}, it is one word, and I have written round it since October. || How {lonely I have become|quiet-home!}. He would answer with the frost, and I do not wish to be answered with frost.",
    ],
  },
  "only-one-cup": {
    layer: 0,
    asks: [
      ...["set out only one", "only one cup", "one cup"],
      ...["just one cup", "put out one", "set it singly"],
      ...["set the table for one", "table for one"],
    ],
    answers: [
      "Like leaving the house without a shoe. {My hand goes back to the hook by itself|grief}. || I have managed it twice. {It looked so decided, on the tray, that I turned it round|grief}.",
    ],
  },
  "widow-is-you": {
    layer: 1,
    asks: [
      ...["one who needs it is you", "needs it is you", "when it is you"],
      ...["when it's you", "say to yourself", "do that for yourself"],
      ...["be as kind to"],
    ],
    answers: [
      "There is nobody to make the tea and be the widow both. {I tried it, I offered myself a chair|quiet-home}. || I know all the right things, and {they want a second person to say them|quiet-home}.",
    ],
  },
  "eighth-face": {
    layer: 0,
    asks: [
      ...["the eighth face", "eighth face", "makes it the eighth"],
      ...["makes it worse", "worse at four"],
      ...["why is it worse"],
    ],
    answers: [
      "The lamp, I think. {Before I light it one may still suppose that he is in the next room|quiet-home}. || It is the hour when people are coming home. {I hear them do it, one door after another|quiet-home}.",
    ],
  },
  "hour-by-hour": {
    layer: 0,
    asks: [
      ...["hour by hour", "a day of yours", "one of your afternoons", "been said in your day"],
      ...["your afternoons", "afternoons like", "long stretches"],
      ...["a day like", "your days like", "through the day"],
      ...["day like for you", "your days", "days like now"],
    ],
    answers: [
      "Until noon there is housework, and after it I make some. {From three on I look at the clock as one looks at a dog|managing}. || It goes well as far as the soup. {Then there is a stretch like a station at which nothing stops|managing}.",
    ],
  },
  "live-together": {
    layer: 0,
    asks: [
      ...["live together", "living together", "apart from the whistling"],
      ...["marriage like", "day to day with him", "like to be married"],
      ...["live with him"],
    ],
    answers: [
      "Quiet and very full. {We could spend an evening on a jar of screws|quiet-home}. || He finished things and I started them, it came out even. {I have begun three and there they lie|quiet-home}.",
    ],
  },
  "heard-come-in": {
    layer: 0,
    asks: [
      ...["heard him come in", "when he came in", "him come in"],
      ...["he came home", "when he came home", "hear him come"],
      ...["his key"],
    ],
    answers: [
      "The key, then the umbrella, then, Ewa, it is I, as though it might be another. {I had the kettle on by the second sound|grief}. || He always wiped his feet for too long. {I used to call out, they are clean, and I have said it since, to nobody|grief}.",
    ],
  },
  "said-to-you": {
    layer: 0,
    asks: [
      ...["like to hear said", "hear said to you", "like to hear"],
      ...["want to hear", "most like to hear"],
    ],
    answers: [
      "Ewa, where is. {Anything at all, the scissors|quiet-home}. || My own name, from another room. {Nobody raises the voice to me any more|quiet-home}.",
    ],
  },
  "sounds-missed": {
    layer: 0,
    asks: [
      ...["what sounds", "what sounds do you miss most", "sounds do you miss"],
      ...["sounds you miss", "miss hearing", "miss to hear"],
    ],
    answers: [
      "The newspaper being shaken out. {And somebody clearing his throat before he was right|quiet-home}. || His slippers, they slapped. {I used to beg him to buy others|quiet-home}.",
    ],
  },
  "quiet-largest": {
    layer: 0,
    asks: [
      ...["do with yourself", "quiet is at its largest", "when the quiet"],
      ...["in the silence", "when it is so quiet", "when it's quiet"],
    ],
    answers: [
      "I run the tap. {Or I iron something, an iron breathes, at least|quiet-home}. || I wind the clocks, whether they need it or not. {It gives each room something to say|quiet-home}.",
    ],
  },
  "day-sounds": {
    layer: 0,
    asks: [...["a day sound", "day sound now", "from morning to evening"], ...["hear all day"]],
    answers: [
      "The kettle, the pipes, the announcer. {And then I set down a plate and it sounds like a crash|quiet-home}. || Mostly of me. {I had not known that I sigh when I bend|quiet-home}.",
    ],
  },
  "for-two": {
    layer: 0,
    asks: [
      ...["it was for two", "when it was for two", "how it was for two"],
      ...["cooking for two", "with two"],
    ],
    answers: [
      "Untidy, and late, and he dried the glasses with the wrong towel. {I scolded, and I was never once alone in it|two-cups}. || There was always a heel of bread in dispute. {Now I have both heels, and I do not care for them|two-cups}.",
    ],
  },
  "stay-here": {
    layer: 0,
    asks: [
      ...["stay in the apartment", "keep the apartment", "stay here"],
      ...["stay in chicago", "leave the apartment", "move out"],
      ...["give up the apartment", "want to stay"],
    ],
    answers: [
      "I do. {It is much too large, and every inch of it has been walked on by him|grief}. || So long as my knees manage the stairs. {I should not know in which corner of another place to miss him|grief}.",
    ],
  },
};
