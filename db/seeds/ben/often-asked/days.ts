import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers of his days, as any client may be asked. */
export const oftenAskedDays: Scenario["topics"] = {
  "usual-day": {
    layer: 0,
    answers: [
      "Alarm, ward, ten hours of being wanted, something on bread, bed. I'm not in most of it. || Depends which way up I am. On nights I rise at dusk, work, walk home in the light and stare at plaster.",
    ],
  },
  "night-thoughts": {
    layer: 0,
    answers: [
      "The ward, one bed after another, {and whether I signed this and rang back that|sleep?}. || Jobs, mostly. {Who I forgot, what I said, and one night in August that starts by itself|sleep?}.",
    ],
  },
  weekends: {
    layer: 0,
    answers: [
      "Half my weekends are shifts. The free ones I sleep till two and potter about until Monday gets hold of me. || Days off go on washing and lying about. I keep meaning to go somewhere, and then it's dark.",
    ],
  },
  "days-before": {
    layer: 0,
    answers: [
      "Early swims, dumplings with Hana, a girlfriend, whole nights asleep. I was quite a normal person. || Before this winter I'd finish a shift, ring someone on the way home, and sleep. I even had a library card.",
    ],
  },
  eaten: {
    layer: 0,
    answers: [
      "One pie, early, then toast in instalments. Nothing green, don't tell my mother. || Just bread in various states today, and the mince and cheese on the way home.",
    ],
  },
  enjoys: {
    layer: 0,
    answers: [
      "Sea swimming, when I get there, and old test matches on the radio. And cooking badly for a crowd. || Cricket, cold water, a good natter with an eighty-year-old. I was never going to be a rock star.",
    ],
  },
  "for-yourself": {
    layer: 0,
    answers: [
      "That pie in the park this morning, if it counts. Before that, a swim, weeks back. || I unwind with the radio and a long shower. A proper treat of my own, you'd have to go back to the lake.",
    ],
  },
  outside: {
    layer: 0,
    answers: [
      "I walk home off nights, half an hour, so I do see some sky. || Out, yes, but mostly in scrubs and on the way somewhere. The beach has been weeks.",
    ],
  },
  home: {
    layer: 0,
    answers: [
      "My place is a cold old villa I share with three others. Nice enough, we pass in the hall like ships. || A rented room in an old wooden house in Auckland, high ceilings, damp wardrobe. I live mainly in the bathroom.",
    ],
  },
  tomorrow: {
    layer: 0,
    answers: [
      "Sausages with my brother Tim, and nothing beeping at me before Monday. On paper that's a holiday. || A lie-in, if next door spares us. Then Tim, the dishes, and pretending I've tidied.",
    ],
  },
  music: {
    layer: 0,
    answers: [
      "Old cricket commentary, mostly. In the car it's whatever the eighties station puts on. || Telly-wise it's baking shows, I've never seen one get to the judging. Otherwise the radio, turned down.",
    ],
  },
  online: {
    layer: 0,
    answers: [
      "Not much social media. My phone's mainly rosters, and a group chat of memes about rosters. || I scroll a bit around dawn, when everyone I know seems to be at a wedding. Then the phone goes in a shoe.",
    ],
  },
  "look-forward": {
    layer: 0,
    answers: [
      "Tim turning up with his butcher's bag. I'm a bit surprised how much. || A swim with my brother on the sand in a jacket, complaining about Auckland.",
    ],
  },
  laughs: {
    layer: 0,
    answers: [
      "My brother Tim makes me laugh, without trying. The last real one was him and a paddleboard, in summer. || I get a laugh most shifts. One that took me by surprise, though, that's back in January, Tim soaking wet.",
    ],
  },
  "good-memory": {
    layer: 0,
    answers: [
      "January at Taupō, a book on my face, and nobody needing a thing until dinner. || Scoring for Tim's team as a kid, sharp pencil, cut oranges, Dad in a folding chair.",
    ],
  },
};
