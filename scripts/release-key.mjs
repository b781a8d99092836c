/** Makes the key that releases are signed with: `node scripts/release-key.mjs FILE`. */
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { keyName } from './release.mjs';
import { giveUp } from './run.mjs';

const [, , file] = process.argv;
if (!file) giveUp('Where shall the key go? node scripts/release-key.mjs FILE');

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
try {
	// Never over another key: a lost release key cuts every tablet off from its updates.
	const secret = privateKey.export({ type: 'pkcs8', format: 'pem' });
	writeFileSync(file, secret, { mode: 0o600, flag: 'wx' });
	writeFileSync(`${file}.pub`, publicKey.export({ type: 'spki', format: 'pem' }), { flag: 'wx' });
} catch (error) {
	giveUp(`The key could not be written: ${error.message}`);
}
console.log(`${file}      keep it secret, and keep a copy: releases are signed with it
${file}.pub  its public half, to be named by a release as the next key
Name: ${keyName(publicKey)}`);
