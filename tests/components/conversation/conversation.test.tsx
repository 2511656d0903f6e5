import { describe, expect, it } from "vitest";
import { CareLine } from "~/components/conversation/care-line";
import { HelpNotice } from "~/components/conversation/help-notice";
import { ChatMessage, Conversation } from "~/components/conversation/chat-message";
import { Composer, sendsMessage } from "~/components/conversation/composer";
import { EmotionPanel } from "~/components/conversation/emotion-panel";
import { SuggestionCards, suggestionIndexOf } from "~/components/conversation/suggestion-cards";
import { SuggestionSeen } from "~/components/conversation/suggestion-seen";
import { SupporterWords } from "~/components/conversation/supporter-words";
import { TranscriptTurn } from "~/components/conversation/transcript-turn";
import { nothingRead } from "~/domain/emotion/reading";
import { markupOf, textOf, valuesOf } from "../render";

const enter = {
  key: "Enter",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 13,
};
const offered = [
  { id: "a", category: "mi" as const, text: "What makes it feel that way?" },
  { id: "b", category: "empathy" as const, text: "That sounds lonely." },
  { id: "c", category: "support" as const, text: "Who is around you?" },
];

describe("the composer", () => {
  it.each([
    ["Enter", enter, true],
    ["Shift and Enter", { ...enter, shiftKey: true }, false],
    ["Enter while an input method composes", { ...enter, isComposing: true }, false],
    ["Enter that ends a composition in Safari", { ...enter, keyCode: 229 }, false],
    ["a letter", { ...enter, key: "a" }, false],
  ])("for %s says whether it sends", (_name, event, sends) => {
    expect(sendsMessage(event)).toBe(sends);
  });

  it("keeps the draft and ties the problem to it", () => {
    const markup = markupOf(
      <Composer value="My words" onChange={() => undefined} problem="Not sent. Try again." />,
    );
    const [described = ""] = valuesOf(markup, "aria-describedby");
    expect(markup).toMatch(/<textarea[^>]*name="text"[^>]*>My words<\/textarea>/);
    for (const id of described.split(" ")) expect(markup).toContain(`id="${id}"`);
    expect(markup).toContain('role="alert"');
  });
});

describe("ideas for a reply", () => {
  it("use the words that peers see, in the order offered, with their keys", () => {
    const markup = markupOf(<SuggestionCards suggestions={offered} onInsert={() => undefined} />);
    expect(valuesOf(markup, "aria-keyshortcuts")).toEqual(["Alt+1", "Alt+2", "Alt+3"]);
    expect(textOf(markup)).toMatch(/Explore: .*Empathise: .*Support: /);
  });

  it("are asked for by the key's place, with Alt alone", () => {
    const keys = { altKey: true, ctrlKey: false, metaKey: false };
    expect(suggestionIndexOf({ ...keys, code: "Digit2" })).toBe(1);
    expect(suggestionIndexOf({ ...keys, code: "Digit4" })).toBeNull();
    expect(suggestionIndexOf({ ...keys, altKey: false, code: "Digit2" })).toBeNull();
    expect(suggestionIndexOf({ ...keys, ctrlKey: true, code: "Digit2" })).toBeNull();
  });

  it("in the replay say what was done and which judgement stands", () => {
    const markup = markupOf(
      <SuggestionSeen
        onJudge={() => undefined}
        suggestions={offered.map((one) => ({
          ...one,
          done: "shown, not used",
          course: [],
          reason: null,
          sentText: null,
          judgement: "help",
        }))}
      />,
    );
    expect(valuesOf(markup, "aria-pressed")).toEqual(
      Array.from({ length: 3 }, () => ["false", "false", "true"]).flat(),
    );
    expect(markup).toContain("shown, not used");
  });
});

describe("a turn of the transcript", () => {
  const turn = (
    <TranscriptTurn
      position={13}
      speaker="supporter"
      speakerLabel="Supporter"
      composedSeconds={77}
      text="Haha fair enough."
      tags={[{ id: "t", tone: "issue", label: "Missed cue", detail: "implicit" }]}
      current
      onPick={() => undefined}
      onOpenTag={() => undefined}
    />
  );

  it("is marked when it is in hand and can be reached and opened by key", () => {
    const markup = markupOf(turn);
    expect(markup).toMatch(/id="turn-13" aria-current="true"/);
    expect(valuesOf(markup, "aria-label")).toContain("Go to turn 14");
    expect(markup).toMatch(/<button[^>]*aria-pressed="false"[^>]*>.*Missed cue/s);
  });

  it("says the time to compose with its unit", () => {
    expect(textOf(markupOf(turn))).toContain("written in 1 min 17 s");
  });
});

describe("the supporter's words", () => {
  const reading = {
    valence: 0.21,
    arousal: -0.08,
    distribution: {
      ...{ sadness: 0.2, fear: 0.05, anger: 0.02, disgust: 0.01 },
      ...{ happiness: 0.1, surprise: 0.02, neutral: 0.6 },
    },
  };
  const shown = (id: string, read = reading) =>
    textOf(
      markupOf(
        <SupporterWords turn={{ id, position: 3 }} readings={{ "a-supporter-turn": read }} />,
      ),
    );

  it("say whose they are, how they read, from what, and that it is about no person", () => {
    const text = shown("a-supporter-turn");
    expect(text).toContain("The supporter’s words, turn 4");
    expect(text).toContain("Estimated from text");
    expect(text).toContain("Most likely neutral. Valence +0.21, arousal −0.08");
    for (const share of ["Sadness 20\u00a0%", "Happiness 10\u00a0%", "Neutral 60\u00a0%"])
      expect(text).toContain(share);
    expect(text).toContain("A hint about the words, not about the person.");
  });

  it("are not there at a turn of the client's, or where no reading may be seen", () => {
    expect(shown("a-client-turn")).toBe("");
    const turn = { id: "a-supporter-turn", position: 3 };
    expect(markupOf(<SupporterWords turn={turn} readings={undefined} />)).toBe("");
  });

  it("that cannot be read are not called neutral", () => {
    const text = shown("a-supporter-turn", nothingRead);
    expect(text).toContain("No words here that the estimate can read.");
    expect(text).not.toMatch(/neutral|Valence/i);
  });
});

describe("the practice page's parts", () => {
  it("speak new messages as they come and name each speaker", () => {
    const markup = markupOf(
      <Conversation label="Conversation with Wei Ling">
        <ChatMessage speaker="supporter" name="You" text="Hello" />
      </Conversation>,
    );
    expect(markup).toMatch(/role="log" aria-label="Conversation with Wei Ling"/);
    expect(textOf(markup)).toBe("YouHello");
  });

  it("say who is fictional and lead to real help", () => {
    const markup = markupOf(
      <CareLine name="Wei Ling" helpline={{ label: "national mindline 1771", href: "tel:1771" }}>
        You can leave at any time.
      </CareLine>,
    );
    expect(textOf(markup)).toContain("Wei Ling is fictional.");
    expect(markup).toContain('href="tel:1771"');
  });

  it("show real help large, each with its hours where they are known", () => {
    const help = [
      { label: "national mindline 1771", href: "tel:1771", hours: null },
      { label: "A line 000", href: "tel:000", hours: "Weekdays, 9 to 17" },
    ];
    const markup = markupOf(<HelpNotice help={help} urgent />);
    expect(valuesOf(markup, "href")).toEqual(["tel:1771", "tel:000"]);
    expect(textOf(markup)).toContain("national mindline 1771A line 000Weekdays, 9 to 17");
  });

  it("give the emotion in words even where there is no reading yet", () => {
    const markup = markupOf(
      <EmotionPanel name="Wei Ling" words="Nothing to go by yet" points={[]} note="Simulated." />,
    );
    expect(textOf(markup)).toContain("Nothing to go by yet");
  });
});
