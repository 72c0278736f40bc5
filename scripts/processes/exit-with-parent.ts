/*
 * Loaded before a service (`node --import`). A service whose starter is gone, even killed, must not live on and hold the
 * port and the database: the channel to the starter closes with it, and the service stops as if asked to.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
