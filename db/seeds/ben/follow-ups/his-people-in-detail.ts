import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of small matters about Tim, Hana, his parents and his registrar. */
export const hisPeopleInDetail: Scenario["topics"] = {
  "hana-lives": {
    layer: 0,
    asks: [
      ...["where does hana live", "hana live near", "hana live", "how far is hana"],
      ...["hana far", "hana work", "where does she work", "which hospital is"],
    ],
    answers: [
      "Twenty minutes away, over the bridge. She's at the children's hospital. || Other side of the harbour. She works with the kids, down the road from us.",
    ],
  },
  "hana-met": {
    layer: 0,
    asks: [
      ...["how did you meet hana", "you meet hana", "you and hana meet", "how do you know hana"],
      ...["how do you two know"],
    ],
    answers: [
      "Hana had the map. First week of med school, and the two of us were lost. || First year, they put me on a skeleton with Hana. She did most of it.",
    ],
  },
  "hana-beach": {
    layer: 0,
    asks: [
      ...["which beach", "what beach", "beach did she", "drove you to"],
      ...["drive you to", "beach was it", "sit an exam", "which exam"],
    ],
    answers: [
      "Piha, in the rain, with chips. The exam was pharmacology. || Out at Piha. We sat in the car, and on the Monday I did pharmacology.",
    ],
  },
  "hana-dumplings": {
    layer: 0,
    asks: [
      ...["which dumplings", "where did you get dumplings", "dumplings from", "dumpling place"],
      ...["where were the dumplings", "kind of dumplings"],
    ],
    answers: [
      "A place on Dominion Road with plastic chairs. Pork and chive. || Dominion Road, the one with the fish tank. We'd get two plates of pork and chive.",
    ],
  },
  "mums-piano": {
    layer: 0,
    asks: [
      ...["mum teach piano", "your mum play", "mums piano", "piano teacher"],
      ...["mum teach you", "play the piano", "play piano", "can you play"],
    ],
    answers: [
      "She taught half of Timaru. I can do 'Für Elise', badly, at parties. || Every kid on our street went to her. I got to grade three and quit.",
    ],
  },
  "dads-tractors": {
    layer: 0,
    asks: [
      ...["what tractors", "sell tractors", "dads tractors", "kind of tractors"],
      ...["tractors did he", "dad sell"],
    ],
    answers: [
      "Tractors, green ones. He wouldn't have any other colour. || Green tractors. He still stops the car to look at one.",
    ],
  },
  "tea-towel-photo": {
    layer: 0,
    asks: [
      ...["on the tea towel", "the tea towel", "tea towel look", "put you on a"],
      ...["who made the tea towel", "tea towels"],
    ],
    answers: [
      "Mum had it printed at the chemist. There's one on the oven door. || It's me in the gown, on cotton. They ordered six.",
    ],
  },
  timaru: {
    layer: 0,
    asks: [
      ...["timaru like", "what is timaru", "grow up in timaru", "where did you grow"],
      ...["where are you from", "grow up", "live in timaru", "grew up"],
    ],
    answers: [
      "Timaru, down south. It's got a beach, a port and my parents. || Small town in the South Island. Everyone there knows your mum.",
    ],
  },
  "sanjay-like": {
    layer: 0,
    asks: [
      ...["sanjay like", "what is sanjay like", "how old is sanjay", "sanjay married"],
      ...["tell me about sanjay", "about your registrar"],
    ],
    answers: [
      "Calm, thirty-five or so, twin girls. He eats standing up. || He's decent and always walking. He's got twins, so he's tireder than me.",
    ],
  },
  "taupo-book": {
    layer: 0,
    asks: [
      ...["which book", "what thriller", "what book", "the thriller"],
      ...["book did you", "finish the book"],
    ],
    answers: [
      "Some thriller with a submarine. I never found out who did it. || A paperback off their shelf, about a submarine. I lost it at page ninety.",
    ],
  },
  "dads-hip": {
    layer: 0,
    asks: [...["dads hip", "his hip", "the hip"]],
    answers: ["He's on the list for a new one. || It's worn out, there's an operation coming up."],
  },
  fruitcake: {
    layer: 0,
    asks: [...["the fruitcake", "kind of fruitcake", "fruitcake good", "fruit cake"]],
    answers: [
      "The dark sort, with brandy. It'll outlive me at this rate of eating. || It's Nana's recipe and it weighs about a kilo.",
    ],
  },
  "parents-call-you": {
    layer: 0,
    asks: [
      ...["parents call you", "mum call you", "dad call you", "nickname"],
      ...["call you at home"],
    ],
    answers: ["Mum says Benny, Dad says mate. || Benny to Mum. With Dad I'm mate, like everybody."],
  },
  "hana-looks": {
    layer: 0,
    asks: [...["hana look like", "what does hana look", "hana tall", "describe hana"]],
    answers: [
      "Small, curly hair, enormous bag. || She's short with a big laugh, you hear her first.",
    ],
  },
  "girl-age": {
    layer: 0,
    asks: [
      ...["girl who drew", "kid who drew", "old was the girl", "old was the kid"],
      ...["old was the little", "child who drew", "who drew it", "whose kid"],
    ],
    answers: [
      "She was about six, she'd come to see her granddad. || Six and three quarters, she said. Her granddad was on our ward.",
    ],
  },
  keith: {
    layer: 0,
    asks: [
      ...["who is keith", "about keith", "the old boys", "bathing caps"],
      ...["those old fellas", "the old fellas"],
    ],
    answers: [
      "[after: keith, caps, fellas, boys] Retired, both of them, one was a plumber. They swim every day of the year. || A retired plumber and his mate. They've been going since the eighties.",
    ],
  },
  "insurance-flatmate": {
    layer: 0,
    asks: [...["flatmate in insurance", "in insurance", "insurance does he"]],
    answers: [
      "[after: insurance, flatmate, flatmates] House claims, mostly floods. He's quite nice about it. || He does water damage. He's seen a lot of carpet.",
    ],
  },
  "the-printer": {
    layer: 0,
    asks: [...["the printer", "printer story", "about the printer", "wrong with the printer"]],
    answers: [
      "[after: printer] It jammed all morning, and he had to walk up to level four. || A paper jam. He'd had to use the one upstairs, poor bloke.",
    ],
  },
};
