import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks on about what she has just told of the house, of the nights and of four o'clock. */
export const justSaidOfTheHouse: Scenario["topics"] = {
  "does-differently": {
    layer: 0,
    asks: [
      ...["she do differently", "does she do it", "do it differently"],
      ...["differently from you", "different from you"],
    ],
    answers: [
      "The water first and then the powder, and she taps it. {It's the tap, I think, that says it|watched}. || Nothing you could photograph. {She's just quicker, and then it's right|watched}.",
    ],
  },
  "say-when-oh": {
    layer: 0,
    asks: [
      ...["you say when she", "what do you say then", "say to her oh"],
      ...["answer her when she says"],
    ],
    answers: [
      "[after: do it like that, how you do it] I say, oh, is there a better way? {I actually ask|watched}. || {Sorry, usually|watched}. To a woman holding my own flannel.",
    ],
  },
  "folds-how": {
    layer: 0,
    asks: [...["does she fold", "she fold them", "fold them"], ...["folding"]],
    answers: [
      "In thirds, with the arms in, like a letter. {Mine were halves|watched}. || She does them so they stand up by themselves. {I never knew a vest could|watched}.",
    ],
  },
  "said-to-mummyji": {
    layer: 0,
    asks: [
      ...["said anything to her", "said something to her", "told her to stop"],
      ...["said that to her"],
    ],
    answers: [
      "[after: mother-in-law] {I said you don't have to, once. She said it's no trouble|watched}, and it wasn't, for her. || Never, no. {I moved the vests to a high shelf, that's as far as I got|watched}.",
    ],
  },
  "rohan-notice-her": {
    layer: 0,
    asks: [
      ...["rohan notice it", "rohan see it", "rohan notice how she"],
      ...["rohan see what she"],
    ],
    answers: [
      "He thinks we're getting on so well. {She does his shirts, and I watch him be twelve|watched}. || {He said isn't it great having Mum here|watched}. I said yes, it's great.",
    ],
  },
  "want-her-gone": {
    layer: 0,
    asks: [
      ...["want her to go", "want her to leave", "wish she'd go"],
      ...["like her to go", "want her to stay"],
    ],
    answers: [
      "Yes. No! Then it'd be me by myself with the light going. {I don't know which of those I'm more scared of|watched}. || {Some mornings I pack her case in my head, ever so neatly|watched}. Then she brings me tea.",
    ],
  },
  "say-to-washing": {
    layer: 0,
    asks: [
      ...["say to the washing machine", "say about the washing machine", "say when she says that"],
      ...["what do you say to that"],
    ],
    answers: [
      "[after: washing machine] I say, I don't know how you did it! {Which is what she's after, and it's true|in-the-way?}. || That it's amazing. {Then I put a wash on, I can't help it|in-the-way?}.",
    ],
  },
  "said-when-see": {
    layer: 1,
    asks: [
      ...["say when she took him", "say when she said see", "what did you say to see"],
      ...["answer that see"],
    ],
    answers: [
      "{I said thank you, with my arms still out in the shape of him|watched}. || I laughed and I said clever Dadi. {Then I went and wiped something|watched}.",
    ],
  },
  "felt-see": {
    layer: 1,
    asks: ["make you feel when she", "feel when she took", "feel when he stopped"],
    answers: [
      "[after: she said, see] {About the size of a teaspoon|watched}. And he looked so comfy. || {Like the help|watched}. And the worst of it is that it was quiet.",
    ],
  },
  "what-wrong": {
    layer: 1,
    asks: [
      ...["you doing wrong", "doing wrong", "do wrong"],
      ...["getting wrong", "wrong with how"],
    ],
    answers: [
      "{The winding, the water, the hat|watched}. It's never the thing I've just put right. || Nobody's said. {It'd be easier with a list|watched}.",
    ],
  },
  "everyone-help": {
    layer: 1,
    asks: [
      ...["who's everyone", "who is everyone", "everyone who"],
      ...["who do you mean by everyone"],
    ],
    answers: [
      "[after: everyone helps] Mummyji, mostly. Rohan at weekends, and every woman over fifty in this town. || Well. It's one person, really, isn't it. She's everywhere, so it feels like a crowd.",
      "[after: rush, wave of love] Books, mostly, and Amma. {She said it'd knock me off my feet|numb?}. || {Everyone who's had one|numb?}. The birth class, the app, a man in a lift.",
    ],
  },
  "bottles-else": {
    layer: 0,
    asks: [
      ...["else do the bottles", "someone do the bottles", "else wash the bottles"],
      ...["somebody do the bottles", "help with the bottles"],
    ],
    answers: [
      "Mummyji would in a second. {Then I'd have nothing to do with my hands while he cries|tired-all?}. || Rohan did the Sunday ones. {He left the teats, so I did them again after him, I heard myself|tired-all?}.",
    ],
  },
  "keep-going": {
    layer: 0,
    asks: ["you keep going", "do you keep going", "how do you manage"],
    answers: [
      "I don't think of it as going. {It's more that nothing's come along to stop it|tired-all?}. || Biscuits, and being watched. {If I sat down I'd have to explain|tired-all?}.",
    ],
  },
  "who-laughed": {
    layer: 0,
    asks: [...["who laughed", "laughed at you", "laugh at you"], ...["who was there laughing"]],
    answers: [
      "Rohan and his mum, nicely. It was funny! {They told it again at supper|not-doing-well}. || All three of us, his mum and Rohan and me. {I did it best|not-doing-well}.",
    ],
  },
  "someone-saw-cry": {
    layer: 0,
    asks: [
      ...["see you cry", "saw you cry", "hear you cry"],
      ...["heard you crying", "know you cry"],
    ],
    answers: [
      "The tap's very loud, I chose well. {Rohan asked had I got shampoo in my eyes|not-doing-well}. || {He did, the baby, from his little chair|not-doing-well}. He looked interested.",
    ],
  },
  "ready-to-run": {
    layer: 0,
    asks: [...["run where", "ready to run", "run to"], ...["where would you run"]],
    answers: [
      "To him. {It's eleven steps, I've got them in my legs|tired-all?}. || Just, up. {My feet are already on the floor in my head|tired-all?}.",
    ],
  },
  "looking-out-for": {
    layer: 0,
    asks: [...["you looking for", "look for out", "looking out for"], ...["looking at the window"]],
    answers: [
      "[after: window] {Whether it's gone blue yet|evenings?}. There's a minute when the street lamp comes on and I hate that lamp. || The light on the wall over the road. {When it's off the chimney I know|evenings?}.",
    ],
  },
  "alone-at-four": {
    layer: 0,
    asks: [
      ...["alone then", "are you alone then", "alone at four"],
      ...["anyone with you at four", "by yourself then"],
    ],
    answers: [
      "No, Mummyji's always about. {It'd look sillier if I was frightened with someone in the room|evenings?}. || {Not so you'd notice|evenings?}. She's in the kitchen, I'm in the hall with him, there's a door.",
    ],
  },
  "what-scares-me": {
    layer: 1,
    asks: [...["scares you", "what scares you", "scared of exactly"], ...[]],
    answers: [
      "{That it'll be like this every day at four, till he's at school|evenings}. I know it's only dark. || {The crying, and that I'll go blank in it|evenings}. And nobody due for hours.",
    ],
  },
  "do-at-four": {
    layer: 1,
    asks: [...["do you do at four", "do at four", "happens at four"], ...["at four what"]],
    answers: [
      "All the lamps, and the radio. {Then up and down the hall with him, counting|evenings}. || {I ring Amma, if it's not too late there, and tell her it's lovely and cosy|evenings}.",
    ],
  },
  "wake-do": {
    layer: 0,
    asks: [
      ...["do when you're awake", "do while you're awake", "do at night when"],
      ...["lie awake and"],
    ],
    answers: [
      "[after: two hours] Listen. I do his breathing with him, in and out, till I'm dizzy. || I write thank-you letters in my head. None of them's got past the first line.",
    ],
  },
  "tell-rohan-awake": {
    layer: 0,
    asks: [
      ...["tell him you were awake", "tell rohan you were awake", "know you were awake"],
      ...["tell him you hadn't slept"],
    ],
    answers: [
      "No! He was so pleased with himself. {I said I felt like a new woman|in-the-way}. || I made a stretchy noise and said ooh, thank you. {He'd done a whole night, I couldn't|in-the-way}.",
    ],
  },
  "let-him-again": {
    layer: 0,
    asks: [
      ...["let him again", "try it again", "let him do it again"],
      ...["do another night", "let rohan do"],
    ],
    answers: [
      "If I could be at the other end of the street. {I'd hear him breathe through one wall|tired-all?}. || He's offered. {I said let's see, it's no rest if I'm lying there being grateful|tired-all?}.",
    ],
  },
  "hot-food-last": {
    layer: 0,
    asks: [
      ...["eat something hot", "last eat something hot", "last hot meal"],
      ...["hot meal", "last ate something hot"],
    ],
    answers: [
      "Sunday, a fish finger. Rohan stood there and held him so I'd finish it. || At the hospital! There was a lasagne, under a lid. I think about that lasagne.",
    ],
  },
  "ate-today": {
    layer: 0,
    asks: [...["did you eat today", "eat today", "eaten today"], ...["what have you eaten"]],
    answers: [
      "Toast, a laddoo, the other half of the toast. It wasn't really a day for plates. || Half a banana he was looking at. And her laddoo, standing up.",
    ],
  },
};
