/** What servers say, and how it reads afterwards: as it is where nothing else is given. From documentation and public issue threads. */
export const SENTENCES: ReadonlyArray<readonly [sentence: string, cleaned?: string]> = [
	[
		"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
	],
	[
		"Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
	],
	[
		"gpt-5 models (including gpt-5-codex) don't support temperature=0.2. Only temperature=1 is supported.",
	],
	[
		"This model's maximum context length is 8192 tokens. However, your messages resulted in 9012 tokens. Please reduce the length of the messages.",
	],
	[
		"Invalid schema for response_format 'answer': In context=(), 'additionalProperties' is required to be supplied and to be false.",
	],
	['The provided JSON schema contains features not supported by xgrammar.'],
	['The specified schema produces a constraint that has too many states for serving.'],
	['response_format type must be one of "text" or "json_object", but got: json_schema'],
	["'response_format.type' must be 'json_schema' or 'text'"],
	['`temperature` may only be set to 1 when thinking is enabled.'],
	['`temperature` and `top_p` cannot both be specified for this model. Please use only one.'],
	['Thinking may not be enabled when tool_choice forces tool use.'],
	['prompt is too long: 212000 tokens > 200000 maximum'],
	[
		'max_tokens: 64000 > 8192, which is the maximum allowed number of output tokens for claude-3-5-sonnet-20241022',
	],
	['messages: first message must use the "user" role'],
	['Conversation roles must alternate user/assistant/user/assistant/...'],
	['System role not supported'],
	['Model grok-4 does not support parameter presencePenalty.'],
	['Argument not supported on this model: stop'],
	['Insufficient Balance'],
	[
		'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
	],
	[
		'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.',
	],
	[
		'Insufficient credits. Add more using https://openrouter.ai/settings/credits',
		'Insufficient credits. Add more using […]',
	],
	[
		'This request requires more credits, or fewer max_tokens. You requested up to 500 tokens, but can only afford 120.',
	],
	['No endpoints found matching your data policy (Free model publication).'],
	['acme/gpt-9 is not a valid model ID'],
	['The model `mixtral-8x7b` has been decommissioned and is no longer supported.'],
	[
		"key not allowed to access model. This key can only access models=['gpt-4o-mini']. Tried to access gpt-4o",
	],
	[
		"Authentication Error, LiteLLM Virtual Key expected. Received=sk-ab**, expected to start with 'sk-'.",
		"Authentication Error, LiteLLM Virtual Key expected. Received=[…], expected to start with 'sk-'.",
	],
	[
		'Incorrect API key provided: xa***zz. You can obtain an API key from https://console.x.ai.',
		'Incorrect API key provided: […] You can obtain an API key from […]',
	],
	[
		'Incorrect API key provided: sk-proj-abcdEFGH1234567890abcdEFGH.',
		'Incorrect API key provided: […].',
	],
	[
		'Too many requests for team 481c7584-ab46-4974-b86b-a4978384e229 and model grok-4.',
		'Too many requests for team […] and model grok-4.',
	],
	[
		'Rate limit reached for model `llama-3.3-70b-versatile` in organization `org_01kjh7p9n8f1qs6nz2bz77vy6b` on tokens per day (TPD): Limit 100000, Used 97050, Requested 3619.',
		'Rate limit reached for model `llama-3.3-70b-versatile` in organization `[…]` on tokens per day (TPD): Limit 100000, Used 97050, Requested 3619.',
	],
	[
		'Rate limit of 40000 per 60s exceeded for UserByModelByMinuteTokens. Please wait 60 seconds before retrying.',
	],
	[
		'User: arn:aws:iam::123456789012:user/n8n is not authorized to perform: bedrock:InvokeModel',
		'User: […] is not authorized to perform: bedrock:InvokeModel',
	],
	[
		'Invocation of model ID anthropic.claude-sonnet-4-20250514-v1:0 with on-demand throughput isn’t supported.',
	],
	[
		'Malformed input request: #: extraneous key [seed] is not permitted, please reformat your input and try again.',
	],
	['Access denied due to Virtual Network/Firewall rules.'],
	['The API deployment for this resource does not exist.'],
	['User location is not supported for the API use.'],
	[
		'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 4000 `inputs` tokens and 500 `max_new_tokens`',
	],
	['request (5120 tokens) exceeds the available context size (4096 tokens), try increasing it'],
	[
		'JSON schema conversion failed:\nUnrecognized schema: {"not":{}}',
		'JSON schema conversion failed: Unrecognized schema: {"not":{}}',
	],
	["AiError: This model doesn't support JSON Schema."],
	[
		'The guardrail checks defined in the config failed. You can find more information in the `hook_results` object.',
	],
	[
		'Failed to deserialize the JSON body into the target type: reasoning_effort: unknown variant `minimal`, expected `low` or `high` at line 1 column 234',
	],
	['parameter.enable_thinking must be set to false for non-streaming calls'],
	[
		'Unable to perform the requested action. You must have at least one of the following permissions assigned: [conversation:communication:view]',
	],
	['QueueV2 0b9b9ff9-fb07-4878-ba64-3a74ff627088 does not exist.', 'QueueV2 […] does not exist.'],
	['Rate limit exceeded the maximum. Retry the request in [11] seconds'],
	['The query must have a minimum interval of 1 day.'],
	['Invalid login credentials.'],
];

/** A prompt that speaks of the same things as the servers do. */
export const SENT: readonly string[] = [
	'You help an agent. Answer with one JSON object and nothing else. Do not invent a value, and use the context.',
	'customer: Hello, I am Jane Whitfield. The model you sent is too hot, its temperature is not supported. Where is order 4417? I paid 129.50 with my card.\nagent: Please wait, I check the system and the credit balance for you.',
];
