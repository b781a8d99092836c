/** What the file says about itself. */
export interface AboutFile {
	readonly title: string;
	readonly language: string;
	readonly madeAt: Date;
}

/** The name by which *Check a plan* knows our own files, also when their seal is lost. */
export const producer = 'Side by Side';

/**
 * The file's own words about itself, in the form that archives read.
 *
 * The archival and accessibility claims (`pdfaid`, `pdfuaid`) have their place in here; they are
 * made only once an outside validator has confirmed them.
 */
export function xmpFor({ title, language, madeAt }: AboutFile): string {
	const at = `${madeAt.toISOString().slice(0, 19)}Z`;
	return `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${producer}</pdf:Producer>
<xmp:CreateDate>${at}</xmp:CreateDate>
<xmp:ModifyDate>${at}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
