/** Made while the app is built, by `scripts/pictures.mjs`. */
declare module 'virtual:pictures' {
	export const drawn: Readonly<Record<string, string>>;
}
