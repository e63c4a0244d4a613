import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { signalPhrases } from './pack';
import { TopicReader } from './topic';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

const PACKS = [ENGLISH, SPANISH, GERMAN, FRENCH, PORTUGUESE];

/** How people try to steer a model that reviews a conversation, by signal. A language is one file and one line here. */
export const steeringPhrases = (): Record<string, string[]> => signalPhrases(PACKS);

/** Finds sentences that tell a reviewer what to do in other words. */
export const steeringTopics = (): TopicReader => new TopicReader(PACKS.map(({ topic }) => topic));
