/**
 * Words that a server's sentence may share with the text that was sent to it. Any other word that stands in both may be a quote, so it
 * is removed.
 */
const PLAIN = `
a about above access account across action activate activated active actual add added addition additional adjust admin administrator after again
against agreement all allow allowed allows already also alternate an and another answer any api app application apply are argument arguments array as ask
assigned assistant at attempt audience auth authentication authorization authorized available back backend bad balance based be bearer because been
before begin below beta between beyond billing block blocked blocks body boolean both bucket budget but by bytes cache call called calls can cannot capability capacity
change character characters chat check choice choose class clear client code codes column combined common complete completed completion completions
compiled complex condition config configuration configure configured connect connection console contact contain contained contains content contents context
continue control conversation conversations convert correct cost could count create created credential credentials credit credits current currently custom data
database date day days decode default define defined degrees delete deleted denied deny deployment deployments deprecated describe described deserialize
detail details developer did different digits disable disabled do document documentation does done down drop due duplicate duration during each
either element elements email empty enable enabled encoding end endpoint engine enough ensure entity enum equal error errors estimated even every exactly example exceed
exceeded exceeding exceeds except exception exclusive exhausted exist existing exists expected expired explicitly extra fail failed fails failure
fallback false feature features few fewer field fields file files filter filtered filtering find finish finished first flag flagged flow following for forbidden form
format found frequency from full function functions further gateway generate generated generation get give given go good grammar grant granted greater group guard guardrail
guidelines had handle has hash have having header headers help here high higher hour hours how however id identifier if image images implemented in include
included includes including incomplete incorrect increase index inference information input inputs inside instance instead instruction instructions insufficient integer internal into
invalid invoke is issue it item items its job json just keep key keys keyword kind know known language large larger last later latest least left length less level license
licenses like limit limited limits line list listed load loaded loading location log login long longer look low lower made make malformed manage many map match
matches matching max maximum may mean media member memory message messages met metadata method middle min minimal minimum minute minutes missing mode model models
moderation modify month monthly more most must name named names need needed needs nested network new newer next no non none nor not note now null number numbers object
objects occurred of off offset on once one only open operation operations option optional options or order organization origin other others our out output outputs
over overloaded own page parallel parameter parameters parse parsed parser parsing part partial parts pass passed path pattern pause pay payload payment penalty per
perform permission permissions permitted place plan platform please point policies policy possible prefix presence present prevent previous primary private problem
process processed processing produce project prompt prompts properties property protected provide provided provider providers proxy public purchase query queue queues quota
quote range rate raw reach reached read ready reason reasoning received recharge recording recordings redirect reduce refer reference refresh refused region regular reject rejected release
remaining remove removed removing rename repeat replace request requested requests require required requires reset resolve resource resources response responses
restart restricted result results retry return returned returns right role roles root route rule rules run safe safety same sampling save schema schemas scope search second
seconds section security see seed select selected send sensitive sent sequence sequences serve server servers service session set sets setting settings shape short should show side
sign simplify single size skip slot slow small smaller so some soon source space specific specified specify start started state status step still stop stopped storage store stored
stream streaming strict string strings structured submit subscription success such support supported supports suspended syntax system tag take team temperature temporarily template terms text than that
the their them then there these they thinking this those threshold through throttled tier time timeout times title to today token tokens too took tool tools top total
traffic transcript translate triggered true try trying turn turns two type types unable unauthorized unavailable under understand unexpected unique unit unknown unless unload unloaded
unlimited unsupported until up update updated upgrade upper upstream uri url usage use used user users uses using valid validate validation value values variable
variant version versions via view violated violates violation virtual visit wait want was way we web were what when where whether which while whole why will window with
within without word words work workflow workspace would write wrong yet yield you your zero
aren't can't couldn't didn't doesn't don't hasn't isn't shouldn't wasn't weren't won't wouldn't you're you've we're it's
`;

/** Names of products and technical terms, and the capitals they come in. */
const TERMS = `
ai aierror anthropic aws azure base64 bedrock cerebras claude cloudflare cohere completions cuda databricks deepseek dev fireworks foundry gemini genesys github google gpt grok groq
http https ip json kimi kong litellm llama llamacpp llm lmstudio minimax mistral moonshot nvidia oauth ollama openai openrouter portkey qwen regex rpm sdk sonnet haiku opus
ssl tls together tpd tpm unicode url usd utf utf8 vertex vllm xai xgrammar xml yaml max_tokens max_completion_tokens response_format tool_choice top_p
`;

const split = (words: string): string[] => words.trim().split(/\s+/);

const plain = new Set(split(PLAIN));
const terms = new Set(split(TERMS));

/** A word that says nothing about anybody. A capital inside a sentence makes a name of a plain word: `Will`, `Grant`. */
export function isApiWord(word: string, capitalInside: boolean): boolean {
	const lower = word.toLowerCase().replace(/’/g, "'");
	if (terms.has(lower)) return true;
	if (/(?:error|exception|parameter|request|response)s?$/.test(lower) && lower.length > 9)
		return true;
	if (!plain.has(lower)) return false;
	return !(capitalInside && LIKE_NAMES.has(lower));
}

/** Plain words that are first or last names too. */
const LIKE_NAMES = new Set(
	split(
		'grant may will case page field place order long short small day close bill mark rich major price best young low',
	),
);
