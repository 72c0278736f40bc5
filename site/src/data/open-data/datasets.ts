import type { Dataset } from '../../open-data/dataset.ts';
import type { View } from '../view.ts';
import { contactMarks, placeMarks, progressMarks, quickWinMarks, serviceMarks, type OpenDataMark } from '../queries/open-data.ts';
import { emergencyDataset } from './emergency-dataset.ts';
import { placesDataset } from './places-dataset.ts';
import { progressDataset } from './progress-dataset.ts';
import { quickWinsDataset } from './quick-wins-dataset.ts';
import { servicesDataset } from './services-dataset.ts';

/** All that the city gives away, in the order of the page /data/. */
export const datasets: readonly (Dataset & { marks: View<OpenDataMark> })[] = [
  { ...servicesDataset, marks: serviceMarks },
  { ...quickWinsDataset, marks: quickWinMarks },
  { ...progressDataset, marks: progressMarks },
  { ...placesDataset, marks: placeMarks },
  { ...emergencyDataset, marks: contactMarks },
];

export const dataPagePath = '/data/';
export const csvMetadataPath = '/data/csv-metadata.json';
export const csvPath = (name: string): string => `/data/${name}.csv`;
export const datasetJsonPath = (name: string): string => `/data/${name}.json`;
