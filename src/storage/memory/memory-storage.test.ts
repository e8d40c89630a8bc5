import { describe } from 'vitest';
import { storageContract } from '../../relay/storage.contract.ts';
import { createMemoryStorage } from './memory-storage.ts';

describe('memory', () => {
  storageContract(async () => createMemoryStorage());
});
