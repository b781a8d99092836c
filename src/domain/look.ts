export type Theme = 'light' | 'dusk' | 'contrast';
export type TextSize = 'm' | 'l' | 'xl';
/** The hand that holds or taps: the ways out and the way on lie on its side. */
export type Hand = 'right' | 'left';
/** `usual` still keeps still where the device asks for it. */
export type Motion = 'usual' | 'still';

/** How the screen looks, as far as somebody has just chosen it. */
export type LookChosen = {
	theme?: Theme;
	textSize?: TextSize;
	hand?: Hand;
	motion?: Motion;
};
