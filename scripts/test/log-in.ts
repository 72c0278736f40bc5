import type { Page } from 'playwright-core';

/** Logs in to the admin, up to its home page. */
export async function logIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto('/admin/auth/login');
  await page.getByLabel('Surel').fill(email);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Halo/ }).waitFor();
}
