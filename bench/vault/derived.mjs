/** Hears of each worker's first answer: the keeper starts one for nothing but deriving a key. */
export const noteDerived = (hear) => {
	const Plain = globalThis.Worker;
	globalThis.Worker = class extends Plain {
		constructor(...input) {
			super(...input);
			this.addEventListener('message', () => hear(performance.timeOrigin + performance.now()));
		}
	};
};
