import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { nativeServer } from './tools/native-server.ts'

export default defineConfig({
  plugins: [nativeServer(), reactRouter()],
  build: { assetsInlineLimit: 0, sourcemap: false },
})
