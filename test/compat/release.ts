import { n8n1 } from '../../sandbox/n8n/versions';

/** The n8n beside the pinned newest one that the package is proven on. */
export const n8nOfCompat = n8n1;
