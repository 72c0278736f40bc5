import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { BoardPage } from './BoardPage.tsx';
import { DigestPage } from './DigestPage.tsx';

/** The board of what was decided, and the digest of a month. */
export function CoordinationPage() {
  return (
    <Routes>
      <Route index element={<BoardPage />} />
      <Route path="ringkasan" element={<DigestPage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  );
}
