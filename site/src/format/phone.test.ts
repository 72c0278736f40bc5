import { expect, test } from 'vitest';
import { formatPhone, phoneHref, whatsappHref, whatsappShareHref } from './phone.ts';

test('a number of Palopo shows its area code in brackets and is dialled with the country code', () => {
  expect(formatPhone('0471-000000')).toBe('(0471) 000000');
  expect(formatPhone('+62 471 000000')).toBe('(0471) 000000');
  expect(phoneHref('0471-000000')).toBe('tel:+62471000000');
});

test('area codes of three digits are known', () => {
  expect(formatPhone('021 1234567')).toBe('(021) 1234567');
});

test('mobile numbers are shown in groups', () => {
  expect(formatPhone('+62 812 3456 7890')).toBe('0812-3456-7890');
  expect(phoneHref('0812 3456 7890')).toBe('tel:+6281234567890');
});

test('short numbers are dialled as they are', () => {
  expect(formatPhone('110')).toBe('110');
  expect(phoneHref('110')).toBe('tel:110');
});

test('1708 takes text messages only', () => {
  expect(phoneHref('1708')).toBe('sms:1708');
});

test('WhatsApp wants the country code without a plus', () => {
  expect(whatsappHref('0812-3456-7890')).toBe('https://wa.me/6281234567890');
  expect(whatsappHref('0812-3456-7890', 'Halo & selamat pagi')).toBe('https://wa.me/6281234567890?text=Halo%20%26%20selamat%20pagi');
  expect(whatsappShareHref('KTP: gratis')).toBe('https://wa.me/?text=KTP%3A%20gratis');
});
