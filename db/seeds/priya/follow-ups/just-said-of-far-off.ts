import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks on about what she has just told of Amma, of friends, of Rohan and of work. */
export const justSaidOfFarOff: Scenario["topics"] = {
  "visa-refused-why": {
    layer: 1,
    asks: [
      ...["why was it refused", "was it refused", "refuse it"],
      ...["refused why", "why did they refuse"],
    ],
    answers: [
      "They thought she wouldn't go home. {She's got a husband and a tulsi plant, where else would she go|far-away}. || {There was a box about savings|far-away}. She's got it in gold and steel tins, it isn't that sort of savings.",
    ],
  },
  "visa-again": {
    layer: 1,
    asks: [
      ...["try again for the visa", "try for the visa again", "apply again"],
      ...["appeal against"],
    ],
    answers: [
      "My brother's sent it all in again, with photos of the house. {We're to hear by January, they think|far-away}. || {We have, he did the papers this time|far-away}. Amma's been told to smile less in the picture.",
    ],
  },
  "last-in-pune": {
    layer: 1,
    asks: [
      ...["last home", "were you last home", "last in pune"],
      ...["been home", "last in india"],
    ],
    answers: [
      "Two years ago, for the wedding, nine days of it. {I spent one of them asleep, what a waste|far-away}. || {It'll be two years, in November|far-away}. I came back with a suitcase of pickle and a cold.",
    ],
  },
  "back-to-pune": {
    layer: 1,
    asks: [
      ...["like to go back", "go back to pune", "want to go home to"],
      ...["go home to pune", "go back there", "move back"],
    ],
    answers: [
      "[after: pune] {For the chairs, yes, tomorrow|far-away}. With him asleep on somebody and me under the fan. || I looked at flights in the night. {You can hold a baby on your knee the whole way, it says, I cried at that|far-away}.",
    ],
  },
  "group-same": {
    layer: 1,
    asks: [
      ...["they feel the same", "feel the same as you", "feel like you do"],
      ...["others feel the same", "the same for them"],
    ],
    answers: [
      "There's one whose foot never stops on the pram wheel. {I think about asking her|far-away}. || I do wonder. {We'd all have to stop smiling at the same minute|far-away}.",
    ],
  },
  "everyone-rush": {
    layer: 1,
    asks: [
      ...["everyone said", "who said there'd be", "who promised you"],
      ...["who told you there would"],
    ],
    answers: [
      "[after: rush, wave of love] Books, the app, girls from work. {And Amma, she said it'd knock me over|numb?}. || {The lady who ran the birth class, with a knitted breast|numb?}. She was so sure.",
    ],
  },
  "sings-to-him": {
    layer: 1,
    asks: ["you sing to him", "sing him", "which song"],
    answers: [
      "The moon one, Amma's. {He likes it, you can see him liking it|numb?}. || {Chandoba, and then the shipping forecast to the same tune|numb?}. He doesn't mind which.",
    ],
  },
  "sang-before": {
    layer: 1,
    asks: [...["sing before", "did you sing", "used to sing"], ...["sing before him"]],
    answers: [
      "In a choir, Wednesdays, second row. {And in any stairwell that asked|not-doing-well}. || All the time, I was a nuisance! {There's a lift at work that must be missing me|not-doing-well}.",
    ],
  },
  "turn-phone-why": {
    layer: 0,
    asks: [
      ...["turn the phone", "turn it away", "why do you turn"],
      ...["why turn it", "do that with the phone"],
    ],
    answers: [
      "She'd see my eyes. {She could always tell from the school gate|far-away}. || {It's easier for both of us, he's better lit|far-away}.",
    ],
  },
  "if-turned-back": {
    layer: 0,
    asks: [
      ...["if you turned it", "turned it back", "turned the phone round"],
      ...["if she saw your face", "see if you turned"],
    ],
    answers: [
      "My hair, first, and then the rest. {She'd stop singing|far-away}. || {Somebody who wants her mum|far-away}. It's not a thing to see at bedtime, from there.",
    ],
  },
  "parents-call": {
    layer: 0,
    asks: [...["do they call", "do your parents call", "they ring you"], ...["they phone"]],
    answers: [
      "[after: pune] Every day, at their supper. Appa does the wave. || Amma does, daily. She props me against the water jug.",
    ],
  },
  "parents-like": {
    layer: 0,
    asks: ["what are they like", "your parents like", "are your parents"],
    answers: [
      "Amma's five foot and runs the street, Appa's the quiet behind her. They've never had a day apart, it's maddening. || Small, the pair of them! She talks and he agrees, with his eyebrows.",
    ],
  },
  "group-magical": {
    layer: 0,
    asks: [...["is it magical", "magical for you", "was it magical"], ...["find it magical"]],
    answers: [
      "{For about a song and a half|not-doing-well}. There's a bit with a parachute. || {I've said it so often I'd need to look|not-doing-well}. It's warm, and there's tea.",
    ],
  },
  "who-else-group": {
    layer: 0,
    asks: [...["else goes", "who else goes", "who goes to"], ...["who comes to the group"]],
    answers: [
      "Nine others, and a man called Pete with twins. He's the only one who ever looks tired, he's allowed. || About ten of us. There's Jess and another Jess, I know the babies' names better.",
    ],
  },
  "onesie-says": {
    layer: 0,
    asks: [...["what's the pun", "the pun", "did it say on"], ...["onesie say", "on the onesie"]],
    answers: [
      "Special delivery, handle with care. We were in logistics, you see, I'd have laughed in the old days. || It says special delivery on the front. And I'm the depot, I suppose.",
    ],
  },
  "in-touch": {
    layer: 0,
    asks: [
      ...["in touch with them", "you in touch", "hear from them"],
      ...["still talk to them", "keep in touch"],
    ],
    answers: [
      "[after: work friends, the girls, onesie] They've a group chat. {I do hearts on things|not-doing-well}, it keeps my place. || Not properly, since the leave. {They've got a new Priya called Gemma|not-doing-well}.",
    ],
  },
  "talked-about-then": {
    layer: 0,
    asks: [
      ...["did you talk about", "what did you talk", "talk about till"],
      ...["talk about at two"],
    ],
    answers: [
      "[after: two in the morning] Nonsense, mainly! If a crow could post a letter, what he'd be like at seventy. || Everything that wasn't due in the morning. I could make him snort, I'd stay up for that snort.",
    ],
  },
  "miss-talks": {
    layer: 0,
    asks: [
      ...["miss that", "do you miss that", "miss the talks"],
      ...["miss those talks", "miss talking to him"],
    ],
    answers: [
      "[after: two in the morning, handover] Yes, so much. {He's right there, isn't it silly, with his shoes on|in-the-way?}. || {More than sleep, some days|in-the-way?}. I wouldn't say that to him, he'd set an alarm for it.",
    ],
  },
  "going-back-work": {
    layer: 0,
    asks: ["are you going back", "going back next"],
    answers: [
      "Next July, if there's anything of me to send. {They've kept my mug|not-doing-well}. || In the summer. {I practise a meeting in the shower|not-doing-well}, I'm quite firm.",
    ],
  },
  "spreadsheet-on": {
    layer: 0,
    asks: [
      ...["what was on it", "on the spreadsheet", "in the spreadsheet"],
      ...["spreadsheet about"],
    ],
    answers: [
      "[after: spreadsheet] Lorries. There was a column that came out at nought, and I can't tell you. || Nothing much, dates and dots. It all fitted in the window.",
    ],
  },
  "happy-why": {
    layer: 0,
    asks: [...["what made you happy", "made you happy", "why were you happy"], ...["happy about"]],
    answers: [
      "[after: spreadsheet] {That I knew the answer|not-doing-well}. Somebody'd asked me a thing and I knew it. || Being quick. {I'd forgotten I was quick|not-doing-well}.",
    ],
  },
  "tea-happened": {
    layer: 0,
    asks: [
      ...["kept happening", "kept you from", "what got in the way"],
      ...["interrupted", "stop you drinking"],
    ],
    answers: [
      "Nappy, doorbell, nappy, and then it had a skin on it. || Him, and once it was just me, staring. I'd the cup in my hand.",
    ],
  },
  "walked-where": {
    layer: 0,
    asks: ["where did you walk", "where do you walk", "did you walk to", "walk to"],
    answers: [
      "The canal, both times, we don't vary it. The heron was out. || Along the water, as far as the lock and back. We did the same again after lunch.",
    ],
  },
  "would-rohan-sit": {
    layer: 0,
    asks: [...["think he would", "he would do", "he'd do it"], ...["would he sit"]],
    answers: [
      "[after: sit with me] He'd sit. {He'd be asleep by the second sentence, with his mouth open|in-the-way?}. || I think so, if I caught him before the stairs. {I'd have to not say it's nothing|in-the-way?}.",
    ],
  },
  "four-minutes-do": {
    layer: 0,
    asks: [
      ...["do in those four", "in those minutes", "four minutes"],
      ...["do in the shower", "think about in the shower"],
    ],
    answers: [
      "I put my forehead on the tiles. That's all that's in there. || I stand with my mouth open under it, like a fish. Nobody's asked me anything.",
    ],
  },
  "bakery-name": {
    layer: 0,
    asks: [...["girl's name", "girl called", "name of the girl"], ...["name at the bakery"]],
    answers: [
      "Kasia, it's on her badge. She'd flour on her nose on Friday and I didn't tell her. || She's Kasia. I've never said it to her, I only read it.",
    ],
  },
  "bakery-buy": {
    layer: 0,
    asks: [...["do you buy", "you buy there", "buy at the bakery"], ...["usually buy"]],
    answers: [
      "Half a rye, the end piece. It's so I've a reason. || A rye, sliced, and a bun I eat before the corner. The bun isn't in the accounts.",
    ],
  },
  "liar-why": {
    layer: 0,
    asks: [...["why a liar", "like a liar", "a liar because"], ...["feel like a liar"]],
    answers: [
      "{I'd written grateful for him eleven times and it hadn't come up on any of them|numb?}. || {It was true about him and it wasn't true of me|numb?}. You're meant to feel it while you write.",
    ],
  },
};
