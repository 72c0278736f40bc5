import { dataLicence } from '../open-data/dataset.ts';
import { city, type StructuredData } from './structured-data.ts';

/** One of the tables under /data/. `href` is where the page tells of it, in full. */
export function datasetData(dataset: {
  href: string;
  title: string;
  description: string;
  updatedOn?: string;
  columns: readonly string[];
  files: readonly { href: string; mime: string }[];
}): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${dataset.title} Kota Palopo`,
    description: dataset.description,
    url: dataset.href,
    license: dataLicence.url,
    dateModified: dataset.updatedOn,
    inLanguage: 'id',
    isAccessibleForFree: true,
    spatialCoverage: 'Kota Palopo, Sulawesi Selatan, Indonesia',
    creator: city,
    variableMeasured: dataset.columns,
    distribution: dataset.files.map(({ href, mime }) => ({ '@type': 'DataDownload', contentUrl: href, encodingFormat: mime })),
  };
}
