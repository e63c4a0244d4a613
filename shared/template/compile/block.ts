import { Fault, runtimeFault } from '../templateError';
import { Callable, type Value } from '../values/valueTypes';
import type { Statement } from '../ast';
import { Frame, Output, type Execute, type Scope } from './scope';
import { inner } from './inner';

type BlockStatement = Extract<Statement, { type: 'block' }>;

/** A block is plain content here; it can be rendered again with `self.name()`. */
export function block(node: BlockStatement, scope: Scope): Execute {
	if (node.required) {
		return () => {
			throw new Fault('runtime', `the required block '${node.name}' has no content`, {
				offset: node.at,
			});
		};
	}
	// as in Jinja2 a block does not see the variables of the loop around it, unless it is 'scoped'
	const { root } = scope;
	const isOutside = root.layout === scope.layout;
	const run = inner(node.body, node.scoped || !isOutside ? scope : root, (child) =>
		child.declare('super'),
	);
	if (isOutside) scope.unit.blocks.set(node.name, run);
	return run;
}

/** The variable `self`, when the template has blocks. */
export function selfReference(frame: Frame, blocks: ReadonlyMap<string, Execute>): Value {
	if (blocks.size === 0) return undefined;
	const call = (): Value => {
		throw runtimeFault("'self' is used with the name of a block: self.intro()");
	};
	return new Callable('self', call, '<TemplateReference>', (name) => {
		const run = blocks.get(name);
		return run && new Callable(name, () => renderBlock(run, frame), `<BlockReference '${name}'>`);
	});
}

function renderBlock(run: Execute, from: Frame): string {
	let frame = from;
	while (frame.parent !== undefined) frame = frame.parent;
	// the block may be running already and shares the slots of that run
	const saved = frame.slots.slice();
	const output = new Output(frame.budget, true);
	run(frame, output);
	saved.forEach((old, slot) => {
		frame.slots[slot] = old;
	});
	return output.text;
}
