import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers who asks about the nights, the tiredness and her own house. */
export const onDuty: Scenario["topics"] = {
  "hour-awake": {
    layer: 0,
    asks: [
      "what is that hour like",
      "youre past sleeping",
      "you are past sleeping",
      "do in that hour",
      "asleep again and youre not",
      "when youre left awake",
    ],
    answers: [
      "I fold things. {There's nothing left to fold by half past four, and I lie there with my eyes like saucers|broken}. || Long, dear. {I hear the fridge, and the first lorry, and I know to the minute when it's not worth trying any more|broken}.",
    ],
  },
  "two-mornings": {
    layer: 0,
    asks: ["those two mornings be", "two mornings be", "hoped those two mornings"],
    answers: [
      "A haircut. {And to sit in a chair that isn't by her bed, with nothing on my lap|worn-out?}. || I was going to walk to the market and buy one mango, and eat it there. {That was the whole plan, I'd looked forward to it like a child|worn-out?}.",
    ],
  },
  "day-written": {
    layer: 0,
    asks: ["that one day were written", "one day were written", "day as it really is"],
    answers: [
      "Porridge, bath, bag, gate. {And in the margin, quite small, somebody is falling asleep on her feet|worn-out?}. || That I said yes, ma'am, forty times and {never sat down until it was dark|worn-out?}. There'd be a porridge stain on the page.",
    ],
  },
  "quiet-gate": {
    layer: 0,
    asks: ["nothing to hear from the gate", "hear from the gate", "when its quiet at the gate"],
    answers: [
      "I listen harder. {When there's nothing I think, what have I missed|worn-out?}. || {My shoulders stay up round my ears|worn-out?}. It's the quiet nights that send me down the hall to look.",
    ],
  },
  "ears-waiting": {
    layer: 0,
    asks: ["your ears still waiting", "ears still waiting for", "what are your ears"],
    answers: [
      "The bolt. {It makes a small dry click, and I hear it at the market, where there's no bolt at all|worn-out?}. || Her slippers, they've a sort of a drag. {I've heard it through a thunderstorm|worn-out?}, I'm not boasting.",
    ],
  },
  "doctor-question": {
    layer: 0,
    asks: [
      "for an answer to the doctor",
      "answer to the doctors question",
      "looking for an answer",
    ],
    answers: [
      "I felt like a girl who hasn't done her homework. {I went through the whole year for him and I wasn't in it|worn-out?}. || {Embarrassing, dear, I looked in every pocket|worn-out?}. I very nearly said that I'd had a tooth out.",
    ],
  },
  "sleepless-day": {
    layer: 0,
    asks: [
      ...["without one whole night", "get through when you havent", "when you havent slept"],
      ...["through a day after so"],
    ],
    answers: [
      "By not sitting down. {If I sit, that's me gone, so I iron|broken}. || On very sweet tea, and lists. {I found the telephone in the fridge last week, and I blamed her for it|broken}.",
    ],
  },
  "stand-behind": {
    layer: 0,
    asks: ["stand there behind her", "like to stand behind her", "standing behind her"],
    answers: [
      "Holy, some nights, I may say that. {And my knees shake, and I pray only that she'll be quick|broken}. || {I've slept standing up, like a horse|broken}. She turned round at the end and asked was I waiting for somebody.",
    ],
  },
  "breakfast-secret": {
    layer: 0,
    asks: [
      "makes that breakfast a thing",
      "your daughter had better not",
      "daughter had better not know",
    ],
    answers: [
      "She'd have me at the table with a plate and a serviette. {I'd cry into it, I think, if somebody served me|broken?}. || {She watches what I eat as it is|broken?}. I don't want her thinking that she's got two old ladies to feed.",
    ],
  },
  "rest-of-night": {
    layer: 0,
    asks: ["once three oclock has been", "rest of the night like", "after three oclock like"],
    answers: [
      "{I lie down and get up again, I couldn't tell you which I do more|broken}. At five there's the mosque, and that settles it. || Bits. {Twenty minutes, a noise, twenty minutes|broken}. I've had whole dreams about getting up.",
    ],
  },
  "at-her-door": {
    layer: 0,
    asks: ["to lie there at", "how is it to lie there", "lying there at her door"],
    answers: [
      "Hard, and it smells of floor polish. {I can see her feet from there, and if they're still I shut my eyes|broken?}. || {I wake if she sighs|broken?}. The tiles are cool, I'll say that for them.",
    ],
  },
  "own-meal": {
    layer: 0,
    asks: ["a meal of your own", "down to a meal", "sit down and eat"],
    answers: [
      "Strange, I'd listen all through it. {I'd like it hot, that's all, I've forgotten hot|broken?}. || I'd lay the cloth and everything. {And I'd be up again before the rice was in my mouth|broken?}.",
    ],
  },
  "watched-meal": {
    layer: 0,
    asks: ["one whos watched over", "watched over for a meal", "watched while you eat"],
    answers: [
      "I complain of it down to the last grain. {It's the one meal in the week that I taste|broken?}. || Rather lovely, don't tell her. {Nobody else looks to see if I've had anything|broken?}, so I leave a bit for her to scold about.",
    ],
  },
  ribs: {
    layer: 0,
    asks: ["feeling around the ribs", "around the ribs like", "buzzing behind your ribs"],
    answers: [
      "{As if I'd run for a bus and were still holding the rail|worn-out?}. It goes off once she sleeps. || {Like a sewing machine that someone's left running in the next room|worn-out?}. I put my hand there, and there's nothing to feel.",
    ],
  },
  "seven-kilos-true": {
    layer: 0,
    asks: ["true answer have been", "would the true answer", "how do you lose seven kilos"],
    answers: [
      "That I live on her leavings, and {she's begun to scrape the dish|broken}. || {Up at three every night, and your dinner over the sink|broken}. I don't think they'd have wanted the recipe.",
    ],
  },
  "hour-bag": {
    layer: 0,
    asks: ["while the bag goes", "bag goes in and out", "whats that hour like"],
    answers: [
      "My voice gets brighter and brighter. {By six I sound like a shopping centre, and inside I'm begging her to stop|worn-out?}. || {I could put my head down among the combs, I'm that tired|worn-out?}. I say, shall we look in the bag once more.",
    ],
  },
  "step-gives": {
    layer: 0,
    asks: ["sitting on that step give", "that step give you", "step give you that"],
    answers: [
      "Air. And it has its back to the house, so for a little I have too. || Nobody can come up behind me. I can hear her from it, or I'd not sit.",
    ],
  },
  "come-down": {
    layer: 0,
    asks: ["has helped you come", "helped you come down", "come down a little"],
    answers: [
      "You, partly, you let me get to the end of a sentence. And the stone. || The tea, and being read. It's a long time since I talked in one piece.",
    ],
  },
  "six-to-eight": {
    layer: 0,
    asks: ["she wants to go home", "when she asks to go home"],
    answers: [
      "It starts in my hands. {I do everything quickly, the curtains, the lamp, and she catches it from me|worn-out?}. || {I look at the clock and it's only half past four|worn-out?}. Part of me lies down, and the rest goes to fetch her shoes.",
    ],
  },
  "morning-hope": {
    layer: 0,
    asks: ["hope look like in", "the hope look like", "hopeful in the morning"],
    answers: [
      "I put on a clean scarf and I think, today she'll let me do her hair. I even hum. || It's mostly the light, dear. She says good morning so nicely, and I think perhaps she knows who to.",
    ],
  },
  "cup-to-three": {
    layer: 0,
    asks: ["between this cup and three", "this cup and three", "between now and three"],
    answers: [
      "Short, and I don't sleep them properly. {If I dropped off now I'd have four hours, and then I look again and it's three and a half|broken}. || {I lie with one eye on her feet|broken}. I'm better at the lying than at the sleeping.",
    ],
  },
  "songs-give": {
    layer: 0,
    asks: ["half hour of songs", "songs do for you", "the songs give you"],
    answers: [
      "It put the morning right. I'd a wet sleeve and I'd been called a thief, and there we were in the second verse. || I got my breath. And she looked at me as if I were a good partner, which I am.",
    ],
  },
  lipstick: {
    layer: 0,
    asks: ["seen without the lipstick", "without the lipstick", "under the lipstick"],
    answers: [
      "Grey, with two dents where the glasses sit. {She'd have made me sit down, and I couldn't have got up again|worn-out?}. || {Someone who'd had two hours, on a floor|worn-out?}. She'd have had to put it in her form, poor girl.",
    ],
  },
  "help-not-work": {
    layer: 0,
    asks: ["when the help didnt work", "the help didnt work", "you come out of it"],
    answers: [
      "I sat down on the stairs with my shopping still on my arm. {I was too tired even to be cross with her|worn-out?}. || I told it to everyone as a funny story, the biting. {I'd already given those hours away in my head|worn-out?}.",
    ],
  },
  "slower-answer": {
    layer: 0,
    asks: ["the slower answer be", "slower answer be", "young doctor asked again"],
    answers: [
      "I'd say, {I'm tired in places that I didn't know I had|worn-out?}. And then I'd apologise for keeping him. || That {I'm not fine, doctor, I forget my own birthday and I cry at the laundry|worn-out?}. He was a nice boy, he'd have found me a tissue.",
    ],
  },
  "weather-really": {
    layer: 0,
    asks: ["what weather is it", "weather is it really", "the weather really"],
    answers: [
      "Grey, with a wind. {It's been so since Ramadan, I've stopped looking up|worn-out?}. || Sun till four, dear, and then {it comes down on us both, every day at the same time|worn-out?}.",
    ],
  },
  "time-between": {
    layer: 0,
    asks: ["the time in between been", "time in between been", "in between been like"],
    answers: [
      "The first part went by laughing. {Then I looked up and it was four years, and I'd not had one Sunday|worn-out?}. || A lot of small goodbyes with the washing in between. {I couldn't tell you when I got so tired, there wasn't a day for it|worn-out?}.",
    ],
  },
  "stopped-funny": {
    layer: 0,
    asks: ["it stopped being funny", "when it stopped being", "stopped being funny"],
    answers: [
      "I began to lock things. {And I began to lie awake for it, before it came|broken?}. || It was at the gate, the first time. I laughed, and she didn't, and {I've not slept properly since|broken?}.",
    ],
  },
  "own-house": {
    layer: 0,
    asks: [
      ...["in your own house", "what is there in yours", "is there in yours"],
      ...["should someone know who", "someone know who hasnt", "what is there in yours that"],
    ],
    answers: [
      "It smells of talcum, and {you never get to the end of anything|worn-out?}. I've four cups of cold tea about the place at any time. || There's always a tap on or a bag half packed. {You'd think that you could leave the room, and you can't|worn-out?}.",
    ],
  },
  "you-first": {
    layer: 0,
    asks: ["does it go with you", "how does it go with"],
    answers: [
      "Up at three, porridge at six, and from four in the afternoon {I'm on a stage till she sleeps|worn-out?}. || It goes round, dear. {By the time I've put the day away it's got up again|worn-out?}.",
    ],
  },
  "hour-for-you": {
    layer: 0,
    asks: ["is this hour like for", "this hour like for you", "what is this hour like"],
    answers: [
      "Mine, and I keep looking at it. {It's nearly gone, and I've spent half of it listening|worn-out?}. || It's the only one with a lid on. {I'm so tired that I could cry, and I won't go to bed and lose it|worn-out?}.",
    ],
  },
  "think-hear-her": {
    layer: 0,
    asks: ["when you think you hear", "think you hear her"],
    answers: [
      "Everything stops, the cup as well. {I'm halfway up before I know if it's her or the pipes|worn-out?}. || My neck goes stiff. {And if it's nothing I'm almost cross that it's nothing|worn-out?}.",
    ],
  },
  "keeps-up": {
    layer: 0,
    asks: ["what keeps you up", "keeps you up"],
    answers: [
      "It's the only quiet I get. {If I sleep, it's three o'clock the next minute|broken}. || You, dear. And {if I lie down I'll only listen|broken}.",
    ],
  },
  "mind-at-gate": {
    layer: 0,
    asks: ["through your mind when you stand", "mind when you stand there"],
    answers: [
      "Is it locked, and did I hear it lock. {I could do it in my sleep, if I had any|broken?}. || I look down the road, and there's not a soul. {I think how long it is till morning, and I try the bolt again|broken?}.",
    ],
  },
};
