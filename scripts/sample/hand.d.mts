import type { Locator, Page } from '@playwright/test';

/** What of a sample's hand others need besides the sample itself. */
export type SampleHand = { readonly page: Page; readonly sheet: Locator };

export declare const createHand: (page: Page) => SampleHand;
