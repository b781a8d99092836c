/** The certificate that seals plans: the tablet's own, or one from an organisation. */
export const certificate = {
	title: 'The certificate that seals your plans',
	own: (name: string) => `Plans are sealed as “${name}”.`,
	lead: 'Your organisation may have given you a certificate in a .p12 or .pfx file. From then on your plans are sealed with it. Plans from before stay as they are.',
	choose: 'Choose the certificate file',
	chosen: (name: string) => `File: ${name}`,
	filePassword: 'The password of the file',
	passphrase: 'Your words',
	go: 'Seal with this certificate',
	working: 'Opening the file.',
	done: (name: string) => `From now on your plans are sealed as “${name}”.`,
	troubles: {
		'not-a-certificate-file': 'This is not a certificate file. It should end in .p12 or .pfx.',
		'wrong-file-password': 'That is not the password of the file.',
		'certificate-file-too-old':
			'An old program made this file, in a way that is no longer safe. Ask for a new one, made with AES.',
		'no-key-in-file': 'There is no private key in this file, so it can’t seal.',
		'certificate-lapsed': 'This certificate has run out. Ask for a new one.',
		'key-not-usable': 'This kind of key can’t seal here. Ask for one with P-256.',
	},
} as const;
