import { screenOwnWords } from "../../domain/practice/safety/own-words";
import { adviceGateOpen, riskIsLive } from "../../domain/simulator/appraisal";
import { appraise } from "../../domain/simulator/appraise";
import { startState } from "../../domain/simulator/account";
import { layerOpenTo } from "../../domain/simulator/bounded-step";
import type { Exchange } from "../../domain/simulator/exchange";
import type { EngineRequest } from "../engine";
import { clientAnswerSchema } from "./client-answer.server";
import type { ModelCall } from "./model.server";
import { clientMoment, clientPromptVersion, clientTask } from "./prompts/client-1.server";
import { conversationParts } from "./prompts/conversation.server";
import { roleCard, roleCardVersion } from "./prompts/role-card-3.server";
import {
  suggestionGround,
  suggestionMoment,
  suggestionsPromptVersion,
  suggestionsTask,
} from "./prompts/suggestions-2.server";
import { suggestionAnswerSchema } from "./suggestion-answer.server";

/** Which words asked for a turn, as it is stored with it. */
export const promptVersion = [roleCardVersion, clientPromptVersion, suggestionsPromptVersion].join(
  "+",
);

/** Asks for the client's turn. Holds nothing of the request but the story, the words said and the state. */
export function clientCall(request: EngineRequest, exchange: Exchange | null): ModelCall {
  const { scenario, history } = request;
  const state = request.state ?? startState(scenario);
  const appraisal = exchange && appraise(exchange, state, scenario);
  const openLayer = layerOpenTo(state, appraisal);
  const moment = clientMoment({ state, openLayer, isOpening: exchange === null });
  return {
    system: [
      { text: roleCard(scenario), cached: true },
      { text: clientTask, cached: true },
    ],
    content: [...conversationParts(history), { text: moment, cached: false }],
    shape: clientAnswerSchema,
  };
}

/** Whether the words just said hint at risk that nobody has asked about; which cues they hold is not known yet. */
function showsRisk(clientMessage: string, { scenario, state }: EngineRequest): boolean {
  if (!scenario.riskOptIn || (state?.counters.riskAsked ?? 0) > 0) return false;
  return screenOwnWords(clientMessage) === "urgent";
}

/** Asks for three replies to what the client has just said. */
export function suggestionCall(request: EngineRequest, clientMessage: string): ModelCall {
  const { scenario, history } = request;
  const state = request.state ?? startState(scenario);
  const position = history.length;
  const conversation = conversationParts([
    ...history,
    { position, speaker: "client", text: clientMessage },
  ]);
  const riskWaits = riskIsLive(state) || showsRisk(clientMessage, request);
  const moment = suggestionMoment({
    adviceGateOpen: adviceGateOpen(state) && !riskWaits,
    riskWaits,
    shown: request.shownSuggestions,
  });
  return {
    system: [
      { text: suggestionGround(scenario), cached: false },
      { text: suggestionsTask, cached: true },
    ],
    content: [...conversation, { text: moment, cached: false }],
    shape: suggestionAnswerSchema,
  };
}
