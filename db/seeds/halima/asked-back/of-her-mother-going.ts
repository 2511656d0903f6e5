import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about losing her mother, and the one minute. */
export const ofHerMotherGoing: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["calls me kakak, big sister", "I'm kakak now, elder sister"],
    answers: {
      why: [
        "If I say that it's me she's upset for the whole day. {Soon doesn't hurt anyone but one|unknown?}. || It calms her, dear. {And I'd rather she waited for me than be told she needn't|unknown?}.",
      ],
      felt: [
        "{I part her hair so straight, you know, and I could put my head down on hers|unknown?}. || {It's odd to be missed by somebody you're doing the plaits of|unknown?}.",
      ],
      often: [
        "Once or twice every day, and more when the sun's going. The kakak came in about Ramadan. || Daily, dear, towards evening. She hasn't had my name in the right place since then.",
      ],
      theySaid: [
        "She's a good girl, she tells me, only she works too hard. {I said that I'd heard her well spoken of|unknown?}. || Thank you, and I'm not to trouble the girl if she's busy. {She's proud of her, I think|unknown?}.",
      ],
      mean: [
        "It's what you'd call any woman somewhat older than yourself. {She's seventy-eight, and I'm her big sister|unknown?}. || One says it to a shopgirl or a nurse, out of politeness. {It does for anybody, so it does for me|unknown?}.",
      ],
    },
  },
  {
    said: ["There is no funeral for this", "bring rice and sit with you"],
    answers: {
      why: [
        "There isn't a body, dear. {They see her in her chair with her hair done, and what would they be sorry for|unknown?}. || She waves from the window, so they wave. {You can't wear white for a woman who's waving|unknown?}.",
      ],
      mean: [
        "One day she's lost my name, and then it's my face. {I've just got used to it when the next piece goes|unknown?}. || A word goes, or a song, or what a comb is for. {I'm at a burial every week, and I come home and cook|unknown?}.",
      ],
      felt: [
        "{Like being in black, with nobody able to see the colour|unknown?}. || {It makes one feel a fraud, to grieve and be passing her the biscuits|unknown?}.",
      ],
      often: [
        "It's all the time, in small coin. Some weeks there's nothing gone, and I hardly dare say so. || Little by little for four years, dear. It's got quicker since the fasting month.",
      ],
    },
  },
  {
    said: ["she looked straight at me and said", "what's this grey in your hair"],
    answers: {
      felt: [
        "{It was as though someone had put the lights on in a house I'd thought was sold|unknown?}. || {I was somebody's child again, for as long as it takes to drop a comb|unknown?}.",
      ],
      then: [
        "She looked down and asked if the car had come. {I'd not even kissed her|unknown?}. || Her eyes went polite again, like a door with a chain on. {I stayed bent over her, in case|unknown?}.",
      ],
      why: [
        "It isn't in the books, the doctor only shrugged. {I've said the same words to her since, in the same chair|unknown?}. || Nobody can say, dear. {I've tried everything since to have it again, I wore the same blouse|unknown?}.",
      ],
      when: [
        "Last month, on a Thursday, she'd her feet in the basin. || It's a month ago, dear. I was doing her hair by the window and the light was on mine.",
      ],
      mean: [
        "I take it out when I'm at the sink. {It's worn quite smooth by now|unknown?}. || I go back to it for a sip, on the bad evenings. {There's nothing much in it but my name|unknown?}.",
      ],
      often: [
        "That was the one time this year. {There were more of them last year and I didn't know to count|unknown?}. || Once, dear, since Ramadan. {I hold still every Thursday all the same|unknown?}.",
      ],
    },
  },
];
