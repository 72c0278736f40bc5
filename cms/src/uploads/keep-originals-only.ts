import type { Core } from '@strapi/strapi';

interface UploadService {
  getSettings(): Promise<Record<string, unknown> | null>;
  setSettings(settings: Record<string, unknown>): Promise<unknown>;
}

/** The publisher makes the sizes residents get; copies made here would only cost the editor's time and disk space. */
export async function keepOriginalsOnly(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('upload').service<UploadService>('upload');
  const wanted = { sizeOptimization: false, responsiveDimensions: false, autoOrientation: false };
  const current = (await service.getSettings()) ?? {};
  if (Object.entries(wanted).some(([name, value]) => current[name] !== value)) await service.setSettings({ ...current, ...wanted });
}
