import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { mockPlugin } from './mock/plugin.ts';

/** The console is built onto the server's classpath; `--mode mock` serves it with a server made from the contract. */
export default defineConfig(({ mode }) => ({
  plugins: [vue(), ...(mode === 'mock' ? [mockPlugin()] : [])],
  server: mode === 'mock' ? {} : { proxy: { '/api': 'http://127.0.0.1:8470' } },
  build: {
    outDir: '../target/classes/org/estation/server/console',
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    testTimeout: 60_000,
  },
}));
