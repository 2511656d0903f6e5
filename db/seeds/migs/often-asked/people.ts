import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers when he is asked about the people around him. */
export const oftenAskedPeople: Scenario["topics"] = {
  mother: {
    layer: 0,
    answers: [
      "mama's the loudest kind of sweet, super church, zero off switch. we're close, i peel stuff while she talks || my mama hugs you with a dish towel still in her hand. we're tight, she tells me all the parish gossip",
    ],
  },
  father: {
    layer: 0,
    answers: [
      "my papa's an engineer on a ship, big laugh, always humming something. we're close, mostly through basketball || dad's gone most of the year and then he's everywhere, singing. i love him, i'm also kinda shy with him",
    ],
  },
  "parents-like": {
    layer: 0,
    answers: [
      "mama's prayers and food, papa's jokes and tools. good people, like annoyingly good || my parents are still cheesy on video call, it's gross. strict about church, soft about everything else",
    ],
  },
  siblings: {
    layer: 0,
    answers: [
      "just my sister bea, fourteen, nosy and loyal. we roast each other and that's how you know it's love || i've got a sister, bea. she borrows my hoodies forever and would fight anyone for me",
    ],
  },
  children: {
    layer: 0,
    answers: [
      "lol no po, i'm 17. i've got a physics project, that's my dependent || zero kids, i'm still in high school. i can barely raise myself",
    ],
  },
  pets: {
    layer: 0,
    answers: [
      "no real pet. there's overtime, a street dog, and a gecko who doesn't pay rent || mama doesn't do animals indoors, so my dog's a freelance one. overtime, he's on the street, he's great",
    ],
  },
  colleagues: {
    layer: 0,
    answers: [
      "the guys on the team are loud and fun, you just gotta be quick. {i keep up, it's like my job there|locker} || classmates are ok, we trade notes and snacks. with the team it's nonstop jokes, {and i can't be the slow one|locker}",
    ],
  },
  "family-thinks": {
    layer: 0,
    answers: [
      "mama thinks i'm tired from practice, lola thinks i skipped a prayer. no correct answers yet || at home the theory's that i'm growing. mama adds rice, lola adds ginger, case closed",
    ],
  },
  "family-expects": {
    layer: 1,
    answers: [
      "my folks want engineering, a nice church girl, then a baby with our last name. {i nod like it's my plan too|off} || a degree, a wedding, grandkids, that's the family plan. {i'm in all of it and nobody asked the actor|off}",
    ],
  },
  contact: {
    layer: 0,
    answers: [
      "papa's like ten minutes a week when the ship's got signal. everyone else i can't escape, they live here || mama, lola and bea daily, kiko every day at school. it's my dad i only get on video",
    ],
  },
  "asked-for-help": {
    layer: 0,
    answers: [
      "not really po. you're the first, and i practised the hello || never asked anybody. i got near the guidance door one time and bought a juice instead",
    ],
  },
  "advice-given": {
    layer: 0,
    answers: [
      "pray, eat, sleep early, depends who's talking. it's been those three since forever || coach says shake it off, mama says have some rice, lola says rosary. nobody's said sit",
    ],
  },
  "advice-feels": {
    layer: 0,
    answers: [
      "like being handed a map of somebody else's city. i say thanks and i'm still lost || when people go cheer up i just cheer louder. then i'm the one taking care of them",
    ],
  },
  trusted: {
    layer: 0,
    answers: [
      "my sister bea, i think. big mouth about everything except the important stuff || ate joy from the store, cause she asks slow and sells quiet. or bea on a good day",
    ],
  },
  "last-talk": {
    layer: 1,
    answers: [
      "like a real one? june, with a friend from the choir, at some dumb hour. {he and i are on silent now|gio} || this is kinda it po. before tonight you'd have to go back to june, {and that friend's gone quiet|gio}",
    ],
  },
  "could-call": {
    layer: 0,
    answers: [
      "bea's one wall away so i don't even need load. kiko would pick up too, confused || kiko sleeps with his phone on his face, he'd answer. to actually say stuff, i'd go shake my sister",
    ],
  },
  "could-see": {
    layer: 0,
    answers: [
      "kiko, any day this week, he's got a permanent yes for siomai || ate joy, i just need an excuse like ice. and the team's always around, there's practice",
    ],
  },
  "others-see": {
    layer: 0,
    answers: [
      "people would say the funny one, good passer, never serious. a close friend might say i notice stuff || my team would go 'migs? he's a riot'. bea would say i'm nicer than i act",
    ],
  },
  "loved-would-say": {
    layer: 0,
    answers: [
      "lola would say sleep na, apo, you don't have to entertain the whole street || my sister would be like, 'kuya, relax, nobody bought a ticket'. she'd be right and i'd deny it",
    ],
  },
  noticed: {
    layer: 0,
    answers: [
      "coach saw i'm slower and blamed my shoes. bea looks at me a lot, {so i look busy|watching} || i don't think so po, {i keep the volume up so they won't|watching}. lola asked about my eyebags once",
    ],
  },
  mask: {
    layer: 0,
    answers: [
      "ya, jokes are like my whole helmet. {i'm on duty with it from the gate to bedtime|watching} || {i smile before anybody can ask|watching}. works every day, it just eats all my battery",
    ],
  },
  arguments: {
    layer: 0,
    answers: [
      "only small stuff, whose turn for dishes, who ate the last longganisa. nobody fights big in our house || mama and bea go at it about skirts sometimes. i do a voice and everyone sits down",
    ],
  },
};
