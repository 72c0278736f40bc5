import { acceptedMimeTypes, uploadLimitBytes } from '../src/uploads/accepted-files.ts';

export default () => ({
  upload: {
    config: {
      sizeLimit: uploadLimitBytes,
      security: { allowedTypes: [...acceptedMimeTypes] },
    },
  },
});
