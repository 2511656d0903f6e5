import { SectionTitle } from "~/components/ui/page-title";
import { inWords } from "~/domain/wording/counted";
import { limitWords } from "./amount-words";
import { Fact } from "./fact";

interface Claude {
  model: string;
  effort: string;
  reviewEffort: string;
  promptVersion: string;
  reviewPromptVersion: string | null;
  timeoutMs: number;
  suggestionsTimeoutMs: number;
  reviewTimeoutMs: number;
  isOwnAddress: boolean;
  limits: { perSession: number; perDay: number };
}

const effortWords = (effort: string) => (effort === "unset" ? "Left to the model" : effort);

function ClaudeFacts({ claude }: { claude: Claude }) {
  const { limits, reviewPromptVersion } = claude;
  return (
    <>
      <Fact name="Address" set="ANTHROPIC_BASE_URL">
        {claude.isOwnAddress ? "The provider’s own" : "Another one, as it was set"}
      </Fact>
      <Fact name="Model" set="ANTHROPIC_MODEL">
        {claude.model}
      </Fact>
      <Fact name="Effort of a turn" set="CLAUDE_EFFORT">
        {effortWords(claude.effort)}
      </Fact>
      <Fact name="Effort of a review" set="CLAUDE_REVIEW_EFFORT">
        {effortWords(claude.reviewEffort)}
      </Fact>
      <Fact name="Prompts of a turn">{claude.promptVersion.replaceAll("+", ", ")}</Fact>
      {reviewPromptVersion !== null && (
        <Fact name="Prompts of a review">{reviewPromptVersion}</Fact>
      )}
      <Fact name="Time for an answer" set="CLAUDE_TIMEOUT_MS">
        {limitWords(claude.timeoutMs)}
      </Fact>
      <Fact name="Of it for suggestions" set="CLAUDE_SUGGESTIONS_TIMEOUT_MS">
        {limitWords(claude.suggestionsTimeoutMs)}
      </Fact>
      <Fact name="Time for a review’s part" set="CLAUDE_REVIEW_TIMEOUT_MS">
        {limitWords(claude.reviewTimeoutMs)}
      </Fact>
      <Fact name="Limit of a session" set="CLAUDE_TOKENS_PER_SESSION">
        {inWords(limits.perSession, 0)} tokens
      </Fact>
      <Fact name="Limit of a day" set="CLAUDE_TOKENS_PER_DAY">
        {inWords(limits.perDay, 0)} tokens
      </Fact>
    </>
  );
}

/** How the engine is set, each with the variable that sets it. */
export function HowSet({ claude }: { claude: Claude | null }) {
  return (
    <section aria-labelledby="how-set" className="grid content-start gap-2">
      <SectionTitle id="how-set">How it is set</SectionTitle>
      <dl className="border-b border-line">
        <Fact name="Key" set="ANTHROPIC_API_KEY">
          {claude ? "Set; it is shown nowhere" : "Not set"}
        </Fact>
        {claude && <ClaudeFacts claude={claude} />}
      </dl>
      <p className="text-sm text-second">
        Read from the environment when Attune starts; a change holds from its next start.
      </p>
    </section>
  );
}
