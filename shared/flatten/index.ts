/** The door of flatten/: everything that the rest of the project may use. */
export { flattenConversation, type FlattenOptions } from './flattenConversation';
