// The gate beside the server's own thread: reading everything takes a second or two, and a page that somebody
// waits for must not wait for it.
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from './check-content.ts';

parentPort?.postMessage(checkContent(workerData as string));
