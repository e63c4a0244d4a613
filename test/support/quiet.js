// n8n-core logs every error of a node; the tests read errors themselves.
process.env.N8N_LOG_LEVEL = 'silent';
