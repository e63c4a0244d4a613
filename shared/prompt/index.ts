/** The door of prompt/: everything that the rest of the project may use. */
export { PROMPT_VARIABLES, promptFilters } from './filters';
export { knownValuesIn } from './knownValuesIn';
export { assertNoLeak, leakProblem, leaksIn, leaksInSteps } from './leaks';
export { lintPrompt, type PromptLint, type PromptProblem } from './lintPrompt';
export {
	type PreparedPrompt,
	type PrepareOptions,
	preparePrompt,
	preparePromptInSlices,
	redactionOf,
} from './preparePrompt';
export {
	AGENT_ASSIST_SYSTEM_TEMPLATE,
	AGENT_ASSIST_USER_TEMPLATE,
	PROMPT_PRESETS,
	type PromptPreset,
	TUTORIAL_SYSTEM_TEMPLATE,
	TUTORIAL_USER_TEMPLATE,
} from './presets';
export {
	type CompiledPrompt,
	compilePrompt,
	type PromptOptions,
	type PromptTemplates,
	type RenderedPrompt,
	renderPrompt,
} from './renderPrompt';
export { promptRubric, type PromptRubric, reviewMarks, RUBRIC_VARIABLE } from './review';
