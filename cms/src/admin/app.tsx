export default {
  config: {
    locales: ['id'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(): void {},
};
