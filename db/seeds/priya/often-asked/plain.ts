import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to plain questions about then and now. */
export const oftenAskedPlainly: Scenario["topics"] = {
  "wish-said": {
    layer: 0,
    answers: [
      "Put your feet up, Priya, the baby's all right for a minute. I'd love to hear that from somebody, anybody at all. || If my mother-in-law said you're doing it nicely, just the once, I think I'd float.",
    ],
  },
  "who-was-there": {
    layer: 0,
    answers: [
      "Only my little boy, asleep on my shoulder. My husband had just left for work, and his mother was busy with the iron. || Well, the house was full, in a way, with my mother-in-law folding vests. Nobody was actually next to me.",
    ],
  },
  "where-then": {
    layer: 0,
    answers: [
      "I was in our hall, the first morning after my husband's leave was over. I stood looking at the letterbox for ages. || At home, at the foot of the stairs, with a muslin in my hand. I'd meant to go up and I couldn't think what for.",
    ],
  },
  reacted: {
    layer: 0,
    answers: [
      "I did the washing, I'm afraid. I thought if I kept busy enough I'd be right by the weekend. || I told myself I was only tired, and made everybody tea. I do that with most things, sorry.",
    ],
  },
  "between-us": {
    layer: 0,
    answers: [
      "Everyone's very kind to everyone, there's a great deal of thank you. I do feel a little like the visitor, sorry. || Good, on the whole. Nobody's cross, my husband and his mother least of all, I've just gone a bit quiet in the middle.",
    ],
  },
  "last-word": {
    layer: 0,
    answers: [
      "No, only that you've been very patient with me, thank you! I hope somebody makes you a cup of tea. || I don't think so, you've let me say such a lot. I hope the rest of your day's an easy one.",
    ],
  },
  "no-questions": {
    layer: 0,
    answers: [
      "No, I don't think I have any, but it's nice of you to ask! || Not just now, sorry. I'm quite happy being the one who's asked for once.",
    ],
  },
  "scale-well": {
    layer: 0,
    answers: [
      "Three, perhaps, though I might be marking myself a bit kindly. || I'd say four before lunch, if that isn't being greedy.",
    ],
  },
  "ate-with": {
    layer: 0,
    answers: [
      "My husband and his mother have the table, and I'm usually at the worktop with one ear on the baby. || Nobody, really, I eat in between things. My little boy watches me from his bouncy chair, ever so seriously.",
    ],
  },
  "better-than-start": {
    layer: 0,
    answers: [
      "A bit less wound up than when I wrote hello. I've stopped listening for the monitor quite so hard. || Oh, easier, I think! I've put both feet on the floor, and I hadn't noticed they were tucked up.",
    ],
  },
  "plan-when": {
    layer: 0,
    answers: [
      "Tomorrow, in the gap after his ten o'clock feed. If I say it out loud I might. || Wednesday, maybe, while he's having his first nap.",
    ],
  },
  "in-the-family": {
    layer: 0,
    answers: [
      "I've an aunt who stayed in bed for most of a year. We were told it was her back. || Nobody's ever called it that. One of my aunts stopped visiting after her second, and we all said she was busy.",
    ],
  },
};
