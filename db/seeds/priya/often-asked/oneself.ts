import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to anybody's question about herself and where she comes from. */
export const oftenAskedOneself: Scenario["topics"] = {
  "hard-on-self": {
    layer: 0,
    answers: [
      "I am, a bit. If I'm not good at it, I don't quite know what I'm for. || Yes, I expect so, I was always the one with the neat handwriting. It feels like cheating to let myself off.",
    ],
  },
  "self-talk": {
    layer: 0,
    answers: [
      "I say, come along, Priya, it's a bottle, women do this in tents. || I tell myself not to make a fuss, other people are tired as well. I'd never say that to Meera.",
    ],
  },
  compares: {
    layer: 0,
    answers: [
      "All the time, on Thursdays especially. The others seem to have hands left over. || I do, with every pram that goes by. Everyone else looks as if they'd been sent the instructions.",
    ],
  },
  learnt: {
    layer: 0,
    answers: [
      "From Amma's school, I think, with four hundred girls and my mum in charge. You sat up straight and you didn't moan. || It's from being the easy child, probably. I was praised for being no trouble, so I went on being none.",
    ],
  },
  strengths: {
    layer: 0,
    answers: [
      "Rotas, and holding a tune. And I do get to the end of things, I'm stubborn in a quiet way. || I'm organised, and people say I'm kind. I can calm down a lorry driver in under a minute!",
    ],
  },
  "got-through": {
    layer: 0,
    answers: [
      "Moving to England was lonely at first, and joining the choir got me through. I took it one Wednesday at a time. || Lists, songs and my mother, in that order. If she was on the end of the phone I could generally keep going.",
    ],
  },
  community: {
    layer: 0,
    answers: [
      "In my family a baby's pure good luck, and you don't complain about luck. I don't think we've got a word for this. || The aunties would call it nerves and say I needed feeding up. They'd mean it lovingly, and then they'd change the subject.",
    ],
  },
  "grew-up": {
    layer: 0,
    answers: [
      "In Pune, on a noisy street where nobody shut their door. My mother knew everyone by their exam marks. || I'm a Pune girl, there was me, my brother and our parents, and cousins on the stairs. It was loud and I loved it.",
    ],
  },
  childhood: {
    layer: 0,
    answers: [
      "Talkative! I gave concerts for the aunties with a towel on for a sari. || I was a cheerful, bossy child, always first with my hand up. My brother says I set him homework.",
    ],
  },
  dreams: {
    layer: 0,
    answers: [
      "I wanted to be a playback singer, the voice behind the actress. Then I turned out to be good at lorries. || To sing in films, at nine, and to run a whole depot, at twenty. And a big noisy table, I always wanted that.",
    ],
  },
  "earlier-work": {
    layer: 0,
    answers: [
      "Logistics all along, I started on the phones and worked up to a team of my own. || I did business at university, then I came here to move hospital beds about. Thousands of beds, I was rather good at it.",
    ],
  },
  "safe-place": {
    layer: 0,
    answers: [
      "On the towpath, with Arjun asleep and nobody at my back. || In the bakery, for as long as a queue lasts. And anywhere that I can hear my mother singing, even down a phone.",
    ],
  },
  "younger-self": {
    layer: 0,
    answers: [
      "Keep your Wednesdays, I'd tell her, and ring people back, they mean it when they ask. || I'd tell little Priya that she needn't be useful all the time. She'd be liked sitting down as well.",
    ],
  },
};
