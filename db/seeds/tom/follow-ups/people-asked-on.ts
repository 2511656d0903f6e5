import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about Carys, Nia and Dai. */
export const peopleAskedOn: Scenario["topics"] = {
  "carys-work": {
    layer: 0,
    asks: [
      ...["carys do", "carys work", "daughter do for", "carys job", "daughters job"],
      ...["what does your daughter do", "what does carys do", "daughter work"],
    ],
    answers: [
      "She books the appointments, at a hospital. || Hospital office. She's good at it, she likes a list.",
    ],
  },
  "carys-rings": {
    layer: 0,
    asks: [
      ...["what time does she ring", "time does carys ring", "when does carys ring"],
      ...["when does she ring", "time does she call", "how often does she ring"],
      ...["how often does carys ring", "when does your daughter"],
    ],
    answers: [
      "[after: Carys, daughter] Half six as a rule, before Nia's bath. || After their tea, most nights, half six or so.",
    ],
  },
  "gwen-and-carys": {
    layer: 0,
    asks: [
      ...["do they talk about", "gwen and carys talk", "what do those two talk"],
      ...["talk about on the phone", "carys and gwen talk", "carys and her mother talk"],
    ],
    answers: [
      "[after: Carys, daughter] Nia, and what's dear in the shops. || Nursery, and the weather, and me I expect.",
    ],
  },
  "nia-birthday": {
    layer: 0,
    asks: [
      ...["nias birthday", "her birthday", "birthday is it", "when was she four"],
      ...["when is she five", "little ones birthday"],
    ],
    answers: [
      "[after: Nia, granddaughter, little one] May. She's counting the weeks already. || It's in May, and she'll be five.",
    ],
  },
  "nia-father": {
    layer: 0,
    asks: [
      ...["nias dad", "nias father", "where is her father", "where is her dad"],
      ...["her father do", "wheres her dad", "father of the little"],
    ],
    answers: [
      "[after: Nia, granddaughter, little one] He went off, two years since. Carys manages. || Not about. It's been Carys on her own a couple of years.",
    ],
  },
  "nia-calls": {
    layer: 0,
    asks: [
      ...["nia call you", "she call you", "what are you called by", "little one call you"],
      "granddaughter call you",
    ],
    answers: [
      "[after: Nia, granddaughter, little one] I'm Grampa. || It's Grampa, or Tom when she's cross.",
    ],
  },
  "nia-runs": {
    layer: 0,
    asks: [
      ...["how does she run", "run you", "run the lot of you", "runs the lot", "boss you"],
      ...["how is she the boss", "boss you about"],
    ],
    answers: [
      "[after: Nia, granddaughter, little one] She says where everybody sits. || You're told what game it is, and who's to be the horse.",
    ],
  },
  "nia-likes": {
    layer: 0,
    asks: [
      ...["what does nia like", "does nia like", "what does the little one like"],
      ...["what is she into", "she like to do", "likes to play"],
    ],
    answers: [
      "[after: Nia, granddaughter, little one] Drawing, mending, giving orders. || Crayons, the dog, and anything with a screw in it.",
    ],
  },
  "dai-known": {
    layer: 0,
    asks: [
      ...["how long have you known him", "known dai", "long have you known dai"],
      ...["long did you know him", "known him long"],
    ],
    answers: [
      "[after: Dai] Twenty-five years, with the allotments side by side. || Since I was thirty or so, from the plots.",
    ],
  },
  "dai-moved-when": {
    layer: 0,
    asks: [
      ...["when did he move", "when did he go", "when did dai move", "when did he leave"],
      "did he move away",
    ],
    answers: ["[after: Dai] It was the May. || This May gone, up Preston way."],
  },
  "dai-at-works": {
    layer: 0,
    asks: [
      ...["did he work with you", "dai work with you", "he work at the works"],
      ...["what did dai do", "he do at the works"],
    ],
    answers: [
      "[after: Dai] The rolling mill, he was. We'd meet at the gate. || Not on my shift. He was in the mill, at the other end.",
    ],
  },
};
