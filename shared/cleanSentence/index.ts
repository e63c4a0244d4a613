export { cleanServerSentence, type SentenceContext } from './cleanServerSentence';
