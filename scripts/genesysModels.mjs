// Writes test/contract/openapi/genesysModels.json: JSON schemas of what Genesys Cloud answers, made from the models that
// the official SDK declares. `--check` writes nothing and fails when the file would change.
//
// The declarations are 73,000 lines. Compiling them with the tests costs tsc a third of its time again, so the tests use
// these schemas instead. Only the models that an answer can contain are written, one a line.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sdk = `${root}node_modules/purecloud-platform-client-v2/`;
const folder = `${root}test/contract/openapi/`;
const file = `${folder}genesysModels.json`;

/** Also checked, although no answer of the operations in use contains them: bodies of fixtures. */
const OTHER_ROOTS = ['CallConversation'];

/** Records of their own that others refer to. Their own keys are checked, the records inside of them are not. */
const SHALLOW = new Set([
	'AnalyticsConversation',
	'Cobrowsesession',
	'Evaluation',
	'ExternalContact',
	'JourneyContext',
	'Queue',
	'ScreenMonitoring',
	'Screenshare',
	'SocialExpression',
	'StarrableDivision',
	'User',
	'Video',
]);

/** Declared as always there. A segment that goes on has no end, and an email in HTML alone has no text. */
const SOMETIMES = new Set(['Segment.endTime', 'EmailMessage.textBody']);

const PLAIN = {
	string: { type: 'string' },
	number: { type: 'number' },
	boolean: { type: 'boolean' },
	object: { type: 'object' },
	any: {},
};

/** Body of each declared model, and the answer of each declared operation, by name. */
function read(declarations) {
	const models = new Map();
	for (const [, name, body] of declarations.matchAll(
		/\n\texport interface (\w+)[^{]*\{ *\n([\s\S]*?)\n?\t\}/g,
	)) {
		if (/^\t\t"/.test(body) && !models.has(name)) models.set(name, body);
	}
	const answers = new Map();
	for (const [, operation, type] of declarations.matchAll(
		/^ {2}\t(\w+)\(.*\): Promise<(.+)>;$/gm,
	)) {
		answers.set(operation, type);
	}
	return { models, answers };
}

function schemaOf(type, shallow) {
	const list = /^Array<(.+)>$/.exec(type);
	if (list !== null) return { type: 'array', items: schemaOf(list[1], shallow) };
	const map = /^\{ \[key: string\]: (.+); \}$/.exec(type);
	if (map !== null) return { type: 'object', additionalProperties: schemaOf(map[1], shallow) };
	const model = /^Models\.(\w+)$/.exec(type);
	if (model !== null) return shallow ? { type: 'object' } : { $ref: `#/models/${model[1]}` };
	return PLAIN[type] ?? {};
}

function modelSchema(name, body, enums) {
	const properties = {};
	const required = [];
	for (const [, key, optional, type] of body.matchAll(/^\t\t"([^"]+)"(\??): (.+);$/gm)) {
		const values = enums[`${name}.${key}`];
		properties[key] = values === undefined ? schemaOf(type, SHALLOW.has(name)) : { enum: values };
		if (optional === '' && !SHALLOW.has(name) && !SOMETIMES.has(`${name}.${key}`))
			required.push(key);
	}
	return {
		type: 'object',
		properties,
		...(required.length > 0 ? { required } : {}),
		additionalProperties: false,
	};
}

const { version } = JSON.parse(readFileSync(`${sdk}package.json`, 'utf8'));
const { models, answers } = read(readFileSync(`${sdk}index.d.ts`, 'utf8'));
const enums = JSON.parse(readFileSync(`${folder}genesysEnums.json`, 'utf8')).enums;
const document = JSON.parse(readFileSync(`${folder}genesys.json`, 'utf8'));

const operations = {};
for (const item of Object.values(document.paths)) {
	for (const { operationId } of [item.get, item.post].filter(Boolean)) {
		const type = answers.get(operationId);
		if (type === undefined) throw new Error(`The SDK has no operation ${operationId}`);
		operations[operationId] = schemaOf(type, false);
	}
}

const schemas = {};
const waiting = [...OTHER_ROOTS, ...Object.values(operations).flatMap(modelsIn)];
for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
	if (name in schemas) continue;
	const body = models.get(name);
	if (body === undefined) throw new Error(`The SDK has no model ${name}`);
	schemas[name] = modelSchema(name, body, enums);
	waiting.push(...modelsIn(schemas[name]));
}
for (const key of Object.keys(enums)) {
	const [model, property] = key.split('.');
	if (schemas[model]?.properties[property] === undefined)
		throw new Error(`Nothing is called ${key}`);
}

function modelsIn(schema) {
	return [...JSON.stringify(schema).matchAll(/"#\/models\/(\w+)"/g)].map(([, name]) => name);
}

function lines(entries) {
	return Object.entries(entries)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, schema]) => `\t\t${JSON.stringify(name)}: ${JSON.stringify(schema)}`)
		.join(',\n');
}

const text = `{
	"description": "What Genesys Cloud answers, as purecloud-platform-client-v2 ${version} declares it. Written by scripts/genesysModels.mjs; don't edit.",
	"operations": {
${lines(operations)}
	},
	"models": {
${lines(schemas)}
	}
}
`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
	process.stderr.write('genesysModels.json is out of date: node scripts/genesysModels.mjs\n');
	process.exit(1);
}
process.stdout.write(`${Object.keys(schemas).length} models, ${text.length} characters\n`);
