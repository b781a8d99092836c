/** A number as its label writes it: with the spaces that make it readable ("Ring 0800 1111"). */
export function spacedNumber({ label, number }: { label: string; number: string }): string {
	const written = /[\d ]{3,}/.exec(label)?.[0].trim();
	return written?.replaceAll(' ', '') === number ? written : number;
}
