/** `0471-000000` as `(0471) 000000`; mobile numbers in groups of four; short numbers such as 110 as they are. */
export function formatPhone(phone: string): string {
  const digits = nationalDigits(phone);
  if (digits.length <= 6 || !digits.startsWith('0')) return digits;
  if (digits.startsWith('08')) return digits.replace(/(\d{4})(?=\d)/g, '$1-');
  // Area codes of Sulawesi have four digits, that of Makassar and of Jakarta fewer.
  const areaCode = /^0(?:21|22|24|31|61)/.exec(digits)?.[0] ?? digits.slice(0, 4);
  return `(${areaCode}) ${digits.slice(areaCode.length)}`;
}

/** SP4N-LAPOR! answers text messages at this number and no calls. */
const textMessagesOnly = '1708';

/** `tel:+62471000000`; short numbers are dialled as they are: `tel:110`. */
export function phoneHref(phone: string): string {
  const digits = nationalDigits(phone);
  if (digits === textMessagesOnly) return `sms:${digits}`;
  return digits.startsWith('0') ? `tel:+62${digits.slice(1)}` : `tel:${digits}`;
}

/** Opens a WhatsApp chat with the number, optionally with a message begun. */
export function whatsappHref(phone: string, text?: string): string {
  const number = nationalDigits(phone).replace(/^0/, '62');
  return `https://wa.me/${number}${text === undefined ? '' : `?text=${encodeURIComponent(text)}`}`;
}

/** Shares a text through WhatsApp with whomever the resident picks. */
export function whatsappShareHref(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text)}`;
}

function nationalDigits(phone: string): string {
  return phone.replace(/[^\d+]/g, '').replace(/^\+?62(?=\d{7,})/, '0');
}
