import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';

test.each([
  [40_000, '40 000 kr', '0,04', 'NOK 40 000'],
  [-40_000, '−40 000 kr', '−0,04', 'NOK −40 000'],
  [49_999, '49 999 kr', '0,05', 'NOK 49 999'],
  [50_000, '0,1 mill. kr', '0,1', 'NOK 0.1 million'],
  [4_500, '4 500 kr', '0,005', 'NOK 4 500'],
  [700, '700 kr', '0,001', 'NOK 700'],
  [3, '3 kr', '0,000003', 'NOK 3'],
  [0, '0,0 mill. kr', '0,0', 'NOK 0.0 million'],
  [4_540_000, '4,5 mill. kr', '4,5', 'NOK 4.5 million'],
])('%d never reads as nothing unless it is nothing', async (amount, short, millions, english) => {
  const { speak } = await loadCatalogue('nb', 'NOK');
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
  expect(plain(speak.shortMoney(amount))).toBe(short);
  expect(plain(speak.millions(amount))).toBe(millions);
  expect(plain((await loadCatalogue('en', 'NOK')).speak.shortMoney(amount))).toBe(english);
});
