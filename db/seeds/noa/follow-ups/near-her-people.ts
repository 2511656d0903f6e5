import type { Scenario } from "~/domain/simulator/scenario";

const saidMumNeverLikedHim = [
  "near: mum never liked him",
  "near: i'm not giving her that",
  "near: sends me voice notes of the dog",
  "near: i'm not ringing mum",
  "near: she'd be so happy",
  "near: the dog's news from her daily",
];
const saidShellStayOnThePhone = [
  "near: she'll stay on the phone",
  "near: till i'm asleep",
  "near: doing the phone thing",
  "near: puts me on the pillow and snores",
];
const saidTheTrainToMySister = [
  "near: the train to my sister",
  "near: got the app open",
  "near: a train to my sister",
  "near: in the basket since lunch",
  "near: i could press it",
];

/** What Noa answers to who asks on about a detail of what she just said of her sister, her mum and her own self. */
export const nearHerPeople: Scenario["topics"] = {
  "giving-her-what": {
    layer: 0,
    asks: [
      ...saidMumNeverLikedHim,
      "what would you be giving her",
      "what is it you won't give her",
      "why would she be happy",
    ],
    answers: [
      "the satisfaction! she'd dine out on it for a year || that she'd spotted it at the first dinner, over the gravy",
    ],
  },
  "dog-news-today": {
    layer: 0,
    asks: [
      ...saidMumNeverLikedHim,
      "what was the dog's news today",
      "what did the dog do",
      "what is in the voice notes",
    ],
    answers: [
      "he got stuck behind the washing machine and sulked || snoring, with commentary. tali does him as if he's the king",
    ],
  },
  "tali-tell-mum": {
    layer: 0,
    asks: [
      ...saidMumNeverLikedHim,
      "will tali tell your mum",
      "can tali keep it secret",
      "does tali keep it to herself",
    ],
    answers: [
      "she won't, she's a vault. a rude vault || no, she likes knowing something mum doesn't",
    ],
  },
  "omer-knew-mum": {
    layer: 0,
    asks: [
      ...saidMumNeverLikedHim,
      "did he know she didn't like him",
      "how was he with your mum",
      "did he like your mum",
    ],
    answers: [
      "he called her 'formidable' and wore a shirt || he tried, he brought her a plant. she said 'oh, another one'",
    ],
  },
  "when-tell-mum": {
    layer: 0,
    asks: [
      ...saidMumNeverLikedHim,
      "when will you tell her",
      "will you tell your mum",
      "what would make you ring mum",
    ],
    answers: [
      "friday, if i go. it'd be on my face before the door shut || when i can say his name and not go up at the end",
    ],
  },
  "why-not-tell-tali": {
    layer: 0,
    asks: [
      ...saidShellStayOnThePhone,
      "why not tell her",
      "why don't tell her it works",
      "what would she do if she knew",
    ],
    answers: ["she'd want paying || because she'd be pleased and then she'd be unbearable"],
  },
  "how-many-nights-tali": {
    layer: 0,
    asks: [
      ...saidShellStayOnThePhone,
      "how many nights has she done it",
      "how long has she done that",
      "does she do it every night",
    ],
    answers: [
      "five now. she calls it her night shift || since the friday, every night, she's only nodded off first twice",
    ],
  },
  "who-sleeps-first": {
    layer: 0,
    asks: [
      ...saidShellStayOnThePhone,
      "who falls asleep first",
      "do you sleep then",
      "does it really work",
    ],
    answers: [
      "her, she's seventeen, she goes like a light. then i've got the snoring || it does, yes. i get two hours before i notice i'm on my own",
    ],
  },
  "pack-what": {
    layer: 1,
    asks: [
      ...saidTheTrainToMySister,
      "what would you pack",
      "what would you take with you",
      "have you packed",
    ],
    answers: [
      "jumpers. the otter, no, not the otter || one bag, all of it soft. i've put the phrasebook in and i don't know why",
    ],
  },
  "mum-be-there": {
    layer: 1,
    asks: [
      ...saidTheTrainToMySister,
      "would your mum be there",
      "what about your mum then",
      "how would it be with mum",
    ],
    answers: [
      "she'd be in the hall with a cake and a face || yes, it's her house. i've practised 'hi' in three voices",
    ],
  },
  "cat-while-gone": {
    layer: 1,
    asks: [
      ...saidTheTrainToMySister,
      "who feeds the cat",
      "what about the cat",
      "who looks after the flat",
    ],
    answers: [
      "he's next door's! they'll have to remember they own him || he'll manage, he's got four other women",
    ],
  },
  "press-it-when": {
    layer: 1,
    asks: [
      ...saidTheTrainToMySister,
      "when will you press it",
      "why don't you press it",
      "what stops you pressing it",
    ],
    answers: [
      "when we've stopped, maybe. my thumb's got a lot on || it asks 'single or return'. i know it means the ticket",
    ],
  },
};
