import { format } from 'date-fns';
import { checkPdf, largestFile, type CheckReport } from '#documents/check.ts';
import type { KnownFingerprint, Vault } from '#storage/vault.ts';
import type { PlanCheck, PlanFinding } from '#ui/tablet/plan-finding.ts';

/** *Check a plan*: works while locked, reads the file here, and sends it nowhere. */
export class PlanChecking {
	check: PlanCheck = $state.raw({ kind: 'waiting' });
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	async look(file: File): Promise<void> {
		this.check = { kind: 'checking' };
		const known = await this.#vault.knownFingerprints();
		const report = await reportOn(file);
		const finding = findingFrom(report, known.ok ? known.value : []);
		this.check = { kind: 'checked', fileName: file.name, finding };
	}
}

async function reportOn(file: File): Promise<CheckReport> {
	// A larger file is not read into memory at all.
	if (file.size > largestFile) return { kind: 'too-large' };
	try {
		return await checkPdf(new Uint8Array(await file.arrayBuffer()));
	} catch {
		return { kind: 'not-a-pdf' }; // The browser could not read it: removed, or a folder.
	}
}

function findingFrom(report: CheckReport, known: readonly KnownFingerprint[]): PlanFinding {
	if (report.kind !== 'unaltered') return report;
	return {
		kind: 'unaltered',
		known: known.some((one) => one.fingerprint === report.fingerprint),
		practice: report.practice,
		sealedBy: report.sealedBy,
		sealedOn: format(report.sealedAt, 'd MMMM yyyy, HH:mm'),
	};
}
