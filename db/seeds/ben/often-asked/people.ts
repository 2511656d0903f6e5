import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers of the people around him, as any client may be asked. */
export const oftenAskedPeople: Scenario["topics"] = {
  mother: {
    layer: 0,
    answers: [
      "Mum's soft and stubborn, and we're close. {She just gets the cheerful edition of me|jokes}. || Close enough, Mum and me. She bakes, she rings, she asks, and {I change the subject with a funny patient|jokes}.",
    ],
  },
  father: {
    layer: 0,
    answers: [
      "Dad's a man of few words, mostly tractors and whether my car's been serviced. He's a good one. || I get on with Dad. He does affection in firewood and tyre pressures, and you get used to it.",
    ],
  },
  "parents-like": {
    layer: 0,
    answers: [
      "Mum and Dad are kind, churchy on her side, handy on his, and they think the world of me. || My parents? Solid as. They'd feed a bailiff and ask after his mother.",
    ],
  },
  siblings: {
    layer: 0,
    answers: [
      "One older brother, Tim, the quiet builder. He looked out for me at school and he's driving up to feed me. || Just my brother Tim, four years up. We shared a bunk bed, and he never told anyone I cried in the top one.",
    ],
  },
  children: {
    layer: 0,
    answers: [
      "No kids of mine. I borrow other people's for ten minutes at a time and hand them back. || None. I'd have to be home and awake at the same time as one.",
    ],
  },
  pets: {
    layer: 0,
    answers: [
      "No pets. The ginger cat from next door keeps an eye on me, I think he's disappointed. || Nothing of my own, I'm out too much. The neighbours' cat has me down as a part-time post.",
    ],
  },
  colleagues: {
    layer: 0,
    answers: [
      "The ward crew are kind and run off their feet, and we're very good company. {Nobody goes near the bad stuff|handover}. || Sanjay, my registrar, is fair, and the nurses run the place. {We'd swap any shift you like and never ask why|handover}.",
    ],
  },
  "family-thinks": {
    layer: 0,
    answers: [
      "My family think I'm busy and doing well. {I run a tight press office|jokes}. || {My lot only get the comedy version|jokes}, so Mum suspects I'm overtired, Dad puts it down to a heavy roster, and Tim just packs the ute.",
    ],
  },
  "family-expects": {
    layer: 0,
    answers: [
      "Mum and Dad hope I'll end up the doctor in a small town, preferably theirs. Nobody's ever said must. || My folks just want me fed and happy. The bit about never falling over I added myself.",
    ],
  },
  contact: {
    layer: 0,
    answers: [
      "The folks get their Sunday phone call, Tim and I message about cricket. My mates I've hardly seen since winter. || Family once a week, by phone. Friends get an emoji between shifts, that's about all lately.",
    ],
  },
  "asked-for-help": {
    layer: 0,
    answers: [
      "No, you're about the first I've asked. I leave hints, and then I get cross they're only hints. || I dropped a hint or two at work. Nobody picked them up, and I took that as my answer.",
    ],
  },
  "advice-given": {
    layer: 0,
    answers: [
      "The wellbeing people say breathe, Mum says early night, and the ward says 'hang in there, mate'. || Mostly I get 'take some leave' off people who know there's nobody to cover it.",
    ],
  },
  "advice-feels": {
    layer: 0,
    answers: [
      "Like being handed a pamphlet I wrote. I say thanks, and then it's me and the pamphlet. || Tips make me polite. I nod, I file them under useful, and nothing's moved.",
    ],
  },
  trusted: {
    layer: 0,
    answers: [
      "My brother Tim and my mate Hana. I'd trust either one with the lot, I just haven't. || Hana, from med school. She wouldn't flinch, and she'd still remember it the week after.",
    ],
  },
  "last-talk": {
    layer: 0,
    answers: [
      "June, with my mate Hana, over a plate of dumplings. Since then it's been mostly patter. || A proper one? Before the winter got going, with Hana. Everything after's been handover and weather.",
    ],
  },
  "could-call": {
    layer: 0,
    answers: [
      "I could wake my brother Tim, he'd answer half asleep, say 'right', and mean it. || Tim, if it came to it. My brother sleeps like a log, so I'd have to let it ring.",
    ],
  },
  "could-see": {
    layer: 0,
    answers: [
      "Tim's easy, he'll be on my couch. And Hana's only across the harbour, I could ask her for a feed. || My mate Hana, if I stopped ducking her. And my brother's arriving whether I tidy up or not.",
    ],
  },
  "others-see": {
    layer: 0,
    answers: [
      "Calm, funny, no trouble. The nurses would say I'm a laugh to be on with. || A mate would tell you I'm the reliable one. Hana'd add that I hide behind the furniture.",
    ],
  },
  "loved-would-say": {
    layer: 0,
    answers: [
      "Nana would look at my week and ask who's running that place, and could she have his number. || My nana's gone, but I know it'd be 'skin and bone', and then 'come here, you'.",
    ],
  },
  noticed: {
    layer: 0,
    answers: [
      "Hana has, I think, and Mum's got her suspicions. {On the ward I come across as chirpy|jokes}. || A nurse or two may have clocked it. {I've been a bit too cheerful lately|jokes}, and they're not silly.",
    ],
  },
  mask: {
    layer: 0,
    answers: [
      "I do hide it, yeah, with jokes. {By home time the one-liners are all I've got left|jokes}. || Most days there's a show on. {Keeping it up costs me whatever I'd have used for talking|jokes}.",
    ],
  },
  arguments: {
    layer: 0,
    answers: [
      "No rows, I'm barely in. The flat's last war was over oat milk and it was fought by note. || Nobody fights with me, I'm too agreeable. Dad and I once had words about a lawnmower, that's my record.",
    ],
  },
};
