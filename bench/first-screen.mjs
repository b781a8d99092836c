import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../scripts/build.mjs';
import { figure } from './figures.mjs';
import { startHost } from './host.mjs';
import { createProfile, firstTap } from './tablet.mjs';

const kilobytes = (address) =>
	gzipSync(readFileSync(join(buildFolder, address)), { level: 9 }).length / 1024;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const bySize = (when, addresses) =>
	addresses
		.map((address) => figure(`  ${when}: ${address.slice(1)}`, kilobytes(address), 'KB'))
		.sort((a, b) => b.value - a.value);

const allScripts = () =>
	readdirSync(buildFolder, { recursive: true })
		.map((file) => `/${file.replaceAll('\\', '/')}`)
		.filter((address) => address.endsWith('.js'));

/** What is fetched, by the page and its workers, until the opening screen can answer a tap. */
export const measureFirstScreen = async () => {
	const host = await startHost();
	const profile = await createProfile();
	const { context, page } = await profile.open(host.origin);
	await page.goto('/');
	await page.getByRole('button', { name: firstTap }).waitFor();
	const fetched = [...host.asked].filter((address) => address.endsWith('.js'));
	const stylesheets = [...host.asked].filter((address) => address.endsWith('.css'));
	await context.close();
	await profile.putAway();
	await host.stop();

	const later = allScripts().filter((address) => !fetched.includes(address));
	return [
		figure('JavaScript before the first screen, gzip', sum(fetched.map(kilobytes)), 'KB', 90),
		figure('Stylesheets before the first screen', stylesheets.length, 'files', 2),
		...bySize('first', fetched),
		...bySize('later', later),
	];
};
