import { planDocument } from '#documents/plan-document.ts';
import { makePlan, type MakePlanProblem } from '#documents/make-plan.ts';
import { certificateFingerprint } from '#documents/seal-format.ts';
import type { MakingStep } from '#documents/make-document.ts';
import { languageOfPage } from './language.ts';
import { planDocumentWords } from '#content/messages/plan-document.ts';
import { sealing as words } from '#content/messages/sealing.ts';
import { versionOf } from '#domain/changing.ts';
import type { DocumentTree } from '#domain/document-tree.ts';
import type { Id } from '#domain/people.ts';
import { planFrom } from '#domain/plan.ts';
import type { Recorded, SealedDocument, TakenHome } from '#domain/plan-parts.ts';
import { sealingNeeds, type SealingNeed } from '#domain/sealing.ts';
import { practitionerOf, youngPersonOf } from '#domain/session.ts';
import { namedFor, sessionFor } from '#domain/sharing.ts';
import type { Vault } from '#storage/vault.ts';
import { clock, newId, now, today } from './clock.ts';
import type { Conversing } from './conversing.svelte.ts';
import { spawnPlanMaker } from './worker-urls.ts';

const steps: readonly MakingStep[] = ['letters', 'pages', 'file', 'seal'];

/** Read back, seal, take home: what *Our plan* needs from vault and documents. */
export class PlanDesk {
	progress: { step: string; fraction: number } | null = $state.raw(null);
	problem: string | null = $state(null);
	/** local crisis lines that somebody confirmed by name, after their date had passed */
	confirmedLines: readonly string[] = $state.raw([]);
	readonly #vault: Vault;
	readonly #conversing: Conversing;
	#stop: AbortController | undefined;

	constructor(vault: Vault, conversing: Conversing) {
		this.#vault = vault;
		this.#conversing = conversing;
	}

	get needs(): readonly SealingNeed[] {
		const { pack, session } = this.#conversing;
		return sealingNeeds(pack, session, { today: today(), confirmedLines: this.confirmedLines });
	}

	get sealed(): SealedDocument | null {
		return this.#conversing.session.sealed.at(-1) ?? null;
	}

	/** As it can be read aloud in this room: without what is kept from anybody who is here. */
	get preview(): DocumentTree {
		const { session, readers } = this.#conversing;
		return this.#tree([youngPersonOf(session).id, ...readers]);
	}

	/** How far the seal is, as *Our plan* shows it. */
	get sealing() {
		const { needs, progress, problem, sealed } = this;
		return { needs, progress, problem, sealed };
	}

	confirmLine(line: string): void {
		this.confirmedLines = [...this.confirmedLines, line];
	}

	cancel(): void {
		this.#stop?.abort();
	}

	/** Saves, makes the file away from the page, seals it, keeps it, and says so in the session. */
	async seal(passphrase: string | undefined): Promise<void> {
		if (this.progress || this.needs.length > 0) return;
		this.problem = null;
		this.progress = { step: words.steps.saving, fraction: 0 };
		try {
			await this.#conversing.flush();
			this.problem = await this.#made(passphrase);
		} catch {
			this.problem = words.problems.notMade;
		} finally {
			this.progress = null;
		}
	}

	/** One sentence when it did not work; null when it did. */
	async #made(passphrase: string | undefined): Promise<string | null> {
		const { session, id } = this.#conversing;
		const sealer = await this.#vault.sealer(passphrase);
		if (!sealer.ok)
			return sealer.problem.kind === 'passphrase-not-tried'
				? words.problems.notTried
				: words.problems.passphrase;
		const sealedBy = await certificateFingerprint(sealer.value.certificate);
		const stop = new AbortController();
		this.#stop = stop;
		const made = await makePlan({
			tree: this.#tree([youngPersonOf(session).id], sealedBy),
			facts: {
				madeAt: clock(),
				id: newId(),
				seal: {
					name: practitionerOf(session).name,
					reason: words.reason,
					practice: session.practice,
				},
			},
			sealer: sealer.value,
			spawn: spawnPlanMaker,
			onProgress: (step) => (this.progress = progressAt(step)),
			signal: stop.signal,
		}).finally(() => sealer.value.done());
		if (!made.ok) return problemSentence(made.problem);
		const documentId = newId();
		const kept = await this.#vault.keepDocument(id, documentId, made.value.bytes);
		if (!kept.ok) return words.problems.notKept;
		this.#conversing.send({
			type: 'plan.sealed',
			document: {
				id: documentId,
				version: versionOf(session),
				sealedAt: now(),
				fingerprint: made.value.fingerprint,
				sealedBy,
				pages: made.value.pages,
				reader: youngPersonOf(session).id,
			},
		});
		await this.#conversing.flush();
		return null;
	}

	/** The sealed file, for printing or saving. */
	async file(): Promise<Blob | null> {
		const { sealed } = this;
		if (!sealed) return null;
		const bytes = await this.#vault.document(this.#conversing.id, sealed.id);
		return bytes.ok ? new Blob([bytes.value], { type: 'application/pdf' }) : null;
	}

	async takeHome(way: TakenHome['way']): Promise<void> {
		const { sealed } = this;
		// A photo page can be taken before there is a file; paper and file come from the seal.
		if (way !== 'photo') {
			if (!sealed) return;
			const file = await this.file();
			if (!file) {
				this.problem = words.problems.notFound;
				return;
			}
			if (way === 'file') {
				saveAs(file, words.fileName);
				void this.#conversing.keeping.fileLeft('plan');
			} else printed(file);
		}
		const document = sealed ? { document: sealed.id } : {};
		this.#conversing.send({ type: 'plan.taken-home', ...document, at: now(), way });
	}

	record(what: Recorded['what']): void {
		this.#conversing.send({ type: 'record.confirmed', at: now(), what });
	}

	/** The young person's copy, with the parts and the name that were chosen for it. */
	#tree(readers: readonly Id[], sealedBy?: string): DocumentTree {
		const { pack, session } = this.#conversing;
		const youngPerson = youngPersonOf(session).id;
		const named = namedFor(sessionFor(session, readers), youngPerson);
		const plan = planFrom(pack, named, { agreedOn: today() });
		const chosen = session.sharing.find((choice) => choice.reader === youngPerson);
		return planDocument({
			plan,
			pack,
			words: planDocumentWords,
			language: languageOfPage(),
			...(chosen
				? {
						parts: chosen.parts,
						nameOnIt: chosen.nameOnIt,
						shows: chosen.shows,
						school: chosen.school,
					}
				: {}),
			...(sealedBy === undefined
				? {}
				: { seal: { name: practitionerOf(session).name, fingerprint: sealedBy } }),
		});
	}
}

const progressAt = (step: MakingStep) => ({
	step: words.steps[step],
	fraction: (steps.indexOf(step) + 1) / (steps.length + 1),
});

const problemSentence = ({ kind }: MakePlanProblem): string =>
	kind === 'stopped' ? words.problems.stopped : words.problems.notMade;

function saveAs(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// The browser has its own hold on the file once the download has begun.
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
}

/** Opens the file in the browser's own viewer, which prints it: no frame, so no hole in the policy. */
function printed(file: Blob): void {
	const address = URL.createObjectURL(file);
	window.open(address, '_blank', 'noopener');
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 60_000);
}
