import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers of himself, as any client may be asked. */
export const oftenAskedOneself: Scenario["topics"] = {
  "hard-on-self": {
    layer: 0,
    answers: [
      "Very. I'd let a first-year off anything, and I don't let me off a full stop. || I am, yeah. In this job a near miss is somebody's mum, so perfect never felt optional.",
    ],
  },
  "self-talk": {
    layer: 1,
    answers: [
      "'Come on, Ben, in you go.' And when that's not working, something a good deal less polite. || I say 'you're fine, you're fine', like you would to a horse. The horse isn't buying it.",
    ],
  },
  compares: {
    layer: 0,
    answers: [
      "All the time. The rest of my year seem to have partners, a sourdough starter and eight hours. || Yeah, and I lose. Everybody on that ward seems to have shaken it off by lunch, or they're better actors.",
    ],
  },
  learnt: {
    layer: 0,
    answers: [
      "Nobody taught me on purpose. I got called no trouble as a boy, and I've kept it up. || Medicine, mostly. You watch who gets praised, and it's whoever didn't need anything.",
    ],
  },
  strengths: {
    layer: 0,
    answers: [
      "I'm steady when other people aren't, and the over-seventies seem to like me. || Patience, I'd say. I can sit with someone upset and not need them to stop.",
    ],
  },
  "got-through": {
    layer: 0,
    answers: [
      "Fifth year, Hana dragged me through it by the sleeve. Turning up, that's about my whole method. || With exams there was always a last one. Apart from that it's been my brother, bread and stubbornness.",
    ],
  },
  community: {
    layer: 0,
    answers: [
      "In Timaru you get on with it and you bring a plate. {At work it's the same, minus the plate|handover}. || Doctors don't say it, full stop. {There are posters telling us to, in a corridor where nobody does|handover}.",
    ],
  },
  "grew-up": {
    layer: 0,
    answers: [
      "Down in Timaru, in a weatherboard house, piano going in the front room, Tim hammering something out the back. || In a small South Island town, hymns on one side of the family and tractor parts on the other.",
    ],
  },
  childhood: {
    layer: 0,
    answers: [
      "A worrier, and a clown with it. I kept score at the cricket so I'd never have to bat. || Happy enough, on the nervous side. Mum's pupils plonking away, and me under the piano with a library book.",
    ],
  },
  dreams: {
    layer: 0,
    answers: [
      "A country doctor, always. You'd know three generations and which one fibs about smoking. || Small-town GP. Before that, briefly, an umpire, for the coat.",
    ],
  },
  "earlier-work": {
    layer: 0,
    answers: [
      "I went straight from school to med school. In between I stacked shelves in a Timaru supermarket, two summers. || Never been anything else, really. Student jobs, picking apricots, one week as a very poor waiter.",
    ],
  },
  "safe-place": {
    layer: 0,
    answers: [
      "With my brother Tim, wherever there's food on and nobody's after anything. || This bathroom, oddly, on the warm side of the machine. And the passenger seat of Hana's car.",
    ],
  },
  "younger-self": {
    layer: 0,
    answers: [
      "I'd tell him he's allowed to be scared of the swimming sports, and that Mum's on her way. || Slow down, mate, and tell someone the first time it hurts. They don't take marks off.",
    ],
  },
};
