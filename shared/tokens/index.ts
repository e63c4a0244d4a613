/** The door of tokens/: everything that the rest of the project may use. */
export { countTokens } from './countTokens';
export { encodingOf, TOKEN_ENCODINGS, type TokenEncoding } from './encodings';
export {
	type FitOptions,
	type Fitted,
	fitToBudget,
	OMITTED_SOURCE,
	type OmittedTurns,
} from './fitToBudget';
