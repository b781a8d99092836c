import { makeDocument } from '#documents/make-document.ts';
import { facts, loadFace, newSealer } from './making.ts';
import { sampleTree } from './sample.ts';
const sealer = await newSealer();
for (let n = 0; n < Number(process.env.N ?? 1); n++) {
	let last = process.cpuUsage();
	let w = performance.now();
	let name = 'start';
	const lap = (s: string) => {
		const c = process.cpuUsage(last);
		console.log(
			name,
			Math.round((c.user + c.system) / 1000),
			'cpu',
			Math.round(performance.now() - w),
		);
		last = process.cpuUsage();
		w = performance.now();
		name = s;
	};
	await makeDocument({
		tree: sampleTree,
		facts,
		sealer,
		loadFace,
		drawCluster: () => undefined,
		onStep: lap,
	});
	lap('end');
}
