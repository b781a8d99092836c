import type { Device, Reading } from './reader.ts';

/** What is on the screen, the frame around it apart. */
const sheetOnScreen = (): Element | null => document.querySelector('main > .page');

/** Reading a sheet aloud: at most one at a time, fetched when somebody first wants it. */
export class ReadingAloud {
	/** `no-voice` and `not-fetched` until somebody tries again or stops. */
	state: 'still' | 'reading' | 'no-voice' | 'not-fetched' = $state('still');
	#reading: Reading | undefined;
	/** counts what was begun, so that what is late is never said */
	#begun = 0;
	readonly #device: Device | undefined;

	/** A device of its own is for tests; otherwise it is the one that this runs on. */
	constructor(device?: Device) {
		this.#device = device;
	}

	/** From the top of the sheet, or of another part of the page. */
	async read(root: Element | null = sheetOnScreen()): Promise<void> {
		this.stop();
		if (!root) return;
		const mine = ++this.#begun;
		this.state = 'reading';
		try {
			const { readAloud, thisDevice } = await import('./reader.ts');
			const device = this.#device ?? thisDevice();
			if (mine !== this.#begun) return;
			const end = (how: 'read' | 'no-voice') => {
				if (mine === this.#begun) this.state = how === 'read' ? 'still' : 'no-voice';
			};
			if (!device) {
				end('no-voice');
				return;
			}
			const reading = await readAloud(root, device, end, () => mine === this.#begun);
			if (mine === this.#begun) this.#reading = reading;
			else reading?.stop();
		} catch {
			if (mine === this.#begun) this.state = 'not-fetched';
		}
	}

	/** At once, in mid-word. */
	readonly stop = (): void => {
		this.#begun += 1;
		this.#reading?.stop();
		this.#reading = undefined;
		this.state = 'still';
	};
}
