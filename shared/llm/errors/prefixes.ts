/** What gateways put before the sentence of the server behind them. Each takes away something, so repeating comes to an end. */
const PREFIXES: readonly RegExp[] = [
	// LiteLLM: `litellm.BadRequestError: AzureException BadRequestError - …`
	/^(?:litellm\.)?(?:exceptions\.)?[A-Z]\w{2,50}(?:Error|Exception)(?: [A-Z]\w{2,50}(?:Error|Exception))?(?::| -) /,
	/^litellm\.Timeout: /,
	/^Error calling [\w.]{1,60} for [\w -]{1,40}: /,
	/^(?:Authentication Error), (?=\S)/,
	/^ExceededBudget: /,
	// OpenAI's SDK, and whoever prints its errors
	/^Error code: \d{3} - /i,
	// Portkey: `openai error: …`, `Portkey Error: …`
	/^[a-z][\w-]{1,30} [Ee]rror: /i,
	// Bedrock and the gateways before it
	/^An error occurred \(\w{1,60}\) when calling the \w{1,40} operation(?: \(reached max retries: \d{1,3}\))?: /,
	/^(?:BedrockException: )?Context Window Error - /,
	/^The model returned the following errors: /,
	/^Malformed input request: /,
	// Cloudflare, DashScope, Databricks, LM Studio, TGI, llama.cpp, NVIDIA
	/^AiError: /,
	/^<\d{3}> /,
	/^InternalError\.Algo\.\w{1,60}: /,
	/^[A-Z][A-Z_]{3,40}: /,
	/^Upstream error from [\w .-]{1,40}: /,
	/^Engine protocol \w{1,40} request returned \d{3}: /,
	/^Error in iterating prediction stream: /,
	/^(?:Jinja Exception|Template error|Input validation error|Validation|Invalid request|Bad input|ValueError|invalid operation): /i,
];

/** How Bedrock's exceptions say what they are, within a sentence. */
const OPERATION = /^An error occurred \((\w{1,60})\) when calling the /;

/** The sentence without the prefixes of gateways, and what they said about it: `ThrottlingException`, `BadRequestError`. */
export function withoutPrefixes(message: string): { message: string; words: string[] } {
	const words: string[] = [];
	let rest = message.trimStart();
	for (let round = 0; round < 10; round++) {
		const prefix = PREFIXES.map((pattern) => pattern.exec(rest)?.[0]).find(
			(found) => found !== undefined,
		);
		if (prefix === undefined) break;
		words.push(
			...(OPERATION.exec(rest)?.slice(1) ?? prefix.match(/\w+(?:Error|Exception)\b/g) ?? []),
		);
		rest = rest.slice(prefix.length).trimStart();
	}
	return { message: rest, words };
}
