import type { Provider } from '../types';
import { openAi } from './openAi';
import { openAiCompatible } from './openAiCompatible';

/** Every provider, in the order of the credential's dropdown. */
export const providers = [openAi, openAiCompatible] as const satisfies readonly Provider[];

/** The provider of a credential. A name this version does not know is spoken to in the common dialect. */
export function providerById(id: string): Provider {
	return providers.find((provider) => provider.id.toLowerCase() === id.toLowerCase()) ?? openAiCompatible;
}
